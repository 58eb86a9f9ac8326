import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { linePhases } from '#kit/lines/line-phases.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { QueryPanel } from '#kit/panel/QueryPanel.tsx';
import { knownLines } from '../impact/budget-rows.ts';

/** What sources say about money, whether they name an amount or not, and a total that says what is missing. */
export function KnownLinesPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const language = useLanguage();
  const known = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => ({
      ...knownLines(initiative, selection, language),
      phases: linePhases(initiative, selection, language),
    }),
  });
  return (
    <QueryPanel
      title={words.budget.known}
      aside={words.budget.knownNote}
      className="known"
      words={words.panel}
      query={known}
    >
      {({ lines, total, phases }) =>
        lines.length === 0 ? (
          <p className="soft">{words.budget.none}</p>
        ) : (
          <DataTable
            label={words.budget.known}
            columns={[
              { key: 'line', title: words.budget.line },
              { key: 'year', title: words.budget.year },
              { key: 'payer', title: words.budget.payer },
              { key: 'amount', title: words.budget.amount },
            ]}
            rows={[
              ...lines.map((line) => ({
                key: line.key,
                cells: [
                  <LineTitle key="line" title={line.title} phase={phases.get(line.key)} />,
                  line.year,
                  line.payers,
                  <Proven key="amount" claim={line.amount} />,
                ],
              })),
              ...(total
                ? [
                    {
                      key: 'total',
                      isTotal: true,
                      cells: [total.title, '', '', <Proven key="amount" claim={total.sum} />],
                    },
                  ]
                : []),
            ]}
          />
        )
      }
    </QueryPanel>
  );
}

type LineTitleProps = { title: string; phase: { readonly place: string; readonly name: string } | undefined };

/** What a line is called, and the way to the phase that it comes with. */
function LineTitle({ title, phase }: LineTitleProps) {
  const query = useAddressQuery();
  const words = useWords().timeline;
  if (!phase) return title;
  return (
    <>
      {title}
      <small>
        <a href={`/timeline${query}#${phase.place}`}>
          <span className="visually-hidden">{words.inTimeline}: </span>
          {phase.name}
        </a>
      </small>
    </>
  );
}
