package cz.trojlistek.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** One cycle of a file in the format of planning_cycles.yaml; its head says how the file is read. */
record CycleScript(
        String id,
        String name,
        @Nullable String planTitle,
        String territoryCode,
        int fromYear,
        int toYear,
        @Nullable String previous,
        List<Step> steps,
        List<Map<String, Object>> checks) {

    /** Phases that are not part of the planning processes. */
    static final Set<String> SKIPPED = Set.of("project", "training", "support", "regional_cards", "handover", "update");

    private static final Set<String> PLAYED = Set.of(
            "preparation",
            "initiation",
            "working_group",
            "working_groups",
            "analysis",
            "draft",
            "drafting",
            "public_comments",
            "conference",
            "settlement",
            "approval",
            "publication",
            "action_plan",
            "deliverable",
            "assembly_of_municipalities",
            "methodical_meetings",
            "district_teams");

    /** A month stands for its first day as a start and its last as an end; null where the source is silent. */
    record Step(
            int number,
            String phase,
            String name,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            Map<String, Object> facts) {

        boolean is(String... phases) {
            return List.of(phases).contains(phase);
        }

        /** The day something is due or done: its end, or its deadline. */
        @Nullable
        LocalDate day() {
            return end == null ? null : end.toLocalDate();
        }

        String text(String key) {
            return String.valueOf(facts.getOrDefault(key, ""));
        }

        Step shifted(long days) {
            return new Step(
                    number,
                    phase,
                    name,
                    start == null ? null : start.plusDays(days),
                    end == null ? null : end.plusDays(days),
                    facts);
        }
    }

    static CycleScript read(String yaml, String id) {
        for (var cycle : cycles(yaml)) {
            if (id.equals(cycle.get("id"))) {
                return RegionScript.completed(cycle(cycle));
            }
        }
        throw new ScriptUnusable("no cycle '%s' in the file; it has %s"
                .formatted(id, cycles(yaml).stream().map(one -> one.get("id")).toList()));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cycles(String yaml) {
        return switch (parse(yaml)) {
            case Map<?, ?> file when file.get("cycles") instanceof List<?> list -> (List<Map<String, Object>>) list;
            case null, default -> throw new ScriptUnusable("the file has no list 'cycles'");
        };
    }

    static @Nullable Object parse(String yaml) {
        try {
            var options = new LoaderOptions();
            var dumper = new DumperOptions();
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(dumper),
                            dumper,
                            options,
                            new OnlyTrueAndFalse())
                    .load(yaml);
        } catch (RuntimeException unreadable) {
            throw new ScriptUnusable("not YAML: " + unreadable.getMessage());
        }
    }

    /** A key "no" is the number of a goal here, not the boolean that YAML 1.1 makes of it. */
    private static final class OnlyTrueAndFalse extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            super.addImplicitResolver(tag, tag == Tag.BOOL ? Pattern.compile("true|false") : pattern, first, limit);
        }
    }

    private static CycleScript cycle(Map<String, Object> cycle) {
        var id = String.valueOf(cycle.get("id"));
        var territory = map(cycle.get("territory"));
        var code = Optional.ofNullable(territory.getOrDefault("orp_csu", territory.get("nuts3")))
                .orElseThrow(() -> new ScriptUnusable(id + " names no territory, neither an ORP nor a region"));
        var period = map(cycle.get("period"));
        var steps = new ArrayList<Step>();
        for (var step : list(cycle.get("steps"))) {
            steps.add(step(id, map(step)));
        }
        if (steps.isEmpty()) {
            throw new ScriptUnusable(id + " has no steps");
        }
        return new CycleScript(
                id,
                String.valueOf(cycle.get("name")),
                cycle.get("plan") instanceof String title ? title : null,
                code.toString(),
                number(id + ".period.from", period.get("from")),
                number(id + ".period.to", period.get("to")),
                cycle.get("previous") instanceof String before ? before : null,
                List.copyOf(steps),
                list(cycle.get("checks")).stream().map(CycleScript::map).toList());
    }

    private static Step step(String id, Map<String, Object> step) {
        var number = number(id + ".step", step.get("step"));
        var phase = String.valueOf(step.get("phase"));
        if (!PLAYED.contains(phase) && !SKIPPED.contains(phase)) {
            throw new ScriptUnusable("%s step %d: unknown phase '%s'".formatted(id, number, phase));
        }
        var where = "%s step %d".formatted(id, number);
        var deadline = step.get("deadline");
        var start = date(where, deadline == null ? step.get("start") : deadline, false);
        var end = date(where, deadline == null ? step.get("end") : deadline, true);
        if (start != null
                && end != null
                && end.isBefore(start)
                && !end.toLocalDate().equals(start.toLocalDate())) {
            throw new ScriptUnusable(where + " ends before it starts");
        }
        var name = step.getOrDefault("name_cs", step.get("name"));
        return new Step(number, phase, String.valueOf(name), start, end, step);
    }

    /** {@code 2009}, {@code 2009-04}, {@code 2009-04-20} or {@code 2009-04-20T10:00}. */
    private static @Nullable LocalDateTime date(String where, @Nullable Object value, boolean end) {
        if (value == null) {
            return null;
        }
        var text = value.toString();
        try {
            return switch (text.length()) {
                case 4 ->
                    LocalDate.of(Integer.parseInt(text), end ? 12 : 1, end ? 31 : 1)
                            .atStartOfDay();
                case 7 ->
                    (end
                                    ? YearMonth.parse(text).atEndOfMonth()
                                    : YearMonth.parse(text).atDay(1))
                            .atStartOfDay();
                case 10 -> LocalDate.parse(text).atStartOfDay();
                default -> LocalDateTime.parse(text);
            };
        } catch (DateTimeException | NumberFormatException nonsense) {
            throw new ScriptUnusable("%s: '%s' is not a date".formatted(where, text));
        }
    }

    private static int number(String where, @Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new ScriptUnusable(where + " is not a number");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }

    Step step(int number) {
        return steps.stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElseThrow(() -> new ScriptUnusable("%s has no step %d".formatted(id, number)));
    }

    List<Step> steps(String... phases) {
        return steps.stream().filter(step -> step.is(phases)).toList();
    }

    /** The same cycle as if it had begun so many days later; checks that name historic moments are left out. */
    CycleScript shifted(String newId, long days) {
        var years = Math.round(days / 365.25);
        return new CycleScript(
                newId,
                name,
                planTitle,
                territoryCode,
                Math.toIntExact(fromYear + years),
                Math.toIntExact(toYear + years),
                null,
                steps.stream().map(step -> step.shifted(days)).toList(),
                List.of());
    }

    CycleScript with(List<Step> otherSteps) {
        return new CycleScript(
                id, name, planTitle, territoryCode, fromYear, toYear, previous, List.copyOf(otherSteps), checks);
    }

    CycleScript in(String otherTerritory) {
        return new CycleScript(id, name, planTitle, otherTerritory, fromYear, toYear, previous, steps, checks);
    }

    static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0));
    }
}
