import { grantWordsOf } from '#format/grant-words.ts';
import { type BreakEvens, type Share, coveredRate } from '#domain/limits/break-even.ts';
import type { Party } from '#domain/document/initiative.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import type { FigureRef } from '#domain/proof/figure-ref.ts';
import { assumptionProof } from '#domain/proof/proof.ts';
import { type Formatter, formatterOf } from '#format/formatter.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import type { Language } from '#i18n/language.ts';
import { baseText, moneyLimitClaim, ownShareClaim, shareText } from '#kit/sentences/break-even-text.ts';
import { type Cell, type Table, tableOf } from '#kit/tables/table.ts';

export type PartyLimits = {
  readonly key: string;
  readonly party: string;
  readonly table: Table;
  /** The own share as the exact parts of its whole, where its rate is not. */
  readonly exact: string | undefined;
};

/** A municipality whose limits are known. */
export type Known = {
  readonly party: Party;
  readonly participant: Participant;
  readonly breakEvens: BreakEvens;
};

/** A municipality, with the year whose budget is meant where there are several. */
export const nameIn = ({ name }: Party, { year }: BreakEvens, { text }: Formatter): string =>
  year === undefined ? text(name) : `${text(name)} ${year}`;

/** A limit by its name, and what it is for the estimate and for the worst case. */
type Limit = { readonly key: string; readonly name: string; readonly best: Cell; readonly worst: Cell };

/** How far the cover of one municipality reaches, limit by limit. */
export function limitsOf(scenario: Scenario, { party, breakEvens }: Known, language: Language): PartyLimits {
  const words = allWordsIn(language).breakEven;
  const { year, base, ownShare, cost, funding } = breakEvens;
  const format = formatterOf(language);
  const { euros } = format;
  const name = nameIn(party, breakEvens, format);
  const proofs = (figure: FigureRef) => [assumptionProof(scenario.id, party.id, figure)];
  const share = (at: 'best' | 'unfavourable') =>
    ownShareClaim(ownShare[at], proofs({ kind: 'limit', limit: 'ownShare', at, year }), language);
  const least = (at: 'best' | 'unfavourable') =>
    moneyLimitClaim(
      'funding',
      funding[at],
      proofs({ kind: 'limit', limit: 'funding', at, year }),
      scenario,
      language,
    );
  const most = moneyLimitClaim(
    'cost',
    cost,
    proofs({ kind: 'limit', limit: 'cost', at: 'best', year }),
    scenario,
    language,
  );
  return {
    key: party.id,
    party: name,
    table: tableOf<Limit>(
      { key: party.id, label: `${words.table}, ${name}` },
      [
        { key: 'limit', title: words.limit, cell: (limit) => limit.name },
        { key: 'best', title: words.best, isNumber: true, cell: ({ best }) => best },
        { key: 'worst', title: words.unfavourable, isNumber: true, cell: ({ worst }) => worst },
      ],
      [
        {
          key: 'ownShare',
          name: words.ownShare(baseText(base, language)),
          best: share('best'),
          worst: share('unfavourable'),
        },
        // The dearest case has another mix of cost: its limit is no worse case of this one.
        { key: 'cost', name: words.cost, best: most, worst: '–' },
        {
          key: 'funding',
          name: grantWordsOf(scenario, language).least,
          best: least('best'),
          worst: least('unfavourable'),
        },
      ],
      ({ key }) => ({ key }),
    ),
    exact:
      ownShare.best.kind === 'at' && isRounded(ownShare.best.value)
        ? `${shareText(ownShare.best.value, language)}: ${words.exact(euros(ownShare.best.value.part), euros(ownShare.best.value.of))}`
        : undefined,
  };
}

const isRounded = (share: Share): boolean =>
  BigInt(coveredRate(share)) * BigInt(share.of) !== BigInt(share.part) * 10_000n;
