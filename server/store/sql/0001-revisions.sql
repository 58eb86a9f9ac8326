-- One row for each revision. What is written is the text whose SHA-256 is the hash (RFC 8785), kept as it is: `jsonb` would
-- put it into an order of its own and refuses characters that JSON allows. So anybody can check a hash in SQL alone:
--   select encode(sha256(convert_to(written::text, 'UTF8')), 'hex') = hash from revision
create table revision (
  initiative text collate "C" not null,
  number integer not null check (number > 0),
  previous_number integer generated always as (number - 1) stored,
  previous_hash text collate "C",
  hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
  -- What a list tells of it: all but the document.
  summary json not null,
  written json not null,
  primary key (initiative, number),
  unique (initiative, number, hash),
  -- The first has none before it; every other one names the one before it, and that one is there.
  check ((number = 1) = (previous_hash is null)),
  foreign key (initiative, previous_number, previous_hash) references revision (initiative, number, hash)
);

-- The newest of each initiative, in the order in which they came; without a summary where it is deleted. Whoever writes
-- changes this row, so that one of two is quicker.
create table initiative (
  id text collate "C" primary key,
  number integer not null,
  position bigint generated always as identity,
  summary json
);

-- What was answered under an Idempotency-Key.
create table request (
  key text collate "C" primary key,
  hash text collate "C" not null,
  initiative text collate "C" not null,
  number integer not null,
  foreign key (initiative, number) references revision (initiative, number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'revisions are appended, never changed' using errcode = 'restrict_violation';
end
$$;
create trigger appended_only before update or delete on revision
  for each row execute function refuse_change();
create trigger never_emptied before truncate on revision
  for each statement execute function refuse_change();
