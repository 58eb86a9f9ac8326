import type { Snapshot } from '#domain/as-of/as-of.ts';
import { type ImpreciseDate, type IsoDate, rangeOf } from '#domain/value/calendar.ts';
import { commitmentsOf, commitmentsWith, dutiesOf } from '#domain/course/commitments.ts';
import type { Fact, Initiative } from '#domain/document/initiative.ts';
import { milestonesOf, phasesOf } from '#domain/course/timeline.ts';
import { formatterOf } from '#format/formatter.ts';
import { partyName } from '#format/party-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Cell, dateCell, day, text } from './cells.ts';
import { type ExportedFigure, provenBy } from './figure.ts';

/** Phases, milestones, commitments and promised steps, each with its date and the days between which it must lie. */
export function dateFigures(
  initiative: Initiative,
  snapshot: Snapshot,
  municipality: string | undefined,
  language: Language,
): readonly ExportedFigure[] {
  const words = allWordsIn(language).outputs;
  const format = formatterOf(language);
  const nameOf = (id: string) => partyName(initiative, id, language);
  const figure = (who: string, item: string, date: ImpreciseDate, fact: Fact): ExportedFigure => {
    const { earliest, latest } = rangeOf(date);
    return {
      area: words.area.date,
      municipality: who,
      item,
      year: text(words.noYear),
      low: endCell(earliest, language),
      best: dateCell(date, language),
      high: endCell(latest, language),
      unit: words.unit.day,
      ...provenBy(
        fact,
        initiative.sources,
        language,
        date.precision === 'not-stated' ? 'not-stated' : fact.status,
      ),
    };
  };
  const all = words.municipalState;
  const isShown = (actor: string) => municipality === undefined || actor === municipality;
  return [
    ...milestonesOf(snapshot).map(({ title, date, fact }) => figure(all, format.text(title), date, fact)),
    ...phasesOf(snapshot).flatMap(({ title, begin, end, fact }) => [
      figure(all, words.phaseBegin(format.text(title)), begin.date, begin.fact ?? fact),
      figure(all, words.phaseEnd(format.text(title)), end.date, end.fact ?? fact),
    ]),
    ...commitmentsWith(commitmentsOf(snapshot), municipality).map(({ actors, title, term, fact }) =>
      figure(
        format.list(actors.map(nameOf)),
        words.boundUntil(format.text(title)),
        term?.until ?? notStated,
        term?.fact ?? fact,
      ),
    ),
    ...dutiesOf(snapshot)
      .filter(({ actor }) => isShown(actor))
      .map(({ actor, title, due, fact }) => figure(nameOf(actor), format.text(title), due, fact)),
  ];
}

const notStated: ImpreciseDate = { precision: 'not-stated' };

const endCell = (end: IsoDate | undefined, language: Language): Cell =>
  end === undefined ? text(allWordsIn(language).date.notStated) : day(end);
