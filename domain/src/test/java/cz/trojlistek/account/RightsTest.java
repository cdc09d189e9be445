package cz.trojlistek.account;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.TestPeople;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role, every action, every place, every phase against the table in {@code account/rights.csv}. */
class RightsTest {

    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID OTHER_GROUP = UUID.randomUUID();
    private static final Set<Phase> WRITING =
            EnumSet.of(Phase.PROPOSING, Phase.DRAFTING, Phase.SETTLING, Phase.FINALISING);

    /** Where the object is, seen from where the role is held: in the district Brno-město. */
    private enum Place {
        OWN(TestPeople.BRNO_DISTRICT),
        PARENT(TestPeople.SOUTH_MORAVIA),
        CHILD(TestPeople.BRNO),
        SIBLING(TestPeople.SOUTH_MORAVIA.child("CZ0643")),
        /** Its path begins with the same letters, but it is another place. */
        NAMESAKE(new TerritoryPath(TestPeople.BRNO_DISTRICT.value() + "9")),
        FOREIGN_REGION(TestPeople.USTI_REGION.child("CZ0422"));

        final TerritoryPath path;

        Place(TerritoryPath path) {
            this.path = path;
        }
    }

    private record Case(
            Role role,
            Action action,
            Place place,
            @Nullable UUID group,
            @Nullable Phase phase) {

        Grant held() {
            return new Grant(role, TestPeople.BRNO_DISTRICT, role.ofOneGroup() ? GROUP : null);
        }

        Scope object() {
            return new Scope(place.path, phase, group);
        }
    }

    @TestFactory
    Stream<DynamicTest> theTableHoldsEverywhere() throws IOException {
        var table = table();
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Action.values())
                        .map(action -> DynamicTest.dynamicTest(role + " " + action, () -> {
                            var rule = table.getOrDefault(action, Map.of()).getOrDefault(role, "not in the table");
                            for (var one : cases(role, action)) {
                                assertThat(Rights.allow(one.held(), one.object(), action))
                                        .as("%s, table says: %s", one, rule)
                                        .isEqualTo(expected(one, rule));
                            }
                        })));
    }

    @Test
    void aRoleOfAGroupThatNamesNoGroupReachesNoGroup() {
        var held = new Grant(Role.GROUP_MANAGER, TestPeople.BRNO, null);

        assertThat(Rights.allow(held, new Scope(TestPeople.BRNO, Phase.PROPOSING, GROUP), Action.LEAD_GROUP))
                .isFalse();
        assertThat(Rights.allow(held, new Scope(TestPeople.BRNO, Phase.PROPOSING, null), Action.LEAD_GROUP))
                .isFalse();
    }

    private static List<Case> cases(Role role, Action action) {
        var cases = new ArrayList<Case>();
        var phases = new ArrayList<@Nullable Phase>(List.of(Phase.values()));
        phases.add(null);
        for (var place : Place.values()) {
            for (var group : Arrays.<@Nullable UUID>asList(null, GROUP, OTHER_GROUP)) {
                for (var phase : phases) {
                    cases.add(new Case(role, action, place, group, phase));
                }
            }
        }
        return cases;
    }

    private static boolean expected(Case one, String rule) {
        var inTime = rule.endsWith("while writing")
                ? one.phase() != null && WRITING.contains(one.phase())
                : !rule.endsWith("while proposing") || one.phase() == Phase.PROPOSING;
        return inTime
                && switch (rule.split(" ")[0]) {
                    case "own" -> one.place() == Place.OWN;
                    case "above" -> one.place() == Place.OWN || one.place() == Place.PARENT;
                    case "below" -> one.place() == Place.OWN || one.place() == Place.CHILD;
                    case "around" ->
                        one.place() == Place.OWN || one.place() == Place.PARENT || one.place() == Place.CHILD;
                    case "group" -> one.place() == Place.OWN && GROUP.equals(one.group());
                    case "-" -> false;
                    default -> throw new IllegalArgumentException(rule);
                };
    }

    private static Map<Action, Map<Role, String>> table() throws IOException {
        try (var file = Objects.requireNonNull(RightsTest.class.getResourceAsStream("/account/rights.csv"))) {
            var rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
            var table = new HashMap<Action, Map<Role, String>>();
            for (var row : rows.subList(1, rows.size())) {
                var byRole = new EnumMap<Role, String>(Role.class);
                for (int i = 1; i < row.length; i++) {
                    byRole.put(Role.valueOf(rows.getFirst()[i]), row[i]);
                }
                table.put(Action.valueOf(row[0]), byRole);
            }
            return table;
        }
    }
}
