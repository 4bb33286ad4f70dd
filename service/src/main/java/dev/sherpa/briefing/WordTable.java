package dev.sherpa.briefing;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table into a Word document; its first row is repeated on every page. */
record WordTable(XWPFDocument document) {

    private static final String WHOLE_WIDTH = "100%";

    void write(TableBlock block, WordText text) {
        List<List<TableCell>> rows = rows(block);
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth(WHOLE_WIDTH);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                TableCell cell = rows.get(row).get(column);
                XWPFTableCell into = table.getRow(row).getCell(column);
                text.fill(into.getParagraphArray(0), cell, isHead(cell));
                into.getParagraphArray(0).setSpacingAfter(0);
            }
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static boolean isHead(TableCell cell) {
        return cell.getParent().getParent() instanceof TableHead;
    }

    private static List<List<TableCell>> rows(TableBlock block) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<TableCell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add((TableCell) cell);
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
