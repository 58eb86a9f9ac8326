import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { type Instrument, type Instruments, instrumentsOf } from '#domain/finance/instrument.ts';
import { type Proof, assumptionProof } from '#domain/proof/proof.ts';
import type { Look } from '#domain/as-of/look.ts';
import { type Claim, assumedClaim } from '#kit/lines/claim.ts';
import { formatterOf } from '#format/formatter.ts';
import { instrumentSentence } from '#kit/sentences/instrument-text.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';

type ProofOf = (figure: FigureRef) => Proof;

type InstrumentCase = {
  readonly key: string;
  readonly name: string;
  readonly rung: Claim;
  readonly rule: string;
  readonly decider: string;
  readonly amount: Claim;
};
export type InstrumentRow = {
  readonly key: string;
  readonly party: string;
  readonly sentence: string;
  readonly cases: readonly InstrumentCase[];
  readonly missing: readonly string[];
  readonly overlays: readonly {
    readonly text: string;
    readonly standing: string;
    readonly isInForce: boolean;
  }[];
};

/** The rung of the ladder that each municipality reaches, who decides, and what is missing to be sure. */
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
        ...detailsOf(instruments, proofOf, language),
      },
    ];
  });
}

function detailsOf(
  instruments: Instruments | undefined,
  proofOf: ProofOf,
  language: Language,
): Pick<InstrumentRow, 'cases' | 'missing' | 'overlays'> {
  if (!instruments) return { cases: [], missing: [], overlays: [] };
  const words = wordsIn(language).instrument;
  const { favourable, best, unfavourable, overlays } = instruments;
  const doubts = new Set([favourable, best, unfavourable].flatMap(({ missing }) => missing));
  return {
    cases: (['favourable', 'best', 'unfavourable'] as const).map((key) => ({
      key,
      name: words.cases[key],
      ...caseOf(instruments[key], key, proofOf, language),
    })),
    missing: [...doubts].map((doubt) => words.missing[doubt]),
    overlays: overlays.map(({ overlay, standing }) => ({
      text: words.overlay[overlay],
      standing: words.overlayStanding[standing],
      isInForce: standing === 'in-force',
    })),
  };
}

function caseOf(
  { rung, decider, amount }: Instrument,
  at: 'favourable' | 'best' | 'unfavourable',
  proofOf: ProofOf,
  language: Language,
) {
  const words = wordsIn(language).instrument;
  const claim = (text: string, part: 'rung' | 'amount') =>
    assumedClaim(text, [proofOf({ kind: 'instrument', part, at })], language);
  return {
    rung: claim(words[rung], 'rung'),
    rule: words.rule[rung],
    decider: words.decider[decider],
    amount: claim(formatterOf(language).euros(amount), 'amount'),
  };
}
