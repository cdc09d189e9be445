package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;
import java.text.Normalizer;
import java.util.Arrays;

/** The signed minutes as they were uploaded: a PDF by its first bytes, not by its name, of at most 20 MB. */
public record Attachment(String name, byte[] content) {

    public static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int LONGEST_NAME = 120;

    /** Not a PDF, empty, or too large. */
    public static class Unusable extends RuleViolation {
        Unusable(String code) {
            super(code, MOST_BYTES / (1024 * 1024));
            at("pdf");
        }
    }

    public Attachment {
        if (content.length > MOST_BYTES) {
            throw new Unusable("approval.attachment-too-large");
        }
        if (content.length < PDF.length || !Arrays.equals(PDF, Arrays.copyOf(content, PDF.length))) {
            throw new Unusable("approval.attachment-not-pdf");
        }
        name = cleaned(name);
    }

    /** Letters, digits, blanks, dots and dashes of the last part of the path; it always ends in .pdf. */
    private static String cleaned(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var kept = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N} ._-]", "")
                .replaceAll("(?i)\\.pdf$", "")
                .replaceAll("^[ .]+|[ .]+$", "");
        var shortened = kept.length() > LONGEST_NAME ? kept.substring(0, LONGEST_NAME) : kept;
        return (shortened.isBlank() ? "usneseni" : shortened) + ".pdf";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment(var otherName, var otherContent)
                && name.equals(otherName)
                && Arrays.equals(content, otherContent);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " B)";
    }
}
