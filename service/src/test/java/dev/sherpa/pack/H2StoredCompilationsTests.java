package dev.sherpa.pack;

import dev.sherpa.store.OnH2;

@OnH2
class H2StoredCompilationsTests extends StoredCompilationsContract {}
