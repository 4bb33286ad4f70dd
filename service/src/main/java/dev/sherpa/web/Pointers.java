package dev.sherpa.web;

import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901). */
public final class Pointers {

    private Pointers() {}

    /** Returns the pointer to a member of what another one points at. */
    public static String member(String holder, String name) {
        return holder + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer to an entry of the list that another one points at. */
    public static String entry(String holder, int index) {
        return holder + "/" + index;
    }

    /** Returns the pointer to what holds the place that another one points at; null for the whole document. */
    static @Nullable String holder(String pointer) {
        return pointer.isEmpty() ? null : pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
