package cz.trojlistek.alignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.alignment.AlignPlans;
import cz.trojlistek.alignment.Link;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.TierMark;

/** One link of a measure: what it is linked to, what both sides say, and for who may speak now a way to. */
class LinkCard extends Card {

    LinkCard(Link link, boolean speaks, AlignPlans align, Runnable done) {
        var marks = new Div(
                new TierMark(link.other().territory(), link.other().territoryName()).pill(),
                StateWords.mark(link.state()).pill());
        marks.addClassName("row");
        var plan = new Paragraph(link.other().planTitle());
        plan.addClassNames("small", "muted");
        var wording = new Paragraph(link.other().wording());
        wording.addClassName("written");
        add(new H3(StateWords.way(link.other())), marks, plan, wording, StateWords.said(link));
        if (speaks) {
            var ours = link.ours();
            add(
                    ours == null
                            ? new NativeDetails(
                                    getTranslation("alignment.answer"),
                                    SayFields.first(
                                            link.own().id(), link.other().id(), align, done))
                            : new NativeDetails(
                                    getTranslation("alignment.change"), SayFields.again(ours, align, done)));
        }
    }
}
