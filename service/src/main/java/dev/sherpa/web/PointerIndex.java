package dev.sherpa.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Places in a body, to be asked whether another place is one of them, holds one of them or lies in one of them. */
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

    boolean concerns(Fault fault) {
        String place = fault.pointer();
        boolean known = place != null && holders.contains(place);
        while (place != null && !known) {
            known = places.contains(place);
            place = Pointers.holder(place);
        }
        return known;
    }
}
