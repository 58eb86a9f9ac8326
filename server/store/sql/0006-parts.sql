-- What a row follows from, and what all rows of an initiative are seen in: whoever writes the next revision makes anew only what
-- follows from something else, also after a start. Null where an older version of this program wrote it: then it is made once more.
alter table known add column part text collate "C";
alter table known_of add column frame text collate "C";
