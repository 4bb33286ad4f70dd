package dev.sherpa.pack;

import dev.sherpa.store.OnPostgres;

@OnPostgres
class PostgresStoredCompilationsTests extends StoredCompilationsContract {}
