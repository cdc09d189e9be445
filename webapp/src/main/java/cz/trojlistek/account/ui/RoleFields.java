package cz.trojlistek.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import cz.trojlistek.account.InvitePeople.NewRole;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.TierMark;
import cz.trojlistek.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where, which role, from when until when: only places and roles that the person at the screen may give. */
final class RoleFields {

    private final ComboBox<Territory> place;
    private final Select<Role> role = new Select<>();
    private final DayField from;
    private final DayField until;
    private final LocalDate today;

    RoleFields(Fields fields, ReadPeople people, LocalDate today, boolean roleNeeded) {
        this.today = today;
        place = fields.add("territory", new ComboBox<>(fields.getTranslation("account.place")));
        place.setRequiredIndicatorVisible(true);
        place.setItemLabelGenerator(Territory::name);
        place.setRenderer(
                new com.vaadin.flow.data.renderer.ComponentRenderer<>(one -> new TierMark(one.path(), one.name())));
        place.setItems(
                query -> people.places(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        place.setWidthFull();
        place.addValueChangeListener(chosen -> {
            role.setItems(chosen.getValue() == null ? List.of() : people.rolesToGive(chosen.getValue()));
        });
        role.setLabel(fields.getTranslation("account.role"));
        role.setItemLabelGenerator(
                one -> one == null ? fields.getTranslation("account.no-role") : Words.of(fields, one));
        role.setWidthFull();
        if (roleNeeded) {
            fields.add("role", role);
            role.setRequiredIndicatorVisible(true);
        } else {
            fields.optional("role", role);
            role.setEmptySelectionAllowed(true);
            role.setEmptySelectionCaption(fields.getTranslation("account.no-role"));
            role.setHelperText(fields.getTranslation("account.no-role-help"));
        }
        from = new DayField(fields.getTranslation("account.from"));
        from.setValue(today);
        until = new DayField(fields.getTranslation("account.until")).help(fields.getTranslation("account.until-help"));
        fields.beside(() -> {
            fields.add("from", from);
            fields.optional("until", until);
        });
        var own = people.places("", 0, 2);
        if (own.size() == 1) {
            place.setValue(own.getFirst());
        }
    }

    TerritoryPath place() {
        if (place.getValue() == null) {
            throw new NotFound();
        }
        return place.getValue().path();
    }

    /** The roles to give: one or none. */
    List<NewRole> roles() {
        var chosen = role.getValue();
        return chosen == null
                ? List.of()
                : List.of(new NewRole(chosen, place(), first(from.getValue()), until.getValue()));
    }

    private LocalDate first(@Nullable LocalDate day) {
        return day == null ? today : day;
    }
}
