package cz.trojlistek.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.replay.SmallTown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a whole cycle leaves in the trail can be read by a person, in both languages. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class TrailWordsTest {

    private static final Pattern UNREADABLE = Pattern.compile("[" + Trail.OPEN + Trail.CLOSE + "]"
            + "|[0-9a-f]{8}-[0-9a-f]{4}-"
            + "|\\bnull\\b"
            + "|\\b\\d{4}-\\d{2}-\\d{2}"
            + "|\\b(?!SMART\\b)[A-Z]{5,}(_[A-Z]+)*\\b"
            + "|\\b(audit|account|cycle|workinggroup|consultation|analysis|approval|plan|task|diagram)\\.[a-zA-Z]");
    private static final Pattern WORD = Pattern.compile(
            "Trail\\.(?:word|fact)\\(\\s*(?:[\\w.]+(?:\\(\\))?\\s*\\?\\s*)?\"([a-z-]+)\"(?:\\s*:\\s*\"([a-z-]+)\")?");

    @Autowired
    SmallTown town;

    @Autowired
    JdbcClient database;

    @Autowired
    MessageSource messages;

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void BR_200_aWholeCycleCanBeRead() {
        var before = database.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single(); // other tests name people as they like
        town.playUntil(town.assemblySits().plusMonths(3).atStartOfDay());
        var rows = database.sql(
                        "select action || ': ' || concat_ws('|', before, after, reason) from audit_entry where id > ?")
                .param(before)
                .query(String.class)
                .list();
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows).filteredOn(row -> row.startsWith("RoleGranted")).anyMatch(row -> row.contains("Senioři"));
        for (var locale : List.of(Locale.of("cs"), Locale.ENGLISH)) {
            LocaleContextHolder.setLocale(locale);
            var words = new TrailWords(messages);
            assertThat(rows.stream()
                            .map(row -> words.say(row, locale))
                            .filter(row -> UNREADABLE.matcher(row).find()))
                    .isEmpty();
        }
    }

    @Test
    void codesAndDaysAreToldInTheReadersLanguage() {
        var told = Trail.code("cycle.phase", Phase.DRAFTING) + ", "
                + Trail.days(LocalDate.of(2009, 4, 20), null) + ", "
                + Trail.moment(Instant.parse("2009-06-05T12:02:00Z"))
                + ", " + Trail.text("gone.for.good") + ", {0} DRAFTING";

        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(new TrailWords(messages).say(told, Locale.ENGLISH).replace('\u00a0', ' '))
                .isEqualTo(messages.getMessage("cycle.phase.DRAFTING", null, Locale.ENGLISH)
                        + ", 20 April 2009 –, 5 June 2009 at 14:02, gone.for.good, {0} DRAFTING");
    }

    @Test
    void aRowWrittenBeforeAFeatureWasRenamedIsStillRead() {
        var told = Trail.OPEN + "communityplan.conference.OPENING" + Trail.CLOSE;
        assertThat(new TrailWords(messages).say(told, Locale.ENGLISH)).isEqualTo("Opening conference");
        assertThat(TrailCodes.words("opening conference", Locale.ENGLISH))
                .allMatch(word -> word.told().contains("communityplan.conference.OPENING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "en"})
    void everyWordOfTheTrailIsThere(String language) throws IOException {
        var missing = new TreeSet<String>();
        var found = 0;
        try (var sources = Files.walk(Path.of("../domain/src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var asked = WORD.matcher(Files.readString(source));
                while (asked.find()) {
                    for (int i = 1; i <= 2; i++) {
                        var key = "audit.word." + asked.group(i);
                        if (asked.group(i) != null
                                && messages.getMessage(key, null, null, Locale.of(language)) == null) {
                            missing.add(key + " in " + source.getFileName());
                        }
                    }
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(40);
        assertThat(missing).isEmpty();
    }
}
