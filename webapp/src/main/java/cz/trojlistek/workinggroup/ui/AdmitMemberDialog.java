package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.account.ReadPeople.PersonRow;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.util.Locale;
import java.util.UUID;

/** Admits a member or a guest to a group. */
class AdmitMemberDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("workinggroup.member-name"));
    private final TextField organisation = new TextField(getTranslation("workinggroup.organisation"));
    private final RadioButtonGroup<Side> side = new RadioButtonGroup<>(getTranslation("workinggroup.side"));
    private final Select<MemberFunction> function = new Select<>();
    private final ComboBox<PersonRow> account = new ComboBox<>(getTranslation("workinggroup.account"));
    private final Checkbox voting = new Checkbox(getTranslation("workinggroup.votes"));

    /** {@code founding}: while the cycle organises, members come with a vote; later they come as guests (BR-107). */
    AdmitMemberDialog(FormGroups groups, ReadPeople people, UUID group, boolean founding, Runnable done) {
        setHeaderTitle(getTranslation("workinggroup.admit"));
        var fields = new Fields();
        fields.add("name", name).setRequiredIndicatorVisible(true);
        name.setWidthFull();
        fields.optional("organisation", organisation).setWidthFull();
        fields.add("side", side).setRequiredIndicatorVisible(true);
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> Sides.of(this, one));
        fields.add("function", function).setRequiredIndicatorVisible(true);
        function.setLabel(getTranslation("workinggroup.function"));
        function.setItems(MemberFunction.values());
        function.setItemLabelGenerator(
                one -> getTranslation("workinggroup.function." + one.name().toLowerCase(Locale.ROOT)));
        function.setValue(founding ? MemberFunction.MEMBER : MemberFunction.GUEST);
        function.addValueChangeListener(
                change -> voting.setValue(founding && change.getValue() != MemberFunction.GUEST));
        voting.setValue(founding);
        voting.setHelperText(getTranslation("workinggroup.votes-help"));
        fields.add("voting", voting);
        account.setItemsWithFilterConverter(
                query -> people.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                typed -> typed);
        account.setItemLabelGenerator(person -> person.name() + " (" + person.login() + ")");
        account.setHelperText(getTranslation("workinggroup.account-help"));
        account.setWidthFull();
        fields.optional("person", account);
        fields.primary("workinggroup.admit-them", () -> groups.admit(group, member()), () -> {
            close();
            done.run();
        });
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }

    private NewMember member() {
        return new NewMember(
                name.getValue(),
                organisation.getValue(),
                side.getValue(),
                function.getValue(),
                voting.getValue(),
                account.getOptionalValue().map(PersonRow::id).orElse(null));
    }
}
