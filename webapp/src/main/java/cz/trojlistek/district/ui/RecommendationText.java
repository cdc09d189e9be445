package cz.trojlistek.district.ui;

import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.district.Recommendation;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Facts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a team recommends. */
class RecommendationText extends Card {

    RecommendationText(Recommendation said) {
        var facts = new Facts();
        fact(facts, "networkShape", said.networkShape());
        fact(facts, "gaps", said.gaps());
        fact(facts, "cooperation", said.cooperation());
        add(facts);
    }

    private void fact(Facts facts, String name, @Nullable String text) {
        var words = new Paragraph(Objects.requireNonNullElse(text, ""));
        words.addClassName("plan-text");
        if (!words.getText().isEmpty()) {
            facts.add(getTranslation("district." + name), words);
        }
    }
}
