import { useEffect } from 'react';
import { isoDate, yearMonth } from '#domain/value/calendar.ts';
import { cents } from '#domain/value/money.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';

const day = isoDate('2020-01-01');

/**
 * The first amount and the first month that are written out take as long as a key stroke may: the page does so beforehand, one
 * at a time, while it is only looked at.
 */
export function usePreparedFormats(): void {
  const language = useLanguage();
  useEffect(() => {
    const { eurosShort, date } = formatterOf(language);
    const writings = [
      () => eurosShort(cents(100)),
      () => eurosShort(cents(150)),
      () => date({ precision: 'month', month: yearMonth('2020-01') }),
      () => date({ precision: 'day', day }),
    ];
    const clocks = writings.map((write, index) => setTimeout(write, 200 * (index + 1)));
    return () => {
      for (const clock of clocks) clearTimeout(clock);
    };
  }, [language]);
}
