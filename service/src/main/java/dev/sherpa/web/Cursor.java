package dev.sherpa.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, to go on from. Opaque to clients; good only for the listing that gave it.
 *
 * @param place what tells the place, in words that hold no blank
 */
public record Cursor(List<String> place) {

    private static final String PARAMETER = "cursor";
    private static final String LIMIT = "limit";

    /** Creates the cursor to a place. */
    public static Cursor to(Object... place) {
        return new Cursor(java.util.Arrays.stream(place).map(String::valueOf).toList());
    }

    /** Returns the cursor of a request; null for the first page. A broken one is refused. */
    public static @Nullable Cursor of(Submission listing) {
        String text = listing.parameter(PARAMETER);
        return text == null ? null : read(text, listing).orElseThrow(Cursor::broken);
    }

    /** Returns the number that is the cursor of a request, or another for the first page. A broken one is refused. */
    public static long number(Submission listing, long first) {
        Cursor cursor = of(listing);
        try {
            return cursor == null ? first : Long.parseLong(String.join(" ", cursor.place()));
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    /** Returns the refusal of a cursor that leads nowhere. */
    public static ProblemException broken() {
        String detail = "The request has a fault; correct it and send it again.";
        return new ProblemException(ProblemType.INVALID_REQUEST, detail, List.of(fault()));
    }

    /** Returns the text under which a page says where the next one begins. */
    public String text(Submission listing) {
        String words = check(listing, place) + " " + String.join(" ", place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Fault> fault(Submission listing) {
        String text = listing.parameter(PARAMETER);
        return text == null || read(text, listing).isPresent() ? Optional.empty() : Optional.of(fault());
    }

    private static Fault fault() {
        return Fault.of(
                PARAMETER,
                "This is no place in this list.",
                "The next of the page before, with the other parameters as they were; or none for the first page.");
    }

    private static Optional<Cursor> read(String text, Submission listing) {
        try {
            List<String> words =
                    List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" "));
            List<String> place = words.subList(1, words.size());
            return words.get(0).equals(check(listing, place)) ? Optional.of(new Cursor(place)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Sums up the place and everything that tells listings apart, which is all but the size of a page.
     *
     * <p>Finds what was altered or is used elsewhere by mistake. It keeps nobody from making a cursor, who could read no
     * more with it than without.
     */
    private static String check(Submission listing, List<String> place) {
        Map<String, String> parameters = new TreeMap<>(listing.parameters());
        parameters.remove(PARAMETER);
        parameters.remove(LIMIT);
        String words = listing.operation() + "\n" + parameters + "\n" + place;
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
