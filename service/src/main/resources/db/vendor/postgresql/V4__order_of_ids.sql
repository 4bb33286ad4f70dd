-- Dossiers are listed by id; a linguistic collation would skip the hyphens.
alter table dossier alter column id type varchar(63) collate "C";
