package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Source;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the source of a submitted fact: the id of a known one, or one given in place. */
final class SourceReader {

    private static final String EITHER =
            "an object with the id of a known source, or with publisher, title, published and" + " optionally url";

    private final Sources known;
    private final List<Fault> faults;

    SourceReader(Sources known, List<Fault> faults) {
        this.known = known;
        this.faults = faults;
    }

    /** Returns the source; null when it is faulty. */
    @Nullable
    Source read(@Nullable Object value, boolean given) {
        if (!(value instanceof Map<?, ?> tree)) {
            faults.add(new Fault(
                    "/source",
                    given ? FactReader.shown(value) + " is not allowed here" : "the field is missing",
                    EITHER));
            return null;
        }
        int before = faults.size();
        FieldReader fields = new FieldReader(tree, "/source", faults);
        if (tree.containsKey("id")) {
            fields.refuseUnknown(Set.of("id"));
            String id = fields.text("id", 200);
            return id.isEmpty() ? null : byId(id);
        }
        fields.refuseUnknown(Set.of("publisher", "title", "url", "published"));
        String publisher = fields.text("publisher", 200);
        String title = fields.text("title", 200);
        LocalDate published = fields.day("published");
        String url = fields.optionalText("url", 2000);
        if (url != null && !isWebAddress(url)) {
            faults.add(new Fault("/source/url", "'" + url + "' is not a web address", "an http or https address"));
        }
        return faults.size() == before ? known.resolve(new Source(null, publisher, title, url, published)) : null;
    }

    private @Nullable Source byId(String id) {
        Optional<Source> source = known.find(id);
        if (source.isEmpty()) {
            faults.add(Fault.unknown("/source/id", "'" + id + "' is not a known source", id, known.ids()));
        }
        return source.orElse(null);
    }

    /** Tells whether a text is an http or https address. */
    static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
