-- An assessment is stored once and never changes: content is the document as it is served.
create table assessment (
    id uuid primary key,
    dossier varchar(63) not null references dossier,
    as_of date not null,
    known_at timestamp(6) with time zone not null,
    created timestamp(6) with time zone not null,
    hypothetical boolean not null,
    pack_id varchar(63) not null,
    pack_version varchar(200) not null,
    pack_hash varchar(64) not null,
    fact_base_hash varchar(64) not null,
    fact_base_size integer not null,
    content_hash varchar(64) not null,
    verdict varchar(1000),
    conclusions text not null,
    content text not null
);

create index assessment_by_dossier on assessment (dossier, id);
