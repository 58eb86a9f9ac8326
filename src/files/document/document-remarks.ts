import { visibleFrom } from '#domain/value/calendar.ts';
import type { Initiative } from '#domain/document/initiative.ts';
import type { FileProblem, Path } from './file-problem.ts';

/** What breaks no rule and still deserves a look: what was brought to this version, and what no reader will see. */
export function remarksOn(written: unknown, document: Initiative): readonly FileProblem[] {
  const cited = new Set(document.facts.map(({ evidence }) => evidence.source));
  const isCurrent = typeof written === 'object' && written !== null && Reflect.get(written, 'version') === 2;
  return [
    ...remark(!isCurrent, ['version'], 'older-version'),
    ...document.sources.flatMap(({ id, inHand }, index) =>
      remark(inHand && !cited.has(id), ['sources', index], 'source-without-facts', id),
    ),
    ...document.facts.flatMap(({ knownFrom }, index) =>
      remark(visibleFrom(knownFrom) === undefined, ['facts', index, 'knownFrom'], 'never-visible'),
    ),
    ...remark(
      document.facts.length > 0 && !isAnyVisible(document),
      ['defaultAsOf'],
      'nothing-visible',
      document.defaultAsOf,
    ),
  ];
}

const isAnyVisible = ({ facts, defaultAsOf }: Initiative): boolean =>
  facts.some(({ knownFrom }) => {
    const day = visibleFrom(knownFrom);
    return day !== undefined && day <= defaultAsOf;
  });

const remark = (applies: boolean, path: Path, rule: string, found?: string): readonly FileProblem[] =>
  applies ? [{ severity: 'warning', stage: 'meaning', path, rule, found }] : [];
