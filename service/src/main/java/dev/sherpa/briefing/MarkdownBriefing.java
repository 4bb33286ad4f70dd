package dev.sherpa.briefing;

import com.samskivert.mustache.Mustache;
import java.io.StringWriter;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Writes briefings as Markdown: CommonMark with tables and footnotes, as GitHub has them. */
final class MarkdownBriefing {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private MarkdownBriefing() {}

    /**
     * Fills the template of a language.
     *
     * @param plain whether it stays Markdown
     */
    static String write(Briefed briefed, Language language, boolean plain) {
        TemplateValues values = new TemplateValues(briefed.words(), language);
        StringWriter filled = new StringWriter();
        Mustache.compiler()
                .withEscaper(MarkdownText::escape)
                .withCollector(values)
                .withFormatter(values)
                .nullValue("")
                .compile(language.template())
                .execute(briefed.briefing(), new Page(briefed.briefing(), briefed.options(), plain), filled);
        return filled.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    /** Reads what was written, for the formats that are made of it. */
    static Node read(String markdown) {
        return PARSER.parse(markdown);
    }
}
