package cz.trojlistek.plan.portal;

import cz.trojlistek.cycle.PlanTree;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.cycle.PublicNotices;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.AboutPlan;
import cz.trojlistek.plan.BesideParagraph;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPublished;
import cz.trojlistek.plan.ReadPublished.PublishedPlan;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.shell.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/**
 * A published plan, one chapter a page. {@code ?chapter=2} chooses one by its code, {@code ?changes=no} hides what the
 * comments have changed. As long as nothing is published the page says how far the plan is.
 */
@Controller
class PlanPages {

    private static final int PARAGRAPHS = 300;

    private final ReadPublished plans;
    private final PublicCycles cycles;
    private final ObjectProvider<BesideParagraph> beside;
    private final ObjectProvider<AboutPlan> about;
    private final PlanTree tree;
    private final PublicNotices notices;
    private final Freshness freshness;

    PlanPages(
            ReadPublished plans,
            PublicCycles cycles,
            ObjectProvider<BesideParagraph> beside,
            ObjectProvider<AboutPlan> about,
            PlanTree tree,
            PublicNotices notices,
            Freshness freshness) {
        this.plans = plans;
        this.cycles = cycles;
        this.beside = beside;
        this.about = about;
        this.tree = tree;
        this.notices = notices;
        this.freshness = freshness;
    }

    @GetMapping("/plans/{id}")
    @Nullable
    String plan(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String chapter,
            @RequestParam(defaultValue = "yes") String changes,
            @RequestParam(defaultValue = "1") String page,
            WebRequest request,
            Locale locale,
            Model model) {
        var cycle = NotFound.unlessId(id);
        var published = plans.find(cycle);
        if (published.isEmpty()) {
            return underway(cycle, request, locale, model);
        }
        var plan = published.get();
        var notes = beside.orderedStream().map(one -> one.version(cycle)).toList();
        var facts = about.orderedStream()
                .flatMap(one -> one.about(cycle, locale).stream())
                .toList();
        var around = tree.around(cycle, new TerritoryPath(plan.territory()), plan.fromYear(), plan.toYear());
        var years = cycles.years(cycle);
        var places = cycles.line(new TerritoryPath(plan.territory()));
        if (freshness.unchanged(
                request, locale, plan, notes, facts, around, years, places, String.valueOf(chapter), changes, page)) {
            return null;
        }
        var outline = plans.outline(plan);
        model.addAttribute("plan", plan);
        model.addAttribute("facts", facts);
        model.addAttribute("around", around);
        model.addAttribute("years", years);
        model.addAttribute("noticeGiven", notices.given(cycle));
        model.addAttribute("line", places);
        model.addAttribute("counts", plans.counts(plan));
        model.addAttribute("network", plans.network(plan));
        model.addAttribute("tables", OpenTables.names());
        model.addAttribute(
                "outline",
                outline.stream()
                        .filter(line -> line.kind() != ElementKind.SYSTEM_PRIORITY)
                        .toList());
        text(plan, chosen(outline, chapter), !changes.equals("no"), page, model);
        return "plan/plan";
    }

    private void text(PublishedPlan plan, PlanLine chapter, boolean changes, String page, Model model) {
        var paragraphs =
                PlanParagraph.of(plans.chapter(plan, chapter), changes ? plans.changes(plan, chapter) : List.of());
        var shown = Pages.read(
                page,
                PARAGRAPHS,
                (offset, limit) -> paragraphs.stream().skip(offset).limit(limit).toList());
        model.addAttribute("chapter", chapter);
        model.addAttribute("changes", changes);
        model.addAttribute("paragraphs", withNotes(plan.cycle(), shown.rows()));
        model.addAttribute("previous", shown.previous());
        model.addAttribute("next", shown.next());
    }

    private static PlanLine chosen(List<PlanLine> outline, @Nullable String code) {
        return outline.stream()
                .filter(line -> code == null
                        ? line.kind() == ElementKind.CHAPTER
                        : line.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Only what stands beside the paragraphs shown is read. */
    private List<PlanParagraph> withNotes(UUID cycle, List<PlanParagraph> shown) {
        var elements = shown.stream().map(PlanParagraph::element).toList();
        var all = new HashMap<UUID, List<BesideParagraph.Note>>();
        beside.orderedStream()
                .forEach(one -> one.beside(cycle, elements)
                        .forEach((element, notes) -> all.computeIfAbsent(element, first -> new ArrayList<>())
                                .addAll(notes)));
        return shown.stream()
                .map(one -> one.with(all.getOrDefault(one.element(), List.of())))
                .toList();
    }

    private @Nullable String underway(UUID id, WebRequest request, Locale locale, Model model) {
        var cycle = cycles.get(id);
        var around = tree.around(id, new TerritoryPath(cycle.territory()), cycle.fromYear(), cycle.toYear());
        var line = cycles.line(new TerritoryPath(cycle.territory()));
        if (freshness.unchanged(request, locale, cycle, around, line)) {
            return null;
        }
        model.addAttribute("line", line);
        model.addAttribute("plan", cycle);
        model.addAttribute("noticeGiven", notices.given(id));
        model.addAttribute("around", around);
        return "plan/underway";
    }
}
