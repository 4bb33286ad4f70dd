package dev.sherpa.idempotency;

import dev.sherpa.store.OnPostgres;

@OnPostgres
class PostgresIdempotencyTests extends IdempotencyContract {}
