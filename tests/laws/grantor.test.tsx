import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { type Language, languages } from '#i18n/language.ts';
import { dayOfInitiative } from '#tests/given/arbitraries.ts';
import { anyInitiative } from '#tests/given/arbitrary-documents.ts';
import { anyMoneyDocument } from '#tests/given/arbitrary-money.ts';
import { given, moneyOf, said, stating } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { grantedIn, grantedTo } from '#tests/given/granted.ts';
import { paidByOthers } from '#tests/given/paid-by-others.ts';
import { selectionOn } from '#tests/given/selection.ts';
import { everyWordOf } from '#tests/seen/all-words.ts';
import { anySeen } from '#tests/seen/panels.ts';

/** The state as the one who pays, in each language: its money, or itself. A role or a key is no word of the page. */
const ofState: Readonly<Record<Language, RegExp>> = {
  de: /Land(?:es|$|[^a-zäöüß])/,
  en: /(?<!^|-)\bstate\b(?!-)|\bState\b/,
};

/** Where the product names the state in what it says of a document. */
const namings = (initiative: Initiative, selection: Selection, language: Language): readonly string[] =>
  everyWordOf(initiative, selection, language)
    .split('\n')
    .filter((line) => ofState[language].test(line));

const granted = grantedTo(grantedIn(2019, 10_000), grantedIn(2020, 20_000));

/** From before anything is known to after all of it, without a scenario and with one. */
const looksOf = (initiative: Initiative): readonly Selection[] =>
  ['2018-10-15', initiative.defaultAsOf, '2024-12-31'].flatMap((day) =>
    [undefined, initiative.scenarios[0]?.id].map((scenario) =>
      selectionOn(day, { initiativeId: initiative.id, scenario, year: 'all' }),
    ),
  );

test.for([...fiveDocuments, granted])(
  'money that a foundation pays in $id is nowhere the state’s',
  (document) => {
    const initiative = paidByOthers(document);
    for (const selection of looksOf(initiative)) {
      for (const language of languages) expect(namings(initiative, selection, language)).toEqual([]);
    }
  },
);

/** The same document with everything of the state being an authority: of whom, is said or not. */
const paidByAuthority = (initiative: Initiative, belongsTo?: 'federal'): Initiative => {
  const parties = paidByOthers(initiative).parties.map((party) =>
    party.kind === 'third'
      ? { ...party, kind: 'authority' as const, ...(belongsTo && { belongsTo }) }
      : party,
  );
  return { ...paidByOthers(initiative), parties };
};

test('money of an authority is nowhere the state’s where nobody says that it is the state’s', () => {
  for (const document of [paidByAuthority(granted), paidByAuthority(granted, 'federal')]) {
    for (const selection of looksOf(document)) {
      for (const language of languages) expect(namings(document, selection, language)).toEqual([]);
    }
  }
});

/** A town pays in it; its line is called by no payer. */
const anyCalculated = anySeen.map(([document, selection]) => {
  const line = stating('money', moneyOf({ title: said('Zuschuss') }));
  return [{ ...document, facts: [line] }, selection] as const;
});

test('money of nobody, or of others, is nowhere the state’s in any document', () => {
  const anyLook = fc
    .tuple(fc.oneof(anyInitiative, anyMoneyDocument), dayOfInitiative, fc.constantFrom(undefined, 'scenario'))
    .map(([initiative, day, scenario]): readonly [Initiative, Selection] => [
      initiative,
      selectionOn(day, { initiativeId: initiative.id, scenario }),
    ])
    .map(([initiative, selection]) => [paidByOthers(initiative), selection] as const);
  fc.assert(
    fc.property(
      fc.oneof(anyLook, anyCalculated),
      fc.constantFrom(...languages),
      ([document, selection], language) => {
        expect(namings(document, selection, language)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('where the state alone pays, it is called by its name', () => {
  for (const language of languages) {
    for (const [without, within] of [looksOf(granted).slice(-2)]) {
      expect(namings(granted, given(without), language)).not.toEqual([]);
      expect(namings(granted, given(within), language).length).toBeGreaterThan(
        namings(granted, given(without), language).length,
      );
    }
  }
});

test('it is noticed where a scenario, or a payer, is taken for the state’s', () => {
  const { scenarios, parties, ...rest } = paidByOthers(granted);
  const selection = given(looksOf(granted).at(-1));
  const scenario = {
    ...rest,
    parties,
    scenarios: scenarios.map((each) => ({ ...each, isOfState: true as const })),
  };
  const payer = {
    ...rest,
    scenarios,
    parties: parties.map((party) => ({
      ...party,
      kind: party.kind === 'third' ? ('state' as const) : party.kind,
    })),
  };
  for (const language of languages) {
    expect(namings(scenario, selection, language)).not.toEqual([]);
    expect(namings(payer, selection, language)).not.toEqual([]);
  }
});
