package cz.trojlistek.consultation;

import static cz.trojlistek.TestConsultations.CLOSES;
import static cz.trojlistek.TestConsultations.OPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway.Init")
class PublicListsTest extends SettlementScene {

    @Autowired
    PublicConsultations consultations;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void openOnesComeByTheirEndAndThenThoseThatAreOverTheLatestFirst() {
        given.open();
        var later = given.announced();
        given.coordinator(() -> run.moveWindow(later, 0, OPENS, CLOSES.plusDays(30), "Oprava"));
        given.at("2009-05-01T10:00");

        var all = consultations.list(0, 1000);

        var now = all.getFirst().told();
        assertThat(all).extracting(PublicConsultations.Head::id).contains(later).doesNotHaveDuplicates();
        var over = all.stream().filter(one -> !one.closesAt().isAfter(now)).toList();
        var coming = all.stream().filter(one -> one.closesAt().isAfter(now)).toList();
        assertThat(all.subList(0, coming.size())).isEqualTo(coming);
        assertThat(coming).extracting(PublicConsultations.Head::closesAt).isSorted();
        assertThat(over.reversed())
                .extracting(PublicConsultations.Head::closesAt)
                .isSorted()
                .isNotEmpty();
        assertThat(consultations.list(1, 1))
                .extracting(PublicConsultations.Head::id)
                .containsExactly(all.get(1).id());
    }

    @Test
    void theClockIsAskedOncePerListAndNotPerRow() {
        given.open();
        var before = asked(1000);

        given.open();
        given.open();

        assertThat(asked(1000)).isEqualTo(before);
    }

    /** How often the statement of the list has asked the clock. */
    private int asked(int rows) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(now -> {
            database.sql("set local track_functions = 'all'").update();
            var before = calls(); // of earlier transactions that the server has not counted in yet
            consultations.list(0, rows);
            return calls() - before;
        }));
    }

    private int calls() {
        return database.sql("""
                        select coalesce(sum(calls), 0)::int from pg_stat_xact_user_functions
                        where funcname = 'planning_now'""").query(Integer.class).single();
    }
}
