const lines = (query) => `/api/lines?${new URLSearchParams({ asOf: '2024-06-01', ...query })}`;

/** What is asked, by its name: the first page and one from the middle, what is rare, and sums. */
export async function questions(ask, initiatives) {
  const sorted = { sort: 'amount' };
  // A cursor is a place among the rows, whoever made it.
  const place = ['line place', 0, `copy-${Math.floor(initiatives / 2)}`, 0, 'line-0'];
  const cursor = Buffer.from(JSON.stringify(place)).toString('base64url');
  return [
    ['first page', lines({})],
    ['page from the middle', lines({ cursor })],
    ['first page by amount', lines(sorted)],
    ['second page by amount', lines({ ...sorted, cursor: (await ask(lines(sorted))).next })],
    ['page of a year', lines({ year: '2020' })],
    ['page of one municipality', lines({ municipality: '10007' })],
    ['page of one municipality, by amount', lines({ municipality: '10007', ...sorted })],
    ['the same, downwards', lines({ municipality: '10007', sort: '-amount' })],
    [
      'page of one municipality in a year, by amount',
      lines({ municipality: '10007', year: '2020', ...sorted }),
    ],
    ['page of a status, by amount', lines({ status: 'announced', ...sorted })],
    [
      'page of a status in one municipality, by amount',
      lines({ municipality: '10007', status: 'announced', ...sorted }),
    ],
    [
      'page of a status that is nowhere in one municipality',
      lines({ municipality: '10007', status: 'contradicted' }),
    ],
    [
      'page of one municipality as of a day before all',
      lines({ municipality: '10007', asOf: '2009-01-01', ...sorted }),
    ],
    ['page of a municipality that is nowhere', lines({ municipality: '99999' })],
    ['page of a status that is nowhere', lines({ status: 'contradicted' })],
    ['page as of a day before all', lines({ asOf: '2009-01-01' })],
    ['page as of the first day', lines({ asOf: '2010-03-01' })],
    ['sum of one municipality', lines({ municipality: '10007', sum: 'yes' })],
    ['sum of all', lines({ sum: 'yes' })],
    ['sum of all, one year', lines({ sum: 'yes', year: '2020' })],
  ];
}
