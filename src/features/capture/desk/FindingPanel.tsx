import type { Ref } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { LiveLine } from '../facts/LiveLine.tsx';
import { FactForm } from '../form/FactForm.tsx';
import { isUndecided } from './desk-model.ts';
import type { DeskUse } from './use-desk.ts';
import type { Moves } from './use-moves.ts';

type FindingPanelProps = { desk: DeskUse; moves: Moves; form: Ref<HTMLFormElement> };

/** The passage that is looked at: what it rests on, what it would say, and what the dashboard would say with it. */
export function FindingPanel({ desk, moves, form: ref }: FindingPanelProps) {
  const words = captureWordsIn(useLanguage()).finding;
  const { looking, form, text } = desk;
  const finding = looking.kind === 'finding' ? looking.finding : undefined;
  const inWords = [
    ...new Set((finding?.cues ?? []).flatMap((cue) => (cue.kind === 'amount-in-words' ? [cue.why] : []))),
  ];
  const title = {
    finding: words.title(finding ? desk.findings.indexOf(finding) + 1 : 0, desk.findings.length),
    own: words.own,
    fact: words.fact,
    nothing: words.none[desk.recognition],
  }[looking.kind];
  const isRefused = finding !== undefined && desk.desk.refused.includes(finding.key);
  return (
    <section className="finding" aria-labelledby="capture-finding">
      {form ? (
        <div className="cluster finding-actions">
          <h2 id="capture-finding">{title}</h2>
          <button type="button" className="button" onClick={moves.submit}>
            {words.take}
          </button>
          {finding ? (
            <button type="button" className="button quiet" onClick={moves.refuse}>
              {words.refuse}
            </button>
          ) : (
            <button type="button" className="button quiet" onClick={desk.giveUp}>
              {words.cancel}
            </button>
          )}
          <button type="button" className="button quiet" onClick={() => moves.go(-1)}>
            {words.previous}
          </button>
          <button type="button" className="button quiet" onClick={() => moves.go(1)}>
            {words.next}
          </button>
        </div>
      ) : (
        <h2 id="capture-finding">{title}</h2>
      )}
      {finding && finding.cues.length > 0 ? (
        <p className="soft rests-on">
          {words.restsOn}:{' '}
          {[
            ...new Set(finding.cues.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '))),
          ].map((cue) => (
            <q key={cue} lang="de">
              {cue}
            </q>
          ))}
        </p>
      ) : null}
      {inWords.map((why) => (
        <p key={why} className="soft">
          {words.inWords[why]}
        </p>
      ))}
      <LiveLine work={desk.work} form={form && isUndecided(form) ? undefined : form} />
      {isRefused ? (
        <p>
          {words.isRefused}{' '}
          <button type="button" className="button link" onClick={moves.reconsider}>
            {words.reconsider}
          </button>
        </p>
      ) : null}
      {form ? (
        <FactForm
          ref={ref}
          form={form}
          reading={desk.reading}
          refusedFor={desk.problems}
          onWrite={desk.write}
          onTake={moves.takeOver}
        />
      ) : (
        <p className="muted">{words.noneHint[desk.recognition]}</p>
      )}
    </section>
  );
}
