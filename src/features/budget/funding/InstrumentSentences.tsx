import type { Look } from '#domain/as-of/look.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import type { Language } from '#i18n/language.ts';
import { usePanel } from '#kit/panel/Panel.tsx';
import { instrumentSentences } from '#kit/sentences/instrument-text.ts';

/** Which instrument each municipality would need, and who decides; in words alone. */
export function InstrumentSentences({ selection }: { selection: Selection }) {
  const { data: sentences = [] } = usePanel(sentencesOf, selection);
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}

const sentencesOf = ({ budget }: Look, language: Language): readonly string[] =>
  instrumentSentences(budget, language);
