package dev.sherpa.dossier;

import dev.sherpa.store.OnH2;

@OnH2
class H2FactLogTests extends FactLogContract {}
