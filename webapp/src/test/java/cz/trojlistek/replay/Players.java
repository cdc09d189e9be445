package cz.trojlistek.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Passwords;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.territory.LoadTerritories;
import cz.trojlistek.territory.Territories;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a played plan needs of the application. */
@Component
@Lazy
class Players {

    final Territories territories;
    private final Replay replay;
    private final ReferenceData reference;
    private final LoadTerritories loading;
    private final EnrolPeople people;
    private final Actors actors;
    /** The same for everybody and always: a new one would sign out whoever is there. */
    private final String passwordHash;

    private final PlanningClock clock;
    private final Background background;

    Players(
            Territories territories,
            Replay replay,
            ReferenceData reference,
            LoadTerritories loading,
            EnrolPeople people,
            Actors actors,
            Passwords passwords,
            PlanningClock clock,
            Background background) {
        this.territories = territories;
        this.replay = replay;
        this.reference = reference;
        this.loading = loading;
        this.people = people;
        this.actors = actors;
        passwordHash = passwords.hash(PlayedPlan.PASSWORD);
        this.clock = clock;
        this.background = background;
    }

    /** The territories that come along. */
    Players onTheMap() {
        return onTheMap(reference.territories());
    }

    Players onTheMap(String territories) {
        loading.load(territories.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    CycleScript demo(String id) {
        return CycleScript.read(reference.demoCycles(), id);
    }

    PlanContent content(CycleScript script) {
        return PlanContent.of(script, reference.contents(), reference.targetGroups());
    }

    Cast cast(String territory) {
        return new Cast(people, actors, territories.get(territory), passwordHash);
    }

    void enrol(Role role, String territory, String login, String name) {
        var path = territories.get(territory).path();
        people.enrol(login, name, passwordHash, List.of(new Grant(role, path, null)));
    }

    /** Everybody of that cycle does what is offered to them until then, and nothing of it may fail. */
    Players play(CycleScript script, String title, LocalDateTime until) {
        var printed = new ArrayList<String>();
        var report = new ReplayReport(printed::add);
        var manner = new Replay.Manner(passwordHash, until, title);
        background.alone(() -> replay.play(script, null, manner, report));
        assertThat(report.failures()).as(() -> String.join("\n", printed)).isEmpty();
        return this;
    }

    void moveTo(Instant moment) {
        clock.moveTo(moment);
        runDue();
    }

    void runDue() {
        background.runDue();
    }
}
