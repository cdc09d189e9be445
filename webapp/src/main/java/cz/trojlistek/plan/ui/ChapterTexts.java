package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritingNews;
import cz.trojlistek.shell.AllLineNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays out one page of a chapter, piece under piece, with what other features say of them and who writes there. */
@org.springframework.stereotype.Component
class ChapterTexts {

    private final ReadPlan read;
    private final AllLineNotes notes;
    private final WritingNews news;

    ChapterTexts(ReadPlan read, AllLineNotes notes, WritingNews news) {
        this.read = read;
        this.notes = notes;
        this.news = news;
    }

    /** The vision with the system priorities that {@code outline} begins with. */
    Article vision(TextPlace place, List<PlanLine> outline, @Nullable Editing editing) {
        var visions = outline.stream()
                .filter(line -> line.kind() != ElementKind.CHAPTER)
                .toList();
        var under = notes(place, visions);
        var article = new Article();
        visions.forEach(
                line -> article.add(new LineCard(line, PlanText.NOTHING, null, editing).noted(under.get(line.id()))));
        return article;
    }

    /** Without {@code editing} it is only read; {@code again} shows it as it is then. */
    Article of(PlanLine chapter, TextPlace place, Needs.OfCycle answerable, @Nullable Editing editing, Runnable again) {
        var text = page(place, chapter);
        var under = notes(place, text.lines());
        var cards = new ArrayList<LineCard>();
        for (var line : text.lines()) {
            var card = new LineCard(line, text, answerable.of(line.problem()), editing).noted(under.get(line.id()));
            cards.add(place.working() ? card.of(place.cycle()) : card);
        }
        var article = new Article();
        if (editing != null) {
            article.add(new WhoWrites(
                    news, editing, cards, () -> page(place, chapter).lines(), text.lines(), again));
        }
        cards.forEach(article::add);
        article.add(pages(chapter, place));
        return article;
    }

    private PlanText page(TextPlace place, PlanLine chapter) {
        return read.below(place.cycle(), place.version(), chapter.id(), place.offset(), TextPlace.LINES);
    }

    private Div pages(PlanLine chapter, TextPlace place) {
        var all = read.countBelow(place.cycle(), place.version(), chapter.id());
        var pages = new Div();
        pages.addClassNames("row", "pages");
        if (place.page() > 1) {
            pages.add(new Anchor(place.link(chapter.id(), place.page() - 1), I18NProvider.translate("list.previous")));
        }
        if (place.offset() + TextPlace.LINES < all) {
            pages.add(new Anchor(place.link(chapter.id(), place.page() + 1), I18NProvider.translate("list.next")));
        }
        return pages;
    }

    private Map<UUID, Component> notes(TextPlace place, List<PlanLine> lines) {
        return notes.of(place.cycle(), lines.stream().map(PlanLine::id).toList());
    }
}
