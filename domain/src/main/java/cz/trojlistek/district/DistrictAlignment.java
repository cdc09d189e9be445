package cz.trojlistek.district;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What one district recommends to the region in one of its cycles (BR-153): the shape of the network, its gaps, how towns work
 * together, and whether they agree. Where the district lay when it was asked stays. A district without a team is only on record.
 */
@Entity
class DistrictAlignment extends AbstractAggregateRoot<DistrictAlignment> {

    private static final int LONGEST = 20_000;

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private String name;
    private @Nullable UUID team;
    private String topics;
    private LocalDate dataDeadline;
    private LocalDate declarationDeadline;
    private @Nullable Instant dataClosedAt;
    private @Nullable Instant declarationsClosedAt;
    private String networkShape = "";
    private String gaps = "";
    private String cooperation = "";
    private @Nullable Instant recommendedAt;
    private int mediations;
    private String disagreement = "";
    private @Nullable Instant handedOverAt;
    private String leftOutBecause = "";

    @Version
    private @Nullable Integer version;

    static DistrictAlignment of(PlanningCycle cycle, Territory district, @Nullable UUID team, Topics topics) {
        var alignment = new DistrictAlignment();
        alignment.id = UUID.randomUUID();
        alignment.cycle = cycle.id();
        alignment.territory = district.path();
        alignment.name = district.name();
        alignment.team = team;
        alignment.topics = topics.topics();
        alignment.dataDeadline = topics.dataDeadline();
        alignment.declarationDeadline = topics.declarationDeadline();
        return alignment;
    }

    /** What the team recommends (BR-153); written again after a mediation, it replaces what was written before. */
    void recommend(int seenVersion, Recommendation said, Instant now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version);
        requireOpen();
        var before = told();
        networkShape = Wording.paragraphs("networkShape", said.networkShape(), LONGEST);
        gaps = Wording.optional("gaps", said.gaps(), LONGEST);
        cooperation = Wording.paragraphs("cooperation", said.cooperation(), LONGEST);
        recommendedAt = now;
        registerEvent(new RecommendationWritten(id, territory, cycle, before, told()));
    }

    private String told() {
        return Trail.lines(networkShape, gaps, cooperation);
    }

    /** Again it changes nothing. */
    void closeData(Instant now, String missing) {
        if (dataClosedAt == null) {
            dataClosedAt = now;
            registerEvent(new TownDataClosed(id, territory, missing));
        }
    }

    /** Again, until another mediation, it changes nothing. */
    void closeDeclarations(Instant now, String missing) {
        if (declarationsClosedAt == null) {
            declarationsClosedAt = now;
            registerEvent(new DeclarationsClosed(id, territory, missing));
        }
    }

    /** The team meets once more, and the towns that have not declared have until {@code deadline}. */
    void mediate(@Nullable LocalDate deadline, @Nullable String reason, LocalDate today) {
        requireOpen();
        var why = Wording.paragraphs("reason", reason, 4000);
        declarationDeadline = Topics.ahead("deadline", deadline, today);
        declarationsClosedAt = null;
        mediations++;
        registerEvent(
                new MediationDecided(id, territory, cycle, true, Trail.lines(Trail.day(declarationDeadline), why)));
    }

    /** The team goes on without agreement and says why. */
    void recordDisagreement(@Nullable String reason) {
        requireOpen();
        disagreement = Wording.paragraphs("reason", reason, 4000);
        registerEvent(new MediationDecided(id, territory, cycle, false, disagreement));
    }

    /** To the region, as it is; no body of a district approves anything. */
    void handOver(Instant now) {
        requireOpen();
        handedOverAt = now;
        registerEvent(new RecommendationHandedOver(id, territory, cycle, Trail.lines(told(), disagreement)));
    }

    /** The region goes on without this district; what was written stays. */
    void leaveOut(@Nullable String reason) {
        requireOpen();
        leftOutBecause = Wording.paragraphs("reason", reason, 4000);
        registerEvent(new DistrictLeftOut(id, territory, leftOutBecause));
    }

    private void requireOpen() {
        if (team == null || handedOverAt != null || !leftOutBecause.isEmpty()) {
            throw new DistrictClosed();
        }
    }

    boolean open() {
        return team != null && handedOverAt == null && leftOutBecause.isEmpty();
    }

    boolean mediationWanted() {
        return disagreement.isEmpty();
    }

    /** The first moment that is too late for the data of a town. */
    Instant dataEndsAt() {
        return dayAfter(dataDeadline);
    }

    /** The first moment that is too late for a declaration. */
    Instant declarationsEndAt() {
        return dayAfter(declarationDeadline);
    }

    private static Instant dayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PlanningClock.PRAGUE).toInstant();
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID team() {
        return team;
    }

    @SuppressWarnings("NullAway.Init")
    protected DistrictAlignment() {} // JPA
}
