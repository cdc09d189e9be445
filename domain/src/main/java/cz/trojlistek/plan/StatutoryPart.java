package cz.trojlistek.plan;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.PlanningClock;

/**
 * What a regional plan always contains beside its strategic part, which are the chapters of its groups (BR-114, decree 505/2006
 * s. 39a(1) as inserted by 387/2017).
 */
enum StatutoryPart {
    DESCRIPTIVE("Popisná část"),
    ANALYTICAL("Analytická část"),
    EVALUATION("Vyhodnocení předchozího plánu"),
    NETWORK("Způsob zajištění sítě sociálních služeb");

    /** The first year in which a cycle had to keep to it; the day of effect of 387/2017 was not verified. */
    private static final int SINCE = 2018;

    private final String title;

    StatutoryPart(String title) {
        this.title = title;
    }

    /** As it stands in the plan, which is written in Czech. */
    String title() {
        return title;
    }

    /** Whether the plan of this cycle needs them: a region's, opened when the rule applied. */
    static boolean requiredIn(PlanningCycle cycle) {
        return cycle.territory().isRegion()
                && cycle.openedAt().atZone(PlanningClock.PRAGUE).getYear() >= SINCE;
    }
}
