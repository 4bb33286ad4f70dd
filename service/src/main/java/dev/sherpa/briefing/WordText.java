package dev.sherpa.briefing;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes the tree of a Markdown text into a Word document. */
final class WordText extends AbstractVisitor {

    /** The lists of word-numbering.xml. */
    private static final BigInteger BULLETS = BigInteger.ONE;

    private static final BigInteger NUMBERS = BigInteger.TWO;

    private final XWPFDocument document;
    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private @Nullable XWPFParagraph paragraph;
    private @Nullable String style;
    private @Nullable BigInteger list;
    private @Nullable String link;
    private boolean bold;
    private boolean italic;

    WordText(XWPFDocument document, Node text) {
        this.document = document;
        for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.put(definition.getLabel(), definition);
            }
        }
    }

    @Override
    public void visit(Heading heading) {
        block(heading.getLevel() == 1 ? "Title" : "Heading" + (heading.getLevel() - 1), heading);
    }

    @Override
    public void visit(Paragraph text) {
        block(style, text);
    }

    @Override
    public void visit(BlockQuote quote) {
        style = "Quote";
        visitChildren(quote);
        style = null;
    }

    @Override
    public void visit(BulletList bullets) {
        list(BULLETS, bullets);
    }

    @Override
    public void visit(OrderedList numbers) {
        list(NUMBERS, numbers);
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        boolean before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(Code code) {
        run(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(HardLineBreak line) {
        current().createRun().addBreak();
    }

    @Override
    public void visit(Link target) {
        link = target.getDestination();
        visitChildren(target);
        link = null;
    }

    @Override
    public void visit(Text text) {
        run(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        run(" ");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            new WordTable(document).write(table, this);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            refer(reference.getLabel());
        }
    }

    /** Writes the children of a node into a paragraph of its own. */
    void fill(XWPFParagraph into, Node node, boolean strong) {
        XWPFParagraph before = paragraph;
        boolean boldBefore = bold;
        paragraph = into;
        bold = bold || strong;
        visitChildren(node);
        bold = boldBefore;
        paragraph = before;
    }

    private void block(@Nullable String named, Node node) {
        XWPFParagraph block = document.createParagraph();
        if (named != null) {
            block.setStyle(named);
        }
        if (list != null) {
            block.setStyle("ListParagraph");
            block.setNumID(list);
        }
        fill(block, node, false);
    }

    private void list(BigInteger numbering, Node items) {
        BigInteger before = list;
        list = numbering;
        visitChildren(items);
        list = before;
    }

    private void literal(String lines) {
        XWPFParagraph block = document.createParagraph();
        block.createRun().setText(lines.strip());
    }

    private void run(String text) {
        XWPFParagraph into = current();
        XWPFRun run = link == null ? into.createRun() : into.createHyperlinkRun(link);
        if (link != null) {
            run.setStyle("Hyperlink");
        }
        run.setText(text);
        // What is not set is left to the style of the paragraph.
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
    }

    /** Word numbers footnotes in their order; a later reference to the same one is written as that number. */
    private void refer(String label) {
        Integer known = notes.get(label);
        if (known != null) {
            XWPFRun run = current().createRun();
            run.setText(String.valueOf(known));
            run.setSubscript(VerticalAlign.SUPERSCRIPT);
            return;
        }
        notes.put(label, notes.size() + 1);
        XWPFParagraph into = current();
        XWPFFootnote footnote = document.createFootnote();
        into.addFootnoteReference(footnote);
        XWPFParagraph note = footnote.createParagraph();
        note.setStyle("FootnoteText");
        XWPFRun mark = note.createRun();
        mark.setStyle("FootnoteReference");
        mark.getCTR().addNewFootnoteRef();
        note.createRun().setText(" ");
        FootnoteDefinition definition = definitions.get(label);
        if (definition != null && definition.getFirstChild() != null) {
            fill(note, definition.getFirstChild(), false);
        }
    }

    private XWPFParagraph current() {
        if (paragraph == null) {
            throw new IllegalStateException("Text stands outside of a paragraph");
        }
        return paragraph;
    }
}
