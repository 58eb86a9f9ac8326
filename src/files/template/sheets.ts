import { governments, partyKinds, sourceTypes } from '#domain/document/initiative.ts';
import { statuses } from '#domain/value/knowledge.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { code, date, day, id, ids, text, whole, yesNo } from './codecs.ts';
import { contentSheets } from './content-sheets.ts';
import { type SheetPlan, field, said, step } from './fields.ts';

/** The sheets of the workbook, in their order. What no column names is not carried. */
export const sheetPlans: readonly SheetPlan[] = [
  {
    name: 'initiative',
    list: 'initiative',
    fields: [field('id', id), ...said('title'), field('defaultAsOf', day)],
  },
  {
    name: 'parties',
    list: 'parties',
    fields: [
      field('id', id),
      field('kind', code(partyKinds)),
      ...said('name'),
      field('key', id),
      field('belongsTo', code(governments)),
    ],
  },
  {
    name: 'sources',
    list: 'sources',
    fields: [
      field('id', id),
      field(
        'type',
        code(sourceTypes, (language) => allWordsIn(language).sources.type),
      ),
      ...said('title'),
      ...said('publisher'),
      field('date', date),
      field('reference', text),
      field('url', id),
      field('inHand', yesNo),
      field('checkedOn', day),
    ],
  },
  { name: 'programmes', list: 'programmes', fields: [field('id', id), ...said('title')] },
  {
    name: 'facts',
    list: 'facts',
    fields: [
      field('id', id),
      field('knownFrom', date),
      field(
        'status',
        code(statuses, (language) => allWordsIn(language).status),
      ),
      ...said('statement'),
      field('source', id, 'evidence', 'source'),
      ...said('section', 'evidence', 'section'),
      field('quote', text, 'evidence', 'quote'),
      field('page', whole, 'evidence', 'page'),
      field('exact', text, 'evidence', 'exact'),
      field('prefix', text, 'evidence', 'prefix'),
      field('suffix', text, 'evidence', 'suffix'),
      ...said('paraphrase', 'evidence', 'paraphrase'),
      ...said('method'),
      field('supersedes', ids),
      field('contradicts', ids),
      // Of a draft only: who wrote it, and when.
      field('author', text),
      field('at', id),
    ],
  },
  ...contentSheets,
  {
    name: 'questions',
    list: 'questions',
    fields: [
      field('id', id),
      ...said('text'),
      ...said('resolver'),
      field('raisedBy', ids),
      field('answeredBy', ids),
      step,
    ],
  },
];
