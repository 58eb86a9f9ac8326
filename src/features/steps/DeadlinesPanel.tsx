import { use } from 'react';
import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { stepWordsIn } from '#i18n/messages/steps.ts';
import { ClaimTable } from '#kit/tables/ClaimTable.tsx';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';
import { downloadFile } from '#ui/download.ts';
import { type DeadlineRows, deadlineCalendar, deadlineRows } from './deadline-rows.ts';

/** What is due soon, what has no day yet, and the dates with a day as a calendar file. */
export function DeadlinesPanel({ selection }: { selection: Selection }) {
  const words = stepWordsIn(useLanguage());
  const { address } = use(OutputContext);
  const deadlines = usePanel(rowsAndCalendar, selection);
  return (
    <Panel title={words.deadlines} className="deadlines" query={deadlines}>
      {({ rows, calendarAt }) => (
        <>
          {rows.windows.map(({ title, table }) => (
            <div key={title}>
              <h3>{title}</h3>
              {table.rows.length === 0 ? (
                <p className="soft">{words.noneWithin}</p>
              ) : (
                <ClaimTable table={table} />
              )}
            </div>
          ))}
          {rows.imprecise.rows.length === 0 ? null : (
            <>
              <h3>{words.imprecise}</h3>
              <p className="soft">{words.impreciseNote}</p>
              <ClaimTable table={rows.imprecise} />
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

/** A file with no date in it would be no calendar: then the sentence says why there is none. */
function CalendarFile({ rows, onSave }: { rows: DeadlineRows; onSave: () => void }) {
  const words = stepWordsIn(useLanguage());
  return (
    <p className="spaced cluster screen-only">
      {rows.datedCount === 0 ? null : (
        <button type="button" className="button" onClick={onSave}>
          {words.save}
        </button>
      )}
      <span>{rows.leftOut}</span>
    </p>
  );
}
