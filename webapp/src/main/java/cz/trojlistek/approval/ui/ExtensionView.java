package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.approval.ExtendValidity;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clerk records that the body which approved a plan has extended its validity (BR-136). */
@Route("plans/:cycle/extension")
@PermitAll
class ExtensionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExtendValidity validity;
    private final transient Rehearsal rehearsal;
    private final transient PlanTabs tabs;
    private @Nullable UUID recorded;

    ExtensionView(ExtendValidity validity, Rehearsal rehearsal, PlanTabs tabs) {
        this.validity = validity;
        this.rehearsal = rehearsal;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var plan = validity.of(cycle).orElseThrow(NotFound::new);
        var fields = new ExtensionFields(plan);
        fields.button(
                rehearsal,
                () -> recorded = validity.extend(cycle, fields.extension(), fields.resolution()),
                () -> UI.getCurrent().navigate("resolutions/" + recorded));
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(plan.planTitle(), "plans/" + cycle)
                        .lead(getTranslation(
                                "approval.extension.lead",
                                plan.body().name(),
                                plan.period().toString())),
                tabs.of(cycle, PlanTabs.Tab.APPROVAL),
                fields);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.extension.title");
    }
}
