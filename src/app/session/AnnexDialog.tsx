import { type SubmitEvent, useId } from 'react';
import { useAllWords } from '#i18n/all-words.ts';
import { type AnnexExtent, type AnnexText, annexExtents, annexFields } from './annex.ts';

type AnnexDialogProps = {
  text: AnnexText;
  extent: AnnexExtent;
  onChange: (text: AnnexText) => void;
  onExtent: (extent: AnnexExtent) => void;
};

/** What the head of the annex says, and how much of it is printed. Nothing has to be filled in. */
export function AnnexDialog({ text, extent, onChange, onExtent }: AnnexDialogProps) {
  const words = useAllWords().annex;
  const id = useId();
  return (
    <form className="stack" onSubmit={printAnnex}>
      {annexFields.map((field) => (
        <div key={field} className="labelled">
          <label htmlFor={`${id}-${field}`}>{words.fields[field]}</label>
          <input
            id={`${id}-${field}`}
            type="text"
            autoComplete="off"
            maxLength={120}
            value={text[field]}
            onChange={({ target }) => onChange({ ...text, [field]: target.value })}
          />
        </div>
      ))}
      <p className="soft">{words.hint}</p>
      <fieldset className="choices cluster">
        <legend>{words.extent}</legend>
        {annexExtents.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-extent`}
              checked={each === extent}
              onChange={() => onExtent(each)}
            />{' '}
            {words.extents[each]}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" className="button">
          {words.print}
        </button>
      </p>
    </form>
  );
}

function printAnnex(event: SubmitEvent): void {
  event.preventDefault();
  // The dialog lies above the page, and would lie above the paper.
  if (event.currentTarget instanceof Element) event.currentTarget.closest('dialog')?.close();
  print();
}
