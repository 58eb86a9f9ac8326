import type { Stated } from '#domain/as-of/as-of.ts';
import { type Grantor, grantorAmong } from '#domain/as-of/grantor.ts';
import type { LineSum } from '#domain/finance/line-sum.ts';
import type { Party } from '#domain/document/initiative.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatterOf } from './formatter.ts';
import { partyName } from './party-name.ts';

type Sum = Pick<LineSum, 'lines' | 'elsewhere'>;
type Grants = { readonly sums: readonly (Sum | undefined)[]; readonly parties: readonly Party[] };

function payersOf({ sums }: Grants): readonly string[] {
  const lines = sums.flatMap((sum): readonly Stated<'money'>[] =>
    sum ? [...sum.lines, ...sum.elsewhere] : [],
  );
  return [...new Set(lines.flatMap(({ content }) => content.payers))];
}

/** Who gives grants of which sums are known; undefined where none is. */
export function grantorOfSums(grants: Grants): Grantor | undefined {
  const payers = payersOf(grants);
  return payers.length === 0 ? undefined : grantorAmong(payers, grants.parties);
}

/** Who else than the state pays of a grant, or with it, by their names; none where all of it is the state's. */
export function otherPayers(grants: Grants, language: Language): readonly string[] {
  return grantorOfSums(grants) === 'others'
    ? payersOf(grants).map((payer) => partyName(grants, payer, language))
    : [];
}

/** State funding by its usual word only where the state alone pays it. */
export function grantTitle(grantor: Grantor, language: Language): string {
  const { stateFunding, grant } = wordsIn(language).budget;
  return grantor === 'state' ? stateFunding : grant;
}

/** The same of sums that are known; money of others is called by the names of its payers. */
export function grantName(grants: Grants, language: Language): string {
  const payers = otherPayers(grants, language);
  return payers.length === 0
    ? grantTitle(grantorOfSums(grants) ?? 'others', language)
    : wordsIn(language).budget.grantOf(formatterOf(language).list(payers));
}
