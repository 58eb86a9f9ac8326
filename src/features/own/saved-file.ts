import type { Initiative } from '#domain/document/initiative.ts';
import { withoutDrafts } from '#domain/writing/drafts.ts';
import { documentText } from '#files/document/read-document.ts';
import type { Language } from '#i18n/language.ts';
import { type OwnWords, ownWordsIn } from '#i18n/messages/own.ts';
import { downloadFile } from '#ui/download.ts';
import type { Report } from './use-own.ts';

/** Saves a document as a file, whole; what waits for its release is in it as such, and can be left out. */
export function saveFile(document: Initiative, language: Language): Report | undefined {
  const { drafts: words } = ownWordsIn(language);
  const count = document.drafts?.length ?? 0;
  downloadFile(`${document.id}.json`, 'application/json', documentText(document));
  if (count === 0) return undefined;
  const act = async (): Promise<Report> => {
    downloadFile(`${document.id}.json`, 'application/json', documentText(withoutDrafts(document)));
    return { text: words.left(count) };
  };
  return { text: words.carried(count), more: { label: words.without, act } };
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a document as a workbook, or one to be filled; what no sheet carries is said. What writes it comes with it. */
export async function saveWorkbook(
  document: Initiative | undefined,
  language: Language,
): Promise<Report | undefined> {
  const [{ templateFile }, { notCarried }] = await Promise.all([
    import('#files/template/template-file.ts'),
    import('#files/template/template-cells.ts'),
  ]);
  const words = ownWordsIn(language);
  const name = document?.id ?? words.workbooks.emptyName;
  downloadFile(`${name}.xlsx`, workbookType, await templateFile(document, language));
  if (!document) return { text: words.workbooks.empty };
  const count = document.drafts?.length ?? 0;
  const told = [
    ...(count === 0 ? [] : [words.drafts.carried(count)]),
    ...leftOut(notCarried(document), words),
  ];
  return told.length === 0 ? undefined : { text: told.join(' ') };
}

function leftOut(
  items: readonly { readonly what: keyof OwnWords['workbooks']['kinds']; readonly count: number }[],
  { workbooks }: OwnWords,
): readonly string[] {
  if (items.length === 0) return [];
  return [workbooks.left(items.map(({ what, count }) => workbooks.kinds[what](count)).join(', '))];
}
