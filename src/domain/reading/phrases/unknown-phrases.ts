import type { Meaning } from './meaning.ts';
import { phrasesOf, wordsOf } from './phrase.ts';

const notAssessable: Meaning = { status: 'not-assessable' };
const notStated: Meaning = { status: 'not-stated' };
const notDecided: Meaning = { status: 'not-decided' };

/** What says that something is not known, not said or not decided. */
export const unknownPhrases = [
  ...phrasesOf(
    notAssessable,
    `
    nicht ~ beurteilt|abgeschätzt|eingeschätzt|bewertet|vorhergesagt|vorausgesagt|quantifiziert|prognostiziert|abgesehen|kalkuliert|bestimmt|beurteilen|abschätzen|einschätzen|vorhersagen|quantifizieren|absehen|prognostizieren|bewerten|kalkulieren|sagen|überblicken|vorhersehen
    kann|können|konnte|konnten _ nicht|kaum ~ beziffert|benannt|ermittelt|angegeben|genannt|gesagt|beantwortet|konkretisiert|berechnet|errechnet|festgelegt|geschätzt|festgestellt|eingegrenzt werden?
    nicht|kaum|schwer|schwerlich ~ <measure>|<tomeasure>|<knowable>
    nicht|kaum|schwer|schwerlich ~ zu beziffern|beurteilen|ermitteln|bestimmen|quantifizieren|prognostizieren|kalkulieren|bewerten|übersehen|überblicken|schätzen|berechnen|benennen
    außerstande|unmöglich|verfrüht _ zu? <measure>|<tomeasure>
    nicht in der lage _ zu? <measure>|<tomeasure>
    wird|werden sich noch? zeigen|herausstellen|erweisen
    für ~ *schätzung|*prognose|*aussage|*berechnung fehlen|fehlt
    muss|müssen sich _ zeigen|erweisen|herausstellen
    niemand vermag|weiß|kann _ <measure>|<tomeasure>
    für ~ <assessment> _ zu früh
    tappt|tappen _ im dunkeln
    belastbare|verlässliche|konkrete|genaue ~ zahlen _ erst|frühestens
    nur ~ mutmaßen|spekulieren|spekuliert|gemutmaßt
    <assessment> _ unmöglich|unseriös|verfrüht
    unabsehbar*|unkalkulierbar*|unvorhersehbar*|unwägbar*
    erst _ feststehen|feststeht|feststünde
    *prüfung|*prüfungen|*verhandlungen|*abstimmung|*abstimmungen|*planung|*planungen|*erhebung|*auswertung _ noch _ nicht abgeschlossen
    *verhandlungen|*abstimmungen|*prüfung laufen|läuft|dauern|dauert noch|derzeit|an
    ob|inwieweit|inwiefern|wie|welche|welcher|welchem _ , ist|sind|bleibt|bleiben zu|noch ~ klären|prüfen|ermitteln|abzuwarten|klärung
    ist|sind _ erst _ möglich
    *aussage|*aussagen|*schätzung|*prognose|*berechnung|beurteilung|bezifferung _ erst _ möglich|erfolgen|getroffen|gemacht
    auswirkungen|kosten|folgen _ nicht ~ erkennbar
    fraglich|verfrüht|klärungsbedürftig
    in den sternen
    noch in klärung|prüfung|abstimmung|verhandlung
    noch nicht spruchreif
    wird|werden sich _ erst _ zeigen|herausstellen|ergeben
    weiß|wissen _ niemand|nicht
    kann|können ~ niemand ~ <measure>
    *berechnung|*kalkulation|*ermittlung|kostenprüfung _ nicht abgeschlossen
    nicht ~ erkennbar|ersichtlich , ob|wie|welche|welcher|welchem|in
    spekuliert|spekulation
    *prognose|*schätzung|*berechnung|*aussage|*aussagen|bezifferung _ kann|können _ nicht
    noch _ zu klären|ermitteln|prüfen|klärende|bestimmen|verhandeln
    muss|müssen _ noch _ geklärt|ermittelt|geprüft|bestimmt|berechnet|verhandelt
    wird|werden derzeit|noch|gegenwärtig|aktuell _ geprüft|ermittelt|geklärt|berechnet|verhandelt
    kann|können|lässt|lassen|könnte|könnten _ erst _ <measured>|<measure>
    derzeit|aktuell|gegenwärtig|noch wird|werden _ geprüft|ermittelt|geklärt|berechnet|verhandelt
    noch offen|ungeklärt|unklar|ungewiss|unsicher|nicht geklärt
    offen ist|bleibt
    ist|sind|bleibt|bleiben|blieb|blieben _ offen|unklar|ungewiss|ungeklärt|unsicher
    unklar|ungewiss|ungeklärt
    bleibt|bleiben _ abzuwarten
    abzuwarten
    nicht ~ feststeht|feststehen
    nicht|keineswegs|keinesfalls|mitnichten ~ geklärt|gesichert
    ungesichert
    nicht ~ abschließend
    keine* _ aussage|aussagen|prognose|einschätzung|schätzung|bezifferung _ möglich|treffen|getroffen
    aussage|aussagen|bezifferung|prognose|schätzung|einschätzung|beurteilung|quantifizierung _ nicht ~ möglich|treffen|getroffen
    nicht möglich
    kann|können _ keine* ~ aussage|aussagen|angabe|angaben _ gemacht|getroffen|erfolgen
    entzieht|entziehen sich
    lässt|lassen sich _ nicht|kaum ~ <measure>
    nicht seriös|verlässlich|belastbar
    `,
  ),
  ...phrasesOf(
    { ...notAssessable, elsewhere: wordsOf('termin|termine|uhrzeit|ort|tagesordnung|datum') },
    'steht|stehen _ nicht ~ fest',
  ),
  ...phrasesOf(
    notStated,
    `
    nicht ~ genannt*|beziffert*|angegeben*|benannt*|mitgeteilt*|aufgeführt*|dargestellt|ausgewiesen|ermittelt|berechnet|errechnet|bekannt|bekanntgegeben|festgelegt|konkretisiert|dargelegt|erwähnt|veröffentlicht|definiert|beschrieben|ersichtlich|bestimmt
    keine|keinerlei _ angabe|angaben|aussage|aussagen|auskunft|auskünfte|einzelheiten|erkenntnisse|informationen|zahlen|beträge|bezifferung|kostenschätzung|kostenschätzungen|betrag
    kein _ betrag _ genannt|angegeben|beziffert
    nennt|nennen|nannte|enthält|enthalten|enthielt|macht|machen|machte|machten|trifft|treffen|traf _ keine* _ angabe|angaben|aussage|aussagen|betrag|beträge|höhe|zahlen|summe|auskunft
    nennt|nennen|nannte|nannten|beziffert|beziffern|bezifferte|benennt _ nicht
    kein|keine|keinen|keinerlei ~ <figure> _ <measured>|mitgeteilt|bekannt|bekanntgegeben
    geht|gehen|ging|gingen _ nicht _ ein$
    verrät|verriet|verraten|erwähnt|erwähnte|regelt|erläutert|sagt|sagte|beantwortet _ nicht$
    verrät|verriet|verraten|verlautete _ nichts
    bleibt|blieb|bleiben|blieben _ schuldig
    unbeantwortet*
    hält|halten|hielt sich _ bedeckt
    nirgends|nirgendwo _ rede|erwähnt|genannt
    <figure>|*datum ~ fehlt|fehlen
    nichts ~ durchgesickert
    steht|stehen _ nicht im|in ~ erlass|schreiben|*bescheid|papier|richtlinie|vorlage|mitteilung
    hüllt|hüllte sich _ schweigen
    kein|keine wort|silbe
    im dunkeln|unklaren|ungewissen
    bleibt|blieb ~ vage|unbestimmt
    auskunft|auskünfte|antwort|rückmeldung|informationen|angaben _ nicht erhalten|gegeben|erteilt|bekommen|eingegangen
    ohne _ angabe|angaben|nennung|bezifferung|betrag|betragsangabe
    liegt|liegen|lag|lagen _ nicht|keine*|kein _ vor
    nicht ~ vorliegt|vorliegen|vorlag|vorlagen
    äußert|äußern|äußerte sich _ nicht
    nicht geäußert|beantwortet
    geht|gehen|ging _ nicht hervor
    nicht ~ hervor
    lässt|lassen|ließ|ließen _ offen
    offen gelassen
    bleibt|bleiben _ unbestimmt|unerwähnt
    sagt|sagen|steht|stehen _ nichts
    wird|werden|wurde|wurden|ist|sind nicht gesagt|erwähnt|verraten|ausgeführt|erläutert
    nichts gesagt|genannt|ausgeführt|mitgeteilt|geregelt|ausgesagt|festgelegt
    *betrag|*beträge|summe|bezifferung|betragsangabe|kostenangabe fehlt|fehlen
    trifft|treffen|enthält|enthalten _ keine* _ regelung|festlegung|regelungen|kosten
    weist|weisen _ keine* _ aus
    nennt|nennen weder
    schweigt|schweigen
    ohne *betrag|*beträge|*summe|zahlen|bezifferung
    ohne einen|eine|konkrete|genaue ~ betrag|summe|höhe _ nennen|nennung|beziffern
    bleibt|bleiben _ unbeziffert|ungenannt
    unbeziffert*|ungenannt*
    steht|stehen _ noch aus
    *meldung|antwort|*bescheid|*zusage|*bewilligung|genehmigung|angebot|ergebnis ~ steht ~ aus
    *angaben|informationen|zahlen|aussagen _ enthält|nennt|macht|trifft|gibt _ nicht
    noch aus
    noch ausstehend*
    fehlt|fehlen _ angabe|angaben|aussage|aussagen|informationen|unterlagen|zahlen
    angaben|informationen|zahlen ~ fehlen
    k _ a
    unbekannt*
    nichts bekannt
    keine rede
    angabe|angaben zum|zur|zu ~ : keine
    offengelassen
    nicht ~ entnehmen
    `,
  ),
  ...phrasesOf(
    notDecided,
    `
    entscheidung|beschlussfassung|beratung|beschluss|*antrag|vorlage|tagesordnungspunkt|top _ vertagt|zurückgestellt|verschoben|ausgesetzt|abgesetzt
    ein|kein beschluss|entscheidung liegt|lag _ noch? nicht vor
    beschluss|entscheidung liegt|lag _ nicht vor
    von der tagesordnung abgesetzt|genommen
    muss|müssen|hat|haben _ noch zu? entscheiden
    muss|müssen|hat|haben _ noch zu? beschließen|befinden
    nicht ~ beschlossen|entschieden|verabschiedet|gefasst
    *entscheidung|*beschluss|*beschlussfassung _ nicht ~ gefallen|getroffen|ergangen|erfolgt
    *beschluss|*entscheidung|*beschlussfassung _ steht|stehen _ aus$
    noch nicht zugestimmt|verabschiedet
    beschluss|entscheidung|beschlussfassung _ noch aus
    `,
  ),
] as const;
