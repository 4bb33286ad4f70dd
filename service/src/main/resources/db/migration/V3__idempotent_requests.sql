-- What a write with an Idempotency-Key did (receipt, committed with it) and what was answered (added afterwards).
create table idempotent_request (
    request_key varchar(255) primary key,
    fingerprint varchar(64) not null,
    created timestamp(6) with time zone not null,
    receipt text,
    status integer,
    location varchar(1000),
    body text
);

create index idempotent_request_by_age on idempotent_request (created);
