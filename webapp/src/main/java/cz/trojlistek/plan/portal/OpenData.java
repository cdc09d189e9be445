package cz.trojlistek.plan.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.plan.IndicatorDirection;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.NetworkLine;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import cz.trojlistek.plan.ReadPublished.PublishedPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published plan as data, for programs, in reading order. Described by {@code /plans/schema/plan-1.json}; the same version always
 * gives the same bytes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenData(
        @JsonProperty("$schema") String schema,
        UUID id,
        String title,
        Place territory,
        int fromYear,
        int toYear,
        int version,
        String hash,
        LocalDate publishedOn,
        LocalDate effectiveFrom,
        List<Piece> elements,
        List<Network> network) {

    static final String SCHEMA = "/plans/schema/plan-1.json";

    /** Code of the territory as the statistical office gives it. */
    record Place(String code, String name) {}

    /** {@code format} says how the wording is to be read: as Markdown (CommonMark with tables) or as it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Piece(
            UUID id,
            @Nullable UUID parent,
            ElementKind kind,
            String code,
            String wording,
            String format,
            @Nullable String carrier,
            List<Indicator> indicators,
            List<Cost> budget) {

        static Piece of(PlanLine line, PlanText text) {
            return new Piece(
                    line.id(),
                    line.parent(),
                    line.kind(),
                    line.code(),
                    line.wording(),
                    line.kind() == ElementKind.TEXT ? "markdown" : "plain",
                    line.carrier().isEmpty() ? null : line.carrier(),
                    text.indicatorsOf(line).stream().map(Indicator::of).toList(),
                    text.budgetOf(line).stream().map(Cost::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Indicator(
            String name,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            BigDecimal target,
            int targetYear,
            @Nullable IndicatorDirection direction,
            @Nullable String source) {

        static Indicator of(IndicatorLine line) {
            return new Indicator(
                    line.name(),
                    line.unit(),
                    line.baseline() == null ? null : plain(line.baseline()),
                    line.baselineOn(),
                    plain(line.target()),
                    line.targetYear(),
                    line.direction(),
                    line.source().isEmpty() ? null : line.source());
        }
    }

    /** In whole Czech crowns. */
    record Cost(int year, FundingSource source, long crowns) {

        static Cost of(BudgetLine line) {
            return new Cost(line.year(), line.source(), line.crowns());
        }
    }

    /** What the network of services costs in a year and what of it the state has to pay, in whole Czech crowns (BR-146). */
    record Network(int year, long optimised, BigDecimal stateShare, long stateNeed, List<Cost> funding) {

        static Network of(NetworkLine line) {
            var said = line.said();
            return new Network(
                    said.year(),
                    said.optimised(),
                    plain(said.stateShare()),
                    said.stateNeed(),
                    said.funding().stream()
                            .map(one -> new Cost(said.year(), one.source(), one.crowns()))
                            .toList());
        }
    }

    /** Without the decimal places of the store, and without powers of ten. */
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    static OpenData of(PublishedPlan plan, PlanText text, List<NetworkLine> network) {
        return new OpenData(
                SCHEMA,
                plan.cycle(),
                plan.title(),
                new Place(new TerritoryPath(plan.territory()).code(), plan.territoryName()),
                plan.fromYear(),
                plan.approvedTo(),
                plan.version(),
                plan.hash(),
                plan.publishedOn(),
                plan.effectiveFrom(),
                text.lines().stream().map(line -> Piece.of(line, text)).toList(),
                network.stream().map(Network::of).toList());
    }
}
