import type { InitiativePayload } from '#contract/initiative.ts';

/**
 * The texts of the papers that the first initiative quotes, page by page: in them each quote is shown in its place. The names
 * of those who signed are left out. They are asked for seldom, and come apart from the document.
 */
export const paperTexts = {
  'paper-367-18': [
    ` "Gemeinsam klappt's" - Landesinitiative für die Integrationschancen junger erwachsener
Flüchtlinge in NRW;
hier:  Gemeinsame Interessenbekundung zur Teilnahme durch die StädteRegion Aachen und die
Stadt Eschweiler

Die Landesinitiative für die Integrationschancen junger erwachsener Flüchtlinge in NRW „Gemeinsam klapp’s“
sowie die gemeinsame Interessensbekundung zur Teilnahme durch die StädteRegion Aachen und die Stadt
Eschweiler werden zur Kenntnis genommen.

A 14 - Rechnungsprüfungsamt

 Gesehen         Vorgeprüft

gez. [Name entfernt]

Datum: 05.11.2018

gez. i.V. [Name entfernt]
 Sachverhalt:

Am 11. September 2018 hat das Ministerium für Kinder, Familie, Flüchtlinge und Integration (MKFFI) eine neue
Landesinitiative vorgestellt, die zum Ziel hat, die Bildungs- und Teilhabechancen junger erwachsener Flüchtlinge
zu verbessern, unabhängig von ihrer Herkunft. Die Gruppe umfasst derzeit rund 70.000 Personen, deren
Förderung sich oftmals als schwierig erwiesen hat. Die Kommunen sind ausdrücklich aufgefordert, sich an der
Entwicklung der Initiative zu beteiligen und ihre Expertise aus der Praxis von Beginn an in die Gestaltung von
Programmen einfließen zu lassen.

Die Landesinitiative, an der sich neben dem MKFFI auch die Ministerien für Schule und Bildung, Arbeit,
Gesundheit und Soziales sowie für Wirtschaft, Innovation, Digitalisierung und Energie beteiligen, soll unter dem
Titel „Gemeinsam klappt’s“ passgenaue Maßnahmen für die Zielgruppe entwickeln. Unter anderem geht es
darum, Bedarfe zu analysieren, Angebotslücken zu schließen und die Qualität vorhandener Angebote zu
überprüfen. Zudem stehen Beratung und Begleitung von Fachkräften und Ehrenamtlichen im Fokus.

In der als Anlage I beigefügten Kurzbeschreibung der Initiative werden durch das MKFFI die wesentlichen Punkte
der Landesinitiative erläutert. Das Schreiben enthält vor allem im Hinblick auf Finanzierung und Umsetzung
interessante Hinweise. So stellt das Land zusätzliche Mittel in Aussicht, mit denen die mit kommunaler Hilfe
entwickelten Programme unterlegt werden sollen.

StädteRegion Aachen und Stadt Eschweiler haben eine gemeinsame Interessenbekundung zur Teilnahme an der
Landesinitiative, mit der zunächst nur Verpflichtung einhergeht, an der Planungsphase des Projektes bis Ende
2018 mitzuwirken, abgegeben. Auf die Ausführungen in den als Anlage II beigefügten Schreiben des
Kommunalen Integrationszentrums der Städteregion Aachen vom 09. und 11.10.2018 wird Bezug genommen.

Über die Rückmeldung zur Interessenbekundung sowie den weiteren Prozess wird die Verwaltung weiter
informieren.

Finanzielle Auswirkungen:

Die aktive Mitwirkung in der Planungsphase erfordert nicht die Bereitstellung von finanziellen Ressourcen.
Inwieweit in der zweiten Projektphase für die Umsetzung der erarbeiteten kommunalen Handlungsansätze, für
die das Land im Jahr 2019 zusätzliche Finanzmittel bereitstellen will, auch Eigenmittel der Teilnehmerkommunen
eingefordert werden, kann zzt. noch nicht beurteilt werden. Sie wären ggf. im Laufe der Haushaltsausführung
2019 haushaltsverträglich bereitzustellen.

Personelle Auswirkungen:

Die Mitwirkung/Beteilung an der Landesinitiative erfolgt mit vorhandenem Personal.

Anlagen:
Anlage I - Kurzbeschreibung Landesinitiative - Gemeinsam klappt's -
Anlage II - Gemeinsame Interessenbekundung StR AC und Stadt Eschweiler`,
  ],
} satisfies NonNullable<InitiativePayload['texts']>;
