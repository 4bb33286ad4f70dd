package dev.sherpa.dossier;

import dev.sherpa.store.OnPostgres;

@OnPostgres
class PostgresFactLogTests extends FactLogContract {}
