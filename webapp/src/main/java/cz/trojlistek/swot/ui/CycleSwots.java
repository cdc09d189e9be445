package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.swot.ReadSwots;
import cz.trojlistek.swot.ReadSwots.SwotRow;
import java.util.UUID;

/** The SWOTs of a cycle's groups on the page of its analyses. */
@SpringComponent
class CycleSwots implements PagePart {

    private final ReadSwots read;

    CycleSwots(ReadSwots read) {
        this.read = read;
    }

    @Override
    public String page() {
        return "analyses";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component show(UUID cycle) {
        var words = new Paragraph();
        var list = new Listing<SwotRow>(words.getTranslation("swot.title"))
                .component(
                        words.getTranslation("swot.group"),
                        row -> new Anchor("groups/" + row.groupId() + "/swot", row.name()))
                .number(words.getTranslation("swot.quadrant.STRENGTHS"), SwotRow::strengths)
                .number(words.getTranslation("swot.quadrant.WEAKNESSES"), SwotRow::weaknesses)
                .number(words.getTranslation("swot.quadrant.OPPORTUNITIES"), SwotRow::opportunities)
                .number(words.getTranslation("swot.quadrant.THREATS"), SwotRow::threats)
                .component(words.getTranslation("swot.state"), row -> state(words, row))
                .whenEmpty(new Paragraph(words.getTranslation("swot.none")))
                .from((offset, limit) -> read.swots(cycle, offset, limit));
        return new Section(words.getTranslation("swot.title"), list);
    }

    private static Component state(Component words, SwotRow row) {
        return row.finalAt() == null
                ? new StateMark(State.RUN, words.getTranslation("swot.state.writing"))
                : new StateMark(State.DONE, words.getTranslation("swot.state.final"));
    }
}
