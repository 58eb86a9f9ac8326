import { type Snapshot, statedAbout } from '../as-of/as-of.ts';
import type { CommitmentStrength, Content } from '../document/content.ts';
import type { Source } from '../document/initiative.ts';
import type { MoneyRole } from '../document/money-roles.ts';
import { type Period, ofYear } from '../document/period.ts';
import { type ImpreciseDate, rangeOf, yearOf } from '../value/calendar.ts';
import type { Localized } from '../value/knowledge.ts';
import type { Cast } from './cast.ts';
import { articleOf, isOfYear, lineOf, titleOfMoney } from './money-names.ts';
import { idOf } from './named-parties.ts';
import type { Topic } from './topic.ts';

type Context = {
  readonly snapshot: Snapshot;
  readonly source: Source;
  readonly cast: Cast;
  /** Whose decision a passage speaks of: where it does not say so, the whole paper is searched, so only a decision asks. */
  readonly bodyOf: () => Localized;
  /** Names the passage. */
  readonly key: string;
};
type TopicOf<Kind extends Topic['kind']> = Extract<Topic, { kind: Kind }>;

const notStated: ImpreciseDate = { precision: 'not-stated' };

/** What a topic says, attribute by attribute. */
export function contentsOf(topic: Topic, context: Context): readonly Content[] {
  switch (topic.kind) {
    case 'decision':
      return [{ about: 'decision', kind: topic.decision, body: context.bodyOf() }];
    case 'commitment':
      return commitmentContents(topic, context);
    case 'duty':
      return dutyContents(topic, context);
    case 'condition':
      return conditionContents(context);
    case 'phase':
      return [
        phaseContent(topic.title, context),
        ...(topic.begin
          ? [{ about: 'phase-begin', phase: idOf(topic.title), date: topic.begin } as const]
          : []),
        ...(topic.end ? [{ about: 'phase-end', phase: idOf(topic.title), date: topic.end } as const] : []),
      ];
    case 'milestone':
      return [{ about: 'milestone', title: { de: topic.title }, date: topic.date }];
    case 'money':
      return moneyContents(topic, context);
  }
}

function phaseContent(title: string, { snapshot }: Context): Content {
  const order = statedAbout(snapshot, 'phase').length + 1;
  return {
    about: 'phase',
    phase: idOf(title),
    title: { de: title },
    article: articleOf(title),
    order,
    ...(title.startsWith('Planung') && { step: 'planning' as const }),
  };
}

function commitmentContents(
  { title, duty, until }: TopicOf<'commitment'>,
  { cast, source }: Context,
): readonly Content[] {
  if (cast.participants.length === 0) return [];
  const commitment = idOf(title);
  const [noun = ''] = duty?.split(' ', 1) ?? [];
  return [
    {
      about: 'commitment',
      commitment,
      actors: cast.participants,
      strength: strengthOf(title),
      // A paper tells of it when it has happened.
      made: source.date.precision === 'day' ? { precision: 'by', day: source.date.day } : notStated,
      title: { de: title },
    },
    ...(duty === undefined
      ? []
      : [
          {
            about: 'commitment-term',
            commitment,
            duty: { de: duty },
            article: articleOf(noun),
            until: until ?? notStated,
          } as const,
        ]),
  ];
}

const strengthOf = (title: string): CommitmentStrength =>
  /bekundung|absicht/i.test(title) ? 'expression-of-interest' : 'decided';

function dutyContents({ title }: TopicOf<'duty'>, { cast, source }: Context): readonly Content[] {
  const publisher = cast.parties.find(({ name }) => name.de === source.publisher.de)?.id;
  const actor = publisher ?? cast.participants.at(-1);
  return actor === undefined ? [] : [{ about: 'duty', actor, title: { de: title }, due: notStated }];
}

/** On the own contribution that was spoken of last, or on whatever money was. */
function conditionContents({ snapshot }: Context): readonly Content[] {
  const lines = statedAbout(snapshot, 'money');
  const line = lines.findLast(({ content }) => content.role === 'own-contribution') ?? lines.at(-1);
  return line ? [{ about: 'condition', line: line.content.line }] : [];
}

function moneyContents(topic: TopicOf<'money'>, context: Context): readonly Content[] {
  const { role, amount, isGranted } = topic;
  const payers = payersOf(role, context);
  if (payers.length === 0) return [];
  const phase = phaseFor(topic, context);
  const period = periodOf(topic, phase.id, context);
  return [
    ...(phase.content ? [phase.content] : []),
    {
      about: 'money',
      line: lineOf(topic, period, context.key),
      role,
      phase: phase.id,
      period,
      ...(isGranted && { stage: 'granted' as const }),
      payers,
      title: { de: titleOfMoney(topic, period, phase.title) },
      amount,
      ...(topic.rate !== undefined && { statedShare: { rate: topic.rate, base: 'not-stated' as const } }),
    },
  ];
}

function payersOf(role: MoneyRole, { cast }: Context): readonly string[] {
  switch (role) {
    case 'state-funding':
      return cast.state === undefined ? [] : [cast.state];
    case 'third-party':
      return cast.others.slice(0, 1);
    case 'planning-cost':
    case 'existing-staff':
    case 'own-contribution':
    case 'gross-expense':
      return cast.participants;
  }
}

type PhaseFor = { readonly id: string; readonly title: string; readonly content: Content | undefined };

/** The phase that the sentence names; else that of the commitment for what it costs, and the last one for a grant. */
function phaseFor({ phase, role }: TopicOf<'money'>, context: Context): PhaseFor {
  const stated = statedAbout(context.snapshot, 'phase').map(({ content }) => content);
  const known =
    phase === undefined
      ? isOfYear(role)
        ? stated.at(-1)
        : stated[0]
      : stated.find((each) => each.phase === idOf(phase));
  if (known) return { id: known.phase, title: known.title.de, content: undefined };
  const title = phase ?? 'Projekt';
  return { id: idOf(title), title, content: phaseContent(title, context) };
}

/** The time that the sentence names, else the year in which the phase ends. */
function periodOf({ years }: TopicOf<'money'>, phase: string, { snapshot }: Context): Period {
  if (years) return years.first === years.last ? ofYear(years.first) : { kind: 'years', ...years };
  const end = statedAbout(snapshot, 'phase-end').find(({ content }) => content.phase === phase);
  const last = end && rangeOf(end.content.date).latest;
  return last === undefined ? { kind: 'not-stated' } : ofYear(yearOf(last));
}
