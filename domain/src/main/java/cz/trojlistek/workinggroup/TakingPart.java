package cz.trojlistek.workinggroup;

/** Who of a group takes part on a day: is invited, counts and votes. */
public final class TakingPart {

    /** The condition on {@code membership m}, for the parameter {@code :day}. */
    public static final String ON_DAY = """
             m.from_day <= :day and (m.until_day is null or m.until_day > :day)
                and not exists (select 1 from membership_suspension s where s.membership = m.id
                    and s.from_day <= :day and (s.until_day is null or s.until_day > :day))
            """;

    private TakingPart() {}
}
