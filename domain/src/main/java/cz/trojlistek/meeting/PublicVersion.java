package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Wording;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Every part of the minutes in the words the public will read (BR-109), in the order of the parts they stand for. A
 * refusal names the part by its list and its place there: {@code agenda.0}.
 */
public record PublicVersion(List<String> agenda, List<String> decisions, String text, List<Item> items) {

    /** An action item without its assignee's name. */
    public record Item(String title, Doer doer) {}

    /** The same, checked and cleaned like everything that is typed. */
    PublicVersion checked() {
        return new PublicVersion(
                lines("agenda", agenda, 300),
                IntStream.range(0, decisions.size())
                        .mapToObj(i -> Wording.paragraphs("decisions." + i, decisions.get(i), 2000))
                        .toList(),
                Wording.paragraphs("publicText", text, 20_000),
                IntStream.range(0, items.size()).mapToObj(this::item).toList());
    }

    private Item item(int place) {
        var item = items.get(place);
        if (item.doer() == null) {
            throw new MeetingUnusable("meeting.doer-missing", "doers." + place);
        }
        return new Item(Wording.line("items." + place, item.title(), 300), item.doer());
    }

    private static List<String> lines(String field, List<String> typed, int longest) {
        return IntStream.range(0, typed.size())
                .mapToObj(i -> Wording.line(field + "." + i, typed.get(i), longest))
                .toList();
    }

    /** Every text with the name of its field. */
    void eachText(BiConsumer<String, String> reader) {
        IntStream.range(0, agenda.size()).forEach(i -> reader.accept("agenda." + i, agenda.get(i)));
        IntStream.range(0, decisions.size()).forEach(i -> reader.accept("decisions." + i, decisions.get(i)));
        reader.accept("publicText", text);
        IntStream.range(0, items.size())
                .forEach(i -> reader.accept("items." + i, items.get(i).title()));
    }

    /** Nothing of the minutes may be published without having been gone through. */
    boolean covers(int topics, int decided, int agreed) {
        return agenda.size() == topics && decisions.size() == decided && items.size() == agreed;
    }
}
