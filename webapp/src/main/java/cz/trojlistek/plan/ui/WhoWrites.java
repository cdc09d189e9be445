package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.WriteTogether;
import cz.trojlistek.plan.WriteTogether.Writer;
import cz.trojlistek.plan.WritingNews;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.State;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says at the pieces that are shown who writes there, while it happens, and above them that somebody has changed something. */
class WhoWrites extends Div {

    private final transient WriteTogether together;
    private final transient WritingNews news;
    private final transient Editing editing;
    private final List<LineCard> cards;
    private final transient Supplier<List<PlanLine>> now;
    private final transient List<PlanLine> shown;
    private final transient Runnable again;
    private transient Runnable unfollow = () -> {};

    /** {@code now} reads again what is {@code shown}, {@code again} shows it as it is then. */
    WhoWrites(
            WritingNews news,
            Editing editing,
            List<LineCard> cards,
            Supplier<List<PlanLine>> now,
            List<PlanLine> shown,
            Runnable again) {
        this.together = editing.together();
        this.news = news;
        this.editing = editing;
        this.cards = cards;
        this.now = now;
        this.shown = shown;
        this.again = again;
        getElement().setAttribute("role", "status");
        look();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI();
        unfollow = news.follow(editing.cycle(), () -> page.access(this::hear));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unfollow.run();
    }

    private void hear() {
        try {
            look();
            if (!now.get().equals(shown)) {
                removeAll();
                add(Note.banner(
                        State.INFO,
                        getTranslation("plan.changed-meanwhile"),
                        new Button(getTranslation("plan.changed-meanwhile.show"), click -> again.run())));
            }
        } catch (NotFound gone) {
            unfollow.run(); // what was shown may no longer be read
        }
    }

    private void look() {
        var writers = together.writers(editing.cycle()).stream().collect(Collectors.groupingBy(Writer::element));
        cards.forEach(card -> card.writers(writers.getOrDefault(card.piece(), List.of())));
    }
}
