import type { StatusCue } from '../candidate.ts';
import type { Finding, Reader } from '../reader.ts';
import type { Reading } from '../text/sentences.ts';
import { contextOf } from './context.ts';
import { readNothingNeeded } from './nothing-needed.ts';
import { type Sighting, heartFirst, lexiconOf, sightings } from './phrase.ts';
import { doubtPhrases } from './doubt-phrases.ts';
import { isMeant } from './meant.ts';
import type { Meaning } from './meaning.ts';
import { isQuestion } from './question.ts';
import { grantPhrases } from './grant-phrases.ts';
import { applicationPhrases } from './application-phrases.ts';
import { progressPhrases } from './progress-phrases.ts';
import { conditionPhrases } from './condition-phrases.ts';
import { promisePhrases } from './promise-phrases.ts';
import { unknownPhrases } from './unknown-phrases.ts';

const cues = lexiconOf<Meaning>([
  ...promisePhrases,
  ...conditionPhrases,
  ...grantPhrases,
  ...applicationPhrases,
  ...progressPhrases,
  ...doubtPhrases,
  ...unknownPhrases,
]);

/** What the text says of how certain things are; a cue that is denied says something else, or nothing. */
export const readStatuses: Reader = (reading) => [
  ...readNothingNeeded(reading),
  ...sightings(reading, cues, (sighting) => isMeant(reading, sighting)).flatMap((sighting) =>
    statusOf(reading, sighting),
  ),
];

function statusOf(reading: Reading, { value, first, last, at }: Sighting<Meaning>): readonly Finding[] {
  if (isQuestion(reading, last)) return [];
  const { denial, condition, isAsked, wish, duty } = contextOf(reading, first, last);
  const turned = ((): readonly [StatusCue | null | undefined, number | undefined] => {
    if (isAsked && (value.asGiven || unsettled.has(value.status))) return [null, undefined];
    if (value.status === 'granted' && isRule(reading, first)) return [null, undefined];
    if (value.isOfThePast && (wish !== undefined || isToCome(reading, first, last))) return [null, undefined];
    if (value.asGiven && condition !== undefined) return ['conditional', condition];
    if (value.asGiven && duty !== undefined) return [null, undefined];
    // "nichts bewilligt" says that none of it came; "nichts zu erwarten" leaves an expectation as it is.
    const isNothing = value.denied === null && reading.tokens[denial ?? -1]?.lower === 'nichts';
    const isDenied =
      denial !== undefined && !isNothing && (!value.isDeniedAtOnce || (first - 3 < denial && denial < first));
    if (value.denied !== undefined && isDenied) return [value.denied, denial];
    return value.asGiven && wish !== undefined ? ['announced', wish] : [value.status, undefined];
  })();
  const [status, turning] = turned;
  if (!status) return [];
  return [
    {
      kind: 'status',
      first: Math.min(first, turning ?? first),
      last: Math.max(last, turning ?? last),
      basis: turning === undefined ? heartFirst(at) : [...heartFirst(at), turning],
      value: { status },
    },
  ];
}

/** What somebody who asks for it does not say. */
const unsettled: ReadonlySet<StatusCue> = new Set(['announced', 'estimated']);
const kinds = /^(?:zuwendungen|zuschüsse|fördermittel|förderungen|finanzhilfen|beihilfen|darlehen)$/;
const farthestBegin = 20;

/** "Zuwendungen werden für Vorhaben gewährt, die …" is what a guideline says of all. */
function isRule({ tokens, sentenceOf }: Reading, from: number): boolean {
  let begin = from;
  while (begin > from - farthestBegin && sentenceOf[begin - 1] === sentenceOf[from]) begin -= 1;
  return kinds.test(tokens[begin]?.lower ?? '') && /^(?:werden|können)$/.test(tokens[begin + 1]?.lower ?? '');
}

/** "wird bis Mai gestellt" */
const isToCome = ({ tokens }: Reading, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === 'wird' || lower === 'werden') ||
  tokens[last + 1]?.lower === 'werden';
