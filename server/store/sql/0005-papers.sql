-- The files of papers, found by the SHA-256 of their bytes and kept once, whatever they belong to. Appended, as revisions are;
-- in parts, so that nobody holds a whole one to pass it on. Anybody can check a hash in SQL alone:
--   select hash, encode(sha256(string_agg(bytes, ''::bytea order by place)), 'hex') = hash from paper_part group by hash
create table paper_file (
  hash text collate "C" primary key check (hash ~ '^[0-9a-f]{64}$'),
  type text collate "C" not null check (type in ('pdf', 'docx', 'text')),
  size bigint not null check (size > 0)
);

create table paper_part (
  hash text collate "C" not null references paper_file,
  place integer not null check (place >= 0),
  bytes bytea not null,
  primary key (hash, place)
);
-- Papers are packed already.
alter table paper_part alter column bytes set storage external;

-- Of which source of which initiative a file is, who sent it and when; in the order in which they came.
create table paper (
  initiative text collate "C" not null references initiative,
  source text collate "C" not null,
  hash text collate "C" not null references paper_file,
  author text not null,
  at text collate "C" not null,
  position bigint generated always as identity,
  primary key (initiative, source, hash)
);

-- Files whose bytes the operator had to take away, by whose order and why: `npm run serve -- take-out`. What was there, and that
-- it is not there any more, stays to be seen.
create table paper_taken_out (
  hash text collate "C" primary key references paper_file,
  reason text not null check (reason ~ '\S'),
  at text collate "C" not null
);

create function refuse_paper_change() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'paper_part' and tg_op = 'DELETE' then
    if exists (select from paper_taken_out where hash = old.hash) then
      return old;
    end if;
  end if;
  raise exception 'papers are appended, never changed' using errcode = 'restrict_violation';
end
$$;
create trigger appended_only before update or delete on paper_file for each row execute function refuse_paper_change();
create trigger appended_only before update or delete on paper_part for each row execute function refuse_paper_change();
create trigger appended_only before update or delete on paper for each row execute function refuse_paper_change();
create trigger appended_only before update or delete on paper_taken_out for each row execute function refuse_paper_change();
create trigger never_emptied before truncate on paper_file for each statement execute function refuse_paper_change();
create trigger never_emptied before truncate on paper_part for each statement execute function refuse_paper_change();
create trigger never_emptied before truncate on paper for each statement execute function refuse_paper_change();
create trigger never_emptied before truncate on paper_taken_out for each statement execute function refuse_paper_change();
