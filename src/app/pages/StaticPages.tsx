import { useAllWords } from '#i18n/all-words.ts';

/** The statement that BITV NRW asks for; what only the operator knows is marked as a placeholder. */
export function AccessibilityPage() {
  const words = useAllWords().accessibility;
  return (
    <div className="prose">
      <p className="placeholder demo">{words.draft}</p>
      <h2>{words.aim}</h2>
      <p>{words.aimText}</p>
      <h2>{words.works}</h2>
      <List items={words.worksItems} />
      <h2>{words.limits}</h2>
      <List items={words.limitsItems} />
      <h2>{words.feedback}</h2>
      <p>{words.feedbackText}</p>
      <h2>{words.enforcement}</h2>
      <p>{words.enforcementText}</p>
    </div>
  );
}

export function ImprintPage() {
  const words = useAllWords().imprint;
  return (
    <div className="prose">
      <p className="placeholder demo">{words.placeholder}</p>
      <dl>
        <dt>{words.operator}</dt>
        <dd>{words.operatorValue}</dd>
        <dt>{words.address}</dt>
        <dd>{words.addressValue}</dd>
        <dt>{words.contact}</dt>
        <dd>{words.contactValue}</dd>
        <dt>{words.responsible}</dt>
        <dd>{words.responsibleValue}</dd>
      </dl>
      <h2>{words.privacy}</h2>
      <p>{words.privacyText}</p>
      <h2>{words.data}</h2>
      <p>{words.dataText}</p>
    </div>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
