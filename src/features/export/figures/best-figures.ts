import { grantWordsOf } from '#format/grant-words.ts';
import { type Liquidity, cashYears } from '#domain/cash/liquidity.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Participant, Scenario } from '#domain/document/scenario.ts';
import { programmeFunding } from '#domain/finance/programme-funding.ts';
import type { Cents } from '#domain/value/money.ts';
import { programmeName } from '#kit/lines/programme-name.ts';
import type { Language } from '#i18n/language.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { euro, text, whole } from './cells.ts';
import type { ExportedFigure, Values } from './figure.ts';

type Row = (told: Pick<ExportedFigure, 'item'> & Partial<ExportedFigure>, values: Values) => ExportedFigure;

/** An amount at the estimates alone. */
function bestOnly(amount: Cents, language: Language): Values {
  const none = text(allWordsIn(language).outputs.bestOnly);
  return { low: none, best: euro(amount), high: none };
}

/** What the state pays in each year. */
export const receiptFigures = (
  liquidity: Liquidity,
  scenario: Scenario,
  row: Row,
  language: Language,
): readonly ExportedFigure[] =>
  cashYears(liquidity).map(({ year, received }) =>
    row({ item: grantWordsOf(scenario, language).received, year: whole(year) }, bestOnly(received, language)),
  );

type Asked = {
  readonly initiative: Initiative;
  readonly scenario: Scenario;
  readonly participant: Participant;
  readonly year: number | undefined;
};

/** What each of several programmes pays. */
export const programmeFigures = (
  { initiative, scenario, participant, year }: Asked,
  row: Row,
  language: Language,
): readonly ExportedFigure[] =>
  (programmeFunding(scenario, participant, year) ?? []).map(({ number, amount }) => {
    const name = programmeName(initiative, scenario, number, language);
    return row({ item: allWordsIn(language).scenario.fundingOf(name) }, bestOnly(amount, language));
  });
