import { use } from 'react';
import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Proven } from '#kit/claims/Proven.tsx';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { downloadFile } from '#ui/download.ts';
import { type DeadlineRow, type DeadlineRows, deadlineCalendar, deadlineRows } from './deadline-rows.ts';

/** What is due soon, what has no day yet, and the dates with a day as a calendar file. */
export function DeadlinesPanel({ selection }: { selection: Selection }) {
  const words = useWords();
  const { address } = use(OutputContext);
  const deadlines = usePanel(rowsAndCalendar, selection);
  return (
    <Panel title={words.steps.deadlines} className="deadlines" query={deadlines}>
      {({ rows, calendarAt }) => (
        <>
          {rows.windows.map((window) => (
            <div key={window.title}>
              <h3>{window.title}</h3>
              {window.rows.length === 0 ? (
                <p className="soft">{words.steps.noneWithin}</p>
              ) : (
                <DeadlineTable label={window.title} rows={window.rows} />
              )}
            </div>
          ))}
          {rows.imprecise.length === 0 ? null : (
            <>
              <h3>{words.steps.imprecise}</h3>
              <p className="soft">{words.steps.impreciseNote}</p>
              <DeadlineTable label={words.steps.imprecise} rows={rows.imprecise} />
            </>
          )}
          <CalendarFile
            rows={rows}
            onSave={() => {
              const { name, text } = calendarAt(address());
              downloadFile(name, 'text/calendar;charset=utf-8', text);
            }}
          />
        </>
      )}
    </Panel>
  );
}

const rowsAndCalendar = (look: Look, language: Language) => ({
  rows: deadlineRows(look, language),
  calendarAt: (address: string) => deadlineCalendar(look, language, address),
});

function DeadlineTable({ label, rows }: { label: string; rows: readonly DeadlineRow[] }) {
  const words = useWords();
  return (
    <DataTable
      label={label}
      columns={[
        { key: 'what', title: words.steps.what },
        { key: 'who', title: words.commitments.who },
        { key: 'date', title: words.commitments.due },
        { key: 'left', title: words.steps.left },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [row.what, row.who, <Proven key="date" claim={row.date} />, row.left],
      }))}
    />
  );
}

/** A file with no date in it would be no calendar: then the sentence says why there is none. */
function CalendarFile({ rows, onSave }: { rows: DeadlineRows; onSave: () => void }) {
  const words = useWords().steps;
  return (
    <p className="calendar-file">
      {rows.datedCount === 0 ? null : (
        <button type="button" className="button" onClick={onSave}>
          {words.save}
        </button>
      )}
      <span>{rows.leftOut}</span>
    </p>
  );
}
