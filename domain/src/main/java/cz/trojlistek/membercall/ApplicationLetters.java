package cz.trojlistek.membercall;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.letter.LetterText;
import cz.trojlistek.letter.NewLetter;
import cz.trojlistek.letter.NewLetter.CalendarPart;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.letter.WriteLetters;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an applicant is written: that it came, and what was decided. Together with the fact, or not at all. */
@Component
class ApplicationLetters {

    /** A letter that could not leave for so long tells nothing any more. */
    private static final Duration GOOD_FOR = Duration.ofDays(30);

    private final WriteLetters letters;
    private final PlanningClock clock;
    private final JdbcClient database;

    ApplicationLetters(WriteLetters letters, PlanningClock clock, JdbcClient database) {
        this.letters = letters;
        this.clock = clock;
        this.database = database;
    }

    /** {@code token} opens the page of the application; nobody else knows it. */
    void received(MemberApplication application, MemberCall call, String token) {
        write("application-received", application, call, Map.of("link", PostOffice.HERE + "/applications/" + token));
    }

    void admitted(MemberApplication application, MemberCall call, String group, boolean guest) {
        write(guest ? "application-guest" : "application-member", application, call, Map.of("group", group));
    }

    void declined(MemberApplication application, MemberCall call, String reason) {
        write("application-declined", application, call, Map.of("reason", reason));
    }

    private void write(String letter, MemberApplication application, MemberCall call, Map<String, String> said) {
        var words = new HashMap<>(said);
        words.put("plan", planTitle(call.cycle()));
        words.put("number", String.valueOf(application.number()));
        var text = LetterText.of(letter, words);
        var sent = application.sent();
        letters.write(
                call.id(),
                List.of(new NewLetter(
                        application.id(),
                        sent.name(),
                        sent.email(),
                        text.subject(),
                        text.text(),
                        CalendarPart.NONE,
                        clock.instant().plus(GOOD_FOR))));
    }

    private String planTitle(UUID cycle) {
        return database.sql("select plan_title from planning_cycle where id = ?")
                .param(cycle)
                .query(String.class)
                .single();
    }
}
