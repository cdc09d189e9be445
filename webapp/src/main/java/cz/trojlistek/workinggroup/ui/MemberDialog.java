package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.ReadGroups.MemberRow;
import java.util.UUID;

/** Admits a member or a guest to a group, or puts right what was written of one. */
class MemberDialog extends Dialog {

    private MemberDialog(String title) {
        setHeaderTitle(title);
        setWidth("min(34rem, 94vw)");
    }

    static MemberDialog admit(FormGroups groups, ReadPeople people, UUID group, boolean founding, Runnable done) {
        var dialog = new MemberDialog(text("admit"));
        var fields = new Fields();
        var member = new MemberFields(fields, people, founding, null);
        fields.primary("workinggroup.admit-them", () -> groups.admit(group, member.value()), dialog.closed(done));
        return dialog.of(fields);
    }

    static MemberDialog correct(
            FormGroups groups, ReadPeople people, MemberRow known, boolean founding, Runnable done) {
        var dialog = new MemberDialog(text("correct", known.name()));
        var fields = new Fields().saw(known.version());
        var member = new MemberFields(fields, people, founding, known);
        fields.primary(
                "workinggroup.save-member",
                () -> groups.correct(known.id(), fields.seen(), member.value()),
                dialog.closed(done));
        return dialog.of(fields);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("workinggroup." + key, arguments);
    }

    private Runnable closed(Runnable done) {
        return () -> {
            close();
            done.run();
        };
    }

    private MemberDialog of(Fields fields) {
        fields.leave("form.cancel", this::close);
        add(fields);
        return this;
    }
}
