-- Each file that is kept with an initiative names the one kept before it, as revisions do: which file is of which source, by whom
-- and since when cannot be changed without changing every later entry. Anybody can check it in SQL alone (docs/operations.md).
create function entry_of(previous text, initiative text, source text, hash text, author text, at text) returns text
language sql immutable as $$
  select encode(sha256(convert_to(json_build_array(previous, initiative, source, hash, author, at)::text, 'UTF8')), 'hex')
$$;

alter table paper add column previous text collate "C";
alter table paper add column entry text collate "C";
-- What was kept before this version, in the order in which it came.
alter table paper disable trigger appended_only;
do $$
declare
  kept record;
  last_of text;
  before text;
begin
  for kept in select * from paper order by initiative, position loop
    if kept.initiative is distinct from last_of then
      before := null;
    end if;
    update paper set previous = before,
      entry = entry_of(before, kept.initiative, kept.source, kept.hash, kept.author, kept.at)
      where position = kept.position returning entry into before;
    last_of := kept.initiative;
  end loop;
end
$$;
alter table paper enable trigger appended_only;
alter table paper alter column entry set not null;
-- Of two that follow the same one only one is kept, and one alone is the first.
create unique index paper_follows on paper (initiative, previous) nulls not distinct;

create function chain_paper() returns trigger language plpgsql as $$
begin
  new.previous := (select entry from paper where initiative = new.initiative order by position desc limit 1);
  new.entry := entry_of(new.previous, new.initiative, new.source, new.hash, new.author, new.at);
  return new;
end
$$;
create trigger chained before insert on paper for each row execute function chain_paper();
