package cz.trojlistek.membercall;

import cz.trojlistek.FormTest;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.WholeHouse;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A cycle of Brno that organises, with a group for seniors; nobody has been called yet. */
@WholeHouse
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
public abstract class CallStage extends FormTest {

    protected static final String COORDINATOR = "coordinator.6203";

    @Autowired
    protected TestCycles cycles;

    @Autowired
    protected FormGroups groups;

    @Autowired
    protected PublishCalls publishing;

    @Autowired
    protected ApplyToCall applying;

    @Autowired
    protected DecideApplications deciding;

    @Autowired
    protected ReadCalls read;

    protected UUID cycle;
    protected UUID group;

    @BeforeEach
    void aCycleThatOrganises() {
        now(LocalDate.of(2008, 9, 18).atTime(9, 0));
        cycle = cycles.organised(TestPeople.BRNO);
        group = as(COORDINATOR, () -> groups.found(cycle, GroupKind.WORKING, "<i>Senioři</i>"));
    }

    protected UUID call() {
        return as(COORDINATOR, () -> publishing.publish(cycle, "Hledáme <b>pečující</b>.", LocalDate.of(2008, 10, 17)));
    }

    protected String apply(UUID call, String name, @Nullable UUID wanted) {
        var token = applying.newRequestKey();
        applying.apply(call, new NewApplication(name, "", Side.USER, "pecujici@domov.cz", wanted, ""), token);
        return token;
    }
}
