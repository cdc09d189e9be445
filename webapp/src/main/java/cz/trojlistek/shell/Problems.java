package cz.trojlistek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary on top of a form: every complaint once, each a way to its field; or somebody else's change. */
class Problems extends Div {

    private final UnorderedList list = new UnorderedList();
    private int ofFields;

    Problems() {
        setVisible(false);
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
        list.removeAll();
        ofFields = 0;
        setVisible(false);
        setClassName("errors");
    }

    void add(String sentence, @Nullable Runnable toTheField) {
        if (toTheField == null) {
            list.add(new ListItem(sentence));
        } else {
            var way = new NativeButton(sentence, click -> toTheField.run());
            way.addClassName("link");
            list.add(new ListItem(way));
            ofFields++;
        }
    }

    /**
     * Shows what was complained of, if anything, and takes the focus there. A complaint that belongs to no field can be
     * mended at none, so it stands for itself. Where what the form is for has ended meanwhile, that is all there is to say.
     */
    boolean announce() {
        if (ended()) {
            return true;
        }
        if (list.getComponentCount() == 0) {
            return false;
        }
        setClassName("errors");
        removeAll();
        if (ofFields > 0) {
            add(new H2(getTranslation("form.errors", ofFields)));
        } else {
            list.addClassName("strong");
        }
        add(list);
        appear();
        return true;
    }

    /** What is on the screen stays; what stands there now is said, as far as it can be, and can be looked at beside it. */
    /** {@code offer} stands below what stands there now. */
    void conflict(List<Object> now, Component offer) {
        if (ended()) {
            return;
        }
        setClassName("banner soon");
        removeAll();
        var other = new Anchor("", getTranslation("form.conflict-look"), AnchorTarget.BLANK);
        other.getElement().executeJs("this.href = location.href");
        var title = new Paragraph(new Span(getTranslation("form.conflict")));
        title.addClassName("strong");
        var told = new Div(title, new Paragraph(getTranslation("form.conflict-kept")));
        var stands =
                now.stream().map(Problems::said).filter(one -> !one.isEmpty()).toList();
        if (!stands.isEmpty()) {
            told.add(new Paragraph(getTranslation("form.conflict-now")));
            stands.forEach(one -> {
                var quote = new Paragraph(one);
                quote.addClassNames("plan-text", "quote");
                told.add(quote);
            });
        }
        told.add(other, offer);
        add(Sign.ALERT.icon(), told);
        appear();
    }

    private boolean ended() {
        var draft = findAncestor(DraftedForm.class);
        if (draft == null || !draft.hasEnded()) {
            return false;
        }
        setVisible(false);
        draft.showEnd();
        return true;
    }

    private static String said(Object fact) {
        return switch (fact) {
            case LocalDate day -> Dates.day(day);
            case Instant moment -> Dates.moment(moment);
            default -> fact.toString();
        };
    }

    private void appear() {
        setVisible(true);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'start'}) })");
    }
}
