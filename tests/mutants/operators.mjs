// What a mutant changes: one operator, one constant, one condition, one end of a range.

const OPERATORS = [
  [/ < /g, [' <= ', ' > ']],
  [/ <= /g, [' < ']],
  [/ > /g, [' >= ', ' < ']],
  [/ >= /g, [' > ']],
  [/ === /g, [' !== ']],
  [/ !== /g, [' === ']],
  [/ \+ /g, [' - ']],
  [/ - /g, [' + ']],
  [/ \* /g, [' / ']],
  [/ && /g, [' || ']],
  [/ \|\| /g, [' && ']],
  [/\bMath\.min\b/g, ['Math.max']],
  [/\bMath\.max\b/g, ['Math.min']],
  [/\baddCents\(/g, ['subtractCents(']],
  [/\bsubtractCents\(/g, ['addCents(']],
  [/'low'/g, ["'high'"]],
  [/'high'/g, ["'low'"]],
  [/\.low\b/g, ['.high']],
  [/\.high\b/g, ['.low']],
  [/\.earliest\b/g, ['.latest']],
  [/\.latest\b/g, ['.earliest']],
  [/\bcases\.best\b/g, ['cases.dearest']],
  [/\bcases\.leastFunding\b/g, ['cases.mostFunding']],
  [/\bcases\.mostFunding\b/g, ['cases.leastFunding']],
  [/\btrue\b/g, ['false']],
  [/\bfalse\b/g, ['true']],
  [/(?<![\w.'])(\d[\d_]*)(?![\w.'])/g, [(number) => String(Number(number.replaceAll('_', '')) + 1)]],
  [/\bif \((?!\()/g, ['if (false && ', 'if (true || ']],
];

// Kept as long as it was, so that a place in it is one in the source.
const withoutTypes = (line) => line.replaceAll(/'low' \| 'high'/g, (text) => ' '.repeat(text.length));

/** Types, comments and imports are no behaviour. */
function behaviourOf(source) {
  let inComment = false;
  let inType = false;
  return source.split('\n').map((line) => {
    const starts = line.trimStart();
    if (starts.startsWith('/*')) inComment = true;
    const isComment = inComment || starts.startsWith('//');
    if (line.includes('*/')) inComment = false;
    if (/^(export )?type |^import /.test(line)) inType = true;
    const isType = inType;
    // A union ends with an indented line: what comes after the empty line behind it is behaviour again.
    if (inType && (line === '' || (/;\s*$/.test(line) && !line.startsWith('  ')))) inType = false;
    return isComment || isType || starts.startsWith('readonly ') || starts.includes('throw new')
      ? ''
      : withoutTypes(line);
  });
}

/** Every mutant of a source, each with the line that it changes. */
export function mutantsOf(source) {
  const lines = source.split('\n');
  return behaviourOf(source).flatMap((line, index) =>
    OPERATORS.flatMap(([pattern, replacements]) =>
      [...line.matchAll(pattern)].flatMap((match) =>
        replacements.flatMap((replacement) => {
          const from = match[0];
          const to = typeof replacement === 'function' ? replacement(from) : replacement;
          const whole = lines[index];
          const changed = whole.slice(0, match.index) + to + whole.slice(match.index + from.length);
          if (from === 'if (' && !/\) ?(return|\{|\w)/.test(line)) return [];
          const all = lines.with(index, changed).join('\n');
          return [{ line: index + 1, from: from.trim(), to: to.trim(), text: line.trim(), source: all }];
        }),
      ),
    ),
  );
}
