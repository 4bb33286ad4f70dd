package dev.sherpa.cli;

import java.util.regex.Pattern;

/** Text that a terminal shows as it is: what somebody else wrote cannot move the cursor or turn the reading order. */
final class Printable {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

    private Printable() {}

    static String of(String text) {
        return INVISIBLE.matcher(text).replaceAll("\ufffd");
    }
}
