package cz.trojlistek.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cycle of Brno that is organised, and the words in which the tests speak of it. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class GroupScene {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, TestPeople.BRNO);

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    FormGroups groups;

    @Autowired
    ReadGroups read;

    @Autowired
    GroupFacts facts;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    UUID cycle;

    @BeforeEach
    void aCycleThatOrganises() {
        cycle = cycles.in(TestPeople.BRNO, Phase.ORGANISING);
    }

    void refuses(String field, Supplier<?> step) {
        assertThatThrownBy(() -> as(step))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    void refuses(String field, Runnable step) {
        refuses(field, () -> {
            step.run();
            return null;
        });
    }

    UUID working(String name) {
        return as(() -> groups.found(cycle, GroupKind.WORKING, name));
    }

    UUID coordination(Side... sides) {
        var group = as(() -> groups.found(cycle, GroupKind.COORDINATION, "Koordinační skupina"));
        for (var side : sides) {
            admit(group, "Zástupce " + side, side);
        }
        return group;
    }

    void admit(UUID group, String name, Side side) {
        as(() -> groups.admit(group, member(name, side, true)));
    }

    static NewMember member(String name, Side side, boolean voting) {
        return new NewMember(name, "", side, MemberFunction.MEMBER, voting, null);
    }

    void establish(String reason) {
        as(() -> groups.establish(cycle, reason));
    }

    List<Grant> held(String login) {
        return actors.as(login, () -> actors.current().grants());
    }

    String trail(String action, UUID subject) {
        return database.sql("""
                        select role || ': ' || after || ': ' || reason from audit_entry
                        where action = ? and subject = ?""").params(action, subject).query(String.class).single();
    }

    <T> T as(Supplier<T> step) {
        return actors.as(COORDINATOR, step);
    }

    void as(Runnable step) {
        actors.as(COORDINATOR, step);
    }
}
