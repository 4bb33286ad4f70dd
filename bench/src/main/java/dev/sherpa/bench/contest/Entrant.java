package dev.sherpa.bench.contest;

import dev.sherpa.bench.contest.dmn.CamundaDmn;
import dev.sherpa.bench.contest.dmn.DmnModel;
import dev.sherpa.bench.contest.dmn.KieDmn;
import dev.sherpa.bench.contest.drools.Drools;
import dev.sherpa.bench.contest.easyrules.EasyRules;
import dev.sherpa.bench.contest.evrete.Evrete;
import dev.sherpa.bench.contest.limit.Limit;
import dev.sherpa.rules.pack.RulePack;
import java.util.function.Function;

/** Who takes part in the contest, in the order of the report. */
public enum Entrant {
    /** Sherpa itself. */
    SHERPA(Role.SUBJECT, "drools-engine", pack -> new Sherpa(pack, false)),
    /** Sherpa, before anybody asks why. */
    SHERPA_UNREAD(Role.SUBJECT, "drools-engine", SherpaUnread::new),
    /** Sherpa, as the service stores and serves it. */
    SHERPA_HASHED(Role.SUBJECT, "drools-engine", pack -> new Sherpa(pack, true)),
    /** Drools, with a listener. */
    DROOLS_WITH_LISTENER(Role.LISTENED, "drools-engine", pack -> new Drools(pack, true)),
    /** Drools without a trace. */
    DROOLS(Role.ENGINE, "drools-engine", pack -> new Drools(pack, false)),
    /** KIE DMN, with decision tables. */
    KIE_DMN_TABLES(Role.ENGINE, "kie-dmn-core", pack -> new KieDmn(pack, DmnModel.TABLES)),
    /** KIE DMN, with FEEL expressions. */
    KIE_DMN_EXPRESSIONS(Role.ENGINE, "kie-dmn-core", pack -> new KieDmn(pack, DmnModel.EXPRESSIONS)),
    /** Camunda DMN, with decision tables. */
    CAMUNDA_DMN_TABLES(Role.ENGINE, "camunda-engine-dmn", pack -> new CamundaDmn(pack, DmnModel.TABLES)),
    /** Camunda DMN, with FEEL expressions. */
    CAMUNDA_DMN_EXPRESSIONS(Role.ENGINE, "camunda-engine-dmn", pack -> new CamundaDmn(pack, DmnModel.EXPRESSIONS)),
    /** Evrete. */
    EVRETE(Role.ENGINE, "evrete-core", Evrete::new),
    /** Easy Rules, with a trace. */
    EASY_RULES(Role.OTHER, "easy-rules-core", EasyRules::new),
    /** By hand, with Sherpa's trace. */
    LIMIT(Role.LIMIT, "drools-engine", Limit::new);

    private final Role role;
    private final String library;
    private final Function<RulePack, Contestant<?, ?>> maker;

    Entrant(Role role, String library, Function<RulePack, Contestant<?, ?>> maker) {
        this.role = role;
        this.library = library;
        this.maker = maker;
    }

    /** Returns what it stands for. */
    public Role role() {
        return role;
    }

    /** Returns the artifact whose version the report names. */
    public String library() {
        return library;
    }

    /** Makes the contestant. */
    public Contestant<?, ?> with(RulePack pack) {
        return maker.apply(pack);
    }
}
