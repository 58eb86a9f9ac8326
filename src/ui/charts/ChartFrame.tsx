import { createElement, use, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { ChartActionsContext, type ChartHandle } from './ChartActionsContext.tsx';
import { isPrinting as printing } from './printing.ts';

type ChartFrameProps = {
  title: string;
  hint: string;
  tableLabel: string;
  renderTable: () => ReactNode;
  /** One sentence for each point, in the order in which arrow keys walk them. */
  points: readonly string[];
  /** Opens what proves a point: Enter on the point that was spoken. */
  onOpen: (point: number, anchor: HTMLElement) => void;
  pointLabel: (index: number, of: number, text: string) => string;
  legend: ReactNode;
  /** What is drawn, with the point marked that is being spoken. */
  renderDrawing: (active: number | undefined) => ReactNode;
  /** Whether the table is made only when somebody opens it, or prints: for charts that follow a slider. */
  isLazy?: boolean;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Every chart is one tab stop: arrow keys walk its points, a live region speaks them, Enter opens their proof. The same values stand in a
 * table, one click away, which is also what prints.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { points } = props;
  const hintId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isPrinting = printing.useValue();
  const [isAsked, setIsAsked] = useState(false);
  const hasTable = !props.isLazy || isOpen || isPrinting || isAsked;
  const figure = useRef<HTMLElement>(null);
  const table = () => {
    // Whoever asks for the table wants it now; it stays, so that it is made once.
    flushSync(() => setIsAsked(true));
    return figure.current?.querySelector<HTMLTableElement>('.chart-table table') ?? null;
  };
  const [active, setActive] = useState<number>();

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && active !== undefined) {
      // Else the same press would also reach the button that the dialog puts the focus on, and close it again.
      event.preventDefault();
      props.onOpen(active, event.currentTarget);
      return;
    }
    const next = destination(event.key, active, points.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };

  const spoken = active === undefined ? undefined : points[active];
  return (
    <figure className="chart" ref={figure}>
      <div
        className="chart-area"
        role="application"
        aria-label={props.title}
        aria-describedby={hintId}
        tabIndex={0}
        onKeyDown={walk}
        onBlur={() => setActive(undefined)}
      >
        {props.renderDrawing(active)}
      </div>
      <p className="visually-hidden" id={hintId}>
        {props.hint}
      </p>
      <p className="visually-hidden" role="status" aria-live="polite">
        {active === undefined || spoken === undefined
          ? ''
          : props.pointLabel(active + 1, points.length, spoken)}
      </p>
      <div className="chart-key">{props.legend}</div>
      <details className="chart-table" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{props.tableLabel}</summary>
        {hasTable ? props.renderTable() : null}
      </details>
      <ChartActions chart={{ title: props.title, figure, table }} />
    </figure>
  );
}

function ChartActions({ chart }: { chart: ChartHandle }) {
  const actions = use(ChartActionsContext);
  return actions ? createElement(actions, { chart }) : null;
}

function destination(key: string, active: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return undefined;
  if (active === undefined) return step > 0 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, active + step));
}
