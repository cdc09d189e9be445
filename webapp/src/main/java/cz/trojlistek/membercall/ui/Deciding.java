package cz.trojlistek.membercall.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.membercall.DecideApplications;
import cz.trojlistek.membercall.ReadCalls;
import cz.trojlistek.membercall.ReadCalls.ApplicationRow;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The applications of one cycle and the dialogs that decide them; {@code done} is told after each decision. */
record Deciding(
        ReadCalls read, DecideApplications decide, List<GroupRow> groups, boolean founding, UUID cycle, Runnable done) {

    /** More groups than any cycle has. */
    private static final int GROUPS = 200;

    /** What screens that show applications need. */
    @SpringComponent
    record Start(ReadCalls read, DecideApplications decide, ReadGroups groups, ConductCycle cycles) {

        Deciding of(UUID cycle, Runnable done) {
            return new Deciding(
                    read,
                    decide,
                    groups.groups(cycle, 0, GROUPS),
                    cycles.get(cycle).phase() == Phase.ORGANISING,
                    cycle,
                    done);
        }
    }

    List<ApplicationRow> applications(int offset, int limit) {
        return read.applications(cycle, offset, limit);
    }

    /** Begins with the group they want; with a vote only while the cycle organises (BR-107). */
    Dialog admission(ApplicationRow row) {
        var fields = new Fields();
        var group = fields.add("group", new Select<GroupRow>());
        group.setLabel(text("membercall.into"));
        group.setRequiredIndicatorVisible(true);
        group.setItems(groups);
        group.setItemLabelGenerator(GroupRow::name);
        groups.stream()
                .filter(one -> one.id().equals(row.wantedGroup()))
                .findFirst()
                .ifPresent(group::setValue);
        group.setWidthFull();
        var as = fields.add("voting", new RadioButtonGroup<MemberFunction>(text("membercall.as")));
        as.setItems(founding ? List.of(MemberFunction.MEMBER, MemberFunction.GUEST) : List.of(MemberFunction.GUEST));
        as.setItemLabelGenerator(one -> text("membercall.as." + one.name().toLowerCase(Locale.ROOT)));
        as.setValue(founding ? MemberFunction.MEMBER : MemberFunction.GUEST);
        fields.text(new Paragraph(text("membercall.letter-follows")));
        var dialog = dialog(text("membercall.admit-ask", row.name()), fields);
        fields.primary(
                "membercall.admit",
                () -> decide.admit(
                        row.id(),
                        group.getOptionalValue().map(GroupRow::id).orElse(null),
                        as.getValue() == MemberFunction.GUEST),
                () -> finish(dialog));
        fields.leave("form.cancel", dialog::close);
        return dialog;
    }

    Dialog refusal(ApplicationRow row) {
        var fields = new Fields();
        fields.text(new Paragraph(text("membercall.letter-follows")));
        var reason = fields.add("reason", new TextArea(text("membercall.reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        var dialog = dialog(text("membercall.decline-ask", row.name()), fields);
        fields.primary("membercall.decline", () -> decide.decline(row.id(), reason.getValue()), () -> finish(dialog));
        fields.leave("form.cancel", dialog::close);
        return dialog;
    }

    private void finish(Dialog dialog) {
        dialog.close();
        done.run();
        PageHeader.focusTitle(); // the row the keyboard was in stands elsewhere now
    }

    private static Dialog dialog(String title, Fields fields) {
        var dialog = new Dialog(fields);
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(34rem, 94vw)");
        return dialog;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
