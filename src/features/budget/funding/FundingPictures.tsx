import type { Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import type { ChartRow } from './chart-row.ts';
import { FundingChart } from './FundingChart.tsx';
import { FundingLegend } from './FundingLegend.tsx';
import { type FundingPicture, fundingPictures } from './funding-pictures.ts';

/** So many have room in the short annex. */
const shortPictures = 4;

/** For a projector one municipality at a time, `part` from 1; for paper all of them. Nothing in it is to be pressed. */
export function FundingPictures({ selection, part }: { selection: Selection; part: number }) {
  const { data } = usePanel(fundingPictures, selection);
  const { rest } = useAllWords().annex;
  if (!data) return null;
  const { pictures, chart, answers } = data;
  const beyond = pictures.length - shortPictures;
  const isSeveral = pictures.length > 1;
  return (
    <>
      {isSeveral ? (
        <div className="pictures-head print-only">
          <Legend chart={chart} hasScale={pictures.some(({ rows }) => rows.axisEnd !== undefined)} />
          {answers.map((answer) => (
            <p key={answer}>{answer}</p>
          ))}
        </div>
      ) : null}
      <div className="pictures">
        {pictures.map((picture, index) => (
          <Picture
            key={picture.key}
            picture={picture}
            isHere={index === part - 1}
            isLong={index >= shortPictures}
            isAlone={!isSeveral}
          />
        ))}
        {beyond > 0 ? <p className="slide-rest">{rest(beyond)}</p> : null}
      </div>
    </>
  );
}

function Legend({ chart, hasScale }: { chart: readonly ChartRow[]; hasScale: boolean }) {
  const words = useWords().chart;
  return (
    <div className="chart-key cluster soft">
      <FundingLegend chart={chart} />
      {hasScale ? <span>{words.thousand}</span> : null}
    </div>
  );
}

type PictureProps = {
  picture: FundingPicture;
  isHere: boolean;
  isLong: boolean;
  /** The only one of its sheet: what holds for all of several stands above them there. */
  isAlone: boolean;
};

function Picture({ picture, isHere, isLong, isAlone }: PictureProps) {
  const { rows, spoken, answer } = picture;
  return (
    <div className="picture part" data-here={isHere} data-long={isLong}>
      <figure className="chart" role="img" aria-label={spoken}>
        <div className="chart-area">
          <FundingChart rows={rows} />
        </div>
        <div className={isAlone ? undefined : 'screen-only'}>
          <Legend chart={rows.chart} hasScale={rows.axisEnd !== undefined} />
        </div>
      </figure>
      {answer === undefined ? null : (
        <p className={isAlone ? 'picture-answer' : 'picture-answer screen-only'}>{answer}</p>
      )}
    </div>
  );
}
