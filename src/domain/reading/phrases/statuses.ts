import type { StatusCue } from '../candidate.ts';
import type { Finding, Reader } from '../reader.ts';
import { type Reading, clauseWords } from '../text/sentences.ts';
import { contextOf } from './context.ts';
import { readNothingNeeded } from './nothing-needed.ts';
import { type Sighting, heartFirst, lexiconOf, sightings } from './phrase.ts';
import { doubtPhrases } from './doubt-phrases.ts';
import type { Meaning } from './meaning.ts';
import { progressPhrases } from './progress-phrases.ts';
import { promisePhrases } from './promise-phrases.ts';
import { unknownPhrases } from './unknown-phrases.ts';

const cues = lexiconOf<Meaning>([...promisePhrases, ...progressPhrases, ...doubtPhrases, ...unknownPhrases]);

/** What the text says of how certain things are; a cue that is denied says something else, or nothing. */
export const readStatuses: Reader = (reading) => [
  ...readNothingNeeded(reading),
  ...sightings(reading, cues, (sighting) => isMeant(reading, sighting)).flatMap((sighting) =>
    statusOf(reading, sighting),
  ),
];

function statusOf(reading: Reading, { value, first, last, at }: Sighting<Meaning>): readonly Finding[] {
  const { denial, condition, isAsked, wish, duty } = contextOf(reading, first, last);
  const turned = ((): readonly [StatusCue | null | undefined, number | undefined] => {
    if (value.asGiven && isAsked) return [null, undefined];
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

const mostAround = 14;

/** Whether the clause names what the words are said of, and nothing of which they would say something else. */
function isMeant(reading: Reading, { value, first, last }: Sighting<Meaning>): boolean {
  const { elsewhere, of } = value;
  if (!elsewhere && !of) return true;
  const clause = [
    ...clauseWords(reading, first, -1, mostAround),
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ...clauseWords(reading, last, 1, mostAround),
  ];
  const names = (shape: RegExp): boolean => clause.some((at) => shape.test(reading.tokens[at]?.lower ?? ''));
  return (!of || names(of)) && (!elsewhere || !names(elsewhere));
}

/** "wird bis Mai gestellt" */
const isToCome = ({ tokens }: Reading, first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === 'wird' || lower === 'werden') ||
  tokens[last + 1]?.lower === 'werden';
