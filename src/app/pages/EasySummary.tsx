import type { Look } from '#domain/as-of/look.ts';
import { factProof } from '#domain/proof/proof.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { easySentences } from '#kit/sentences/easy-language.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { helpPageWordsIn } from '#i18n/messages/help-page.ts';
import { ProofButton } from '#kit/claims/ProofButton.tsx';
import { Panel, usePanel } from '#kit/panel/Panel.tsx';

/** What is known on the day, in short sentences, with the evidence for all of them behind one button. */
export function EasySummary({ selection }: { selection: Selection }) {
  const words = useWords();
  const { easy } = helpPageWordsIn(useLanguage());
  const sentences = usePanel(easyRows, selection);
  return (
    <Panel title={easy.title} className="easy stack readable" query={sentences}>
      {(groups) => {
        const proofs = [...new Set(groups.flatMap(({ facts }) => facts))].map(factProof);
        return (
          <>
            <p className="soft">{easy.note}</p>
            {groups.map(({ texts }, index) => (
              <p key={`${index} ${texts.join(' ')}`} className="stack">
                {texts.map((text) => (
                  <span key={text}>{text} </span>
                ))}
              </p>
            ))}
            {proofs.length === 0 ? null : (
              <ProofButton proofs={proofs} label={words.evidence.titleMany}>
                {easy.proofs}
              </ProofButton>
            )}
          </>
        );
      }}
    </Panel>
  );
}

const easyRows = ({ initiative, snapshot }: Look, language: Language) =>
  easySentences(snapshot, initiative, language);
