import type { ReactNode } from 'react';
import type { Status } from '#domain/value/knowledge.ts';
import { signOf } from '#format/signs.ts';
import { useAllWords } from '#i18n/all-words.ts';
import type { ViewHeading } from '#kit/heading/heading.ts';
import { Sign } from '#ui/Sign.tsx';
import type { AnnexText } from './annex.ts';

const statuses = [
  'confirmed',
  'announced',
  'estimated',
  'reported',
  'assumed',
  'not-stated',
  'not-assessable',
  'contradicted',
] as const satisfies readonly Status[];

/** The head of the annex, on paper only: to which paper it belongs, who issues it, what it is of, what its signs mean. */
export function AnnexCover({ heading, text }: { heading: ViewHeading; text: AnnexText }) {
  const words = useAllWords();
  const { annex } = words;
  return (
    <div className="print-only annex-cover">
      <p>
        {annex.fields.paper} <Filled text={text.paper} />
      </p>
      <p className="annex-name strong">{text.title.trim() === '' ? heading.initiative : text.title}</p>
      <dl className="annex-details">
        <Detail name={annex.fields.office}>
          <Filled text={text.office} />
        </Detail>
        <Detail name={annex.fields.day}>
          <Filled text={text.day} />
        </Detail>
        <Detail name={annex.asOf}>{heading.asOf}</Detail>
        <Detail name={annex.scope}>{heading.scope}</Detail>
      </dl>
      <p className="strong">
        {[heading.scenario, ...(heading.isAssumed ? [heading.label] : [])].join(' · ')}
      </p>
      {heading.note === '' ? null : <p>{heading.note}</p>}
      <dl className="annex-signs">
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <Sign kind={signOf(status)} /> {words.status[status]}
            </dt>
            <dd>{annex.meanings[status]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was typed, else a line to write on. */
const Filled = ({ text }: { text: string }) =>
  text.trim() === '' ? <span className="to-fill" /> : <strong>{text}</strong>;
