import type { Content } from '#domain/document/content.ts';
import { decisionKinds } from '#domain/document/decision.ts';
import { attachedFields, commitmentFields, moneyFields } from './attribute-fields.ts';
import {
  type Field,
  date,
  ifStated,
  named,
  names,
  one,
  optionalDate,
  parties,
  phase,
  text,
} from './field.ts';

const byAbout: Readonly<Record<Content['about'], readonly Field[]>> = {
  ...moneyFields,
  milestone: [
    text('milestone', 'title', {
      get: ({ title }) => title.de,
      set: (content, de) => ({ ...content, title: { de } }),
    }),
    date('milestone', 'date', {
      get: (content) => content.date,
      set: (content, value) => ({ ...content, date: value }),
    }),
  ],
  phase: [
    text('phase', 'title', {
      get: ({ title }) => title.de,
      set: (content, de) => ({ ...content, title: { de } }),
    }),
  ],
  'phase-begin': [
    one(
      'phase-begin',
      'phase',
      { get: (content) => content.phase, set: (content, id) => ({ ...content, phase: id }) },
      phase,
    ),
    date('phase-begin', 'date', {
      get: (content) => content.date,
      set: (content, value) => ({ ...content, date: value }),
    }),
  ],
  'phase-end': [
    one(
      'phase-end',
      'phase',
      { get: (content) => content.phase, set: (content, id) => ({ ...content, phase: id }) },
      phase,
    ),
    date('phase-end', 'date', {
      get: (content) => content.date,
      set: (content, value) => ({ ...content, date: value }),
    }),
  ],
  ...commitmentFields,
  duty: [
    one(
      'duty',
      'actor',
      { get: ({ actor }) => actor, set: (content, actor) => ({ ...content, actor }) },
      parties(false),
    ),
    text('duty', 'title', {
      get: ({ title }) => title.de,
      set: (content, de) => ({ ...content, title: { de } }),
    }),
    date('duty', 'due', { get: ({ due }) => due, set: (content, due) => ({ ...content, due }) }),
  ],
  decision: [
    named(decisionKinds)(
      'decision',
      'kind',
      { get: ({ kind }) => kind, set: (content, kind) => ({ ...content, kind }) },
      names(decisionKinds, 'decision'),
    ),
    text('decision', 'body', {
      get: ({ body }) => body.de,
      set: (content, de) => ({ ...content, body: { de } }),
    }),
    date('decision', 'day', {
      get: ({ day }) => optionalDate(day),
      set: (content, day) => ({ ...content, day: ifStated(day) }),
    }),
  ],
  ...attachedFields,
  'in-brief': [
    text('in-brief', 'text', {
      get: (content) => content.text.de,
      set: (content, de) => ({ ...content, text: { de } }),
    }),
  ],
};

export const fieldsOf = ({ about }: Content): readonly Field[] => byAbout[about];
