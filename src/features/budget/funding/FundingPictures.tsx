import type { Selection } from '#domain/as-of/selection.ts';
import { useWords } from '#i18n/LanguageContext.tsx';
import { usePanel } from '#kit/panel/Panel.tsx';
import { FundingChart } from './FundingChart.tsx';
import { FundingLegend } from './FundingLegend.tsx';
import { type FundingPicture, fundingPictures } from './funding-pictures.ts';

/** For a projector one municipality at a time, `part` from 1; for paper all of them. Nothing in it is to be pressed. */
export function FundingPictures({ selection, part }: { selection: Selection; part: number }) {
  const { data: pictures = [] } = usePanel(fundingPictures, selection);
  return (
    <div className="pictures">
      {pictures.map((picture, index) => (
        <Picture key={picture.key} picture={picture} isHere={index === part - 1} />
      ))}
    </div>
  );
}

function Picture({ picture, isHere }: { picture: FundingPicture; isHere: boolean }) {
  const words = useWords().chart;
  const { rows, spoken, answer } = picture;
  return (
    <div className="picture part" data-here={isHere}>
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
