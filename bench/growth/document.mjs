const said = (de) => ({ de });

export const facts = 50;

/** One initiative of so many facts, half of them later versions of another one: money, a deadline, a commitment, a phase. */
export function bigDocument() {
  return {
    version: 2,
    id: 'first',
    title: said('Bench'),
    defaultAsOf: '2024-01-01',
    parties: [
      { id: 'land', kind: 'state', name: said('Land') },
      { id: 'town', kind: 'municipality', name: said('Stadt'), key: '05000' },
    ],
    sources: [
      {
        id: 'paper',
        type: 'council-paper',
        title: said('Vorlage'),
        publisher: said('Stadt'),
        date: { precision: 'not-stated' },
        inHand: true,
      },
    ],
    facts: Array.from({ length: facts }, (_, index) => factAt(index)),
    questions: [],
    scenarios: [],
  };
}

const factAt = (index) => ({
  id: `fact-${index}`,
  knownFrom: { precision: 'day', day: `20${10 + (index % 14)}-03-01` },
  supersedes: [],
  status: ['confirmed', 'announced', 'reported'][index % 3],
  statement: said(`Was die Vorlage in ihrem Abschnitt ${index} sagt, in einem Satz von üblicher Länge.`),
  evidence: { source: 'paper', section: said(`S. ${index}`), quote: 'Wortlaut der Vorlage' },
  contents: [contentAt(index)],
});

function contentAt(index) {
  if (index === 0) return { about: 'phase', phase: 'p', title: said('Umsetzung'), order: 1 };
  if (index % 10 === 1)
    return {
      about: 'duty',
      actor: 'town',
      title: said('Bericht'),
      due: { precision: 'day', day: `20${20 + (index % 9)}-06-30` },
    };
  return {
    about: 'money',
    line: `line-${index}`,
    role: index % 2 ? 'own-contribution' : 'state-funding',
    phase: 'p',
    period: { kind: 'year', year: 2018 + (index % 8) },
    payers: [index % 2 ? 'town' : 'land'],
    title: said(`Zeile ${index}`),
    amount:
      index % 7 ? { kind: 'exact', value: 100_000 * (index + 1) } : { kind: 'unknown', reason: 'not-stated' },
  };
}
