package dev.sherpa.pack;

import dev.sherpa.rules.explain.NearMissExplainer;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.repair.Repairs;

/** A version of a rule pack that runs, or is about to. */
public final class RunningPack {

    private final int number;
    private final long switched;
    private final RulePack pack;
    private final NearMissExplainer nearMisses;
    private final Repairs repairs;

    /** Takes a compiled version by its number, and the count of the switch that activated it. */
    RunningPack(int number, long switched, RulePack pack) {
        this.number = number;
        this.switched = switched;
        this.pack = pack;
        this.nearMisses = new NearMissExplainer(pack);
        this.repairs = new Repairs(pack);
    }

    /** Returns the number of the version. */
    public int number() {
        return number;
    }

    /** Returns the compiled version. */
    public RulePack pack() {
        return pack;
    }

    /** Returns what explains near misses of it, which compiles what it needs when it is first asked. */
    public NearMissExplainer nearMisses() {
        return nearMisses;
    }

    /** Returns what finds repairs with it. */
    public Repairs repairs() {
        return repairs;
    }

    String id() {
        return pack.definition().id();
    }

    long switched() {
        return switched;
    }
}
