package dev.sherpa.briefing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** The formats of a briefing. */
enum Format {
    PDF("pdf", "application/pdf"),
    MARKDOWN("md", "text/markdown;charset=UTF-8"),
    HTML("html", "text/html;charset=UTF-8"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    JSON("json", "application/json"),
    /** PROV-JSON has no registered type; PROV-XML has application/provenance+xml. */
    PROVENANCE("prov.json", "application/provenance+json");

    private final String suffix;
    private final MediaType type;

    Format(String suffix, String type) {
        this.suffix = suffix;
        this.type = MediaType.valueOf(type);
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return type;
    }

    static Optional<Format> bySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** Finds the format of a media type, whatever its charset. */
    static Format of(MediaType type) {
        return Arrays.stream(values())
                .filter(format -> format.type.equalsTypeAndSubtype(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No briefing is " + type));
    }

    /** Lists the names of files. */
    static String files() {
        return Arrays.stream(values())
                .map(format -> "briefing." + format.suffix)
                .collect(Collectors.joining(", "));
    }
}
