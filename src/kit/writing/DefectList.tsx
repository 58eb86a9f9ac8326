import type { Defect } from '#api/problem.ts';
import { useAllWords } from '#i18n/all-words.ts';

/** What is wrong with what was sent, each with its place where it has one. */
export function DefectList({ defects }: { defects: readonly Defect[] }) {
  const rules: Readonly<Record<string, string>> = useAllWords().problem.rules;
  if (defects.length === 0) return null;
  return (
    <ul className="bullets small">
      {defects.slice(0, mostTold).map(({ place, rule }) => (
        <li key={`${place} ${rule}`}>
          {place === '' ? '' : `${place}: `}
          {rules[rule] ?? rules['other'] ?? rule}
        </li>
      ))}
    </ul>
  );
}
const mostTold = 10;
