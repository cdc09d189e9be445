package cz.trojlistek.shell;

import cz.trojlistek.kernel.TerritoryPath;
import io.swagger.v3.oas.annotations.media.Schema;

/** The territory something belongs to, as the public API names it. */
@Schema(name = "Place", description = "A territory as something belongs to it.")
public record ApiPlace(
        @Schema(description = "Code of the territory, see /api/v1/territories.", example = "6203")
        String code,

        @Schema(description = "Its name, in Czech.") String name,

        @Schema(
                description = "Its tier: a municipality with extended powers (ORP), a district or a region.",
                allowableValues = {"ORP", "DISTRICT", "REGION"})
        String tier) {

    private static final String[] TIERS = {"REGION", "DISTRICT", "ORP"};

    /** The tier is how deep the path is. */
    public static ApiPlace of(TerritoryPath path, String name) {
        var depth = (int) path.line().count() - 1;
        return new ApiPlace(path.code(), name, TIERS[Math.min(depth, TIERS.length - 1)]);
    }
}
