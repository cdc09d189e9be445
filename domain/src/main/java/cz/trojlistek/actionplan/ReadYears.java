package cz.trojlistek.actionplan;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of a plan and what is known of their action plans; one statement, however many there are. */
@Service
@Transactional(readOnly = true)
public class ReadYears {

    private final ConductCycle cycles;
    private final PlanningClock clock;
    private final JdbcClient database;

    ReadYears(ConductCycle cycles, PlanningClock clock, JdbcClient database) {
        this.cycles = cycles;
        this.clock = clock;
        this.database = database;
    }

    /** Where the action plan of a year is. */
    public enum Stand {
        /** Part of the plan itself (BR-118). */
        INSIDE,
        /** It has a cycle of its own. */
        OPENED,
        /** Its day is ahead, or is today. */
        AHEAD,
        /** The year is over and had none. */
        MISSED
    }

    /**
     * One year of the period.
     *
     * @param cycle that of its action plan, and the phase that is in; null as long as there is none
     * @param begins the day on which it begins by itself
     */
    public record Year(
            int year,
            Stand stand,
            @Nullable UUID cycle,
            @Nullable Phase phase,
            LocalDate begins) {}

    private record Opened(int year, UUID id, Phase phase) {}

    /** Absent for everybody who may not read the plan. */
    public List<Year> of(UUID plan) {
        var found = cycles.get(plan);
        var opened = database.sql("""
                        select distinct on (from_year) from_year as year, id, phase from planning_cycle
                        where parent = ? order by from_year, phase = 'REJECTED', opened_at""").param(plan).query(Opened.class).list().stream()
                .collect(Collectors.toMap(Opened::year, Function.identity()));
        var region = found.territory().isRegion();
        return IntStream.rangeClosed(found.period().fromYear(), found.period().toYear())
                .mapToObj(year -> {
                    var one = opened.get(year);
                    return one == null
                            ? new Year(
                                    year,
                                    without(year, found.actionPlansFrom()),
                                    null,
                                    null,
                                    YearSchedule.begins(year, region))
                            : new Year(year, Stand.OPENED, one.id(), one.phase(), YearSchedule.begins(year, region));
                })
                .toList();
    }

    private Stand without(int year, int first) {
        if (year < first) {
            return Stand.INSIDE;
        }
        return year < clock.today().getYear() ? Stand.MISSED : Stand.AHEAD;
    }
}
