// The table: what was measured, against what was promised.
import { PROCESSOR_SLOWDOWN, SHAPE, WINDOW } from './model.mjs';
import { median, summary } from './statistics.mjs';

const whole = (value) => value.toFixed(0);
const kilobytes = (value) => (value / 1000).toFixed(1);
const seconds = (value) => value.toFixed(1);
const shift = (value) => (value === 0 ? '0' : value.toFixed(4));
const duration = (value) => (value < 16 ? '< 16' : whole(value));

const atMost = (limit) => ({ text: `≤ ${limit}`, holds: (value) => value <= limit });
const below = (limit) => ({ text: `< ${limit}`, holds: (value) => value < limit });
const exactly = (limit) => ({ text: String(limit), holds: (value) => value === limit });

const middle = (values) => median(values);
const worst = (values) => summary(values)?.max ?? null;

/**
 * One line each. `limit` is held against the app's median, with `judge: worst` against its worst run, with
 * `ofRatio` against the ratio of the medians. Limits of bytes are in bytes.
 */
const LOADING = [
  { name: 'First contentful paint, ms', of: (run) => run.fcp, show: whole },
  { name: 'Largest contentful paint, ms', of: (run) => run.lcp, show: whole },
  { name: 'Content rendered, ms', of: (run) => run.content, show: whole, limit: atMost(1.05), ofRatio: true },
  { name: 'View answers a control, ms', of: (run) => run.ready, show: whole },
  {
    name: 'Layout shift, loading',
    of: (run) => run.layoutShift,
    show: shift,
    limit: exactly(0),
    judge: worst,
  },
  { name: 'Layout shift, with the use after it', of: (run) => run.shiftAfterUse, show: shift },
  {
    name: 'Total blocking time, ms',
    of: (run) => run.blocking,
    show: whole,
    limit: atMost(1.4),
    ofRatio: true,
  },
  { name: 'Script until the view answers, KB', of: (run) => run.scriptBytesUntilReady, show: kilobytes },
  {
    name: 'Script in all, KB',
    of: (run) => run.scriptBytes,
    show: kilobytes,
    limit: atMost(120),
    unit: 1000,
  },
  { name: 'Fonts, KB', of: (run) => run.fontBytes, show: kilobytes },
  { name: 'All bytes, KB', of: (run) => run.bytes, show: kilobytes, limit: atMost(175), unit: 1000 },
  { name: 'Requests', of: (run) => run.requests, show: whole },
  {
    name: 'Requests to other hosts',
    of: (run) => run.elsewhere.length,
    show: whole,
    limit: exactly(0),
    judge: worst,
  },
  { name: 'Requests refused', of: (run) => run.failed.length, show: whole, limit: exactly(0), judge: worst },
  { name: 'Console errors', of: (run) => run.errors.length, show: whole, limit: exactly(0), judge: worst },
];

/** The first input of a visit may wait for what comes with it. */
const INTERACTION_LIMIT = atMost(50);
const FIRST_INPUT_LIMIT = atMost(60);

function spread(values, show) {
  const found = summary(values);
  if (found === null) return '–';
  const [mid, low, high] = [found.median, found.min, found.max].map(show);
  return low === high ? mid : `${mid} (${low}–${high})`;
}

const mark = (limit, value) => (limit === undefined ? '' : value !== null && limit.holds(value) ? '✓' : '✗');

function loadingLine({ name, of, show, limit, ofRatio = false, judge = middle, unit = 1 }, yardstick, app) {
  const [without, with_] = [yardstick.map(of), app.map(of)];
  const [base, value] = [median(without), median(with_)];
  const ratio = base === null || base === 0 || value === null ? null : value / base;
  const judged = ofRatio ? ratio : judge(with_);
  return [
    name,
    spread(without, show),
    spread(with_, show),
    ratio === null ? '' : ratio.toFixed(2),
    limit === undefined ? '' : `${ofRatio ? 'ratio ' : ''}${limit.text}`,
    mark(limit, judged === null ? null : judged / unit),
  ];
}

function interactionLine(name, answers, limit = INTERACTION_LIMIT) {
  const problems = [...new Set(answers.map(({ problem }) => problem).filter(Boolean))];
  const values = answers.filter(({ problem }) => !problem).map(({ durationMs }) => durationMs);
  const shown = [spread(values, duration), ...problems.map((problem) => `(${problem})`)].join(' ');
  const judged = problems.length > 0 ? null : median(values);
  return [name, '', shown, '', limit.text, mark(limit, judged)];
}

function interactionLines(app) {
  const used = app.filter(({ steps }) => steps?.length > 0);
  if (used.length === 0) return [];
  const slowest = used.map(({ steps }) => ({
    durationMs: Math.max(...steps.map(({ durationMs }) => durationMs ?? 0)),
    problem: steps.find(({ problem }) => problem)?.problem,
  }));
  const names = used[0].steps.map(({ name }) => name);
  return [
    interactionLine('Interaction to next paint, ms: slowest of a run', slowest),
    ...names.map((name, i) =>
      interactionLine(
        `– ${name}, ms`,
        used.map(({ steps }) => steps[i]),
      ),
    ),
    interactionLine(
      `– ${used[0].first.name}, ms`,
      used.map(({ first }) => first),
      FIRST_INPUT_LIMIT,
    ),
    [
      'Blocking time after the first input, ms',
      '',
      spread(
        used.map(({ first }) => first.blocking),
        whole,
      ),
      '',
      '',
      '',
    ],
  ];
}

function toolLine(name, value, limit) {
  if (value === null) return [name, '', '–', '', limit.text, ''];
  return [name, '', seconds(value), '', limit.text, mark(limit, value)];
}

const row = (cells) => `| ${cells.join(' | ')} |`;

function list(title, lines) {
  return lines.length === 0 ? [] : ['', `${title}:`, '', ...lines.map((line) => `- ${line}`)];
}

const distinct = (values) => [...new Set(values)].toSorted();
const fileLine = ({ path, bytes }) => `\`${path}\` ${kilobytes(bytes)} KB`;

function conditions(machine, runCount, freePercent) {
  const { downKbps, upKbps, rttMs } = SHAPE;
  return [
    `${machine.cpus} CPUs (${machine.model}), ${spread(freePercent, whole)} % free before a run`,
    `${machine.chromium}, Node ${machine.node}`,
    `${runCount} runs of each in turn, cold cache`,
    `${downKbps / 1000} Mbit/s down, ${upKbps / 1000} up, round trip ${rttMs} ms`,
    `processor ${PROCESSOR_SLOWDOWN} times slower, window ${WINDOW.width} × ${WINDOW.height}`,
    'median (lowest–highest)',
  ].join('; ');
}

const MODEL_LIMIT = atMost(500);
const modelLine = ({ sets, ms }) => [
  `Finance model, ${sets} sets of inputs, ms`,
  '',
  whole(ms),
  '',
  MODEL_LIMIT.text,
  mark(MODEL_LIMIT, ms),
];

/** @param {{ runs: { yardstick: object[], app: object[] }, failures: string[], model: object, tools: object, machine: object, path: string }} results */
export function report({ runs: { yardstick, app }, failures, model, tools, machine, path }) {
  const all = [...yardstick, ...app];
  const last = app.at(-1);
  return [
    `# Bench of \`${path}\``,
    '',
    conditions(
      machine,
      app.length,
      all.map(({ free }) => free * 100),
    ),
    '',
    row(['', 'static', 'app', 'app / static', 'limit', '']),
    row([':--', '--:', '--:', '--:', '--:', '--']),
    ...LOADING.map((line) => row(loadingLine(line, yardstick, app))),
    ...interactionLines(app).map(row),
    row(modelLine(model)),
    row(toolLine('Build, s', tools.buildSeconds, below(15))),
    row(toolLine('Development server answers, s', tools.devStartSeconds, below(2))),
    ...list('Scripts fetched while loading', last?.scripts.map(fileLine) ?? []),
    ...list('Fetched after the first input', last?.fetchedByFirst?.map(fileLine) ?? []),
    ...list('Console errors', distinct(all.flatMap(({ errors }) => errors))),
    ...list('Other hosts asked for', distinct(all.flatMap(({ elsewhere }) => elsewhere))),
    ...list('Refused', distinct(all.flatMap(({ failed }) => failed))),
    ...list('Never rendered', distinct(all.flatMap(({ missing }) => missing))),
    ...list('Runs left out', failures),
    '',
    'Absolute times vary with the machine and with what else it is doing; the ratios hold, as both were measured',
    'in turn. KB are 1000 bytes on the line, headers included, compressed as the demo is served.',
    '',
  ].join('\n');
}
