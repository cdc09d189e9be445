package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/**
 * One item of an agenda (BR-105).
 *
 * @param title 1 to 300 characters
 * @param presenter who speaks to it; empty for nobody in particular
 * @param plannedMinutes 0 to 480; 0 where nothing is planned
 * @param link where its document is, an address of the web; empty for none
 * @param proposal what the group is to decide, at most 2000 characters; empty for nothing
 */
@Embeddable
public record AgendaItem(
        @Column(name = "topic") String title, String presenter, int plannedMinutes, String link, String proposal) {

    public AgendaItem {
        title = Wording.line("title", title, 300);
        presenter = Wording.optional("presenter", presenter, 200).replaceAll("\\s+", " ");
        if (plannedMinutes < 0 || plannedMinutes > 480) {
            throw new MeetingUnusable("meeting.planned-minutes-unusable", "plannedMinutes");
        }
        link = WebAddress.checked("link", link);
        proposal = Wording.optional("proposal", proposal, 2000);
    }

    /** Items of which only the title is known, in this order. */
    public static List<AgendaItem> titled(String... titles) {
        return Arrays.stream(titles)
                .map(title -> new AgendaItem(title, "", 0, "", ""))
                .toList();
    }

    /** How long all of them are to take, in minutes; 0 where nothing is planned. */
    public static int minutes(List<AgendaItem> items) {
        return items.stream().mapToInt(AgendaItem::plannedMinutes).sum();
    }

    String told() {
        var facts = Trail.lines(
                presenter.isEmpty() ? "" : Trail.fact("presenter", presenter),
                plannedMinutes == 0 ? "" : Trail.fact("planned-minutes", plannedMinutes),
                link.isEmpty() ? "" : Trail.fact("document", link),
                proposal.isEmpty() ? "" : Trail.fact("proposal", proposal));
        return Trail.lines(title, facts);
    }
}
