package cz.trojlistek.district;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territory;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one town brings into the alignment of its district: its data, then what it promises to pay. Each once. */
@Entity
class TownContribution extends AbstractAggregateRoot<TownContribution> {

    static final int MOST_DECLARATIONS = 100;

    @Id
    private UUID id;

    private UUID alignment;
    private TerritoryPath territory;
    private String name;
    private String data = "";
    private @Nullable Instant dataSentAt;
    private boolean dataLate;

    @ElementCollection
    @CollectionTable(name = "cofinancing_declaration", joinColumns = @JoinColumn(name = "contribution"))
    @OrderColumn(name = "position")
    private List<CofinancingDeclaration> declarations = new ArrayList<>();

    private @Nullable Instant declaredAt;
    private boolean declaredLate;
    private String nothingBecause = "";

    @Version
    private @Nullable Integer version;

    static TownContribution asked(UUID alignment, Territory town) {
        var contribution = new TownContribution();
        contribution.id = UUID.randomUUID();
        contribution.alignment = alignment;
        contribution.territory = town.path();
        contribution.name = town.name();
        return contribution;
    }

    /** The clock of this transaction says whether it is late, not whether a timer has rung. */
    void send(@Nullable String said, Instant now, Instant endsAt) {
        if (dataSentAt != null) {
            throw new AlreadyContributed("district.already-sent");
        }
        data = Wording.paragraphs("data", said, 20_000);
        dataLate = !now.isBefore(endsAt);
        dataSentAt = now;
        registerEvent(new TownDataSent(id, territory, alignment, told(dataLate, data)));
    }

    /** BR-160: one or more promises, or why there is none. */
    void declare(List<CofinancingDeclaration> promised, @Nullable String none, Instant now, Instant endsAt) {
        if (declaredAt != null) {
            throw new AlreadyContributed("district.already-declared");
        }
        var why = Wording.optional("nothingBecause", none, 4000);
        if (promised.isEmpty() == why.isEmpty()) {
            throw new DeclarationUnusable(
                    promised.isEmpty() ? "district.nothing-declared" : "district.declared-and-not",
                    promised.isEmpty() ? "declarations" : "nothingBecause");
        }
        if (promised.size() > MOST_DECLARATIONS) {
            throw new DeclarationUnusable("district.too-many", "declarations", MOST_DECLARATIONS);
        }
        declarations.addAll(promised);
        nothingBecause = why;
        declaredLate = !now.isBefore(endsAt);
        declaredAt = now;
        registerEvent(new CofinancingDeclared(
                id,
                territory,
                alignment,
                told(
                        declaredLate,
                        promised.stream().map(CofinancingDeclaration::told).collect(Collectors.joining("\n")) + why)));
    }

    private static String told(boolean late, String said) {
        return Trail.lines(late ? Trail.word("late") : "", said);
    }

    UUID id() {
        return id;
    }

    UUID alignment() {
        return alignment;
    }

    TerritoryPath territory() {
        return territory;
    }

    String name() {
        return name;
    }

    @SuppressWarnings("NullAway.Init")
    protected TownContribution() {} // JPA
}
