package dev.sherpa.bench.service;

import dev.sherpa.bench.process.KeptCompilations;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.Source;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the service is sent, as JSON: the facts that the five documents report. */
public final class Bodies {

    /** The path of a preview. */
    public static final String PREVIEW = "/api/v1/assessments/preview";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PACK_FOLDER = Path.of("..", "rules", "packs", "beijing-trip");
    private static final String PACK = "beijing-trip";
    private static final String AS_OF = "2025-09-22";

    private Bodies() {}

    /** A preview of the facts, as of the day of the last document. */
    public static String preview() {
        return JSON.writeValueAsString(Map.of("pack", PACK, "asOf", AS_OF, "facts", reported()));
    }

    /** An assessment of a dossier as of that day. */
    static String assessment() {
        return JSON.writeValueAsString(Map.of("asOf", AS_OF));
    }

    /** A new dossier. */
    static String dossier(String id) {
        return JSON.writeValueAsString(Map.of("id", id, "title", "A dossier of the bench", "pack", PACK));
    }

    /** A write of all the facts. */
    static String facts() {
        return JSON.writeValueAsString(Map.of("facts", reported()));
    }

    /** A write of the last of them once more. */
    static String fact() {
        List<Map<String, Object>> reported = reported();
        return JSON.writeValueAsString(Map.of("facts", reported.subList(reported.size() - 1, reported.size())));
    }

    private static List<Map<String, Object>> reported() {
        RulePack pack = RulePack.load(PackFiles.read(PACK_FOLDER), new KeptCompilations());
        return pack.dossier().orElseThrow().facts().stream().map(Bodies::json).toList();
    }

    private static Map<String, Object> json(Fact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", fact.type());
        json.put("subject", fact.subject());
        Map<String, Object> attributes = new LinkedHashMap<>();
        fact.attributes().forEach((name, value) -> attributes.put(name, plain(value)));
        json.put("attributes", attributes);
        json.put("statement", fact.statement());
        json.put("said", fact.said().toString());
        json.put("by", fact.by());
        json.put("source", source(fact.source()));
        if (fact.para() != null) {
            json.put("para", fact.para());
        }
        if (fact.rating() != null) {
            json.put("rating", fact.rating().toString());
        }
        if (fact.expires() != null) {
            json.put("expires", fact.expires().toString());
        }
        return json;
    }

    private static Map<String, Object> source(Source source) {
        return source.id() == null
                ? Map.of(
                        "publisher", source.publisher(),
                        "title", source.title(),
                        "published", source.published().toString())
                : Map.of("id", source.id());
    }

    private static Object plain(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
