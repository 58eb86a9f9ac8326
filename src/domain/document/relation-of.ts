import type { Stated } from '../as-of/as-of.ts';
import type { Localized } from '../value/knowledge.ts';

type Line = Stated<'money'>;
/** That money is a part of other known money, the same as it, or in its place: said wherever it is listed. */
export function relationOf({ content }: Line, lines: readonly Line[]): Relation | undefined {
  const { partOf, sameAs, insteadOf } = content;
  const [kind, name] =
    partOf !== undefined
      ? (['part-of', partOf] as const)
      : sameAs !== undefined
        ? (['same-as', sameAs] as const)
        : (['instead-of', insteadOf] as const);
  const other = lines.find((line) => line.content.line === name);
  return other && { kind, title: other.content.title };
}

type Relation = { readonly kind: 'part-of' | 'same-as' | 'instead-of'; readonly title: Localized };
