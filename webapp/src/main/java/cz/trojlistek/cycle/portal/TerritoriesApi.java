package cz.trojlistek.cycle.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.shell.ApiPage;
import cz.trojlistek.shell.ApiPaging;
import cz.trojlistek.shell.PublicApi;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.territory.Tier;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Regions, districts and ORPs for machines. */
@PublicApi
@Tag(name = "Territories", description = "Regions, their districts and municipalities with extended powers (ORP).")
class TerritoriesApi {

    private final Territories territories;

    TerritoriesApi(Territories territories) {
        this.territories = territories;
    }

    @Schema(name = "Territory", description = "A territory that plans its social services.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @Schema(description = "Its code, the same for good.", example = "6203")
            String code,

            @Schema(description = "Its name, in Czech.", example = "Brno")
            String name,

            @Schema(description = "Its tier: a municipality with extended powers (ORP), a district or a region.")
            Tier tier,

            @Schema(description = "Code of the territory it lies in; absent for a region.", example = "CZ0642")
            @Nullable
            String parent) {

        static Answer of(Territory one) {
            var line = one.path().line().map(TerritoryPath::code).toList();
            return new Answer(one.code(), one.name(), one.tier(), line.size() < 2 ? null : line.get(line.size() - 2));
        }
    }

    @GetMapping("/territories")
    @Operation(operationId = "listTerritories", summary = "All territories, from the regions down.")
    ApiPage<Answer> list(
            @Parameter(description = "Only this tier.") @RequestParam(required = false) @Nullable Tier tier,
            @Parameter(description = "Code of a territory: only it and what lies in it.", example = "CZ064")
                    @RequestParam(required = false)
                    @Nullable
                    String within,
            @ParameterObject ApiPaging paging) {
        var path = within == null
                ? null
                : territories.get(Wording.line("within", within, 12)).path();
        return paging.read((offset, limit) -> territories.find(tier, path, offset, limit))
                .as(Answer::of);
    }

    @GetMapping("/territories/{code}")
    @Operation(operationId = "getTerritory", summary = "One territory.")
    Answer get(@Parameter(description = "Its code.", example = "6203") @PathVariable String code) {
        return Answer.of(territories.get(Wording.line("code", code, 12)));
    }
}
