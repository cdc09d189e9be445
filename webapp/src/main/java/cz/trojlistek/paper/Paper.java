package cz.trojlistek.paper;

import java.util.List;
import java.util.Locale;

/**
 * A document in reading order, told without saying what it is written with. Every text in it is text, whatever it looks like.
 *
 * @param language of the words around what people wrote
 * @param over stands above the title, whose paper it is
 * @param standing one or two words on how final it is; empty where that needs no saying
 * @param foot stands on every page beside its number; empty for nothing
 */
public record Paper(Locale language, String title, String over, String standing, String foot, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }

    /** Control characters are in no font, and no XML can hold them. */
    static String readable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    public sealed interface Part {}

    public record Heading(String text) implements Part {}

    /** What is asked at the head of a record: when, where, who. */
    public record Facts(List<Fact> facts) implements Part {}

    public record Fact(String name, String value) {}

    /** Every line is a paragraph of its own, empty ones are left out. */
    public record Text(String words) implements Part {

        public List<String> paragraphs() {
            return words.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** Numbered from 1. */
    public record Items(List<Item> items) implements Part {}

    /** {@code below} stands under the text of the item, in smaller letters. */
    public record Item(String text, List<String> below) {}

    /**
     * With a head that is repeated on every page. Every row has a text for each column.
     *
     * @param toSign the rows leave room for a hand
     */
    public record Table(List<Column> columns, List<List<String>> rows, boolean toSign) implements Part {

        public Table(List<Column> columns, List<List<String>> rows) {
            this(columns, rows, false);
        }
    }

    /** {@code share} of the width, in parts of all shares together. */
    public record Column(String heading, int share) {}

    /** A line to sign on for each. */
    public record Signatures(List<String> who) implements Part {}
}
