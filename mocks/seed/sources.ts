import type { InitiativePayload } from '#contract/initiative.ts';

const eschweiler = { de: 'Stadt Eschweiler', en: 'Stadt Eschweiler' };
const day = (date: string) => ({ precision: 'day' as const, day: date });
const notStated = { precision: 'not-stated' as const };

export const sources = [
  {
    id: 'paper-367-18',
    type: 'council-paper',
    title: {
      de: 'Vorlage 367/18: „Gemeinsam klappt’s“, gemeinsame Interessenbekundung (Kenntnisgabe)',
      en: 'Council paper 367/18: “Gemeinsam klappt’s”, joint expression of interest (for information)',
    },
    publisher: eschweiler,
    date: day('2018-11-05'),
    reference: '367/18',
    inHand: true,
  },
  {
    id: 'annex-1',
    type: 'annex',
    title: {
      de: 'Anlage I: Kurzbeschreibung Landesinitiative „Gemeinsam klappt’s“',
      en: 'Annex I: short description of the initiative “Gemeinsam klappt’s”',
    },
    publisher: { de: 'MKFFI', en: 'MKFFI' },
    date: notStated,
    reference: '367/18, Anlage I',
    inHand: false,
  },
  {
    id: 'annex-2',
    type: 'annex',
    title: {
      de: 'Anlage II: Gemeinsame Interessenbekundung StädteRegion Aachen und Stadt Eschweiler',
      en: 'Annex II: joint expression of interest of StädteRegion Aachen and Stadt Eschweiler',
    },
    publisher: {
      de: 'Kommunales Integrationszentrum der StädteRegion Aachen',
      en: 'Municipal integration centre of StädteRegion Aachen',
    },
    date: notStated,
    reference: '367/18, Anlage II',
    inHand: false,
  },
  {
    id: 'herford',
    type: 'website',
    title: {
      de: 'Landesinitiative „Durchstarten in Ausbildung und Arbeit“',
      en: 'State initiative “Durchstarten in Ausbildung und Arbeit”',
    },
    publisher: { de: 'Kreis Herford', en: 'Kreis Herford' },
    date: notStated,
    url: 'https://www.kreis-herford.de/WIR/Zugewanderte-und-Integration-/KI-F%C3%B6rderprogramme/Landesinitative-Durchstarten-in-Ausbildung-und-Arbeit-/',
    inHand: true,
  },
  {
    id: 'durchstarten',
    type: 'website',
    title: { de: 'Zur Landesinitiative „Durchstarten“', en: 'About the state initiative “Durchstarten”' },
    publisher: { de: 'Land Nordrhein-Westfalen', en: 'State of North Rhine-Westphalia' },
    date: notStated,
    url: 'https://www.durchstarten.nrw/ueber-die-initiative',
    inHand: true,
  },
  {
    id: 'epd',
    type: 'press',
    title: {
      de: 'epd-Landesdienst West, Meldung vom 02.09.2019',
      en: 'epd regional news service West, report of 2 September 2019',
    },
    publisher: { de: 'Evangelischer Pressedienst', en: 'Evangelischer Pressedienst' },
    date: day('2019-09-02'),
    url: 'https://w.epd.de/lwd/2019/09/02/2-11.htm',
    inHand: true,
  },
  {
    id: 'landtag-member',
    type: 'website',
    title: {
      de: 'Mitteilung zur Förderung des Teilhabemanagements vom 09.09.2019',
      en: 'Notice on the funding of participation management of 9 September 2019',
    },
    publisher: { de: 'Internetseite eines Landtagsabgeordneten', en: 'Website of a member of the Landtag' },
    date: day('2019-09-09'),
    url: 'https://lutz-lienenkaemper.de',
    inHand: false,
  },
  {
    id: 'guideline',
    type: 'guideline',
    title: {
      de: 'Richtlinie über die Gewährung von Zuwendungen im Rahmen der Initiative „Durchstarten in Ausbildung und Arbeit“, RdErl. MAGS II B 5 AQ 7027',
      en: 'Funding guideline of the initiative “Durchstarten in Ausbildung und Arbeit”, circular MAGS II B 5 AQ 7027',
    },
    publisher: {
      de: 'Ministerium für Arbeit, Gesundheit und Soziales NRW',
      en: 'Ministry of Labour, Health and Social Affairs NRW',
    },
    date: day('2019-12-18'),
    reference: 'MBl. NRW. 2020 Nr. 2',
    url: 'https://recht.nrw.de/lmi/owa/br_vbl_detail_text?anw_nr=7&vd_id=18229&vd_back=N29&sg=1&menu=1',
    inHand: true,
  },
  {
    id: 'other-applicants',
    type: 'council-paper',
    title: {
      de: 'Vorlagen anderer Antragsteller (Kreis Borken, Stadt Köln)',
      en: 'Council papers of other applicants (Kreis Borken, Stadt Köln)',
    },
    publisher: { de: 'Kreis Borken, Stadt Köln', en: 'Kreis Borken, Stadt Köln' },
    date: { precision: 'within-year', year: 2020 },
    reference: 'bi.borken.de, buergerinfo.stadt-koeln.de',
    inHand: false,
  },
  {
    id: 'paper-157-21',
    type: 'council-paper',
    title: { de: 'Vorlage 157/21: Teilhabemanagement', en: 'Council paper 157/21: participation management' },
    publisher: eschweiler,
    date: { precision: 'within-year', year: 2021 },
    reference: '157/21',
    url: 'https://rat.eschweiler.de',
    inHand: false,
  },
  {
    id: 'end-notes',
    type: 'website',
    title: {
      de: 'Fachliche Hinweise zum Auslaufen des Teilhabemanagements',
      en: 'Notes on the end of participation management',
    },
    publisher: { de: 'Land Nordrhein-Westfalen', en: 'State of North Rhine-Westphalia' },
    date: notStated,
    url: 'https://www.durchstarten.nrw/foerderbausteine/foerderbaustein-f6/f6-teilhabemanagement',
    inHand: true,
  },
] satisfies InitiativePayload['sources'];
