package cz.trojlistek.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import violations.audit.SaysItRaw;
import violations.audit.SaysNothing;

/** The row of an event tells all that was decided, in words: two decisions that differ have rows that differ (BR-200). */
class TrailOfDecisionsTest {

    private static final Set<String> OF_THE_ROW = Set.of("before", "after", "reason");
    private static final UUID ONE = UUID.fromString("11111111-2222-4333-8444-555555555555");

    /** Two different values of each type a decision has. */
    private static final Map<Class<?>, List<?>> SAMPLES = Map.of(
            boolean.class, List.of(false, true),
            int.class, List.of(3, 4),
            long.class, List.of(3L, 4L),
            String.class, List.of("slovo", "jiné slovo"),
            Instant.class, List.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(86_400)),
            LocalDate.class, List.of(LocalDate.of(2009, 4, 20), LocalDate.of(2010, 5, 21)),
            PlanPeriod.class, List.of(new PlanPeriod(2010, 2013), new PlanPeriod(2015, 2017)));

    static List<Class<?>> events() {
        var found = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("cz.trojlistek").stream()
                        .filter(one -> one.isAssignableTo(DomainEvent.class) && !one.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(found).hasSizeGreaterThan(60);
        return found;
    }

    @ParameterizedTest
    @MethodSource("events")
    void BR_200_aRowTellsAllThatWasDecided(Class<?> event) {
        assertThat(faults(event)).isEmpty();
    }

    @Test
    void aRowThatDoesNotIsFound() {
        assertThat(faults(SaysNothing.class))
                .containsExactly("SaysNothing does not override after()", "SaysNothing does not tell accepted");
        assertThat(faults(SaysItRaw.class))
                .contains("SaysItRaw does not tell version", "SaysItRaw tells an id", "SaysItRaw tells null");
    }

    private static List<String> faults(Class<?> event) {
        var name = event.getSimpleName();
        var faults = new ArrayList<String>();
        var decisions = Arrays.stream(event.getRecordComponents())
                .filter(one -> !OF_THE_ROW.contains(one.getName()) && samples(one.getType()) != null)
                .toList();
        if (!decisions.isEmpty() && !declares(event, "after")) {
            faults.add(name + " does not override after()");
        }
        for (var decision : decisions) {
            if (row(event, null, false).equals(row(event, decision, false))) {
                faults.add(name + " does not tell " + decision.getName());
            }
        }
        if (row(event, null, false).contains(ONE.toString())) {
            faults.add(name + " tells an id");
        }
        if (row(event, null, true).contains("null")) {
            faults.add(name + " tells null");
        }
        return faults;
    }

    private static boolean declares(Class<?> event, String method) {
        return Arrays.stream(event.getDeclaredMethods())
                .anyMatch(one -> one.getName().equals(method) && one.getParameterCount() == 0);
    }

    /** The row of an event of samples, one of them the other one, without what may be missing if asked for. */
    private static String row(Class<?> event, @Nullable RecordComponent changed, boolean sparse) {
        var made = made(event, changed, sparse);
        return Trail.replace(
                made.before() + "|" + made.after() + "|" + made.reason(),
                token -> Trail.groupIn(token) == null ? token : "Senioři");
    }

    private static DomainEvent made(Class<?> event, @Nullable RecordComponent changed, boolean sparse) {
        var components = event.getRecordComponents();
        try {
            var constructor = event.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return (DomainEvent) constructor.newInstance(Arrays.stream(components)
                    .map(one -> sparse && one.getAnnotatedType().isAnnotationPresent(Nullable.class)
                            ? null
                            : value(one, changed != null && one.getName().equals(changed.getName())))
                    .toArray());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(event.getName(), broken);
        }
    }

    private static Object value(RecordComponent component, boolean other) {
        var samples = samples(component.getType());
        if (samples != null) {
            return samples.get(other ? 1 : 0);
        }
        return switch (component.getType().getSimpleName()) {
            case "UUID" -> ONE;
            case "TerritoryPath" -> new TerritoryPath("CZ064/6203");
            case "List" -> List.of(ONE);
            default -> throw new AssertionError("no sample of " + component);
        };
    }

    private static @Nullable List<?> samples(Class<?> type) {
        return type.isEnum() ? List.of(type.getEnumConstants()) : SAMPLES.get(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "en"})
    void everyCodeInARowHasItsWords(String language) {
        var known = texts(language);
        var unknown = new TreeSet<String>();
        for (var event : events()) {
            Stream.concat(Stream.of((RecordComponent) null), Arrays.stream(event.getRecordComponents()))
                    .map(changed -> made(event, changed, false))
                    .forEach(made -> Trail.replace(made.before() + made.after(), token -> {
                        if (Trail.groupIn(token) == null
                                && !Character.isDigit(token.charAt(0))
                                && !token.contains("slovo")
                                && !known.contains(token)
                                && !known.contains(token.toLowerCase(Locale.ROOT))) {
                            unknown.add(event.getSimpleName() + ": " + token);
                        }
                        return "";
                    }));
        }
        assertThat(unknown).isEmpty();
    }

    private static Set<String> texts(String language) {
        var keys = new TreeSet<String>();
        for (var bundle : List.of(
                "audit", "account", "workinggroup", "consultation", "cycle", "planning", "analysis", "approval")) {
            keys.addAll(ResourceBundle.getBundle(
                            "messages." + bundle,
                            Locale.of(language),
                            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                    .keySet());
        }
        return keys;
    }
}
