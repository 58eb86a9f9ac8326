import type { Content } from './content.ts';

/**
 * Which attribute a content gives a value to, as a key; undefined where any number of facts may say something of the
 * kind, as of milestones. On one day an attribute has one value, or its facts contradict each other.
 */
export function attributeOf(content: Content): string | undefined {
  switch (content.about) {
    case 'phase':
    case 'phase-begin':
    case 'phase-end':
      return `${content.about} ${content.phase}`;
    case 'commitment':
    case 'commitment-term':
      return `${content.about} ${content.commitment}`;
    case 'money':
    case 'cover':
      return `${content.about} ${content.line}`;
    case 'milestone':
    case 'in-brief':
    case 'duty':
    case 'decision':
    case 'condition':
    case 'phase-condition':
    case 'commitment-condition':
    case 'commitment-trigger':
    case 'commitment-exit':
    case 'contact':
      return undefined;
  }
}
