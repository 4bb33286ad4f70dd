-- A rule pack, the number of its active version, and how often versions were switched on: instances poll both.
create table rule_pack (
    id varchar(63) primary key,
    active integer,
    switches bigint not null
);

-- A version is stored once and never changes; report is JSON: what its check found.
create table pack_version (
    pack varchar(63) not null references rule_pack,
    version integer not null,
    hash varchar(64) not null,
    label varchar(2000),
    state varchar(10) not null,
    created timestamp(6) with time zone not null,
    created_by varchar(400) not null,
    report text not null,
    primary key (pack, version),
    constraint version_by_content unique (pack, hash)
);

create table pack_file (
    pack varchar(63) not null,
    version integer not null,
    path varchar(250) not null,
    content text not null,
    primary key (pack, version, path),
    foreign key (pack, version) references pack_version
);

-- What a version would change, as found: content is the document as it is served, clocks are JSON: seq by dossier.
create table impact (
    id uuid primary key,
    pack varchar(63) not null,
    version integer not null,
    active integer,
    as_of date not null,
    clocks text not null,
    content text not null,
    foreign key (pack, version) references pack_version
);

-- The log of activations, kept for ever. Written in the transaction that sets the pack's active version.
create table activation (
    pack varchar(63) not null,
    switched bigint not null,
    version integer not null,
    previous integer,
    at timestamp(6) with time zone not null,
    activated_by varchar(400) not null,
    reason varchar(2000) not null,
    impact uuid references impact,
    primary key (pack, switched),
    foreign key (pack, version) references pack_version
);
