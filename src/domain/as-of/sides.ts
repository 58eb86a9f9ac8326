import { type Snapshot, type Stated, everyStated } from './as-of.ts';

/** What sources say of a line of which they disagree, each as well known as it has it; nothing where they agree. */
export const sidesOf = (line: Stated<'money'>, snapshot: Snapshot): readonly Stated<'money'>[] =>
  line.fact.contested === undefined
    ? []
    : everyStated(snapshot, 'money').filter(({ content }) => content.line === line.content.line);
