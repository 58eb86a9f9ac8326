import { type Party, governments, partyKinds } from '#domain/document/initiative.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { captureWordsIn } from '#i18n/messages/capture.ts';
import { writingWordsIn } from '#i18n/messages/writing.ts';

type PartyKindFieldsProps = { party: Party; onParty: (party: Party) => void };

/** What a party is, and of a ministry or an authority whose it is: what nobody states stays so. */
export function PartyKindFields({ party, onParty }: PartyKindFieldsProps) {
  const language = useLanguage();
  const words = captureWordsIn(language).frame;
  const named = writingWordsIn(language);
  const { belongsTo, ...rest } = party;
  return (
    <>
      <label className="control">
        <span>{words.kind}</span>
        <select
          value={party.kind}
          onChange={({ target }) => {
            const kind = partyKinds.find((each) => each === target.value) ?? party.kind;
            onParty(isOfAny(kind) ? { ...party, kind } : { ...rest, kind });
          }}
        >
          {partyKinds.map((kind) => (
            <option key={kind} value={kind}>
              {named.partyKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {isOfAny(party.kind) ? (
        <label className="control">
          <span>{words.belongsTo}</span>
          <select
            value={belongsTo ?? ''}
            onChange={({ target }) => {
              const chosen = governments.find((each) => each === target.value);
              onParty(chosen ? { ...rest, belongsTo: chosen } : rest);
            }}
          >
            <option value="">{words.unstated}</option>
            {governments.map((each) => (
              <option key={each} value={each}>
                {named.governments[each]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  );
}

const isOfAny = (kind: Party['kind']): boolean => kind === 'ministry' || kind === 'authority';
