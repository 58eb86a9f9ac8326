/** How exactly a value is given. */
export type Way = 'exact' | 'rounded' | 'ceiling' | 'floor';

export type Qualifier = { readonly words: readonly string[]; readonly way: Way };

const qualifiersOf = (way: Way, phrases: string): readonly Qualifier[] =>
  phrases.split(',').map((phrase) => ({ way, words: phrase.trim().split(/\s+/) }));

type ByWord = ReadonlyMap<string, readonly Qualifier[]>;

function byWord(qualifiers: readonly Qualifier[], place: 0 | -1): ByWord {
  const found = new Map<string, Qualifier[]>();
  for (const qualifier of qualifiers) {
    const word = qualifier.words.at(place) ?? '';
    found.set(word, [...(found.get(word) ?? []), qualifier]);
  }
  return found;
}

/** By their last word, the longer ones first: "nicht mehr als" is a ceiling, "mehr als" a floor. */
export const before: ByWord = byWord(
  [
    ...qualifiersOf(
      'ceiling',
      `nicht mehr als, nicht über, nicht höher als, bis zu, bis zur, bis maximal, bis max, bis höchstens, bis einschließlich, bis einschl, bis inklusive, weniger als, maximal,
    höchstens, max, bis, unter, unterhalb von, unterhalb, höchst, kleiner als, kleiner, geringer als, allenfalls, längstens, höchstenfalls,
    unterschreitet, unterschreiten`,
    ),
    ...qualifiersOf(
      'floor',
      `nicht weniger als, nicht unter, nicht geringer als, mindestens, wenigstens, zumindest, mind, min, minimal, ab, über,
    mehr als, oberhalb von, oberhalb, größer als, höher als, übersteigt, übersteigen, überschreitet,
    überschreiten`,
    ),
    ...qualifiersOf(
      'rounded',
      `rund, ca, circa, zirka, etwa, ungefähr, annähernd, knapp, gut, fast, nahezu, rd, geschätzt, geschätzte, geschätzten,
    schätzungsweise, überschlägig, gerundet, beinahe, in etwa, um die, an die, grob,
    nicht ganz, größenordnung von, größenordnungsmäßig, ~, ≈`,
    ),
  ].toSorted((one, other) => other.words.length - one.words.length),
  -1,
);

/** By their first word. */
export const after: ByWord = byWord(
  [
    ...qualifiersOf(
      'ceiling',
      `nicht überschreiten, nicht übersteigen, nicht überschreitet, nicht übersteigt, nicht überschritten, nicht zu
    überschreiten, ( max . ), ( maximal ), ( höchstens ), nicht überschritten werden,
    wird nicht überschritten, werden nicht überschritten, darf nicht überschritten werden, dürfen nicht überschritten werden`,
    ),
    ...qualifiersOf(
      'floor',
      `nicht unterschreiten, nicht unterschreitet, nicht unterschritten, und mehr, oder mehr, und darüber, aufwärts, übersteigt,
    übersteigen, überschreitet, überschreiten, hinausgehen, hinausgeht, ( mind . ),
    ( mindestens )`,
    ),
    ...qualifiersOf('rounded', '( gerundet ), ( geschätzt ), ( ca . )'),
  ],
  0,
);
export const limitAfter: ReadonlyMap<string, Way> = new Map([
  ['maximal', 'ceiling'],
  ['höchstens', 'ceiling'],
  ['mindestens', 'floor'],
]);

/** What may stand between such a word and the value. */
export const fillers = new Set(
  `insgesamt jedoch jährlich jährliche jährlichen jeweils mit aber allerdings monatlich monatliche monatlichen mtl zusammen weitere weiteren
  weiterer zusätzlich zusätzliche zusätzlichen brutto netto einmalig einmalige einmaligen pauschal von i h v in höhe einem
  einer eine einen betrag gesamtbetrag summe gesamtsumme auf bei je à nur noch also dann auch . : beträgt betragen liegt
  liegen ist sind wird werden kostet umfasst förderfähig zuwendungsfähig zulässig möglich gewährt gefördert pro jahr monat fall person stelle
  könnten können könne kann dürfen darf dürften dürfte stehen steht stünden sollen soll erhält erhalten beläuft belaufen sich hat haben`.split(
    /\s+/,
  ),
);
export const articles = new Set(['der', 'die', 'den', 'dem', 'des']);

export const ceilingNoun =
  /^(?:höchst|maximal)\p{L}{4,}$|(?:obergrenze|deckel|deckelung|kappungsgrenze|höchstgrenze)$|^limit$/u;
export const floorNoun = /^mindest\p{L}{4,}$|(?:untergrenze|bagatellgrenze)$/u;
export const limited = /^(?:gedeckelt|begrenzt|beschränkt|limitiert|gekappt)$/;
export const largest = /^(?:maximale|höchstmögliche|höchste)[nrsm]?$/;
export const least = /^(?:minimale|mindeste)[nrsm]?$/;
export const extreme = /^(?:maximale|höchstmögliche|höchste|minimale|mindeste)[nrsm]?$/;
export const paper =
  /(?:bescheid|antrag|vertrag|auftrag|rechnung|zusage|darlehen|kredit|bürgschaft|angebot|zuschuss|zuwendung|förderung|spende|scheck|mittelabruf|verwendungsnachweis|vereinbarung|bestellung|zahlung|überweisung|quittung|mitteilung|entscheidung|beschluss|gutschrift|beleg|abrechnung|ermächtigung|auszahlung|summe|betrag)(?:e?s|e|en)?$/;
