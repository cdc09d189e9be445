package cz.trojlistek.meeting;

import cz.trojlistek.kernel.PlanningClock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An agenda as a letter or a calendar tells it: in Czech, one line after the other. */
final class AgendaText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private AgendaText() {}

    static String of(List<AgendaItem> agenda, Instant startsAt) {
        var items = IntStream.range(0, agenda.size())
                .mapToObj(i -> (i + 1) + ". " + item(agenda.get(i)))
                .collect(Collectors.joining("\n"));
        var minutes = AgendaItem.minutes(agenda);
        if (minutes == 0) {
            return items;
        }
        var end = startsAt.plus(Duration.ofMinutes(minutes)).atZone(PlanningClock.PRAGUE);
        return items + "\nKonec asi v\u00a0" + TIME.format(end) + " hodin";
    }

    private static String item(AgendaItem item) {
        var beside = Stream.of(item.presenter(), item.plannedMinutes() == 0 ? "" : item.plannedMinutes() + "\u00a0min")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        beside.isEmpty() ? item.title() : item.title() + " (" + beside + ")",
                        item.link().isEmpty() ? "" : "   Podklad: " + item.link(),
                        item.proposal().isEmpty()
                                ? ""
                                : "   Návrh rozhodnutí: " + item.proposal().replace("\n", "\n   "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
