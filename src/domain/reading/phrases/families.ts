/** Families of words that phrases name as `<money>`: whatever is said of one of them is said of each. */
const families: ReadonlyMap<string, string> = new Map([
  [
    'money',
    `*mittel|*mitteln|*geld|*gelder|*geldern|*förderung|*förderungen|*zuwendung|*zuwendungen|*zuschuss|*zuschusses|*zuschüsse|*zuschüssen
    *zuweisung|*zuweisungen|*finanzierung|*beihilfe|*beihilfen|*finanzhilfe|*finanzhilfen|*pauschale|*pauschalen|*betrag|*betrages|*beträge
    *summe|*summen|*rate|*raten|*tranche|*tranchen|*abschlag|*abschläge|*abschlagszahlung|*spende|*spenden|*erstattung|*erstattungen
    *zahlung|*zahlungen|*umlage|*ansatz|*ansätze|*darlehen|*quote|*budget|*förderkredit|*prämie|*entschädigung|*topf|*fonds|*restbetrag`,
  ],
  ['sum', '€|euro|eur|t€|teur|tsd|mio|mrd'],
  [
    'giver',
    `land|bund|länder|freistaat|*ministerium|*ministerin|*minister|ministerpräsident|ministerpräsidentin|koalition|*regierung|kabinett|*kreis
    bezirk|senat|*stiftung|kfw|eu|*kommission|staatskanzlei|städteregion|*sparkasse|*regierungsfraktionen|*koalitionspartner|*bank
    landschaftsverband|*senatorin|*senator|förderverein|gesetzgeber|ministerrat`,
  ],
  [
    'application',
    `antrag|antrags|anträge|anträgen|*förderantrag|*förderanträge|*förderantrags|*förderantrages|*zuwendungsantrags|*zuschussantrags|antrages|*mittelantrag|*mittelanträge|*zuwendungsantrag
    *zuwendungsanträge|*zuschussantrag|*zuschussanträge|*projektantrag|*projektanträge|*finanzierungsantrag|*verlängerungsantrag
    *aufstockungsantrag|*folgeantrag|*vollantrag|*antragsunterlagen|*bewerbung|*bewerbungen|*bewerbungsunterlagen|*zuschussanmeldung|*mittelanmeldung|*mittelanmeldungen|*skizze|*skizzen`,
  ],
  [
    'budget',
    `*haushalt|*haushalts|*haushaltes|*haushaltsplan|*haushaltsplans|*haushaltsplanes|*haushaltsentwurf|*haushaltsplanentwurf|*etat|*etats
    *finanzplan|*finanzplanung|*wirtschaftsplan|*ergebnisplan|*investitionsprogramm|*investitionsplan|*investitionsplanung
    *haushaltsplanung|*haushaltssatzung|*investitionsprogramms|*wirtschaftsplans|*wirtschaftsplanes|*finanzplans|*finanzplanes|*budgets|*haushaltsplanentwurfs|*stellenplans|*budget|*stellenplan|*haushaltsansatz|*nachtrag|*teilplan|*produkthaushalt`,
  ],
  [
    'give',
    `bereitstellen|fördern|unterstützen|finanzieren|mitfinanzieren|gewähren|bewilligen|auszahlen|übernehmen|beteiligen|geben|entlasten
    beitragen|beisteuern|aufstocken|verlängern|verstetigen|bezuschussen|fortsetzen|fortführen|weiterführen|erhöhen|ausweiten|ausbauen
    anheben|auflegen|verdoppeln|erstatten|ausgleichen|zuschießen|investieren|weitergeben|weiterleiten|entfristen|ausreichen|zuweisen
    einrichten|einführen|neuauflegen|kofinanzieren|gegenfinanzieren|absichern|kompensieren|refinanzieren|auskehren|zahlen`,
  ],
  [
    'togive',
    `bereitzustellen|mitzufinanzieren|auszuzahlen|beizutragen|beizusteuern|aufzustocken|fortzusetzen|fortzuführen|weiterzuführen
    auszuweiten|auszubauen|anzuheben|aufzulegen|auszugleichen|zuzuschießen|weiterzugeben|weiterzuleiten|einzurichten|einzuführen`,
  ],
  [
    'given',
    `bereitgestellt|gefördert|finanziert|mitfinanziert|gewährt|bewilligt|ausgezahlt|übernommen|unterstützt|aufgestockt|verlängert|verstetigt
    bezuschusst|erstattet|ausgeglichen|aufgelegt|weitergegeben|weitergeleitet|entfristet|entlastet|verdoppelt|dynamisiert
    ausgeweitet|fortgeschrieben|angepasst|ausgereicht|neuaufgelegt|verdreifacht|gesteckt|investiert|ausgeschüttet|zugewiesen|vergeben|ausgelobt|zugeteilt|zugeschossen|bereitstehen|gezahlt|beteiligt`,
  ],
  [
    'changed',
    `angehoben|erhöht|steigen|ansteigen|wachsen|ausgebaut|fortgesetzt|fortgeführt|weitergeführt|eingerichtet|eingeführt|gekürzt|gesenkt
    halbiert|sinken|zurückgefahren|gestrichen|verstärkt|geschaffen|eingestellt|verteilt|zugutekommen|auslaufen|enden|wegfallen`,
  ],
  [
    'measure',
    `beziffern|abschätzen|einschätzen|beurteilen|vorhersagen|vorhersehen|voraussagen|voraussehen|absehen|quantifizieren|prognostizieren
    bewerten|kalkulieren|ermitteln|bestimmen|benennen|nennen|angeben|festlegen|sagen|überblicken|überschauen|berechnen|errechnen
    schätzen|taxieren|konkretisieren|beantworten|abgeben|erkennen|feststellen`,
  ],
  [
    'tomeasure',
    `abzuschätzen|einzuschätzen|vorherzusagen|vorherzusehen|vorauszusagen|vorauszusehen|abzusehen|anzugeben|festzulegen|einzugrenzen|festzustellen`,
  ],
  [
    'measured',
    `beurteilt|abgeschätzt|eingeschätzt|bewertet|vorhergesagt|vorausgesagt|quantifiziert|prognostiziert|abgesehen|kalkuliert|bestimmt
    überblickt|beziffert|benannt|ermittelt|angegeben|genannt|gesagt|beantwortet|konkretisiert|berechnet|errechnet|festgelegt|geschätzt
    festgestellt|vorhergesehen|eingegrenzt`,
  ],
  [
    'knowable',
    `bezifferbar|absehbar|abschätzbar|quantifizierbar|kalkulierbar|vorhersehbar|vorhersagbar|voraussehbar|beurteilbar|ermittelbar
    planbar|prognostizierbar|einschätzbar|bestimmbar|darstellbar|überschaubar|berechenbar|bewertbar|bezifferbare|absehbare|messbar
    benennbar|überblickbar`,
  ],
  [
    'assessment',
    `*aussage|*aussagen|*schätzung|*schätzungen|*prognose|*prognosen|*abschätzung|*einschätzung|*beurteilung|*bezifferung|*berechnung
    *quantifizierung|*kalkulation|*ermittlung|*vorhersage|*bewertung|*festlegung|*angabe|*angaben|*benennung`,
  ],
  [
    'figure',
    `*betrag|*beträge|*summe|*summen|*höhe|*zahl|*zahlen|*quote|*fördersatz|*frist|*fristen|*termin|*termine|*zeitpunkt|*zeitplan
    *kosten|*bezifferung|*größenordnung|*laufzeit|*kostenrahmen|*eigenanteil`,
  ],
  [
    'granting',
    `*bewilligung|*gewährung|*zusage|*förderzusage|*zustimmung|*genehmigung|*freigabe|*erteilung|*bereitstellung|*finanzierung
    *refinanzierung|*zuteilung|*zuweisung|*förderung|*unterstützung|*zuwendung|*kostenübernahme|*bescheid|*bescheids|*bescheides|*absage|*ablehnung
    *nichtbewilligung|*beschlussfassung|*aufstockung|*kostenbeteiligung|*mitfinanzierung|*bezuschussung|*anteilsfinanzierung`,
  ],
]);

/** A line with each family that it names written out. */
export const withFamilies = (line: string): string =>
  line.replaceAll(/<(\w+)>/g, (_, name: string) => {
    const words = families.get(name);
    if (words === undefined) throw new Error(`no family of words: ${name}`);
    return words.split(/\s+/).join('|');
  });
