-- Who is called by a name, so that no two persons are called alike and a new name makes nobody another person. Kept as long
-- as revisions name them.
create table person (
  -- However it is typed: `nameKey` of the program.
  key text collate "C" primary key,
  name text not null,
  -- The issuer and what it calls the person.
  subject text collate "C" not null
);
create index person_subject on person (subject);

-- Who is signed in. A browser holds the token, and this table only its hash: whoever reads it can be nobody by that.
create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash text collate "C" not null unique,
  subject text collate "C" not null,
  name text not null,
  role text,
  begun_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_subject on session (subject);
