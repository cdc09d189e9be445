package cz.trojlistek.replay;

import cz.trojlistek.plan.NetworkYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan of the reference data holds. The source gives a plan either word by word (goals, sub-goals, measures) or
 * by its counts only; what is known by count is generated and marked so.
 *
 * @param generated true when the wording below the chapters is made up from counts
 * @param groups the working groups, which are the chapters
 * @param wordings of the priorities of each group, where the source has them
 * @param examples of good practice from elsewhere, which the source gives no goals
 * @param services figures of the analysis of services: what and how many
 * @param network what the network of services costs in a year; null where the source does not say
 */
record PlanContent(
        boolean generated,
        String title,
        String vision,
        List<String> systemPriorities,
        List<String> groups,
        int membersPerGroup,
        int priorities,
        int measures,
        List<Area> areas,
        List<Goal> goals,
        List<Example> examples,
        Map<String, Integer> services,
        int statedServices,
        int targetYear,
        List<List<String>> wordings,
        @Nullable NetworkYear network) {

    private static final String BRNO = "brno_working_groups";

    record Area(int number, String title, List<String> problems) {}

    record Example(String place, String text) {}

    record Goal(int number, String title, List<Subgoal> subgoals) {}

    record Subgoal(String title, List<String> measures) {}

    /** Finds the content that belongs to a cycle: by the plan's title, else by the territory's code. */
    static PlanContent of(CycleScript script, List<String> contents, String targetGroups) {
        for (var yaml : contents) {
            var file = CycleScript.map(CycleScript.parse(yaml));
            var strategy = CycleScript.map(file.get("strategy"));
            if (script.territoryCode().equals(String.valueOf(strategy.get("orp_csu")))) {
                return worded(script, file, strategy);
            }
            var plan = CycleScript.map(file.get("plan"));
            if (script.territoryCode().equals(plan.get("territory_nuts3"))
                    && Integer.valueOf(script.fromYear())
                            .equals(CycleScript.map(plan.get("period")).get("from"))) {
                return regional(script, file, plan, groupNames(targetGroups, "jmk_sprss_2015_2017"));
            }
            for (var part : file.values()) {
                var counted = CycleScript.map(part);
                if (script.planTitle() != null && script.planTitle().equals(counted.get("title_cs"))) {
                    return counted(script, file, counted, groupNames(targetGroups, BRNO));
                }
            }
        }
        return unknown(script, groupNames(targetGroups, BRNO));
    }

    private static PlanContent worded(CycleScript script, Map<String, Object> file, Map<String, Object> strategy) {
        var areas = new ArrayList<Area>();
        for (var entry : CycleScript.list(file.get("problem_tree"))) {
            var area = CycleScript.map(entry);
            areas.add(new Area(number(area, "no", 0), text(area, "area_cs"), texts(area.get("problems_cs"))));
        }
        var goals = new ArrayList<Goal>();
        for (var entry : CycleScript.list(file.get("goals"))) {
            var goal = CycleScript.map(entry);
            var subgoals = CycleScript.list(goal.get("subgoals")).stream()
                    .map(CycleScript::map)
                    .map(one -> new Subgoal(text(one, "title_cs"), texts(one.get("measures_cs"))))
                    .toList();
            goals.add(new Goal(Integer.parseInt(text(goal, "no")), text(goal, "title_cs"), subgoals));
        }
        var examples = CycleScript.list(file.get("good_practice_examples_cs")).stream()
                .map(CycleScript::map)
                .map(one -> new Example(text(one, "place"), text(one, "text")))
                .toList();
        return new PlanContent(
                false,
                script.planTitle() == null ? script.name() : script.planTitle(),
                text(strategy, "vision_cs"),
                List.of(text(CycleScript.map(file.get("goals_proposed_by_wg2")), "main_cs")),
                List.of(text(strategy, "theme_cs")),
                12,
                0,
                0,
                areas,
                goals,
                examples,
                Map.of(),
                0,
                number(strategy, "horizon_year", script.toYear()),
                List.of(),
                null);
    }

    private static PlanContent counted(
            CycleScript script, Map<String, Object> file, Map<String, Object> plan, List<String> groups) {
        var services = new LinkedHashMap<String, Integer>();
        var register = CycleScript.map(file.get("services_2009"));
        var second = plan.containsKey("measures_count");
        if (second) {
            CycleScript.map(register.get("split")).forEach((group, count) -> services.put(group, (Integer) count));
        }
        var structure = CycleScript.map(plan.get("structure"));
        var chapters = number(plan, "chapters", number(structure, "working_groups", groups.size()));
        return new PlanContent(
                true,
                text(plan, "title_cs"),
                text(file, "definition_cs"),
                texts(plan.get("main_goals_cs")),
                named(groups, chapters),
                number(structure, "average_members_per_group", 25),
                number(plan, "target_group_priorities_count", chapters),
                number(plan, "measures_count", chapters),
                List.of(),
                List.of(),
                List.of(),
                services,
                second ? number(register, "registered_services", 0) : 0,
                script.toYear(),
                List.of(),
                null);
    }

    /** A file of somebody else's: as many groups as it names, one priority and measure each. */
    private static PlanContent unknown(CycleScript script, List<String> groups) {
        var count = script.steps("working_groups").stream()
                .map(step -> step.facts().get("groups"))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(1);
        return new PlanContent(
                true,
                script.planTitle() == null ? script.name() : script.planTitle(),
                "",
                List.of(),
                named(groups, count),
                12,
                count,
                count,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                0,
                script.toYear(),
                List.of(),
                null);
    }

    private static List<String> named(List<String> groups, int count) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            names.add(i < groups.size() ? groups.get(i) : "Pracovní skupina " + (i + 1));
        }
        return names;
    }

    /** A region's plan: its priorities word by word, one measure made up for each. */
    private static PlanContent regional(
            CycleScript script, Map<String, Object> file, Map<String, Object> plan, List<String> groups) {
        var wordings = new ArrayList<List<String>>();
        for (var entry : CycleScript.list(file.get("target_group_priorities"))) {
            wordings.add(CycleScript.list(CycleScript.map(entry).get("priorities")).stream()
                    .map(CycleScript::map)
                    .map(priority -> text(priority, "text_cs"))
                    .toList());
        }
        var priorities = wordings.stream().mapToInt(List::size).sum();
        var services = number(CycleScript.map(file.get("facts")), "registered_services_total", 0);
        return new PlanContent(
                true,
                text(plan, "title_cs"),
                text(plan, "goal_of_strategy_cs"),
                CycleScript.list(file.get("system_priorities")).stream()
                        .map(CycleScript::map)
                        .map(priority -> text(priority, "title_cs"))
                        .toList(),
                named(groups, wordings.size()),
                12,
                priorities,
                priorities,
                List.of(),
                List.of(),
                List.of(),
                Map.of("registrované sociální služby", services),
                services,
                script.toYear(),
                wordings,
                network(CycleScript.map(file.get("facts"))));
    }

    /** {@code network_cost_2015}: what it costs in that year and how much of it the state is to pay. */
    private static @Nullable NetworkYear network(Map<String, Object> facts) {
        for (var fact : facts.entrySet()) {
            if (fact.getKey().matches("network_cost_\\d{4}")) {
                var said = CycleScript.map(fact.getValue());
                return NetworkYear.of(
                        Integer.valueOf(fact.getKey().substring(13)),
                        new BigDecimal(text(said, "optimised_costs_czk")),
                        new BigDecimal(text(said, "state_budget_share_percent")),
                        List.of());
            }
        }
        return null;
    }

    /** The groups of a set; a historical label that must not be used today gives way to today's words. */
    private static List<String> groupNames(String targetGroups, String id) {
        for (var entry : CycleScript.list(
                CycleScript.map(CycleScript.parse(targetGroups)).get("sets"))) {
            var set = CycleScript.map(entry);
            if (id.equals(set.get("id"))) {
                return CycleScript.list(set.get("groups")).stream()
                        .map(CycleScript::map)
                        .map(group -> text(group, "name_en").contains("do not reuse")
                                ? "Osoby ohrožené sociálním vyloučením"
                                : text(group, "name_cs"))
                        .toList();
            }
        }
        throw new ScriptUnusable("the target groups have no set " + id);
    }

    private static int number(Map<String, Object> map, String key, int otherwise) {
        return map.get(key) instanceof Integer number ? number : otherwise;
    }

    private static String text(Map<String, Object> map, String key) {
        var value = map.get(key);
        if (value == null) {
            throw new ScriptUnusable("the content has no '%s'".formatted(key));
        }
        return value.toString();
    }

    private static List<String> texts(@Nullable Object list) {
        return CycleScript.list(list).stream().map(Object::toString).toList();
    }

    PlanContent titled(String other) {
        return new PlanContent(
                generated,
                other,
                vision,
                systemPriorities,
                groups,
                membersPerGroup,
                priorities,
                measures,
                areas,
                goals,
                examples,
                services,
                statedServices,
                targetYear,
                wordings,
                network);
    }

    /** How many of a number fall to one of several parts, the first ones getting the remainder. */
    static int share(int total, int parts, int part) {
        return total / parts + (part < total % parts ? 1 : 0);
    }
}
