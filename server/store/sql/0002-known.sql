-- What is asked across initiatives: one row for each money line, deadline, commitment and phase, and for each time in which
-- that is what is known. All of it follows from the newest revisions, and can be made again (`npm run serve -- rebuild`).
--
-- Days are texts (YYYY-MM-DD), which sort as days do, from the year 0000 on; one that is not over is until 'infinity', which
-- sorts behind them. As of a day: where valid_from <= day and valid_to > day.
create table known (
  initiative text collate "C" not null,
  kind text collate "C" not null check (kind in ('line', 'deadline', 'commitment', 'phase')),
  -- 'all'; and again under the one year that it is for, or under 'none'. Never both in one sum.
  of_year text collate "C" not null,
  -- In the document: the place of its fact, and its id.
  place integer not null,
  id text collate "C" not null,
  valid_from text collate "C" not null,
  valid_to text collate "C" not null,
  status text collate "C" not null,
  -- What it is counted or added with.
  summed_as text collate "C" not null,
  -- Keys of the municipalities that it concerns.
  concerns text[] not null,
  -- To be sorted by: cents or days, upwards and downwards; what is not known is behind all others in both.
  up bigint not null,
  down bigint not null,
  -- Of a line: its amount in cents, or why there is none.
  low bigint,
  best bigint,
  high bigint,
  missing text collate "C",
  -- Whether the sum over all municipalities has it, and which sums of one have it: no money is added twice.
  is_added boolean not null,
  added_for text[] not null,
  is_shared boolean not null,
  -- What is answered.
  told json not null,
  -- Of everything above: a row is written once, and only what is not known any more is taken away.
  digest text collate "C" not null,
  primary key (initiative, digest)
);

create index known_by_place on known (kind, of_year, initiative, place, id);
create index known_upwards on known (kind, of_year, up, initiative, place, id);
create index known_downwards on known (kind, of_year, down, initiative, place, id);
create index known_since on known (kind, of_year, valid_from);
create index known_concerning on known using gin (concerns);

-- By which rules what is known was made of which revision.
create table known_of (
  initiative text collate "C" primary key,
  number integer not null,
  rules integer not null
);
