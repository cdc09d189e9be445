package cz.trojlistek.analysis;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A need, a capacity or a resource of a cycle. */
@Entity
class BalanceRow extends AbstractAggregateRoot<BalanceRow> {

    @Id
    private UUID id;

    private UUID cycle;

    @Enumerated(EnumType.STRING)
    private BalanceSide side;

    private TerritoryPath place;
    private String placeName;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    private ServiceKind serviceKind;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private BalanceUnit unit;

    private String text;
    private String source;

    @Version
    private @Nullable Integer version;

    /** {@code placeName} is kept as it was, whatever becomes of the territory later. */
    BalanceRow(PlanningCycle of, BalanceWords words, String placeName) {
        this.id = UUID.randomUUID();
        this.cycle = of.id();
        say(of, words, placeName);
        registerEvent(new BalanceRowAdded(cycle, of.territory(), told()));
    }

    /** @throws ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    void correct(PlanningCycle of, int seenVersion, BalanceWords now, String nowPlaceName) {
        var before = told();
        ChangedMeanwhile.unlessSeen(seenVersion, version, amount, text, source);
        say(of, now, nowPlaceName);
        var after = told();
        if (!before.equals(after)) {
            registerEvent(new BalanceRowCorrected(cycle, of.territory(), before, after));
        }
    }

    /** @throws ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    void remove(PlanningCycle of, int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, amount, text, source);
        registerEvent(new BalanceRowRemoved(cycle, of.territory(), told()));
    }

    private void say(PlanningCycle of, BalanceWords words, String name) {
        if (!of.territory().contains(words.place())) {
            throw new BalanceUnusable("elsewhere", "place");
        }
        side = words.side();
        place = words.place();
        placeName = name;
        targetGroup = words.targetGroup();
        serviceKind = words.serviceKind();
        amount = words.amount();
        unit = words.unit();
        text = words.text();
        source = words.source();
    }

    String told() {
        return new BalanceWords(side, place, targetGroup, serviceKind, amount, unit, text, source).told(placeName);
    }

    boolean isNeed() {
        return side == BalanceSide.NEED;
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    @SuppressWarnings("NullAway.Init")
    protected BalanceRow() {} // JPA
}
