package dev.sherpa.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of faults in a body, as JSON pointers. */
final class PointerIndex {

    private final Set<String> places = new HashSet<>();
    private final Set<String> holders = new HashSet<>();

    PointerIndex(Collection<Fault> faults) {
        for (Fault fault : faults) {
            String pointer = fault.pointer();
            if (pointer != null && places.add(pointer)) {
                String holder = Pointers.holder(pointer);
                while (holder != null && holders.add(holder)) {
                    holder = Pointers.holder(holder);
                }
            }
        }
    }

    /** Tells whether a place is one of them, or lies in one of them. */
    boolean covers(String pointer) {
        @Nullable String place = pointer;
        while (place != null) {
            if (places.contains(place)) {
                return true;
            }
            place = Pointers.holder(place);
        }
        return false;
    }

    /** Tells whether a place holds one of them. */
    boolean reaches(String pointer) {
        return holders.contains(pointer);
    }
}
