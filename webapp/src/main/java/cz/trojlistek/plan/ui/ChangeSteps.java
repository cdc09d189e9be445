package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** From one change to the next and back: brings the keyboard there, over the edges of a page, too. */
class ChangeSteps extends Div {

    private final List<ChangeCard> cards;
    private final int before;
    private final int all;
    private final IntConsumer otherPage;
    private final Span place = new Span();
    private int at = -1;

    /**
     * @param before how many changes come before these
     * @param otherPage is given 1 for the next page and -1 for the one before
     */
    ChangeSteps(List<ChangeCard> cards, int before, int all, IntConsumer otherPage) {
        this.cards = cards;
        this.before = before;
        this.all = all;
        this.otherPage = otherPage;
        addClassNames("row", "steps");
        place.getElement().setAttribute("role", "status");
        add(
                new Button(getTranslation("plan.compare.previous"), click -> step(-1)),
                new Button(getTranslation("plan.compare.next"), click -> step(1)),
                place);
        place.setText(getTranslation("plan.compare.count", all));
    }

    private void step(int by) {
        var to = at < 0 && by < 0 ? -1 : at + by;
        if (to < 0 && before > 0 || to >= cards.size() && before + cards.size() < all) {
            otherPage.accept(by);
            return;
        }
        at = Math.clamp(to, 0, cards.size() - 1);
        place.setText(getTranslation("plan.compare.at", before + at + 1, all));
        cards.get(at)
                .getElement()
                .executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
    }
}
