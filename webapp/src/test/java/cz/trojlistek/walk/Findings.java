package cz.trojlistek.walk;

import java.util.ArrayList;
import java.util.List;

/** What was wrong with the pages that were met, told together at the end. */
final class Findings {

    private final List<String> complaints = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    synchronized void complain(String page, String what) {
        complaints.add(page + ": " + what);
    }

    synchronized void meet(String page) {
        pages.add(page);
    }

    /** Pages are numbered as they were met. */
    synchronized String numbered(String page) {
        return "%02d-%s".formatted(number(page), page);
    }

    synchronized boolean isEven(String page) {
        return number(page) % 2 == 0;
    }

    private int number(String page) {
        return pages.lastIndexOf(page) + 1;
    }

    synchronized List<String> pages() {
        return List.copyOf(pages);
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }
}
