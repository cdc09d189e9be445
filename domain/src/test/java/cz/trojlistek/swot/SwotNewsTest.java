package cz.trojlistek.swot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.swot.SwotFact.SwotItemAdded;
import cz.trojlistek.swot.SwotNews.News;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has a SWOT open hears what others have changed, once it is true. */
@SuppressWarnings("NullAway.Init")
class SwotNewsTest extends SwotScene {

    @Autowired
    SwotNews news;

    @Autowired
    TransactionTemplate transaction;

    final BlockingQueue<List<News>> heard = new LinkedBlockingQueue<>();

    @Test
    void whatIsCommittedIsToldWithWhoDidItAndTogether() throws Exception {
        var unfollow = news.follow(group, heard::add);
        transaction.executeWithoutResult(status -> {
            add(Quadrant.STRENGTHS, "Síla");
            add(Quadrant.THREATS, "Hrozba");
        });

        var told = heard.poll(10, TimeUnit.SECONDS);
        assertThat(told).extracting(one -> one.fact().item()).containsExactly("Síla", "Hrozba");
        assertThat(told).allSatisfy(one -> {
            assertThat(one.fact()).isInstanceOf(SwotItemAdded.class);
            assertThat(one.who()).isEqualTo(member);
            assertThat(one.person()).isNotNull();
        });
        unfollow.run();
    }

    @Test
    void nothingIsToldOfWhatWasTakenBackOrHappenedToAnotherGroup() throws Exception {
        var other = groups.workingGroups(cycle).getLast();
        var unfollow = news.follow(group, heard::add);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    add(Quadrant.STRENGTHS, "Vzatá zpět");
                    throw new IllegalStateException("taken back");
                }))
                .isInstanceOf(IllegalStateException.class);
        coordinator(() -> write.add(other, Quadrant.STRENGTHS, SwotWords.of("Jinde")));
        add(Quadrant.STRENGTHS, "Síla");

        assertThat(heard.poll(10, TimeUnit.SECONDS))
                .extracting(one -> one.fact().item())
                .containsExactly("Síla");
        unfollow.run();
    }

    @Test
    void whoHasLeftHearsNothingAndIsForgotten() throws Exception {
        var leave = news.follow(group, heard::add);
        var others = new LinkedBlockingQueue<List<News>>();
        var stay = news.follow(group, others::add);
        assertThat(news.followers(group)).isEqualTo(2);
        leave.run();
        add(Quadrant.STRENGTHS, "Síla");

        assertThat(others.poll(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(heard).isEmpty();
        stay.run();
        assertThat(news.followers(group)).isZero();
    }
}
