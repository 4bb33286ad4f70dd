-- Answers that are costly to find and depend on an assessment alone. The key is a hash of the question, the content hash and the
-- ids of the facts, which an answer shows.
create table explanation (
    id varchar(64) primary key,
    created timestamp(6) with time zone not null,
    content text not null
);
