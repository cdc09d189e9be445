package cz.trojlistek.account.ui;

import com.vaadin.flow.component.Component;
import cz.trojlistek.account.Person;
import cz.trojlistek.account.Role;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Roles and states of accounts, in the language of the screen. */
final class Words {

    private Words() {}

    static String of(Component screen, Role role) {
        return screen.getTranslation("account.role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String of(Component screen, Collection<Role> roles) {
        return roles.isEmpty()
                ? screen.getTranslation("account.no-role")
                : roles.stream().map(role -> of(screen, role)).collect(Collectors.joining(", "));
    }

    static StateMark of(Component screen, Person.Status status) {
        var word = screen.getTranslation("account.status." + status.name().toLowerCase(Locale.ROOT));
        return switch (status) {
            case ACTIVE -> new StateMark(State.DONE, word);
            case INVITED -> new StateMark(State.WAIT, word);
            case DISABLED -> new StateMark(State.WAIT, Sign.LOCK, word);
        };
    }
}
