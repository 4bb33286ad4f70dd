-- What rules were compiled to, by a hash over the rules and over all that compiles them. A cache: any row may be deleted.
create table compilation (
    hash varchar(64) primary key,
    classes bytea not null,
    kept timestamp(6) with time zone not null
);
