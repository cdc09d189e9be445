package cz.trojlistek.replay;

import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ReadCycles;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plan of a town, and those who watch over it. */
@Component
@Lazy
public class SmallTown extends PlayedPlan {

    public static final String TITLE = "Komunitní plán sociálních služeb, Blansko";

    private static final String BLANSKO = "6201";
    private static final String REGION = "CZ064";
    private static final int WITH_EMAIL = 2;

    private final ReadCycles cycles;
    private final ReadGroups groups;
    private final FormGroups forming;
    private final JdbcClient database;

    SmallTown(Players players, ReadCycles cycles, ReadGroups groups, FormGroups forming, JdbcClient database) {
        super(players.onTheMap(), players.demo("town").in(BLANSKO), TITLE);
        this.cycles = cycles;
        this.groups = groups;
        this.forming = forming;
        this.database = database;
        players.enrol(Role.ADMINISTRATOR, REGION, "spravce", "Správce systému");
        players.enrol(Role.AUDITOR, REGION, "auditor", "Auditor");
    }

    /** The coordinator founds the working groups that are not there yet and admits whom they still lack. */
    public void fillGroups() {
        cast.as(Role.COORDINATOR, () -> {
            var cycle = cycles.list(TITLE, 0, 1).getFirst().id();
            for (int i = 0; i < content.groups().size(); i++) {
                var name = content.groups().get(i);
                var founded = groups.groups(cycle, 0, 100).stream()
                        .filter(group -> group.name().equals(name))
                        .findFirst();
                var group = founded.map(GroupRow::id).orElseGet(() -> forming.found(cycle, GroupKind.WORKING, name));
                if (founded.isEmpty()) {
                    admit(group, 0, MemberFunction.MANAGER, account(Role.GROUP_MANAGER, i));
                    admit(group, 1, MemberFunction.MINUTES_TAKER, account(Role.GROUP_MEMBER, i));
                }
                for (int j = groups.balance(group).members(); j < content.membersPerGroup(); j++) {
                    admit(group, j, MemberFunction.MEMBER, null);
                }
            }
        });
    }

    private void admit(UUID group, int number, MemberFunction function, @Nullable UUID person) {
        var side = Side.values()[number % Side.values().length];
        var email = number == WITH_EMAIL ? "clenka@domov.cz" : "";
        forming.admit(group, new NewMember("Zástupkyně " + (number + 1), "", side, function, true, person, email));
    }

    /** The page behind the newest invitation of a member who has an address and no account. */
    public String invitation() {
        return database.sql("""
                        select substring(body from '/invitations/[\\w-]+') from letter
                        where address = 'clenka@domov.cz' and body like '%/invitations/%' order by written_at desc limit 1""").query(String.class).single();
    }

    @Override
    public LocalDateTime before(String step) {
        return switch (step) {
            case "communityPlan.recordOpeningConference" -> timeline.opened.atTime(16, 0);
            case "meeting.sendInvitation" -> firstMeeting().minusDays(10).minusHours(1);
            default -> super.before(step);
        };
    }

    /** The first meeting of the first working group. */
    public LocalDateTime firstMeeting() {
        return timeline.meetings(0).getFirst();
    }

    public LocalDateTime secondMeeting() {
        return timeline.meetings(0).get(1);
    }

    public LocalDate windowFrom() {
        return timeline.windowFrom;
    }

    public LocalDate windowTo() {
        return timeline.windowTo;
    }
}
