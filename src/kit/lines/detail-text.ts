import type { Content } from '#domain/document/content.ts';
import { isSame } from '#domain/writing/canonical.ts';
import { formatterOf } from '#format/formatter.ts';
import type { Language } from '#i18n/language.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';
import { wordsIn } from '#i18n/words.ts';
import { contentText } from './content-text.ts';
import { contactText, decisionText } from './decision-text.ts';
import type { Names } from './names.ts';

/** What a content says, of whichever kind it is: also of those whose fact is all that a view shows of them. */
function detailText(content: Content, names: Names, language: Language): string {
  const words = writingWordsIn(language).contents;
  const { date } = formatterOf(language);
  switch (content.about) {
    case 'decision':
      return decisionText(content, language);
    case 'contact':
      return contactText(content, names, language);
    case 'condition':
      return words.condition(names.line(content.line));
    case 'phase-condition':
      return words.condition(names.phase(content.phase));
    case 'commitment-condition':
      return words.condition(names.commitment(content.commitment));
    case 'commitment-trigger':
      return words.trigger(names.commitment(content.commitment));
    case 'commitment-exit': {
      const text = words.exit(names.commitment(content.commitment));
      return content.by ? `${text} (${date(content.by)})` : text;
    }
    case 'duty':
      return `${names.party(content.actor)}: ${contentText(content, language)}`;
    case 'cover':
      return `${names.line(content.line)}: ${contentText(content, language)}`;
    case 'commitment':
    case 'commitment-term':
    case 'in-brief':
    case 'milestone':
    case 'money':
    case 'phase':
    case 'phase-begin':
    case 'phase-end':
      return contentText(content, language);
  }
}

/** What is said beside the text of a content, for two that have one text. */
function moreText(content: Content, names: Names, language: Language): readonly string[] {
  const words = wordsIn(language);
  const { date, list, period } = formatterOf(language);
  if (content.about === 'money') {
    const { role, phase, period: when, payers, beneficiaries = [], stage } = content;
    return [
      words.budget.role[role],
      period(when),
      names.phase(phase),
      list(payers.map(names.party)),
      ...(beneficiaries.length > 0 ? [words.line.for(list(beneficiaries.map(names.party)))] : []),
      ...(stage ? [words.line.stage[stage]] : []),
    ];
  }
  if (content.about === 'commitment') return [list(content.actors.map(names.party)), date(content.made)];
  return 'step' in content && content.step ? [words.steps.names[content.step]] : [];
}

const without = (those: readonly Content[], these: readonly Content[]) =>
  those.filter((content) => !these.some((each) => isSame(each, content)));

/**
 * What one version says of attributes and the other does not; with what stands beside it where both have the same words.
 */
export function differingDetails(
  contents: readonly Content[],
  other: readonly Content[],
  names: Names,
  language: Language,
): string {
  const [own, theirs] = [without(contents, other), without(other, contents)];
  const taken = new Set(theirs.map((content) => detailText(content, names, language)));
  return own
    .map((content) => {
      const text = detailText(content, names, language);
      const more = taken.has(text) ? moreText(content, names, language) : [];
      return more.length === 0 ? text : `${text} (${more.join(', ')})`;
    })
    .join('; ');
}
