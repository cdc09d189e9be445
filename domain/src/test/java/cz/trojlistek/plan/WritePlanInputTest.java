package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritePlanInputTest extends ProposingPlan {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "a\u0000b", "\uD83D", "\u2067abc"})
    void unusableTextsAreRefusedAtTheirField(String text) {
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Priorita");

        refusedAt("wording", () -> add(chapter.id(), ElementKind.PRIORITY, text));
        refusedAt("wording", () -> coordinator(() -> write.revise(priority, 0, text)));
        refusedAt("name", () -> new NewIndicator(text, "osob", null, BigDecimal.ONE, 2024, SmartCheck.PASSED, ""));
        refusedAt("unit", () -> new NewIndicator("Počet", text, null, BigDecimal.ONE, 2024, SmartCheck.PASSED, ""));
        refusedAt("vision", () -> steer(() -> write.setSystemPriorities(cycle, text, List.of("A"))));
        refusedAt("priorities", () -> steer(() -> write.setSystemPriorities(cycle, "Vize", List.of("A", text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b"})
    void aChapterIsReturnedWithAReason(String reason) {
        plans.priority(cycle, chapter.id(), "Priorita");
        coordinator(() -> write.submitChapter(group(chapter)));

        refusedAt("reason", () -> coordinator(() -> write.returnChapter(group(chapter), reason)));
        assertThat(coordinator(() -> read.chapter(group(chapter))).submitted()).isTrue();
    }

    @Test
    void textsAreKeptAsTheyAreAndNotLongerThanTheirKind() {
        var html = "<script>alert('x')</script> & „péče“";
        assertThat(wording(add(chapter.id(), ElementKind.PRIORITY, html))).isEqualTo(html);
        refusedAt("wording", () -> add(chapter.id(), ElementKind.PRIORITY, "x".repeat(2001)));
        refusedAt("wording", () -> add(chapter.id(), ElementKind.TEXT, "x".repeat(20_001)));
    }

    @Test
    void numbersOutOfRangeAreRefusedAtTheirField() {
        refusedAt("target", () -> indicator("1e13", 2024));
        refusedAt("target", () -> indicator("0.001", 2024));
        refusedAt("targetYear", () -> indicator("1", 1889));
        refusedAt("targetYear", () -> indicator("1", Integer.MAX_VALUE));
    }

    @Test
    void aPlanHoldsAtMostTwoThousandElements() {
        var plan = Objects.requireNonNull(coordinator(() -> read.head(cycle)).plan());
        database.sql("""
                        insert into plan_element (id, plan, cycle, territory, parent, kind, code, path, wording, edit_version)
                        select gen_random_uuid(), :plan, :cycle, :place, :chapter, 'TEXT', '1/' || n,
                            '0001!' || lpad(n::text, 4, '0'), 'Odstavec', 0 from generate_series(1, :count) n""")
                .param("plan", plan)
                .param("cycle", cycle)
                .param("place", BRNO.value())
                .param("chapter", chapter.id())
                .param("count", WritePlan.MOST_ELEMENTS - 3)
                .update();

        add(chapter.id(), ElementKind.PRIORITY, "Dvoutisící");
        refusedAt("wording", () -> add(chapter.id(), ElementKind.PRIORITY, "O jednu víc"));
    }

    private NewIndicator indicator(String target, int year) {
        return new NewIndicator("Počet", "osob", null, new BigDecimal(target), year, SmartCheck.PASSED, "");
    }
}
