package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.planning.LookAtPlan;
import cz.trojlistek.shell.PlanTabs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The links between the pages of a cycle. Comments and approval are there once they have begun; until then the bodies stand
 * in the place of the approval for who chooses them.
 */
@org.springframework.stereotype.Component
class CycleTabs implements PlanTabs {

    /** On a phone the row is wider than the screen; sizes come and change with styles, letters and the screen. */
    private static final String HERE_IN_SIGHT = """
            const here = this.querySelector('[aria-current]');
            if (here) {
                const sizes = new ResizeObserver(() => here.scrollIntoView({block: 'nearest'}));
                sizes.observe(here);
                sizes.observe(this);
            }""";

    private final LookAtPlan plans;

    CycleTabs(LookAtPlan plans) {
        this.plans = plans;
    }

    @Override
    public Component of(UUID cycle, Tab here) {
        var begun = plans.begun(cycle);
        var base = "plans/" + cycle;
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(I18NProvider.translate("planning.pages"));
        tab(tabs, Tab.PROGRESS, "planning.progress", base, here);
        tab(tabs, Tab.DIAGRAM, "planning.diagram", base + "/diagram", here);
        tab(tabs, Tab.TEXT, "planning.text", base + "/text", here);
        tab(tabs, Tab.GROUPS, "planning.groups", begun.year() ? null : base + "/groups", here);
        tab(tabs, Tab.ANALYSES, "planning.analyses", begun.year() ? null : base + "/analyses", here);
        tab(tabs, Tab.SUBMISSIONS, "planning.submissions", begun.regional() ? base + "/submissions" : null, here);
        tab(tabs, Tab.DISTRICTS, "planning.districts", begun.regional() ? base + "/districts" : null, here);
        tab(tabs, Tab.ALIGNMENT, "planning.alignment", begun.aligned() ? base + "/alignment" : null, here);
        tab(tabs, Tab.COMMENTS, "planning.comments", route("consultations/", begun.consultation()), here);
        tab(tabs, Tab.APPROVAL, "planning.approval", approval(base, begun, here), here);
        tab(tabs, Tab.EVALUATION, "planning.evaluation", begun.inForce() ? base + "/evaluation" : null, here);
        tabs.getElement().executeJs(HERE_IN_SIGHT);
        return tabs;
    }

    private static @Nullable String approval(String base, LookAtPlan.Begun begun, Tab here) {
        return begun.approval() == null && (begun.choosesBodies() || here == Tab.APPROVAL)
                ? base + "/bodies"
                : route("approvals/", begun.approval());
    }

    private static @Nullable String route(String below, @Nullable UUID id) {
        return id == null ? null : below + id;
    }

    private static void tab(Nav tabs, Tab tab, String key, @Nullable String route, Tab here) {
        if (route != null) {
            var link = new Anchor(route, I18NProvider.translate(key));
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
    }
}
