package cz.trojlistek.paper;

import cz.trojlistek.paper.Paper.Facts;
import cz.trojlistek.paper.Paper.Heading;
import cz.trojlistek.paper.Paper.Items;
import cz.trojlistek.paper.Paper.Part;
import cz.trojlistek.paper.Paper.Signatures;
import cz.trojlistek.paper.Paper.Table;
import cz.trojlistek.paper.Paper.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.springframework.stereotype.Component;

/** Writes a paper for who wants to go on working with it: real headings, numbers and page numbers, no macros. */
@Component
public class PaperDocx {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    PaperDocx() {}

    public byte[] write(Paper paper) {
        try (var document = new XWPFDocument()) {
            DocxStyles.define(document, paper.language());
            document.getProperties().getCoreProperties().setTitle(Paper.readable(paper.title()));
            document.getProperties().getCoreProperties().setCreator("Trojlístek");
            paragraph(document, DocxStyles.SMALL, paper.over());
            paragraph(document, DocxStyles.TITLE, paper.title());
            if (!paper.standing().isEmpty()) {
                paragraph(document, DocxStyles.NORMAL, "").createRun().setText(paper.standing());
            }
            paper.parts().forEach(part -> part(document, part));
            foot(document, paper);
            var file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void part(XWPFDocument document, Part part) {
        switch (part) {
            case Heading heading -> paragraph(document, DocxStyles.HEADING, heading.text());
            case Facts facts ->
                facts.facts().forEach(fact -> {
                    var line = paragraph(document, DocxStyles.NORMAL, "");
                    var name = line.createRun();
                    name.setBold(true);
                    name.setText(Paper.readable(fact.name()) + ": ");
                    line.createRun().setText(Paper.readable(fact.value()));
                });
            case Text text -> text.paragraphs().forEach(line -> paragraph(document, DocxStyles.NORMAL, line));
            case Items items -> items(document, items);
            case Table table -> table(document, table);
            case Signatures signatures ->
                signatures.who().forEach(who -> {
                    paragraph(document, DocxStyles.SIGNATURE, "…".repeat(25));
                    paragraph(document, DocxStyles.SMALL, who);
                });
        }
    }

    private static void items(XWPFDocument document, Items items) {
        var number = DocxStyles.numbering(document);
        for (var item : items.items()) {
            var lines = new Text(item.text()).paragraphs();
            for (int i = 0; i < lines.size(); i++) {
                var line = paragraph(document, DocxStyles.NORMAL, lines.get(i));
                if (i == 0) {
                    line.setNumID(number);
                } else {
                    line.setIndentationLeft(DocxStyles.INDENT);
                }
            }
            item.below()
                    .forEach(one -> paragraph(document, DocxStyles.SMALL, one).setIndentationLeft(DocxStyles.INDENT));
        }
    }

    private static void table(XWPFDocument document, Table table) {
        var all = table.columns().stream().mapToInt(Paper.Column::share).sum();
        var written =
                document.createTable(table.rows().size() + 1, table.columns().size());
        written.setWidthType(TableWidthType.PCT);
        written.setWidth("100%");
        written.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var head = written.getRow(0).getCell(i);
            head.setColor("EEEEEE");
            head.setWidthType(TableWidthType.PCT);
            head.setWidth(100 * column.share() / all + "%");
            cell(head, column.heading(), true);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            var row = written.getRow(i + 1);
            row.setCantSplitRow(true);
            if (table.toSign()) {
                row.setHeight(DocxStyles.ROOM_TO_SIGN);
            }
            for (int j = 0; j < table.columns().size(); j++) {
                cell(row.getCell(j), table.rows().get(i).get(j), false);
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        var line = cell.getParagraphs().getFirst();
        line.setStyle(DocxStyles.SMALL);
        var run = line.createRun();
        run.setBold(bold);
        run.setText(Paper.readable(text));
    }

    private static void foot(XWPFDocument document, Paper paper) {
        var words = PaperWords.of(paper.language());
        var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(DocxStyles.SMALL);
        if (!paper.foot().isEmpty()) {
            line.createRun().setText(Paper.readable(paper.foot()) + "   ");
        }
        line.createRun().setText(words.getString("paper.page") + " ");
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(" " + words.getString("paper.of") + " ");
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        var line = document.createParagraph();
        line.setStyle(style);
        if (!text.isEmpty()) {
            line.createRun().setText(Paper.readable(text));
        }
        return line;
    }
}
