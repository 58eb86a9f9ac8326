import { PagePicture } from '../paper/PagePicture.tsx';
import type { PdfPages } from '../paper/pdf-pages.ts';

type FirstPageProps = { pdf: PdfPages; label: string };

/** The first page of the file that was chosen: whether it is the right one is seen, and what its head says. */
export function FirstPage({ pdf, label }: FirstPageProps) {
  return (
    <figure className="first-page" aria-label={label}>
      <div className="paper-sheet" style={{ aspectRatio: pdf.ratio }}>
        <PagePicture pdf={pdf} number={1} />
      </div>
    </figure>
  );
}
