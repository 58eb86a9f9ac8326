import { initiativeSchema } from '#contract/initiative.ts';
import type { Initiative, Party } from '#domain/document/initiative.ts';
import { certain, hundredths } from '#domain/value/amount.ts';
import { isoDate } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import {
  assuming,
  initiativeOf,
  moneyOf,
  notStated,
  onDay,
  participantOf,
  said,
  scenarioOn,
  stateShare,
  stating,
} from './builders.ts';

/** The longest name that a municipality of the state has, or one like it: 55 letters. */
const longName = 'Verbandsgemeinde Sankt Katharinen an der Oberen Wupper';

const names = [
  longName,
  'Stadt Eschweiler',
  'StädteRegion Aachen',
  'Stadt Köln',
  'Stadt Geilenkirchen',
  'Kreis Siegen-Wittgenstein',
  'Stadt Bergisch Gladbach',
  'Gemeinde Nettersheim',
  'Stadt Mönchengladbach',
  'Rheinisch-Bergischer Kreis',
  'Stadt Herzogenrath',
  'Stadt Recklinghausen',
];

/** Two phases at the same time, one without an end, one with a long name, and more than a screen has lanes for. */
const phases = [
  ['application', 'Antragsverfahren', '2019-01-01', '2019-06-30'],
  ['setup', 'Aufbau der Beratungsstellen in den Ortsteilen und Dörfern', '2019-04-01', '2020-03-31'],
  ['advice', 'Vorhaben', '2019-10-01', undefined],
  ['review', 'Begleitende Auswertung', '2020-01-01', '2021-12-31'],
  ['closing', 'Abschluss', '2021-07-01', '2022-06-30'],
] as const;

/** So many municipalities in one initiative, each with money of its own, up to nearly a billion euros. */
export function townsDocument(count: number): Initiative {
  const towns = names
    .slice(0, count)
    .map((name, index): Party => ({ id: `town-${index}`, kind: 'municipality', name: said(name) }));
  const ids = towns.map(({ id }) => id);
  const money = ids.flatMap((town, index) => {
    const amount = cents((index === 0 ? 760_000_000_00 : 40_000_00) + index * 7_500_00);
    const own = { kind: 'unknown', reason: 'not-stated' } as const;
    return [
      moneyOf({
        line: `grant-${town}`,
        phase: 'advice',
        payers: ['land'],
        beneficiaries: [town],
        amount: { kind: 'exact', value: amount },
      }),
      moneyOf({
        line: `own-${town}`,
        phase: 'advice',
        role: 'own-contribution',
        title: said('Eigenanteil'),
        payers: [town],
        amount: own,
      }),
    ];
  });
  return initiativeSchema.parse(
    initiativeOf(
      [
        ...phases.map(([id, title, begin, end], order) =>
          stating(
            id,
            {
              about: 'phase',
              phase: id,
              title: said(title),
              order,
              ...(id === 'advice' && { article: 'das' as const }),
            },
            { about: 'phase-begin', phase: id, date: onDay(begin) },
            { about: 'phase-end', phase: id, date: end === undefined ? notStated : onDay(end) },
          ),
        ),
        stating('money', ...money),
        stating(
          'bound',
          {
            about: 'commitment',
            commitment: 'joint',
            actors: ids,
            title: said('Beteiligung an der Beratung'),
            strength: 'expression-of-interest',
            made: onDay('2019-01-15'),
          },
          {
            about: 'commitment-term',
            commitment: 'joint',
            duty: said('Beteiligung'),
            article: 'die',
            until: onDay('2021-12-31'),
          },
        ),
      ],
      {
        id: 'towns',
        title: said('Beratung in vielen Orten'),
        defaultAsOf: isoDate('2020-06-30'),
        parties: [{ id: 'land', kind: 'state', name: said('Land') }, ...towns],
        scenarios: [
          {
            ...scenarioOn(
              stateShare(8000),
              ids.map((town, index) => ({
                ...participantOf(town),
                ...(index === 0 && {
                  posts: assuming(certain(hundredths(8_000))),
                  staffCost: assuming(certain(cents(9_800_000_00))),
                }),
              })),
            ),
            id: 'a',
          },
        ],
      },
    ),
  );
}
