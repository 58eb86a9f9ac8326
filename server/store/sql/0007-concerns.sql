-- What is known, once more by each municipality that it concerns: an index of `known` cannot lead by one of several. So a page of
-- one municipality is read in its order, and ends after its rows, however many the municipality or all others have. What a
-- condition of a page speaks of is here; the rest is in `known`, whose rows take theirs here with them.
create table known_concern (
  municipality text collate "C" not null,
  kind text collate "C" not null,
  of_year text collate "C" not null,
  initiative text collate "C" not null,
  place integer not null,
  id text collate "C" not null,
  valid_from text collate "C" not null,
  valid_to text collate "C" not null,
  status text collate "C" not null,
  up bigint not null,
  down bigint not null,
  digest text collate "C" not null
);
insert into known_concern
  select distinct municipality, kind, of_year, initiative, place, id, valid_from, valid_to, status, up, down, digest
  from known, unnest(concerns) as municipality;
alter table known_concern add primary key (initiative, digest, municipality);
alter table known_concern add foreign key (initiative, digest) references known on update cascade on delete cascade;
create index known_concern_by_place on known_concern (municipality, kind, of_year, initiative, place, id);
create index known_concern_upwards on known_concern (municipality, kind, of_year, up, initiative, place, id);
create index known_concern_downwards on known_concern (municipality, kind, of_year, down, initiative, place, id);
-- The same of one status, which may be rare or stand behind all others in an order.
create index known_concern_by_status on known_concern (municipality, kind, of_year, status, initiative, place, id);
create index known_concern_by_status_upwards on known_concern (municipality, kind, of_year, status, up, initiative, place, id);
create index known_concern_by_status_downwards on known_concern (municipality, kind, of_year, status, down, initiative, place, id);
create index known_by_status_upwards on known (kind, of_year, status, up, initiative, place, id);
create index known_by_status_downwards on known (kind, of_year, status, down, initiative, place, id);

create function list_concerns() returns trigger language plpgsql as $$
begin
  insert into known_concern
    select distinct municipality, kind, of_year, initiative, place, id, valid_from, valid_to, status, up, down, digest
    from added, unnest(concerns) as municipality;
  return null;
end
$$;
create trigger concerns_listed after insert on known referencing new table as added
  for each statement execute function list_concerns();
analyze known_concern;
