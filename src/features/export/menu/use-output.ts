import { use, useState } from 'react';
import type { Initiative } from '#domain/document/initiative.ts';
import type { Selection } from '#domain/as-of/selection.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { takenWordsIn } from '#i18n/messages/taken.ts';
import { downloadFile } from '#ui/download.ts';
import { OutputContext } from '#kit/heading/OutputContext.tsx';
import type { FileKind } from './output-files.ts';

/** What is loaded when the first output is asked for. */
const outputs = () => import('./output-files.ts');

/** Puts out what is looked at, and says in words how it went. */
export function useOutput(initiative: Initiative | undefined, selection: Selection) {
  const words = useWords().outputs;
  const language = useLanguage();
  const taken = takenWordsIn(language);
  const { address } = use(OutputContext);
  const { said, attempt } = useAttempt();
  const asked = () =>
    initiative && {
      initiative,
      selection,
      address: address(),
      language,
    };

  const save = (kind: FileKind, name: string) =>
    void attempt(name, async () => {
      const now = asked();
      if (!now) throw new Error('Nothing is loaded yet.');
      const { outputFile } = await outputs();
      const file = await outputFile(kind, now);
      downloadFile(file.name, file.type, file.content);
    });

  const copy = () =>
    void attempt(
      words.copy,
      async () => {
        const now = asked();
        if (!now) throw new Error('Nothing is loaded yet.');
        const block = outputs().then(({ blockForClipboard }) => blockForClipboard(now));
        // Promised at once: after a wait some browsers no longer count it as the reader's doing.
        const item = new ClipboardItem({
          'text/html': block.then(({ html }) => new Blob([html], { type: 'text/html' })),
          'text/plain': block.then(({ plain }) => new Blob([plain], { type: 'text/plain' })),
        });
        await navigator.clipboard.write([item]);
      },
      { done: taken.copied, failed: taken.copyFailed },
    );

  const copyLink = (name: string) =>
    void attempt(name, () => navigator.clipboard.writeText(address()), {
      done: taken.linkCopied,
      failed: taken.linkNotCopied(address()),
    });

  return { said, save, copy, copyLink };
}

/** Runs what may take a moment or fail, and keeps the sentence on how it stands. */
export function useAttempt() {
  const words = useWords().outputs;
  const [said, setSaid] = useState('');
  const attempt = async (
    name: string,
    work: () => Promise<void>,
    told: { readonly done?: string; readonly failed?: string } = {},
  ): Promise<void> => {
    setSaid(words.working(name));
    try {
      await work();
      setSaid(told.done ?? words.done(name));
    } catch {
      setSaid(told.failed ?? words.failed(name));
    }
  };
  return { said, attempt };
}
