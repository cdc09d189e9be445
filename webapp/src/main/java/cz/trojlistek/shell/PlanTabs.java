package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** The pages of one plan as links, the same on every one of them; which feature they come from is not said. */
@FunctionalInterface
public interface PlanTabs {

    /** The pages, in their order. */
    enum Tab {
        PROGRESS,
        DIAGRAM,
        TEXT,
        GROUPS,
        ANALYSES,
        SUBMISSIONS,
        DISTRICTS,
        ALIGNMENT,
        COMMENTS,
        APPROVAL,
        EVALUATION
    }

    /** The links, with the page that is shown marked. */
    Component of(UUID cycle, Tab here);
}
