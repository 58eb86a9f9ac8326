/** How many initiatives have one municipality: a state has some hundreds, however many initiatives there are. */
export const municipalities = 400;

const name = `'copy-' || n`;
const numbers = 'generate_series($1::integer, $2::integer) as n';
const columns =
  'kind, of_year, place, id, valid_from, valid_to, status, summed_as, missing, is_added, is_shared, told, part';
const key = `array[(10000 + n % ${municipalities})::text]`;

/** The first initiative again, under other names; from one number to another. */
export const copies = [
  `insert into initiative (id, number, summary)
   select ${name}, 1, json_build_object('id', ${name}, 'title', summary -> 'title', 'defaultAsOf', summary -> 'defaultAsOf')
   from initiative, ${numbers} where id = 'first'`,
  `insert into revision (initiative, number, previous_hash, hash, summary, written)
   select ${name}, 1, null, hash, summary,
     replace(written::text, '"id":"first"', '"id":"' || ${name} || '"')::json
   from revision, ${numbers} where initiative = 'first' and number = 1`,
  `insert into known (initiative, concerns, added_for, up, down, low, best, high, digest, ${columns})
   select ${name}, ${key}, ${key},
     case when low is null then up else up + n end, case when low is null then down else down - n end,
     low + n, best + n, high + n, digest, ${columns}
   from known, ${numbers} where initiative = 'first'`,
  `insert into known_of (initiative, number, rules, frame)
   select ${name}, 1, rules, frame from known_of, ${numbers} where initiative = 'first'`,
];
