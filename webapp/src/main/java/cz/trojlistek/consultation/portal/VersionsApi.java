package cz.trojlistek.consultation.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import cz.trojlistek.consultation.PublicVersions;
import cz.trojlistek.consultation.PublicVersions.Element;
import cz.trojlistek.consultation.PublicVersions.PublicVersion;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.plan.IndicatorDirection;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.Purpose;
import cz.trojlistek.shell.ApiPage;
import cz.trojlistek.shell.ApiPaging;
import cz.trojlistek.shell.PublicApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was put before the public of a plan, word for word, for machines. */
@PublicApi
@Tag(name = "Versions", description = "Frozen texts of a plan that were put before the public.")
class VersionsApi {

    private final PublicCycles plans;
    private final PublicVersions versions;

    VersionsApi(PublicCycles plans, PublicVersions versions) {
        this.plans = plans;
        this.versions = versions;
    }

    @Schema(name = "Version", description = "A text of a plan that never changes.")
    record Answer(
            @Schema(description = "Its number within the plan.")
            int number,

            @Schema(description = "What it was frozen for: comments of the public, settled comments, the bodies.")
            Purpose purpose,

            @Schema(description = "SHA-256 of the text.") String hash,

            @Schema(description = "Whether the plan was published with this wording.")
            boolean published) {

        static Answer of(PublicVersion version) {
            return new Answer(version.number(), version.purpose(), version.hash(), version.published());
        }
    }

    @Schema(name = "Indicator", description = "By what a piece of the plan will be measured.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indicator(
            @Schema(description = "What is measured, in Czech.")
            String name,

            @Schema(description = "Its unit, in Czech.") String unit,

            @Schema(description = "The value before; absent when it is not known.") @Nullable
            BigDecimal baseline,

            @Schema(description = "The wanted value.") BigDecimal target,

            @Schema(description = "The year by which it is wanted.")
            int targetYear,

            @Schema(description = "The day the value before was counted; absent when nobody says so.") @Nullable
            LocalDate baselineOn,

            @Schema(description = "Where the number is to go; absent when nobody says so.") @Nullable
            IndicatorDirection direction,

            @Schema(description = "Where the number is taken from, in Czech; absent when nobody says so.") @Nullable
            String source) {

        static Indicator of(IndicatorLine line) {
            return new Indicator(
                    line.name(),
                    line.unit(),
                    line.baseline(),
                    line.target(),
                    line.targetYear(),
                    line.baselineOn(),
                    line.direction(),
                    line.source().isEmpty() ? null : line.source());
        }
    }

    @Schema(name = "Cost", description = "What one source pays for a measure in one year.")
    record Cost(
            @Schema(description = "The calendar year.") int year,

            @Schema(description = "Who pays.") FundingSource source,

            @Schema(description = "Whole Czech crowns.", example = "1200000")
            long crowns) {

        static Cost of(BudgetLine line) {
            return new Cost(line.year(), line.source(), line.crowns());
        }
    }

    @Schema(name = "Element", description = "A piece of the text of a plan.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Piece(
            @Schema(description = "Its identifier, the same in every version.")
            UUID id,

            @Schema(description = "Identifier of what it stands below; absent for a chapter and the vision.") @Nullable
            UUID parent,

            @Schema(description = "What it is.") ElementKind kind,

            @Schema(description = "Its number as the portal shows it.", example = "2.1/3")
            String code,

            @Schema(description = "Its wording, in Czech.") String wording,

            @Schema(description = "By what it will be measured.")
            List<Indicator> indicators,

            @Schema(description = "What it will cost, as far as that is known.")
            List<Cost> budget) {

        static Piece of(Element element, List<IndicatorLine> indicators, List<BudgetLine> budget) {
            return new Piece(
                    element.id(),
                    element.parent(),
                    element.kind(),
                    element.code(),
                    element.wording(),
                    indicators.stream().map(Indicator::of).toList(),
                    budget.stream().map(Cost::of).toList());
        }
    }

    @GetMapping("/plans/{id}/versions")
    @Operation(operationId = "listVersions", summary = "The public versions of a plan, the newest first.")
    ApiPage<Answer> list(
            @Parameter(description = "Identifier of the plan.") @PathVariable UUID id,
            @ParameterObject ApiPaging paging) {
        plans.get(id);
        return paging.read((offset, limit) -> versions.list(id, offset, limit)).as(Answer::of);
    }

    @GetMapping("/plans/{id}/versions/{number}")
    @Operation(operationId = "getVersion", summary = "One public version of a plan.")
    Answer get(
            @Parameter(description = "Identifier of the plan.") @PathVariable UUID id,
            @Parameter(description = "Number of the version.") @PathVariable int number) {
        plans.get(id);
        return Answer.of(versions.get(id, number));
    }

    @GetMapping("/plans/{id}/versions/{number}/elements")
    @Operation(operationId = "listElements", summary = "The text of a public version, in the order one reads it.")
    ApiPage<Piece> text(
            @Parameter(description = "Identifier of the plan.") @PathVariable UUID id,
            @Parameter(description = "Number of the version.") @PathVariable int number,
            @ParameterObject ApiPaging paging) {
        plans.get(id);
        var version = versions.get(id, number);
        var page = paging.read((offset, limit) -> versions.text(version, offset, limit));
        var elements = page.items().stream().map(Element::id).toList();
        var indicators = versions.indicators(version, elements);
        var budget = versions.budget(version, elements);
        return page.as(element -> Piece.of(
                element,
                indicators.getOrDefault(element.id(), List.of()),
                budget.getOrDefault(element.id(), List.of())));
    }
}
