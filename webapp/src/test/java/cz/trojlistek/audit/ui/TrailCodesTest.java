package cz.trojlistek.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row shows in words and keeps as a code is known by its words. */
class TrailCodesTest {

    private static final Pattern KEPT = Pattern.compile("Trail\\.(?:code|text)\\(\\s*\"([a-z.]+?)\\.?\"");

    @ParameterizedTest
    @CsvSource({
        "cs,schváleno,approval.result.approved",
        "en,Approved,approval.result.approved",
        "cs,koordinátor,account.role.coordinator",
        "en,analyses,cycle.phase.ANALYSING",
        "en,vote,audit.word.without-vote",
        "en,vote,audit.word.without_vote",
        "en,review,task.communityPlan.acceptAnalysis.title",
        "en,announce,diagram.approval.announceSession"
    })
    void aWordLeadsToTheCodesThatAreToldWithIt(String language, String typed, String code) {
        assertThat(TrailCodes.words(typed, Locale.of(language)))
                .singleElement()
                .satisfies(word -> assertThat(word.told()).contains(code).hasSizeLessThan(50));
    }

    @Test
    void everyCodeTheTrailKeepsIsLookedFor() throws IOException {
        var kept = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("../domain/src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                KEPT.matcher(Files.readString(source)).results().forEach(found -> kept.add(found.group(1)));
            }
        }

        assertThat(kept).hasSizeGreaterThan(12);
        assertThat(kept)
                .allMatch(key ->
                        Stream.of(key, key + ".x", key + ".x.title").anyMatch(TrailCodes.TOLD.asMatchPredicate()));
    }
}
