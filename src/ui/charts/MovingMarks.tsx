import { type ReactNode, createContext, use } from 'react';
import { DefaultZIndexes, ZIndexLayer, usePlotArea } from 'recharts';

/** The place of the marks in a drawing of the library, in pixels. */
export type PlotArea = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

const MarksContext = createContext<(area: PlotArea) => ReactNode>(() => null);

/**
 * Marks that follow a slider inside a drawing that stays. The library takes tens of milliseconds to draw anew on a slow
 * processor, whatever changes; these are drawn alone, where it has left room for them.
 */
export function WithMovingMarks({
  renderMarks,
  children,
}: {
  renderMarks: (area: PlotArea) => ReactNode;
  /** The same element as long as nothing in it changes: else the library draws anew. */
  children: ReactNode;
}) {
  return <MarksContext value={renderMarks}>{children}</MarksContext>;
}

/** Inside of the drawing, over all that it draws itself. */
export function MovingMarks() {
  const area = usePlotArea();
  const renderMarks = use(MarksContext);
  return area ? <ZIndexLayer zIndex={DefaultZIndexes.label}>{renderMarks(area)}</ZIndexLayer> : null;
}
