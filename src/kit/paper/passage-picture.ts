import type { ComponentType, ReactNode } from 'react';
import type { Marked } from '#domain/passage/find-quote.ts';
import type { KeptPaper } from '#domain/paper/kept-paper.ts';

type PassagePictureProps = {
  initiativeId: string;
  paper: KeptPaper;
  pages: readonly string[];
  /** Where the passage stands; nowhere when it is lost. */
  parts: readonly Marked[];
  /** The text of the paper, which stands there as long as no page is drawn. */
  children: ReactNode;
};

/** Draws the pages of a paper from its file with a passage marked. Given from above: what reads files is in another layer. */
export type PassagePicture = ComponentType<PassagePictureProps>;
