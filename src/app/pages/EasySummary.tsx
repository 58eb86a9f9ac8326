import { useQuery } from '@tanstack/react-query';
import { initiativeQueries } from '#api/queries.ts';
import { snapshotAt } from '#domain/as-of/as-of.ts';
import { factProof } from '#domain/proof/proof.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { easySentences } from '#kit/sentences/easy-language.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { helpPageWordsIn } from '#i18n/messages/help-page.ts';
import { ProofButton } from '#kit/claims/ProofButton.tsx';
import { QueryPanel } from '#kit/panel/QueryPanel.tsx';

/** What is known on the day, in short sentences, with the evidence for all of them behind one button. */
export function EasySummary({ selection }: { selection: Selection }) {
  const words = useWords();
  const language = useLanguage();
  const easy = helpPageWordsIn(language).easy;
  const sentences = useQuery({
    ...initiativeQueries.detail(selection.initiativeId),
    select: (initiative) => easySentences(snapshotAt(initiative, selection.asOf), initiative, language),
  });
  return (
    <QueryPanel title={easy.title} className="easy" words={words.panel} query={sentences}>
      {(groups) => {
        const proofs = [...new Set(groups.flatMap(({ facts }) => facts))].map(factProof);
        return (
          <>
            <p className="soft">{easy.note}</p>
            {groups.map(({ texts }, index) => (
              <p key={`${index} ${texts.join(' ')}`}>
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
    </QueryPanel>
  );
}
