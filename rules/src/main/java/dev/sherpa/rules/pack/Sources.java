package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sources that a pack knows, by id. */
public final class Sources {

    static final String FILE = "sources.yaml";

    private final Map<String, Source> byId = new LinkedHashMap<>();
    private final Map<Source, Source> byDescription = new LinkedHashMap<>();
    private final Map<Citation, Citation> cited = new HashMap<>();
    private boolean complete = true;

    /** Tells whether all of the file could be read. */
    boolean isComplete() {
        return complete;
    }

    /** Returns all sources, in the order of the file. */
    public List<Source> all() {
        return List.copyOf(byId.values());
    }

    /** Returns the ids of all sources. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** Finds a source by its id. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the known source that a source given in place is equal to, or else the source itself. */
    public Source resolve(Source inPlace) {
        return byDescription.getOrDefault(description(inPlace), inPlace);
    }

    /** Returns the citation of a place, the same one each time; an empty paragraph means the whole source. */
    Citation cited(Source source, String para) {
        return cited.computeIfAbsent(Citation.of(source, para.isEmpty() ? null : para), place -> place);
    }

    static Sources read(PackFiles files, Problems problems) {
        Sources sources = new Sources();
        int before = problems.count();
        files.text(FILE).flatMap(text -> Yaml.read(FILE, text, problems)).ifPresent(root -> root.elements()
                .forEach(sources::add));
        sources.complete = problems.count() == before;
        return sources;
    }

    private void add(YamlNode node) {
        Map<String, YamlNode> fields = node.fields("id", "publisher", "title", "published", "url?", "inferred?");
        if (!fields.keySet().containsAll(List.of("id", "publisher", "title", "published"))) {
            return;
        }
        Source source = new Source(
                at(fields, "id").text(PackDefinitionReader.ID, "an id of lower-case letters, digits and hyphens"),
                at(fields, "publisher").text(),
                at(fields, "title").text(),
                fields.containsKey("url") ? at(fields, "url").text() : null,
                at(fields, "published").day());
        String url = source.url();
        if (url != null && !SourceReader.isWebAddress(url)) {
            at(fields, "url").problem("'" + url + "' is not an http or https address");
        }
        if (fields.containsKey("inferred")) {
            at(fields, "inferred").flag();
        }
        if (byId.putIfAbsent(String.valueOf(source.id()), source) != null) {
            node.problem("the source '" + source.id() + "' is given twice");
        } else if (byDescription.putIfAbsent(description(source), source) != null) {
            node.problem("the source '" + source.id() + "' equals another one in all but its id");
        }
    }

    private static YamlNode at(Map<String, YamlNode> fields, String key) {
        return Optional.ofNullable(fields.get(key)).orElseThrow();
    }

    private static Source description(Source source) {
        return new Source(null, source.publisher(), source.title(), source.url(), source.published());
    }
}
