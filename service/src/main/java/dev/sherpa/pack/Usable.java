package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import org.springframework.stereotype.Component;

/** Compiles versions on behalf of requests. */
@Component
public class Usable {

    private final PackVersions versions;
    private final Switching switching;

    Usable(PackVersions versions, Switching switching) {
        this.versions = versions;
        this.switching = switching;
    }

    /**
     * Compiles and warms a version.
     *
     * @throws UnknownPack if nobody has brought a version of the pack
     * @throws ProblemException {@link ProblemType#UNKNOWN_VERSION}, or {@link ProblemType#VERSION_REFUSED} if it has problems
     *     or cannot be used here
     */
    public LoadedPack compile(String pack, int number) {
        StoredVersion version = versions.get(pack, number);
        int problems = version.report().errors().size();
        if (problems > 0) {
            throw refusal(version, "has " + problems + (problems == 1 ? " problem" : " problems"));
        }
        try {
            return switching.compile(pack, number);
        } catch (PackException e) {
            throw new ProblemException(
                    ProblemType.VERSION_REFUSED,
                    name(version) + " was checked, but cannot be used by this service: "
                            + e.problems().get(0) + ". Upload it anew with that mended.");
        }
    }

    /** Refuses a pack that nobody has brought a version of, as an {@link UnknownPack}. */
    public void requireKnown(String pack) {
        versions.requireKnown(pack);
    }

    /** Returns the files of a version. */
    public PackFiles files(String pack, int number) {
        return versions.files(pack, number);
    }

    /** Refuses a version with failing cases as a {@link ProblemType#VERSION_REFUSED}. */
    public void requireCasesToHold(String pack, int number) {
        StoredVersion version = versions.get(pack, number);
        int failed = version.report().cases().getFailed();
        if (failed > 0) {
            throw refusal(version, "has " + failed + (failed == 1 ? " failing case" : " failing cases"));
        }
    }

    private static ProblemException refusal(StoredVersion version, String why) {
        return new ProblemException(
                ProblemType.VERSION_REFUSED,
                name(version) + " " + why + ". GET /api/v1/rule-packs/" + version.pack() + "/versions/"
                        + version.number() + " lists all. Upload a version with that mended.");
    }

    private static String name(StoredVersion version) {
        return "Version " + version.number() + " of the rule pack " + version.pack();
    }
}
