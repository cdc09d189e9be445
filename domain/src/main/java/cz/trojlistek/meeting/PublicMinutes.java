package cz.trojlistek.meeting;

import cz.trojlistek.workinggroup.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The minutes of a meeting as anybody may read them: who came is told by side and number, and where a member's name
 * stood, the side stands (BR-109).
 */
public record PublicMinutes(
        UUID id,
        UUID cycle,
        String planTitle,
        String groupName,
        MeetingKind kind,
        Instant startsAt,
        String place,
        int votingMembers,
        int presentVoting,
        int guests,
        boolean quorate,
        Instant publishedAt,
        List<SidePresent> present,
        List<String> agenda,
        List<ReadMeetings.DecisionRow> decisions,
        String text,
        List<Item> actionItems) {

    /** People came together; nobody does who votes per rollam. */
    public boolean met() {
        return kind != MeetingKind.PER_ROLLAM;
    }

    /** The text line by line, empty ones left out. */
    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What was agreed, who does it and until when. */
    public record Item(String title, Doer doer, LocalDate due) {}

    /** How many members of a side were there, with or without a vote. */
    public record SidePresent(Side side, int present) {}

    /** One line of the list of published minutes. */
    public record Line(UUID id, String groupName, Instant startsAt, Instant publishedAt) {}

    record Head(
            UUID id,
            UUID cycle,
            String planTitle,
            UUID group,
            String groupName,
            MeetingKind kind,
            Instant startsAt,
            String place,
            int votingMembers,
            int presentVoting,
            int guests,
            int neededVoting,
            Instant publishedAt,
            String publicMinutes) {}
}
