import type { Selection } from '#domain/as-of/selection.ts';
import { useAllWords } from '#i18n/all-words.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import { FundingChart } from './FundingChart.tsx';
import { FundingLegend } from './FundingLegend.tsx';
import { type FundingPicture, fundingPictures } from './funding-pictures.ts';

/** So many have room in the short annex. */
const shortPictures = 4;

/** For a projector one municipality at a time, `part` from 1; for paper all of them. Nothing in it is to be pressed. */
export function FundingPictures({ selection, part }: { selection: Selection; part: number }) {
  const { data: pictures = [] } = usePanel(fundingPictures, selection);
  const { rest } = useAllWords().annex;
  const beyond = pictures.length - shortPictures;
  return (
    <div className="pictures">
      {pictures.map((picture, index) => (
        <Picture
          key={picture.key}
          picture={picture}
          isHere={index === part - 1}
          isLong={index >= shortPictures}
        />
      ))}
      {beyond > 0 ? <p className="slide-rest">{rest(beyond)}</p> : null}
    </div>
  );
}

type PictureProps = { picture: FundingPicture; isHere: boolean; isLong: boolean };

function Picture({ picture, isHere, isLong }: PictureProps) {
  const words = useWords().chart;
  const { rows, spoken, answer } = picture;
  return (
    <div className="picture part" data-here={isHere} data-long={isLong}>
      <figure className="chart" role="img" aria-label={spoken}>
        <div className="chart-area">
          <FundingChart rows={rows} />
        </div>
        <div className="chart-key cluster soft">
          <FundingLegend chart={rows.chart} />
          {rows.axisEnd === undefined ? null : <span>{words.thousand}</span>}
        </div>
      </figure>
      {answer === undefined ? null : <p className="picture-answer">{answer}</p>}
    </div>
  );
}
