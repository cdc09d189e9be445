package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.RuleViolation;
import java.util.Locale;

/** There is no coordination group, or no working group: planning cannot begin (BR-103). No reason overrides this. */
public class GroupsIncomplete extends RuleViolation {

    GroupsIncomplete(GroupKind missing) {
        super("workinggroup.missing." + missing.name().toLowerCase(Locale.ROOT));
    }
}
