-- What a hypothetical assessment assumed, as it was submitted, so that it can be evaluated again. Absent for those that were made
-- before this was kept.
alter table assessment add column assumptions text;
