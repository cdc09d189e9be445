package cz.trojlistek.swot;

import static cz.trojlistek.TestPeople.BRNO;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.swot.ReadSwots.ItemRow;
import cz.trojlistek.swot.ReadSwots.SwotView;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A group of a cycle that analyses, with its manager and a member. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class SwotScene {

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    GroupFacts groups;

    @Autowired
    WriteSwot write;

    @Autowired
    ReadSwots read;

    UUID cycle;
    UUID group;
    String manager;
    String member;

    @BeforeEach
    void aGroupThatAnalyses() {
        cycle = plans.cycle(BRNO, 2, null);
        advance.enter(cycle, Phase.ANALYSING);
        group = groups.workingGroups(cycle).getFirst();
        manager = "vedouci." + group;
        member = "clenka." + group;
        people.inGroup(manager, Role.GROUP_MANAGER, BRNO, group);
        people.inGroup(member, Role.GROUP_MEMBER, BRNO, group);
    }

    UUID add(Quadrant quadrant, String text) {
        return actors.as(member, () -> write.add(group, quadrant, SwotWords.of(text)));
    }

    void asMember(Runnable steps) {
        actors.as(member, steps);
    }

    void asManager(Runnable steps) {
        actors.as(manager, steps);
    }

    SwotView swot() {
        return actors.as(member, () -> read.swot(group));
    }

    List<String> texts(Quadrant quadrant) {
        return swot().in(quadrant).stream().map(ItemRow::text).toList();
    }

    <T> T coordinator(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }
}
