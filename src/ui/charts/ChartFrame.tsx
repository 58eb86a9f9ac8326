import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { useEscape } from '../hooks/use-escape.ts';
import { PointTip } from './PointTip.tsx';
import { isPrinting } from './printing.ts';

type ChartFrameProps = {
  /** The figure on the page, for what is done with it from outside. */
  figure: RefObject<HTMLElement | null>;
  title: string;
  hint: string;
  tableLabel: string;
  renderTable: () => ReactNode;
  /** How many points there are for arrow keys to walk, and one in a sentence: made when it is walked, and not at each step of a slider. */
  count: number;
  textOf: (point: number) => string;
  /** Opens what proves a point: Enter or a click on the point that is shown. */
  onOpen: (point: number, anchor: HTMLElement) => void;
  pointLabel: (index: number, of: number, text: string) => string;
  legend: ReactNode;
  /** The drawing. Each of its points has a `PointArea`. */
  children: ReactNode;
  /** Whether the table is made only when somebody opens it, or prints: for charts that follow a slider. */
  isLazy?: boolean;
  /** What can be done with the chart, below it. */
  actions?: ReactNode;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Every chart is one tab stop: arrow keys or the mouse choose a point, a live region beside the point says what it is, and
 * Enter or a click opens its proof. The same values stand in a table, one click away, which is also what prints.
 */
export function ChartFrame(props: ChartFrameProps) {
  const { count, textOf, figure } = props;
  const hintId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isOnPaper = isPrinting.useValue();
  const hasTable = !props.isLazy || isOpen || isOnPaper;
  const [active, setActive] = useState<number>();
  const leave = () => setActive(undefined);
  useEscape(active !== undefined, leave);

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && active !== undefined) {
      // Else the same press would also reach the button that the dialog puts the focus on, and close it again.
      event.preventDefault();
      props.onOpen(active, event.currentTarget);
      return;
    }
    const next = destination(event.key, active, count);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  const area = useRef<HTMLDivElement>(null);
  const hover = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType !== 'touch') setActive(event.type === 'pointerleave' ? undefined : pointAt(event));
  });
  // A mouse has shown the point before it clicks; a finger shows it by the first tap and opens its proof by the second.
  const click = useEffectEvent((event: MouseEvent) => {
    const point = pointAt(event);
    if (area.current && point !== undefined && point === active) props.onOpen(point, area.current);
    else setActive(point);
  });
  useEffect(() => {
    const drawing = area.current;
    if (!drawing) return;
    const onMove = (event: PointerEvent) => hover(event);
    const onClick = (event: MouseEvent) => click(event);
    drawing.addEventListener('pointermove', onMove);
    drawing.addEventListener('pointerleave', onMove);
    drawing.addEventListener('click', onClick);
    return () => {
      drawing.removeEventListener('pointermove', onMove);
      drawing.removeEventListener('pointerleave', onMove);
      drawing.removeEventListener('click', onClick);
    };
  }, []);

  const shown = active !== undefined && active < count ? active : undefined;
  return (
    <figure className="chart" ref={figure}>
      <div
        className="chart-area"
        ref={area}
        role="application"
        aria-label={props.title}
        aria-describedby={hintId}
        tabIndex={0}
        onKeyDown={walk}
        onBlur={leave}
      >
        {props.children}
      </div>
      <PointTip
        figure={figure}
        point={active}
        text={shown === undefined ? '' : props.pointLabel(shown + 1, count, textOf(shown))}
      />
      <p className="visually-hidden" id={hintId}>
        {props.hint}
      </p>
      <div className="chart-key cluster soft">{props.legend}</div>
      <details className="chart-table" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{props.tableLabel}</summary>
        {hasTable ? props.renderTable() : null}
      </details>
      {props.actions}
    </figure>
  );
}

/** The point below the mouse or the finger. */
function pointAt({ target }: Event): number | undefined {
  const point = target instanceof Element ? target.getAttribute('data-point') : null;
  return point === null ? undefined : Number(point);
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
