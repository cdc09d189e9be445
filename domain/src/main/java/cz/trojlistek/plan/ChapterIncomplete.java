package cz.trojlistek.plan;

import java.util.List;

/** The chapter cannot be handed over yet; says what is missing where (BR-112, BR-113). */
public class ChapterIncomplete extends PlanIncomplete {

    ChapterIncomplete(List<Missing> missing) {
        super("plan.chapter-incomplete", missing);
    }
}
