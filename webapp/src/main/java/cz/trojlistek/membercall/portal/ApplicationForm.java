package cz.trojlistek.membercall.portal;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.membercall.NewApplication;
import cz.trojlistek.shell.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, exactly as typed, so that a refused form comes back as it was. {@code shown} says when the form was,
 * {@code website} is a trap for machines.
 */
record ApplicationForm(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String side,
        @Nullable String email,
        @Nullable String group,
        @Nullable String motive,
        @Nullable String key,
        @Nullable String shown,
        @Nullable String website) {

    static ApplicationForm empty(String key, String shown) {
        return new ApplicationForm("", "", "", "", "", "", key, shown, "");
    }

    /** The same words under another key: what is sent now is another application. */
    ApplicationForm under(String newKey) {
        return new ApplicationForm(name, organisation, side, email, group, motive, newKey, shown, "");
    }

    ApplicationForm shownAt(String moment) {
        return new ApplicationForm(name, organisation, side, email, group, motive, key, moment, "");
    }

    /** Everything that is wrong with it, not only the first thing. */
    List<RuleViolation> problems() {
        var problems = new ArrayList<RuleViolation>();
        Stream.<Runnable>of(
                        () -> NewApplication.name(name),
                        () -> NewApplication.organisation(organisation),
                        () -> NewApplication.side(side),
                        () -> NewApplication.email(email),
                        () -> NewApplication.motive(motive),
                        () -> Pace.requireEmpty(website))
                .forEach(check -> {
                    try {
                        check.run();
                    } catch (RuleViolation problem) {
                        problems.add(problem);
                    }
                });
        return problems;
    }

    NewApplication application() {
        return new NewApplication(
                NewApplication.name(name),
                NewApplication.organisation(organisation),
                NewApplication.side(side),
                NewApplication.email(email),
                groupId(),
                NewApplication.motive(motive));
    }

    /** Null for any group. */
    private @Nullable UUID groupId() {
        return group == null || group.isBlank() ? null : NotFound.unlessId(group);
    }
}
