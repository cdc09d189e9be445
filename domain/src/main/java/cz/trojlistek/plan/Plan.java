package cz.trojlistek.plan;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The plan of one cycle. Its text is elements of their own; here is what is decided about it as a whole. */
@Entity
class Plan extends AbstractAggregateRoot<Plan> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private String title;

    @Embedded
    private PlanPeriod period;

    private @Nullable Instant draftFrozenAt;
    private @Nullable Integer publishedVersion;
    private @Nullable Instant publishedAt;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable Instant inForceAt;

    /** None as long as nobody has divided it; then it is one package, the first. */
    @ElementCollection
    @CollectionTable(name = "approval_package", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "position")
    private List<ApprovalPackage> packages = new ArrayList<>();

    /** The package that is drafted, consulted or before the bodies; those before it are approved (BR-137). */
    private int currentPackage = 1;

    @Version
    private @Nullable Integer version;

    static Plan begin(PlanningCycle cycle) {
        var plan = new Plan();
        plan.id = UUID.randomUUID();
        plan.cycle = cycle.id();
        plan.territory = cycle.territory();
        plan.title = cycle.planTitle();
        plan.period = cycle.period();
        return plan;
    }

    void systemPrioritiesSet(String vision, List<String> priorities) {
        registerEvent(new SystemPrioritiesSet(cycle, territory, vision + "\n" + String.join("\n", priorities)));
    }

    /** The text is drafted, for the first time or once more because the public is asked again (BR-127). */
    void startDrafting() {
        draftFrozenAt = null;
    }

    /** One draft is frozen for each round of comments. */
    void requireDraftOpen() {
        if (draftFrozenAt != null) {
            throw new PlanUnusable("draft-frozen-already", "chapters");
        }
    }

    void draftFrozen(Instant now) {
        draftFrozenAt = now;
    }

    void frozen(Purpose purpose, int number, String hash) {
        registerEvent(
                switch (purpose) {
                    case CONSULTATION -> new DraftFrozen(cycle, territory, number, hash);
                    case REVISED -> new RevisionFrozen(cycle, territory, number, hash);
                    case FINAL -> new PlanFinalised(cycle, territory, number, hash);
                });
    }

    void finalisedAgain(int number, String hash) {
        registerEvent(new PlanFinalisedAgain(cycle, territory, number, hash));
    }

    /** For callers that have checked what stays and which chapters are in which. */
    void arrange(int seenVersion, List<ApprovalPackage> arranged, String before, String after) {
        ChangedMeanwhile.unlessSeen(seenVersion, version);
        packages.clear();
        packages.addAll(arranged);
        registerEvent(new PackagesArranged(cycle, territory, before, after));
    }

    /** The package at hand is approved, the next one is drafted. */
    void openNextPackage() {
        if (!packagesLeft()) {
            throw new PlanUnusable("no-package-left", "packages");
        }
        currentPackage++;
        registerEvent(new PackageOpened(cycle, territory, currentPackage + ". " + atHand().name()));
    }

    boolean packagesLeft() {
        return currentPackage < packages.size();
    }

    /** The package at hand; of a plan that is not divided, the plan, about which the public is always asked. */
    ApprovalPackage atHand() {
        return packages.isEmpty() ? new ApprovalPackage("", true) : packages.get(currentPackage - 1);
    }

    List<ApprovalPackage> packages() {
        return List.copyOf(packages);
    }

    int currentPackage() {
        return currentPackage;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** In force on the day of publication at the earliest (BR-135) and within two years. */
    void publish(int number, LocalDate from, Instant now, LocalDate today) {
        if (packagesLeft()) {
            throw new PlanUnusable("packages-left", "effectiveFrom");
        }
        if (publishedAt != null) {
            throw new PlanUnusable("already-published", "effectiveFrom");
        }
        if (from.isBefore(today)) {
            throw new DateUnusable("plan.in-force-before-publication", "effectiveFrom");
        }
        if (from.isAfter(today.plusYears(2))) {
            throw new DateUnusable("plan.in-force-too-late", "effectiveFrom");
        }
        publishedVersion = number;
        publishedAt = now;
        effectiveFrom = from;
        registerEvent(new PlanPublished(cycle, territory, number, from));
    }

    /** Doing it again is harmless. Refused before publication and before its day (BR-135). */
    void putInForce(Instant now, LocalDate today) {
        if (inForceAt != null) {
            return;
        }
        if (effectiveFrom == null) {
            throw new PlanUnusable("not-published", "effectiveFrom");
        }
        if (today.isBefore(effectiveFrom)) {
            throw new DateUnusable("plan.not-yet-in-force", "effectiveFrom");
        }
        inForceAt = now;
        registerEvent(
                new PlanInForce(cycle, territory, publishedVersion == null ? 0 : publishedVersion, effectiveFrom));
    }

    @Nullable
    Integer publishedVersion() {
        return publishedVersion;
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

    String title() {
        return title;
    }

    PlanPeriod period() {
        return period;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @SuppressWarnings("NullAway.Init")
    protected Plan() {} // JPA
}
