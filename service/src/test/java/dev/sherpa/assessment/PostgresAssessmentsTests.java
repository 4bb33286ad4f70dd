package dev.sherpa.assessment;

import dev.sherpa.store.OnPostgres;

@OnPostgres
class PostgresAssessmentsTests extends AssessmentsContract {}
