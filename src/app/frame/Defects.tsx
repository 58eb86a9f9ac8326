import type { Problem } from '#api/problem.ts';
import { useAllWords } from '#i18n/all-words.ts';

const shownDefects = 5;

/** Place and rule of each defect of an answer, for whoever mends it. */
export function Defects({ problem }: { problem: Problem }) {
  const words = useAllWords();
  if (problem.kind !== 'malformed' || problem.defects.length === 0) return null;
  const rules: Readonly<Record<string, string>> = words.problem.rules;
  return (
    <details>
      <summary>{words.panel.technical}</summary>
      <ul>
        {problem.defects.slice(0, shownDefects).map(({ place, rule }) => (
          <li key={`${place} ${rule}`}>
            {words.problem.place(
              place === '' ? words.problem.wholeAnswer : place,
              rules[rule] ?? words.problem.rules.other,
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
