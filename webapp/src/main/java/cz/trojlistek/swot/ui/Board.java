package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.swot.Quadrant;
import cz.trojlistek.swot.ReadSwots;
import cz.trojlistek.swot.ReadSwots.SwotView;
import cz.trojlistek.swot.SwotWords;
import cz.trojlistek.swot.WriteSwot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The four quadrants. When others have changed something, only what has changed is drawn: a form that is open, a line that
 * is being typed and the keyboard stay where they are.
 */
class Board extends Div {

    private final transient WriteSwot write;
    private final transient ReadSwots read;
    private final UUID group;
    private final Paragraph news;
    private final transient Runnable changed;
    private final Map<Quadrant, QuadrantPanel> panels = new EnumMap<>(Quadrant.class);
    private final Map<UUID, ItemCard> cards = new HashMap<>();

    /** {@code news} is the line that is read out; {@code changed} shows all of the page, this board included. */
    Board(WriteSwot write, ReadSwots read, UUID group, Paragraph news, Runnable changed) {
        this.changed = changed;
        this.write = write;
        this.read = read;
        this.group = group;
        this.news = news;
        addClassName("swot-board");
        for (var quadrant : Quadrant.values()) {
            var panel = new QuadrantPanel(this, quadrant);
            panels.put(quadrant, panel);
            add(panel);
        }
        refresh();
    }

    /** Reads and shows what stands there now. */
    final void refresh() {
        show(read.swot(group), read.allowed(group).write());
    }

    /** Something was written here: the page is shown as it stands now. */
    void changed() {
        changed.run();
    }

    private void show(SwotView swot, boolean open) {
        for (var row : swot.items()) {
            cards.computeIfAbsent(row.id(), id -> new ItemCard(this, row)).show(row, open);
        }
        var there = swot.items().stream().map(ReadSwots.ItemRow::id).collect(Collectors.toSet());
        cards.values().stream().filter(card -> !there.contains(card.item())).forEach(ItemCard::gone);
        var before = new EnumMap<Quadrant, List<ItemCard>>(Quadrant.class);
        panels.forEach((quadrant, panel) -> before.put(quadrant, panel.order()));
        panels.forEach((quadrant, panel) -> {
            panel.arrange(wanted(swot, quadrant, before));
            panel.open(open);
        });
        cards.values().removeIf(card -> !there.contains(card.item()) && !card.isBeingReworded());
        var sheet = Sheet.of(swot);
        getStyle().set("--swot-size", sheet.points() + "pt");
        setClassName("without-evidence", !sheet.evidence());
    }

    /** A card that is being reworded stays in the quadrant it is seen in, even when others have moved it or taken it out. */
    private List<ItemCard> wanted(SwotView swot, Quadrant quadrant, Map<Quadrant, List<ItemCard>> before) {
        var held = before.getOrDefault(quadrant, List.of());
        var wanted = swot.in(quadrant).stream()
                .map(row -> card(row.id()))
                .filter(card -> !card.isBeingReworded() || card.getParent().isEmpty() || held.contains(card))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).isBeingReworded() && !wanted.contains(held.get(i))) {
                wanted.add(Math.min(i, wanted.size()), held.get(i));
            }
        }
        return wanted;
    }

    private ItemCard card(UUID item) {
        return Objects.requireNonNull(cards.get(item));
    }

    void add(Quadrant quadrant, SwotWords words) {
        write.add(group, quadrant, words);
    }

    void reword(UUID item, int seen, SwotWords words) {
        write.reword(group, item, seen, words);
    }

    void remove(UUID item, int seen) {
        write.remove(group, item, seen);
    }

    /** One place up or down; who is at the end already is told so. */
    void moveBy(ItemCard card, int by) {
        var others = panel(card.row().quadrant()).order();
        var to = others.indexOf(card) + by;
        if (to < 0 || to >= others.size()) {
            say(getTranslation(
                    by < 0 ? "swot.is-first" : "swot.is-last", card.row().text()));
            return;
        }
        moveAmong(card, card.row().quadrant(), others, to);
    }

    /** As the last of that quadrant. */
    void moveTo(ItemCard card, Quadrant quadrant) {
        moveAmong(card, quadrant, panel(quadrant).order(), WriteSwot.MOST);
    }

    /** To where the other stands, which makes room. */
    void takePlace(ItemCard card, ItemCard other) {
        if (card != other) {
            var order = panel(other.row().quadrant()).order();
            moveAmong(card, other.row().quadrant(), order, order.indexOf(other));
        }
    }

    private void moveAmong(ItemCard card, Quadrant quadrant, List<ItemCard> order, int to) {
        var others = order.stream().filter(one -> one != card).toList();
        var index = Math.min(to, others.size());
        moveBehind(card, quadrant, index == 0 ? null : others.get(index - 1).item());
    }

    /** Without another it is the first. Where somebody else has decided otherwise meanwhile, that is shown. */
    void moveBehind(ItemCard card, Quadrant quadrant, @Nullable UUID other) {
        try {
            write.move(group, card.item(), quadrant, other);
        } finally {
            refresh();
        }
        var order = panel(quadrant).order();
        say(getTranslation(
                "swot.moved",
                card.row().text(),
                getTranslation("swot.quadrant." + quadrant),
                order.indexOf(card) + 1,
                order.size()));
    }

    private QuadrantPanel panel(Quadrant quadrant) {
        return Objects.requireNonNull(panels.get(quadrant));
    }

    void say(String sentence) {
        news.setText(sentence);
    }

    /** Remembers where the keyboard is, for {@link #giveBackFocus}. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                const watch = new AbortController()
                const look = event => {
                    if (!this.isConnected) {
                        watch.abort()
                    } else {
                        this.held = event.type === 'focusin' && this.contains(event.target) ? event.target : null
                    }
                }
                for (const type of ['focusin', 'pointerdown']) {
                    document.addEventListener(type, look, { signal: watch.signal, capture: true })
                }""");
    }

    /** A card that others have moved was taken out of the page and put back; whose keyboard was on it has it again. */
    void giveBackFocus() {
        getElement().executeJs("""
                if (this.held?.isConnected && document.activeElement === document.body) {
                    this.held.focus()
                }""");
    }
}
