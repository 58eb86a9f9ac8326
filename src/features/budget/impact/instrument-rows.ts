import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { type Instruments, instrumentsOf } from '#domain/finance/instrument.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import { certain } from '#domain/value/amount.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type ClaimValue, assumedClaim, euroValue } from '#kit/lines/claim.ts';
import { type Table, tableOf } from '#kit/tables/table.ts';
import { formatterOf } from '#format/formatter.ts';
import { instrumentSentence } from '#kit/sentences/instrument-text.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';

type ProofOf = (figure: FigureRef) => Proof;

export type InstrumentRow = {
  readonly key: string;
  readonly party: string;
  readonly sentence: string;
  /** The three cases; undefined where an input is missing for them. */
  readonly cases: Table | undefined;
  readonly missing: readonly string[];
  readonly overlays: readonly {
    readonly text: string;
    readonly standing: string;
    readonly isInForce: boolean;
  }[];
};

/** The instrument of the ladder that each municipality reaches, who decides, and what is missing to be sure. */
export function instrumentRows({ budget }: Look, language: Language): readonly InstrumentRow[] {
  const { scenario, municipalities } = budget;
  return municipalities.flatMap(({ party, participant }) => {
    if (!scenario || !participant) return [];
    const instruments = instrumentsOf(scenario, participant);
    const name = formatterOf(language).text(party.name);
    const proofOf = (asked: FigureRef) => assumptionProof(scenario.id, party.id, asked);
    return [
      {
        key: party.id,
        party: name,
        sentence: instrumentSentence(name, instruments, language),
        cases: instruments && casesTable(party.id, name, instruments, proofOf, language),
        ...detailsOf(instruments, language),
      },
    ];
  });
}

function detailsOf(
  instruments: Instruments | undefined,
  language: Language,
): Pick<InstrumentRow, 'missing' | 'overlays'> {
  if (!instruments) return { missing: [], overlays: [] };
  const words = allWordsIn(language).instrument;
  const { favourable, best, unfavourable, overlays } = instruments;
  const doubts = new Set([favourable, best, unfavourable].flatMap(({ missing }) => missing));
  return {
    missing: [...doubts].map((doubt) => words.missing[doubt]),
    overlays: overlays.map(({ overlay, standing }) => ({
      text: words.overlay[overlay],
      standing: words.overlayStanding[standing],
      isInForce: standing === 'in-force',
    })),
  };
}

/** Which instrument each case needs, who decides on it, and on which amount. */
function casesTable(
  key: string,
  name: string,
  instruments: Instruments,
  proofOf: ProofOf,
  language: Language,
): Table {
  const words = allWordsIn(language).instrument;
  const { euros } = formatterOf(language);
  type Case = 'favourable' | 'best' | 'unfavourable';
  const claim = (text: string, part: 'kind' | 'amount', at: Case, value?: ClaimValue) =>
    assumedClaim(text, [proofOf({ kind: 'instrument', part, at })], language, value);
  return tableOf<Case>(
    { key, label: `${words.title} ${name}` },
    [
      { key: 'case', title: words.case, cell: (at) => words.cases[at] },
      {
        key: 'kind',
        title: words.kindTitle,
        cell: (at) => {
          const { kind } = instruments[at];
          return { ...claim(words[kind], 'kind', at), detail: words.rule[kind] };
        },
      },
      { key: 'decider', title: words.decides, cell: (at) => words.decider[instruments[at].decider] },
      {
        key: 'amount',
        title: words.amount,
        cell: (at) => {
          const { amount } = instruments[at];
          return claim(euros(amount), 'amount', at, euroValue(certain(amount)));
        },
      },
    ],
    ['favourable', 'best', 'unfavourable'],
    (at) => ({ key: at }),
  );
}
