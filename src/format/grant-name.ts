import type { Stated } from '#domain/as-of/as-of.ts';
import type { LineSum } from '#domain/finance/line-sum.ts';
import type { Party } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';
import { partyName } from './party-name.ts';

/** A state speaks through its ministries and authorities: what they pay is the state's. */
const ofState = new Set<Party['kind']>(['state', 'ministry', 'authority']);

type Sum = Pick<LineSum, 'lines' | 'elsewhere'>;
type Grants = { readonly sums: readonly (Sum | undefined)[]; readonly parties: readonly Party[] };

/** Who else than the state pays of a grant, or with it, by their names; none where all of it is the state's. */
export function otherPayers({ sums, parties }: Grants, language: Language): readonly string[] {
  const lines = sums.flatMap((sum): readonly Stated<'money'>[] =>
    sum ? [...sum.lines, ...sum.elsewhere] : [],
  );
  const payers = [...new Set(lines.flatMap(({ content }) => content.payers))];
  const isOfState = (id: string) => {
    const kind = parties.find((party) => party.id === id)?.kind;
    return kind !== undefined && ofState.has(kind);
  };
  return payers.every(isOfState) ? [] : payers.map((payer) => partyName({ parties }, payer, language));
}

/** State funding by its usual word only where the state alone pays it; money of others by the names of its payers. */
export function grantName(grants: Grants, language: Language): string {
  const words = wordsIn(language).budget;
  const payers = otherPayers(grants, language);
  return payers.length === 0 ? words.stateFunding : words.grantOf(formatterOf(language).list(payers));
}

export const isOfOthers = (grants: Grants, language: Language): boolean =>
  otherPayers(grants, language).length > 0;
