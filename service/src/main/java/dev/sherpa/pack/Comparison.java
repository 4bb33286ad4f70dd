package dev.sherpa.pack;

import dev.sherpa.api.model.Difference;
import dev.sherpa.api.model.DifferenceChange;
import dev.sherpa.api.model.DifferenceKind;
import dev.sherpa.api.model.VersionDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Compares versions. */
@Component
class Comparison {

    private final Usable versions;

    Comparison(Usable versions) {
        this.versions = versions;
    }

    /** Says what a version adds, removes and changes of another one. */
    VersionDiff of(StoredVersion from, StoredVersion to) {
        LoadedPack before = versions.compile(from.pack(), from.number());
        LoadedPack after = versions.compile(to.pack(), to.number());
        List<Difference> differences = new ArrayList<>();
        Map<DifferenceKind, Map<String, String>> left = PackOutline.of(before);
        Map<DifferenceKind, Map<String, String>> right = PackOutline.of(after);
        for (DifferenceKind kind : DifferenceKind.values()) {
            compare(kind, left.getOrDefault(kind, Map.of()), right.getOrDefault(kind, Map.of()), differences);
        }
        return new VersionDiff(from.number(), to.number(), differences);
    }

    private static void compare(
            DifferenceKind kind, Map<String, String> before, Map<String, String> after, List<Difference> differences) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (!Objects.equals(was, is)) {
                DifferenceChange change = was == null
                        ? DifferenceChange.ADDED
                        : is == null ? DifferenceChange.REMOVED : DifferenceChange.CHANGED;
                differences.add(new Difference(kind, name, change).before(was).after(is));
            }
        }
    }
}
