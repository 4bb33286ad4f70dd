package dev.sherpa.idempotency;

import dev.sherpa.store.OnH2;

@OnH2
class H2IdempotencyTests extends IdempotencyContract {}
