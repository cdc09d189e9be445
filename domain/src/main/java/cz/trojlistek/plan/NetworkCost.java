package cz.trojlistek.plan;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What the network of services costs in one year of a plan, and who pays it (entities.yaml, NetworkCost). */
@Entity
@Table(name = "plan_network_cost")
class NetworkCost extends AbstractAggregateRoot<NetworkCost> {

    @Id
    private UUID id;

    private UUID plan;
    private int year;
    private long optimised;
    private BigDecimal stateShare;

    @ElementCollection
    @CollectionTable(name = "plan_network_funding", joinColumns = @JoinColumn(name = "network_cost"))
    private Set<NetworkFunding> funding = new HashSet<>();

    @Version
    private @Nullable Integer version;

    NetworkCost(Plan plan, NetworkYear said) {
        this.id = UUID.randomUUID();
        this.plan = plan.id();
        this.year = said.year();
        take(said);
        registerEvent(new NetworkPriced(plan.cycle(), plan.territory(), "", told()));
    }

    private void take(NetworkYear said) {
        optimised = said.optimised();
        stateShare = said.stateShare();
        funding.retainAll(said.funding());
        funding.addAll(said.funding());
    }

    /** Refuses when somebody else has changed the year since {@code seenVersion} was read. */
    void correct(Plan of, int seenVersion, NetworkYear said) {
        ChangedMeanwhile.unlessSeen(seenVersion, version);
        var before = told();
        take(said);
        if (!before.equals(told())) {
            registerEvent(new NetworkPriced(of.cycle(), of.territory(), before, told()));
        }
    }

    void remove(Plan of) {
        registerEvent(new NetworkPriced(of.cycle(), of.territory(), told(), ""));
    }

    private String told() {
        var said = new NetworkYear(year, optimised, stateShare, List.copyOf(funding));
        return Trail.lines(
                year + ": " + Trail.number(BigDecimal.valueOf(optimised)) + " Kč",
                Trail.text("plan.source.STATE") + ": " + Trail.number(stateShare) + " %, "
                        + Trail.number(BigDecimal.valueOf(said.stateNeed())) + " Kč",
                said.funding().stream()
                        .map(one -> Trail.text("plan.source." + one.source()) + ": "
                                + Trail.number(BigDecimal.valueOf(one.crowns())) + " Kč")
                        .collect(Collectors.joining("\n")));
    }

    int year() {
        return year;
    }

    @SuppressWarnings("NullAway.Init")
    protected NetworkCost() {} // JPA
}
