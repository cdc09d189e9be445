package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.analysis.AnsweredNeeds.AnsweringGoal;
import java.util.List;
import java.util.UUID;

/** The goals that answer a problem or a need, each leading to its place in the text; or that there is none (BR-112). */
class AnsweringGoals extends Paragraph {

    AnsweringGoals(UUID cycle, List<AnsweringGoal> goals) {
        addClassNames("small", "muted");
        if (goals.isEmpty()) {
            setText(getTranslation("analysis.no-goal"));
            return;
        }
        add(new Span(getTranslation("analysis.goals") + " "));
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            add(new Span(i == 0 ? "" : "; "));
            add(new Anchor(
                    "plans/" + cycle + "/text/chain?element=" + goal.goal(), goal.code() + " " + goal.wording()));
        }
    }
}
