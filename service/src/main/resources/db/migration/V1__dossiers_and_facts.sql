-- A dossier, its clock, and its facts in valid time (said, expires) and transaction time (recorded, withdrawn).
-- Nothing here is ever updated or deleted, but the one row per dossier in dossier_clock.
-- Lengths leave two UTF-16 units for each character of the contract.

create table dossier (
    id varchar(63) primary key,
    title varchar(400) not null,
    pack varchar(63) not null,
    created timestamp(6) with time zone not null
);

-- Up to t, the dossier's past is settled: whatever is recorded later is stamped later.
create table dossier_clock (
    dossier varchar(63) primary key references dossier,
    seq bigint not null,
    t timestamp(6) with time zone not null
);

-- Facts of one write share seq and recorded; position is their order in it.
create table fact (
    id uuid primary key,
    dossier varchar(63) not null references dossier,
    seq bigint not null,
    position integer not null,
    recorded timestamp(6) with time zone not null,
    recorded_by varchar(400) not null,
    type varchar(400) not null,
    subject varchar(400) not null,
    attributes text not null,
    statement varchar(2000) not null,
    said date not null,
    asserter varchar(400) not null,
    source_id varchar(400),
    source_publisher varchar(600) not null,
    source_title varchar(1000) not null,
    source_url varchar(4000),
    source_published date not null,
    para varchar(400),
    rating varchar(2),
    expires date,
    corrects uuid references fact,
    constraint fact_in_order unique (dossier, seq, position)
);

create index fact_by_subject on fact (dossier, type, subject, said);

-- The primary key lets a fact be withdrawn once.
create table withdrawal (
    fact uuid primary key references fact,
    dossier varchar(63) not null references dossier,
    seq bigint not null,
    recorded timestamp(6) with time zone not null,
    recorded_by varchar(400) not null,
    reason varchar(2000) not null,
    replaced_by uuid references fact
);

create index withdrawal_by_dossier on withdrawal (dossier, recorded);
