package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.ListUpload;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.workinggroup.ImportMembers;
import cz.trojlistek.workinggroup.ReadGroups;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** Brings a list of people for a group; what it holds is shown on a page of its own before anybody is a member. */
@Route("groups/:group/import")
@PermitAll
class ImportMembersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportMembers imports;
    private final transient ReadGroups groups;
    private final Div outcome = new Div();

    ImportMembersView(ImportMembers imports, ReadGroups groups) {
        this.imports = imports;
        this.groups = groups;
        addClassName("stack");
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = groups.get(
                NotFound.unlessId(event.getRouteParameters().get("group").orElse("")));
        var underWay = imports.underWay(group.id());
        removeAll();
        outcome.removeAll();
        add(new PageHeader(getPageTitle()).crumb(group.name(), "groups/" + group.id()));
        if (underWay != null) {
            add(Note.banner(
                    State.INFO,
                    getTranslation("workinggroup.import.under-way"),
                    new Anchor(address(group.id(), underWay), getTranslation("workinggroup.import.see"))));
        }
        var upload = new ListUpload(
                "workinggroup.import",
                (name, content) -> take(group.id(), name, content),
                this::refused,
                "text/csv",
                ".csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                ".xlsx");
        add(new Section(
                getTranslation("workinggroup.import.file"),
                new Paragraph(getTranslation("workinggroup.import.help")),
                new Paragraph(getTranslation("workinggroup.import.help-words")),
                upload,
                outcome));
    }

    void take(UUID group, String name, byte[] content) {
        try {
            var list = imports.read(group, name, content);
            UI.getCurrent().navigate(address(group, list));
        } catch (RuleViolation unusable) {
            refused(getTranslation(unusable.code(), unusable.arguments()));
        }
    }

    static String address(UUID group, UUID list) {
        return "groups/" + group + "/import/" + list;
    }

    private void refused(String why) {
        outcome.removeAll();
        outcome.add(Note.banner(State.BAD, why));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workinggroup.import");
    }
}
