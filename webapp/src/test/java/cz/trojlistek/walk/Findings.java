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
        return "%02d-%s".formatted(pages.lastIndexOf(page) + 1, page);
    }

    synchronized List<String> pages() {
        return List.copyOf(pages);
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }
}
