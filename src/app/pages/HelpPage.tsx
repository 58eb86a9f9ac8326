import { useEffect } from 'react';
import { terms } from 'virtual:glossary';
import type { Selection } from '#domain/as-of/selection.ts';
import { byLetter } from '#format/alphabet.ts';
import { signOf } from '#format/signs.ts';
import { useLanguage, useWords } from '#i18n/LanguageContext.tsx';
import { helpPageWordsIn } from '#i18n/messages/help-page.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { useHash } from '#ui/hooks/use-hash.ts';
import { useReveal } from '#ui/hooks/use-reveal.ts';
import { EasySummary } from './EasySummary.tsx';

/** The statuses as they are read, each with the term that explains it. */
const statuses = [
  ['confirmed', 'belegt'],
  ['announced', 'in-aussicht-gestellt'],
  ['estimated', 'geschaetzt'],
  ['reported', 'vom-hoerensagen'],
  ['assumed', 'annahme'],
  ['not-stated', 'nicht-genannt'],
  ['not-assessable', 'noch-nicht-bezifferbar'],
  ['contradicted', 'widerspruechlich'],
] as const;

/** How to read and to use the pages, what is known in simple sentences, and every term of the glossary. */
export function HelpPage({ selection }: { selection: Selection | undefined }) {
  const words = helpPageWordsIn(useLanguage());
  const place = useHash().slice(1);
  useReveal(place.startsWith('term-') ? place : undefined);
  // The page comes on demand: the browser may have looked for the place before it was there.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <div className="help stack">
      <div className="prose">
        <p>{words.intro}</p>
        <nav aria-label={words.onThisPage}>
          <ul className="links line spaced screen-only">
            <li>
              <a href="#signs">{words.signs.title}</a>
            </li>
            <li>
              <a href="#use">{words.use.title}</a>
            </li>
            <li>
              <a href="#easy">{words.easy.title}</a>
            </li>
            <li>
              <a href="#glossary">{words.glossary.title}</a>
            </li>
          </ul>
        </nav>
      </div>
      <SignsOfCertainty />
      <Use />
      <div id="easy">{selection ? <EasySummary selection={selection} /> : null}</div>
      <Glossary />
    </div>
  );
}

function SignsOfCertainty() {
  const language = useLanguage();
  const words = helpPageWordsIn(language).signs;
  const { status } = useWords();
  return (
    <section aria-labelledby="signs">
      <h2 id="signs">{words.title}</h2>
      <p className="readable">{words.text}</p>
      <dl className="ruled">
        {statuses.map(([kind, term]) => (
          <div key={kind} className="labelled">
            <dt>
              <StatusMark sign={signOf(kind)}>{status[kind]}</StatusMark>
            </dt>
            <dd>{terms.find(({ id }) => id === term)?.explanation[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Use() {
  const words = helpPageWordsIn(useLanguage()).use;
  return (
    <section aria-labelledby="use">
      <h2 id="use">{words.title}</h2>
      <ul className="stack bullets readable">
        {words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h3 className="spaced">{words.keyboard}</h3>
      <dl className="ruled">
        {words.keys.map(([keys, what]) => (
          <div key={keys} className="labelled">
            <dt className="strong">{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Glossary() {
  const language = useLanguage();
  const other = language === 'de' ? 'en' : 'de';
  const words = helpPageWordsIn(language).glossary;
  const letters = byLetter(terms, ({ name }) => name[language], language);
  return (
    <section aria-labelledby="glossary">
      <h2 id="glossary">{words.title}</h2>
      <p className="soft readable">{words.note}</p>
      <ul className="links line spaced screen-only">
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#letter-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
      <div className="letter-columns">
        {letters.map(({ letter, items }) => (
          <div key={letter} className="spaced">
            <h3 id={`letter-${letter}`}>{letter}</h3>
            <dl className="ruled">
              {items.map(({ id, name, explanation }) => (
                <div key={id} id={`term-${id}`} tabIndex={-1}>
                  <dt>
                    <dfn>{name[language]}</dfn>{' '}
                    <small className="soft">
                      {words.otherName} <span lang={other}>{name[other]}</span>
                    </small>
                  </dt>
                  <dd>{explanation[language]}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}
