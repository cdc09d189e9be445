package cz.trojlistek.plan.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.cycle.PublicCycles.PublicCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.ReadPublished;
import cz.trojlistek.plan.ReadPublished.PublishedPlan;
import cz.trojlistek.shell.ApiPage;
import cz.trojlistek.shell.ApiPaging;
import cz.trojlistek.shell.ApiPlace;
import cz.trojlistek.shell.PublicApi;
import cz.trojlistek.territory.Territories;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans for machines, from the day their draft is put forward. */
@PublicApi
@Tag(name = "Plans", description = "Plans of social services, from the day their draft is put forward for comments.")
class PlansApi {

    private final PublicCycles cycles;
    private final ReadPublished published;
    private final Territories territories;

    PlansApi(PublicCycles cycles, ReadPublished published, Territories territories) {
        this.cycles = cycles;
        this.published = published;
        this.territories = territories;
    }

    @Schema(name = "Publication", description = "How a plan was published.")
    record Publication(
            @Schema(description = "Number of the published version.")
            int version,

            @Schema(description = "SHA-256 of its text.") String hash,

            @Schema(description = "The day it was published.")
            LocalDate publishedOn,

            @Schema(description = "The day it takes effect.")
            LocalDate effectiveFrom,

            @Schema(description = "Whether it has been put in force.")
            boolean inForce) {

        static Publication of(PublishedPlan plan) {
            return new Publication(
                    plan.version(), plan.hash(), plan.publishedOn(), plan.effectiveFrom(), plan.inForce());
        }
    }

    @Schema(name = "Plan", description = "A plan of social services of a territory.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @Schema(description = "Its identifier, the same for good.")
            UUID id,

            @Schema(description = "Its title, in Czech.") String title,
            @Schema(description = "Whose plan it is.") ApiPlace territory,

            @Schema(description = "The first year it plans.")
            int fromYear,

            @Schema(description = "The last year it plans.") int toYear,

            @Schema(
                    description = "How far its planning is.",
                    allowableValues = {"CONSULTATION", "SETTLING", "FINALISING", "APPROVING", "PUBLISHING", "IN_FORCE"})
            Phase phase,

            @Schema(description = "The last day of its last year.")
            LocalDate validTo,

            @Schema(description = "Whether it was in force and is no more.")
            boolean ended,

            @Schema(description = "The plan whose action plan this is; absent for a plan.") @Nullable
            UUID actionPlanOf,

            @Schema(description = "How it was published; absent until then.") @Nullable
            Publication published) {

        static Answer of(PublicCycle plan, @Nullable PublishedPlan published) {
            return new Answer(
                    plan.id(),
                    plan.planTitle(),
                    ApiPlace.of(new TerritoryPath(plan.territory()), plan.territoryName()),
                    plan.fromYear(),
                    plan.toYear(),
                    plan.phase(),
                    plan.validTo(),
                    plan.ended(),
                    plan.parent(),
                    published == null ? null : Publication.of(published));
        }
    }

    @GetMapping("/plans")
    @Operation(operationId = "listPlans", summary = "All plans and action plans, the newest first.")
    ApiPage<Answer> list(
            @Parameter(description = "Code of a territory: only its plans and those of what lies in it.")
                    @RequestParam(required = false)
                    @Nullable
                    String territory,
            @ParameterObject ApiPaging paging) {
        var path = territory == null
                ? null
                : territories.get(Wording.line("territory", territory, 12)).path();
        var page = paging.read((offset, limit) -> cycles.withYears(path, offset, limit));
        var published = published(page.items());
        return page.as(plan -> Answer.of(plan, published.get(plan.id())));
    }

    @GetMapping("/plans/{id}")
    @Operation(operationId = "getPlan", summary = "One plan.")
    Answer get(@Parameter(description = "Identifier of the plan.") @PathVariable UUID id) {
        var plan = cycles.get(id);
        return Answer.of(plan, published.find(id).orElse(null));
    }

    private Map<UUID, PublishedPlan> published(List<PublicCycle> plans) {
        return published.of(plans.stream().map(PublicCycle::id).toList()).stream()
                .collect(Collectors.toMap(PublishedPlan::cycle, Function.identity()));
    }
}
