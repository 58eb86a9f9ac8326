import type { Step, Work } from '#domain/capture/desk.ts';
import { everything } from '#domain/capture/everything.ts';
import { idOf } from '#domain/capture/named-parties.ts';
import { phasesOf } from '#domain/course/timeline.ts';
import { dayFromText, typedDay } from '#format/entry/typed-day.ts';
import { formatterOf } from '#format/formatter.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { AddForm } from './AddForm.tsx';
import { PartyKindFields } from './PartyKindFields.tsx';
import { RemovalNote } from './RemovalNote.tsx';
import { SourceChecks } from './SourceChecks.tsx';
import { RestingField } from './RestingField.tsx';
import { useRemoval } from './use-removal.ts';

type FramePanelProps = { work: Work; onStep: (step: Step) => void };

/** What holds the facts together: the initiative's name and day, who takes part, its phases and its open questions. */
export function FramePanel({ work, onStep }: FramePanelProps) {
  const { document } = work.present;
  const language = useLanguage();
  const all = captureWordsIn(language);
  const words = all.frame;
  const format = formatterOf(language);
  const phases = phasesOf(everything(document));
  const removal = useRemoval(work, onStep);
  return (
    <details className="frame">
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <div className="stack">
        <RemovalNote told={removal.told} />
        <RestingField
          label={words.initiative}
          value={document.title.de}
          onRest={(text) => onStep([{ kind: 'title', title: { de: text } }])}
        />
        <RestingField
          label={words.opensAt}
          value={typedDay(document.defaultAsOf, language)}
          onRest={(text) => {
            const day = dayFromText(text);
            if (day) onStep([{ kind: 'opens-at', day }]);
          }}
        />
        <h3>{words.parties}</h3>
        {document.parties.length === 0 ? <p className="muted">{words.noParties}</p> : null}
        <ul className="ruled">
          {document.parties.map((party) => (
            <li key={party.id} className="cluster">
              <RestingField
                label={words.name}
                value={party.name.de}
                onRest={(text) => onStep([{ kind: 'party', item: { ...party, name: { de: text } } }])}
              />
              <PartyKindFields party={party} onParty={(item) => onStep([{ kind: 'party', item }])} />
              <button
                type="button"
                className="button link"
                aria-label={all.desks.of(words.remove, format.text(party.name))}
                onClick={() => removal.remove({ list: 'parties', id: party.id }, party.name)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
        <AddForm
          title={words.addParty}
          fields={[words.name]}
          submit={words.add}
          onAdd={([name = '']) => {
            const id = freeId(idOf(name) || 'partei', document.parties);
            onStep([{ kind: 'party', item: { id, kind: 'municipality', name: { de: name } } }]);
          }}
        />
        <SourceChecks sources={document.sources} onStep={onStep} />
        <h3>{words.phases}</h3>
        {phases.length === 0 ? <p className="muted">{words.noPhases}</p> : null}
        <ol className="ruled">
          {phases.map(({ id, title, begin, end }) => (
            <li key={id}>
              {format.text(title)}{' '}
              <span className="soft">
                {format.date(begin.date)} – {format.date(end.date)}
              </span>
            </li>
          ))}
        </ol>
        <h3>{words.questions}</h3>
        {document.questions.length === 0 ? <p className="muted">{words.noQuestions}</p> : null}
        <ul className="ruled">
          {document.questions.map((question) => (
            <li key={question.id} className="cluster">
              <RestingField
                label={words.question}
                value={question.text.de}
                onRest={(text) => onStep([{ kind: 'question', item: { ...question, text: { de: text } } }])}
              />
              <RestingField
                label={words.resolver}
                value={question.resolver.de}
                onRest={(text) =>
                  onStep([{ kind: 'question', item: { ...question, resolver: { de: text } } }])
                }
              />
              <button
                type="button"
                className="button link"
                aria-label={all.desks.of(words.remove, format.text(question.text))}
                onClick={() => removal.remove({ list: 'questions', id: question.id }, question.text)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
        {document.facts.length === 0 ? null : (
          <AddForm
            title={words.addQuestion}
            fields={[words.question, words.resolver]}
            submit={words.add}
            onAdd={([text = '', resolver = '']) => {
              const raisedBy = document.facts.slice(-1).map(({ id }) => id);
              const id = freeId(idOf(text) || 'frage', document.questions);
              onStep([
                {
                  kind: 'question',
                  item: { id, text: { de: text }, resolver: { de: resolver }, raisedBy, answeredBy: [] },
                },
              ]);
            }}
          />
        )}
      </div>
    </details>
  );
}

function freeId(wanted: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  const [free] = [wanted, ...items.map((_, index) => `${wanted}-${index + 2}`), `${wanted}-new`].filter(
    (id) => !taken.has(id),
  );
  return free ?? wanted;
}
