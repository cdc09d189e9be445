package cz.trojlistek.kernel;

/** The person may see this but not do that to it. Who may not even see it gets {@link NotFound}. */
public class NotAllowed extends RuleViolation {

    public NotAllowed() {
        super("not-allowed");
    }
}
