package dev.sherpa.assessment;

import dev.sherpa.store.OnH2;

@OnH2
class H2AssessmentsTests extends AssessmentsContract {}
