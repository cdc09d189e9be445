package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.cycle.PublicNotices.PublicNotice;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;

/** What a region told its municipalities and the public when it began to plan, and where the public reads it. */
class NoticeCard extends Card {

    NoticeCard(PublicNotice notice) {
        var day = new Paragraph(getTranslation("planning.notice-published", Dates.day(notice.publishedOn())));
        day.addClassNames("small", "muted");
        var text = new Paragraph(notice.text());
        text.addClassName("plan-text");
        var portal = new Anchor("/plans/" + notice.cycle() + "/notice", getTranslation("planning.notice-portal"));
        portal.setRouterIgnore(true);
        add(day, text, portal);
    }
}
