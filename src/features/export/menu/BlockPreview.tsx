import { useWords } from '#i18n/LanguageContext.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import type { OutputRequest } from './output-request.ts';
import { blockOf } from '../block/block-rows.ts';
import type { Block } from '../block/document.ts';

/** The block as the page shows it: the same document that is copied and saved. */
export function BlockPreview({ asked }: { asked: OutputRequest }) {
  const words = useWords().outputs;
  const [, ...blocks] = blockOf(asked).blocks;
  return (
    <section className="block-preview stack readable spaced" aria-label={words.preview}>
      {blocks.map((block, index) => (
        <BlockPart key={keyOf(block, index)} block={block} />
      ))}
    </section>
  );
}

/** The parts of a document have no names; each stands where it stands. */
const keyOf = (block: Block, index: number): string => `${block.kind}-${index}`;

function BlockPart({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.isStrong ? <strong>{block.text}</strong> : block.text}</p>;
    case 'list':
      return (
        <ul className="bullets">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <DataTable
          label={block.caption}
          columns={block.columns.map((column) => ({ key: column.title, ...column }))}
          rows={block.rows.map(({ cells, isTotal }, index) => ({
            key: String(index),
            cells,
            isTotal: isTotal ?? false,
          }))}
        />
      );
  }
}
