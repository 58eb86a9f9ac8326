import type { Fact } from '#domain/document/initiative.ts';
import { cents, basisPoints } from '#domain/value/money.ts';
import { hundredths, certain } from '#domain/value/amount.ts';
import { yearMonth } from '#domain/value/calendar.ts';
import { onDay } from '#tests/given/builders.ts';
import { ofYear } from '#domain/document/period.ts';
import { euros, german, line, states, towns } from './parts.ts';

const own = { role: 'own-contribution', payers: ['lindau'] } as const;
const esf = { programme: 'esf-plus', payers: ['esf'] } as const;
const unstated = { amount: { kind: 'unknown', reason: 'not-stated' } } as const;

/** Money of two programmes over four years, for one and for all, stated, estimated, heard of, contradicted and unknown. */
export const money: readonly Fact[] = [
  states('esf', 'Der ESF fördert 2021 bis 2024 mit 400.000 €, davon 2021 100.000 € und 2022 120.000 €.', [
    line('esf', 'Zuwendung des ESF', {
      ...esf,
      stage: 'granted',
      ...euros(400_000),
      period: {
        kind: 'years',
        first: 2021,
        last: 2024,
        split: [
          { year: 2021, ...euros(100_000) },
          { year: 2022, ...euros(120_000) },
          { year: 2023, ...unstated },
          { year: 2024, ...unstated },
        ],
      },
    }),
    line('esf-lindau', 'davon für Lindau', {
      ...esf,
      ...euros(40_000),
      fiscalYear: 2021,
      beneficiaries: ['lindau'],
      partOf: 'esf',
    }),
    line('esf-again', 'ESF-Mittel 2021', { ...esf, ...euros(100_000), fiscalYear: 2021, sameAs: 'esf' }),
  ]),
  states(
    'land',
    'Das Land fördert ebenfalls; wie viel, nennt die Vorlage nicht.',
    [
      line('land', 'Landesförderung', { programme: 'landesmittel', fiscalYear: 2023, ...unstated }),
      line('land-2022', 'Landesförderung 2022', {
        programme: 'landesmittel',
        fiscalYear: 2022,
        beneficiaries: ['moor', 'verband'],
        ...euros(0),
      }),
      { about: 'condition', line: 'land' },
    ],
    { status: 'announced' },
  ),
  states('eigen', 'Der gemeinsame Eigenanteil beträgt 80.000 €, Lindau zahlt daneben 12.345,67 €.', [
    line('joint', 'Gemeinsamer Eigenanteil', {
      ...own,
      payers: [...towns],
      commitment: 'zusage',
      fiscalYear: 2022,
      ...euros(80_000),
      statedShare: { rate: basisPoints(2000), base: 'not-stated' },
    }),
    line('single', 'Eigenanteil Lindau', {
      ...own,
      fiscalYear: 2022,
      amount: { kind: 'exact', value: cents(1_234_567) },
    }),
    line('staff', 'Vorhandenes Personal', {
      ...own,
      role: 'existing-staff',
      origin: 'staff',
      payers: ['moor'],
      fiscalYear: 2021,
      amount: {
        kind: 'unit-rate',
        units: certain(hundredths(150)),
        rate: { kind: 'unknown', reason: 'not-assessable' },
      },
    }),
    line('months', 'Eigenanteil Moor', {
      ...own,
      payers: ['moor'],
      origin: 'other-grant',
      period: { kind: 'months', first: yearMonth('2022-10'), last: yearMonth('2023-03') },
      amount: { kind: 'rounded', value: cents(1_700_000), step: cents(100_000) },
    }),
    line('whenever', 'Eigenanteil ohne Zeitraum', {
      ...own,
      payers: ['verband'],
      period: { kind: 'not-stated' },
      ...unstated,
    }),
    line('liability', 'Ausfallhaftung', {
      ...own,
      role: 'planning-cost',
      payers: ['verband'],
      commitment: 'ausfall',
      period: { kind: 'not-stated' },
      ...unstated,
    }),
  ]),
  states(
    'estimate',
    'Die Gesamtkosten 2022 werden auf 300.000 € geschätzt.',
    [
      line('gross', 'Aufwand 2022', {
        role: 'gross-expense',
        payers: ['lindau'],
        fiscalYear: 2022,
        ...euros(300_000),
      }),
    ],
    { status: 'estimated', method: german('Hochrechnung der Kämmerei') },
  ),
  states('plan', 'Im Haushaltsplan 2022 stehen 180.000 €; 2021 wurden 9.000 € ausgezahlt.', [
    line('planned', 'Ansatz 2022', {
      role: 'gross-expense',
      payers: ['lindau'],
      fiscalYear: 2022,
      stage: 'budgeted',
      ...euros(180_000),
    }),
    line('paid', 'Ausgezahlt 2021', { ...esf, fiscalYear: 2021, stage: 'paid', ...euros(9_000) }),
    { about: 'cover', line: 'gross', by: 'savings' },
  ]),
  states(
    'hearsay',
    '=HYPERLINK("https://example.org";"Dem Vernehmen nach") <script>alert(1)</script>',
    [
      line('third', '<img src=x onerror=alert(2)> Spende', {
        role: 'third-party',
        payers: ['verein'],
        fiscalYear: 2022,
        amount: { kind: 'range', low: cents(100_000), high: cents(500_000) },
      }),
    ],
    {
      status: 'reported',
      evidence: { source: 'press', section: german('Seite 3'), quote: 'bis zu fünftausend' },
    },
  ),
  states(
    'otherwise',
    'Das Land schreibt, Lindau zahle 15.000 €.',
    [line('single', 'Eigenanteil Lindau', { ...own, period: ofYear(2022), ...euros(15_000) })],
    {
      knownFrom: onDay('2021-06-01'),
      contradicts: ['eigen'],
      evidence: { source: 'letter', section: german('Absatz 2'), paraphrase: german('Lindau zahle mehr.') },
    },
  ),
];
