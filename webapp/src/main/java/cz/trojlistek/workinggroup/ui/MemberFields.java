package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.account.ReadPeople.PersonRow;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.ReadGroups.MemberRow;
import cz.trojlistek.workinggroup.Side;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a form that say who a member of a group is. */
final class MemberFields {

    private final ReadPeople people;
    private final TextField name;
    private final TextField organisation;
    private final TextField email;
    private final TextField substitute;
    private final RadioButtonGroup<Side> side;
    private final Select<MemberFunction> function;
    private final Checkbox voting;
    private final ComboBox<PersonRow> account;
    private @Nullable UUID unseen; // the account of somebody the reader does not manage stays as it is

    /**
     * Who comes while the cycle organises has a vote, later not (BR-107); {@code known}, if any, keeps the one they have.
     */
    MemberFields(Fields fields, ReadPeople people, boolean founding, @Nullable MemberRow known) {
        this.people = people;
        name = fields.add("name", new TextField(fields.getTranslation("workinggroup.member-name")));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        organisation =
                fields.optional("organisation", new TextField(fields.getTranslation("workinggroup.organisation")));
        organisation.setWidthFull();
        email = fields.optional("email", new TextField(fields.getTranslation("workinggroup.email")));
        email.setHelperText(fields.getTranslation("workinggroup.email-help"));
        email.setWidthFull();
        side = fields.add("side", new RadioButtonGroup<Side>(fields.getTranslation("workinggroup.side")));
        side.setRequiredIndicatorVisible(true);
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> Sides.of(side, one));
        function = fields.add("function", new Select<MemberFunction>());
        function.setRequiredIndicatorVisible(true);
        function.setLabel(fields.getTranslation("workinggroup.function"));
        function.setItems(MemberFunction.values());
        function.setItemLabelGenerator(one ->
                fields.getTranslation("workinggroup.function." + one.name().toLowerCase(Locale.ROOT)));
        function.setValue(founding ? MemberFunction.MEMBER : MemberFunction.GUEST);
        voting = fields.add("voting", new Checkbox(fields.getTranslation("workinggroup.votes")));
        voting.setValue(founding);
        voting.setVisible(founding || known == null);
        voting.setHelperText(fields.getTranslation("workinggroup.votes-help"));
        var mayVote = founding || (known != null && known.voting());
        function.addValueChangeListener(
                change -> voting.setValue(mayVote && change.getValue() != MemberFunction.GUEST));
        substitute = fields.optional("substitute", new TextField(fields.getTranslation("workinggroup.substitute")));
        substitute.setHelperText(fields.getTranslation("workinggroup.substitute-help"));
        substitute.setWidthFull();
        account = fields.optional("person", new ComboBox<PersonRow>(fields.getTranslation("workinggroup.account")));
        account.setItemsWithFilterConverter(
                query -> people.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                typed -> typed);
        account.setItemLabelGenerator(person -> person.name() + " (" + person.login() + ")");
        account.setHelperText(fields.getTranslation("workinggroup.account-help"));
        account.setWidthFull();
        if (known != null) {
            show(known);
        }
    }

    private void show(MemberRow known) {
        name.setValue(known.name());
        organisation.setValue(known.organisation());
        email.setValue(known.email());
        substitute.setValue(known.substitute());
        side.setValue(known.side());
        function.setValue(known.function());
        voting.setValue(known.voting());
        if (known.person() != null) {
            try {
                account.setValue(people.get(known.person()));
            } catch (NotFound elsewhere) {
                unseen = known.person();
                account.setVisible(false);
            }
        }
    }

    NewMember value() {
        return new NewMember(
                name.getValue(),
                organisation.getValue(),
                side.getValue(),
                function.getValue(),
                voting.getValue(),
                account.getOptionalValue().map(PersonRow::id).orElse(unseen),
                email.getValue(),
                substitute.getValue());
    }
}
