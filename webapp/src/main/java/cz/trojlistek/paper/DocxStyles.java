package cz.trojlistek.paper;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a written document, under the names word processors make a table of contents and an outline of. */
final class DocxStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String SMALL = "Small";
    static final String SIGNATURE = "Signature";

    /** In twentieths of a point. */
    static final int INDENT = 400;

    static final int ROOM_TO_SIGN = 560;

    private DocxStyles() {}

    static void define(XWPFDocument document, Locale language) {
        var styles = document.createStyles();
        styles.setSpellingLanguage(language.toLanguageTag());
        styles.addStyle(style(NORMAL, "Normal", 10, false, 0, 80, 0));
        styles.addStyle(style(TITLE, "Title", 18, true, 120, 120, 0));
        styles.addStyle(style(HEADING, "heading 1", 12, true, 320, 80, 1));
        styles.addStyle(style(SMALL, "Small", 9, false, 0, 40, 0));
        styles.addStyle(style(SIGNATURE, "Signature", 10, false, 800, 0, 0));
    }

    /** {@code before} and {@code after} in twentieths of a point; {@code outline} 0 for no heading. */
    private static XWPFStyle style(String id, String name, int size, boolean bold, int before, int after, int outline) {
        var style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (outline > 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline - 1));
        }
        var run = style.addNewRPr();
        var font = run.addNewRFonts();
        font.setAscii("Open Sans");
        font.setHAnsi("Open Sans");
        font.setCs("Open Sans");
        run.addNewSz().setVal(BigInteger.valueOf(2L * size));
        if (bold) {
            run.addNewB();
        }
        return new XWPFStyle(style);
    }

    /** A list that begins with 1. */
    static BigInteger numbering(XWPFDocument document) {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getNums().size()));
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
