package cz.trojlistek.meeting.paper;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.paper.Paper;
import cz.trojlistek.paper.Paper.Column;
import cz.trojlistek.paper.Paper.Fact;
import cz.trojlistek.paper.Paper.Facts;
import cz.trojlistek.paper.Paper.Heading;
import cz.trojlistek.paper.Paper.Table;
import cz.trojlistek.shell.Dates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sheet that goes round at a meeting: a line to sign on for every member of the day, and empty ones for guests. */
@Component
public class AttendanceSheetPaper {

    private static final int LINES_FOR_GUESTS = 8;

    private final ReadMeetings read;
    private final ConductCycle cycles;
    private final MessageSource messages;

    AttendanceSheetPaper(ReadMeetings read, ConductCycle cycles, MessageSource messages) {
        this.read = read;
        this.cycles = cycles;
        this.messages = messages;
    }

    /** Absent for who may not read the meeting. */
    public Paper of(UUID meeting, Locale language) {
        var page = read.get(meeting);
        var words = new PaperText(messages, language);
        var members = read.attendance(meeting, 0, Math.toIntExact(read.attendanceCount(meeting)));
        var columns = List.of(
                new Column(words.say("meeting.paper.number"), 6),
                new Column(words.say("workinggroup.member-name"), 28),
                new Column(words.say("workinggroup.organisation"), 26),
                new Column(words.say("workinggroup.side"), 14),
                new Column(words.say("meeting.paper.signature"), 26));
        return new Paper(
                language,
                words.say(
                        "meeting.paper.sheet",
                        page.groupName(),
                        Dates.day(page.facts().startsAt())),
                cycles.get(page.cycle()).planTitle(),
                "",
                "",
                List.of(
                        new Facts(List.of(
                                new Fact(words.say("meeting.group"), page.groupName()),
                                new Fact(
                                        words.say("meeting.when"),
                                        Dates.moment(page.facts().startsAt())),
                                new Fact(
                                        words.say("meeting.place"), page.facts().place()))),
                        new Heading(words.say("meeting.paper.members")),
                        new Table(
                                columns,
                                IntStream.range(0, members.size())
                                        .mapToObj(i -> List.of(
                                                i + 1 + ".",
                                                members.get(i).name(),
                                                members.get(i).organisation(),
                                                words.side(members.get(i).side()),
                                                ""))
                                        .toList(),
                                true),
                        new Heading(words.say("meeting.paper.guests")),
                        new Table(
                                columns,
                                IntStream.rangeClosed(1, LINES_FOR_GUESTS)
                                        .mapToObj(i -> line(i, columns.size()))
                                        .toList(),
                                true)));
    }

    private static List<String> line(int number, int columns) {
        var cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(0, number + ".");
        return cells;
    }
}
