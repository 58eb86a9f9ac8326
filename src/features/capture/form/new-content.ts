import { everything } from '#domain/capture/everything.ts';
import { statedAbout } from '#domain/as-of/as-of.ts';
import type { Content } from '#domain/document/content.ts';
import type { Initiative, Source } from '#domain/document/initiative.ts';
import { ofYear } from '#domain/document/period.ts';
import { rangeOf, yearOf, type ImpreciseDate } from '#domain/value/calendar.ts';

/** What a fact can be about, in the order in which it is offered; the commonest first. */
export const abouts: readonly Content['about'][] = [
  'money',
  'milestone',
  'commitment',
  'commitment-term',
  'phase',
  'phase-begin',
  'phase-end',
  'decision',
  'duty',
  'condition',
  'phase-condition',
  'commitment-condition',
  'commitment-trigger',
  'commitment-exit',
  'cover',
  'contact',
];

const notStated: ImpreciseDate = { precision: 'not-stated' };

/**
 * A content of a kind with nothing said yet: what has to be chosen is the first that the document has, what has to be
 * written is empty, and no amount is there that nobody gave.
 */
export function newContent(
  about: Content['about'],
  id: string,
  document: Initiative,
  source: Source,
): Content {
  const snapshot = everything(document);
  const phase = statedAbout(snapshot, 'phase')[0]?.content.phase ?? '';
  const commitment = statedAbout(snapshot, 'commitment')[0]?.content.commitment ?? '';
  const line = statedAbout(snapshot, 'money')[0]?.content.line ?? '';
  const actors = document.parties
    .filter(({ kind }) => kind === 'municipality' || kind === 'district')
    .map((party) => party.id);
  const party = actors[0] ?? document.parties[0]?.id ?? '';
  const year = rangeOf(source.date).latest;
  const title = { de: '' };
  switch (about) {
    case 'money':
      return {
        about,
        line: id,
        role: 'state-funding',
        phase,
        period: year ? ofYear(yearOf(year)) : { kind: 'not-stated' },
        payers: [],
        title,
        amount: { kind: 'unknown', reason: 'not-stated' },
      };
    case 'milestone':
      return { about, title, date: source.date };
    case 'commitment':
      return { about, commitment: id, actors, strength: 'expression-of-interest', made: source.date, title };
    case 'commitment-term':
      return { about, commitment, duty: title, until: notStated };
    case 'phase':
      return { about, phase: id, title, order: statedAbout(snapshot, 'phase').length + 1 };
    case 'phase-begin':
    case 'phase-end':
      return { about, phase, date: notStated };
    case 'decision':
      return { about, kind: 'proposed', body: title };
    case 'duty':
      return { about, actor: party, title, due: notStated };
    case 'condition':
      return { about, line };
    case 'phase-condition':
      return { about, phase };
    case 'commitment-condition':
    case 'commitment-trigger':
      return { about, commitment };
    case 'commitment-exit':
      return { about, commitment };
    case 'cover':
      return { about, line, by: 'budget' };
    case 'contact':
      return { about, party, office: title };
    case 'in-brief':
      return { about, order: 1, text: title };
  }
}
