package cz.trojlistek.meeting.paper;

import cz.trojlistek.meeting.PublicMinutes;
import cz.trojlistek.paper.Paper;
import cz.trojlistek.paper.Paper.Fact;
import cz.trojlistek.paper.Paper.Facts;
import cz.trojlistek.paper.Paper.Heading;
import cz.trojlistek.paper.Paper.Item;
import cz.trojlistek.paper.Paper.Items;
import cz.trojlistek.paper.Paper.Part;
import cz.trojlistek.paper.Paper.Text;
import cz.trojlistek.shell.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The published minutes as a document: made of what the public may read and of nothing else (BR-109). */
@Component
public class PublicMinutesPaper {

    private final MessageSource messages;

    PublicMinutesPaper(MessageSource messages) {
        this.messages = messages;
    }

    public Paper of(PublicMinutes minutes, Locale language) {
        var words = new PaperText(messages, language);
        var parts = new ArrayList<Part>();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("meeting.group"), minutes.groupName()));
        facts.add(new Fact(words.say("meeting.kind"), words.say("meeting.kind." + minutes.kind())));
        facts.add(new Fact(words.say("meeting.when"), Dates.moment(minutes.startsAt())));
        if (minutes.met()) {
            facts.add(new Fact(words.say("meeting.place"), minutes.place()));
            facts.add(new Fact(words.say("meeting.portal.present"), present(minutes, words)));
        }
        facts.add(new Fact(words.say("meeting.published"), Dates.day(minutes.publishedAt())));
        parts.add(new Facts(facts));
        if (!minutes.agenda().isEmpty()) {
            parts.add(new Heading(words.say("meeting.agenda")));
            parts.add(new Items(minutes.agenda().stream()
                    .map(topic -> new Item(topic, List.of()))
                    .toList()));
        }
        parts.add(new Heading(words.say("meeting.minutes-text")));
        parts.add(new Text(minutes.text()));
        parts.add(new Text(words.say("meeting.portal.names")));
        words.decisions(true, minutes.decisions(), parts);
        if (!minutes.actionItems().isEmpty()) {
            parts.add(new Heading(words.say("meeting.action-items")));
            parts.add(words.agreed(minutes.actionItems().stream()
                    .map(item -> List.of(item.title(), words.say("meeting.doer." + item.doer()), Dates.day(item.due())))
                    .toList()));
        }
        return new Paper(
                language,
                words.say("meeting.paper.minutes", minutes.groupName(), Dates.day(minutes.startsAt())),
                minutes.planTitle(),
                "",
                "",
                parts);
    }

    private static String present(PublicMinutes minutes, PaperText words) {
        return minutes.present().stream()
                        .map(side -> words.say(
                                "meeting.portal.side." + side.side().name().toLowerCase(Locale.ROOT), side.present()))
                        .collect(Collectors.joining(", ", "", ". "))
                + words.attended(minutes.quorate(), minutes.presentVoting(), minutes.votingMembers(), minutes.guests());
    }
}
