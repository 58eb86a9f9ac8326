import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { linePhases } from '#kit/lines/line-phases.ts';
import type { Language } from '#i18n/language.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { useAddressQuery } from '#ui/AddressContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { knownLines } from '../impact/budget-rows.ts';

/** What sources say about money, whether they name an amount or not, and a total that says what is missing. */
export function KnownLinesPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const known = usePanel(knownRows, selection);
  return (
    <Panel title={words.budget.known} aside={words.budget.knownNote} className="known" query={known}>
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
    </Panel>
  );
}

const knownRows = (look: Look, language: Language) => ({
  ...knownLines(look, language),
  phases: linePhases(look, language),
});

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
