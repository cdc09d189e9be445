package cz.trojlistek.district;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes ask and do about the districts of a region. */
@Service
@Transactional
@ProcessSide
public class DistrictFacts {

    private final DistrictAlignments alignments;
    private final TownContributions contributions;
    private final JdbcClient database;
    private final PlanningClock clock;

    DistrictFacts(
            DistrictAlignments alignments, TownContributions contributions, JdbcClient database, PlanningClock clock) {
        this.alignments = alignments;
        this.contributions = contributions;
        this.database = database;
        this.clock = clock;
    }

    /** {@code territory} and {@code name} are those of the day the region asked. */
    public record AlignmentFact(
            UUID id,
            UUID cycle,
            TerritoryPath territory,
            String name,
            @Nullable UUID team) {}

    /** A town that takes part. */
    public record ContributionFact(UUID id, TerritoryPath territory, String name) {}

    /** Those that have a team, in the order of the Czech alphabet. */
    @Transactional(readOnly = true)
    public List<UUID> aligned(UUID cycle) {
        return database.sql("""
                        select id from district_alignment where cycle = ? and team is not null
                        order by name collate "cs-x-icu", id""").param(cycle).query(UUID.class).list();
    }

    @Transactional(readOnly = true)
    public AlignmentFact get(UUID alignment) {
        var found = found(alignment);
        return new AlignmentFact(found.id(), found.cycle(), found.territory(), found.name(), found.team());
    }

    /** The alignment a team works on, if its region has asked it. */
    @Transactional(readOnly = true)
    public Optional<UUID> ofTeam(UUID team) {
        return database.sql("select id from district_alignment where team = ?")
                .param(team)
                .query(UUID.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public ContributionFact contribution(UUID contribution) {
        var found = contributions.findById(contribution).orElseThrow(NotFound::new);
        return new ContributionFact(found.id(), found.territory(), found.name());
    }

    /** The towns of the district, in the order of the Czech alphabet. */
    @Transactional(readOnly = true)
    public List<UUID> towns(UUID alignment) {
        return list("select id from town_contribution where alignment = ?", alignment);
    }

    /** Those that have not said yet what they will pay. */
    @Transactional(readOnly = true)
    public List<UUID> silent(UUID alignment) {
        return list("select id from town_contribution where alignment = ? and declared_at is null", alignment);
    }

    private List<UUID> list(String sql, UUID alignment) {
        return database.sql(sql + " order by name collate \"cs-x-icu\", id")
                .param(alignment)
                .query(UUID.class)
                .list();
    }

    @Transactional(readOnly = true)
    public boolean allDeclared(UUID alignment) {
        return silent(alignment).isEmpty();
    }

    /** True until the team has decided to go on without agreement. */
    @Transactional(readOnly = true)
    public boolean mediationWanted(UUID alignment) {
        return found(alignment).mediationWanted();
    }

    /** The first moment that is too late for data. */
    @Transactional(readOnly = true)
    public Instant dataEndsAt(UUID alignment) {
        return found(alignment).dataEndsAt();
    }

    /** The first moment that is too late for a declaration. */
    @Transactional(readOnly = true)
    public Instant declarationsEndAt(UUID alignment) {
        return found(alignment).declarationsEndAt();
    }

    /** Records which towns have sent no data; again it changes nothing. */
    public void closeData(UUID alignment) {
        var of = found(alignment);
        of.closeData(clock.instant(), missing("data_sent_at", alignment));
        alignments.save(of);
    }

    /** Records which towns have declared nothing; again it changes nothing. */
    public void closeDeclarations(UUID alignment) {
        var of = found(alignment);
        of.closeDeclarations(clock.instant(), missing("declared_at", alignment));
        alignments.save(of);
    }

    private String missing(String what, UUID alignment) {
        return String.join(
                "\n",
                database.sql("select name from town_contribution where alignment = ? and "
                                + what
                                + " is null order by name collate \"cs-x-icu\"")
                        .param(alignment)
                        .query(String.class)
                        .list());
    }

    private DistrictAlignment found(UUID alignment) {
        return alignments.findById(alignment).orElseThrow(NotFound::new);
    }
}
