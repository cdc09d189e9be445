package cz.trojlistek.replay;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.Territory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The people of a cycle, named by role and place. */
final class Cast {

    /** That a region has beside its working groups. */
    static final int METHODICAL_GROUPS = 1;

    private static final Map<Role, String> NAMES = Map.ofEntries(
            Map.entry(Role.COORDINATOR, "Koordinátorka ORP"),
            Map.entry(Role.DEPARTMENT_HEAD, "Vedoucí odboru sociální péče"),
            Map.entry(Role.COORDINATION_GROUP, "Koordinační skupina"),
            Map.entry(Role.COUNCIL_CLERK, "Zapisovatelka rady"),
            Map.entry(Role.ASSEMBLY_CLERK, "Zapisovatelka zastupitelstva"),
            Map.entry(Role.GROUP_MANAGER, "Manažerka skupiny"),
            Map.entry(Role.GROUP_MEMBER, "Členka skupiny"),
            Map.entry(Role.REGION_PLANNER, "Plánovačka kraje"),
            Map.entry(Role.REGION_DEPARTMENT_HEAD, "Vedoucí odboru sociálních věcí"),
            Map.entry(Role.DISTRICT_COORDINATOR, "Koordinátorka okresního týmu"),
            Map.entry(Role.DISTRICT_TEAM, "Členka okresního týmu"));

    private static final Map<Role, String> LOGINS = Map.ofEntries(
            Map.entry(Role.COORDINATOR, "koordinatorka"),
            Map.entry(Role.DEPARTMENT_HEAD, "vedouci-odboru"),
            Map.entry(Role.COORDINATION_GROUP, "koordinacni-skupina"),
            Map.entry(Role.COUNCIL_CLERK, "rada"),
            Map.entry(Role.ASSEMBLY_CLERK, "zastupitelstvo"),
            Map.entry(Role.GROUP_MANAGER, "manazerka"),
            Map.entry(Role.GROUP_MEMBER, "clenka"),
            Map.entry(Role.REGION_PLANNER, "planovacka"),
            Map.entry(Role.REGION_DEPARTMENT_HEAD, "vedouci-odboru"),
            Map.entry(Role.DISTRICT_COORDINATOR, "koordinatorka-okresu"),
            Map.entry(Role.DISTRICT_TEAM, "clenka-okresu"));

    private final EnrolPeople people;
    private final Actors actors;
    private final Territory territory;
    private final @Nullable String passwordHash;
    private final List<String> logins = new ArrayList<>();

    Cast(EnrolPeople people, Actors actors, Territory territory, @Nullable String passwordHash) {
        this.people = people;
        this.actors = actors;
        this.territory = territory;
        this.passwordHash = passwordHash;
        for (var role : List.of(
                Role.COORDINATOR,
                Role.DEPARTMENT_HEAD,
                Role.COORDINATION_GROUP,
                Role.COUNCIL_CLERK,
                Role.ASSEMBLY_CLERK)) {
            enrol(
                    login(role),
                    NAMES.get(role.at(path())) + " " + territory.name(),
                    List.of(new Grant(role.at(path()), path(), null)));
        }
    }

    /** Who answers the region for one of its towns. */
    String enrolInTown(Territory town) {
        var login = LOGINS.get(Role.COORDINATOR) + "." + slug(town);
        enrol(
                login,
                NAMES.get(Role.COORDINATOR) + " " + town.name(),
                List.of(new Grant(Role.COORDINATOR, town.path(), null)));
        return login;
    }

    /** An account for somebody in a working group; the role comes with the membership. */
    UUID enrolInGroup(Role role, int number, String group) {
        var name = "%s %s, %s".formatted(NAMES.get(role), group, territory.name());
        return enrol(login(role, number), name, List.of());
    }

    /** An account for somebody in the team of a district; the roles come with the membership. */
    UUID enrolInTeam(Role role, Territory district) {
        return enrol(LOGINS.get(role) + "." + slug(district), NAMES.get(role) + " " + district.name(), List.of());
    }

    /** After a run was cut off: those who are in the groups already. */
    void rejoin(int groups) {
        for (int i = 1; i <= groups + (path().isRegion() ? METHODICAL_GROUPS : 0); i++) {
            logins.add(login(Role.GROUP_MANAGER, i));
            logins.add(login(Role.GROUP_MEMBER, i));
        }
    }

    private UUID enrol(String login, String name, List<Grant> grants) {
        if (!logins.contains(login)) {
            logins.add(login);
        }
        return people.enrol(login, name, passwordHash, path(), grants);
    }

    String login(Role role) {
        return LOGINS.get(role.at(path())) + "." + slug();
    }

    String login(Role role, int number) {
        return LOGINS.get(role) + number + "." + slug();
    }

    private String slug() {
        return slug(territory);
    }

    private static String slug(Territory territory) {
        return Normalizer.normalize(territory.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    List<String> logins() {
        return logins;
    }

    TerritoryPath path() {
        return territory.path();
    }

    Territory territory() {
        return territory;
    }

    <T> T as(Role role, Supplier<T> steps) {
        return actors.as(login(role), steps);
    }

    void as(Role role, Runnable steps) {
        actors.as(login(role), steps);
    }

    <T> T as(String login, Supplier<T> steps) {
        return actors.as(login, steps);
    }
}
