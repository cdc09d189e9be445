package cz.trojlistek.alignment;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.ElementKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two pieces of plans of two tiers, and what either side says of them; one of the two has said something. */
public record Link(
        Piece own,
        Piece other,
        AlignmentState state,
        @Nullable Said ours,
        @Nullable Said theirs) {

    /** {@code readable} when its page of the workbench is there for the person, {@code published} when the portal has it. */
    public record Piece(
            UUID id,
            UUID cycle,
            ElementKind kind,
            String code,
            String chapter,
            String wording,
            TerritoryPath territory,
            String territoryName,
            String planTitle,
            boolean readable,
            boolean published) {}

    /** The word of one side; {@code version} is what {@link AlignPlans#change} wants back. */
    public record Said(UUID id, int version, AlignmentKind kind, String reason, Instant at) {}
}
