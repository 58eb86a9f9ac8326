import { useEffect, useRef, useState } from 'react';
import type { PdfPages } from './pdf-pages.ts';

type PagePictureProps = { pdf: PdfPages; number: number };

/** Pages that fly by are not drawn. */
const rest = 100;

/** What the printer would put on the sheet; drawn in a worker, anew where the sheet grows, and let go when it is far. */
export function PagePicture({ pdf, number }: PagePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pixels, setPixels] = useState(0);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const wanted = Math.round(element.clientWidth * devicePixelRatio);
      // A scroll bar that comes is no reason to draw it again.
      setPixels((drawn) => (Math.abs(drawn - wanted) > 32 ? wanted : drawn));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = canvas.current;
    if (!element || pixels === 0) return;
    let cancel: () => void = () => undefined;
    const rested = setTimeout(() => {
      const drawing = pdf.draw(number, element, pixels);
      ({ cancel } = drawing);
      drawing.done.then(
        () => (element.dataset['drawn'] = ''),
        () => undefined,
      );
    }, rest);
    return () => {
      clearTimeout(rested);
      cancel();
      element.width = 0;
      delete element.dataset['drawn'];
    };
  }, [pdf, number, pixels]);
  return <canvas ref={canvas} aria-hidden="true" />;
}
