package cz.trojlistek.consultation.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.PublicConsultations.Head;
import cz.trojlistek.consultation.PublicConsultations.State;
import cz.trojlistek.consultation.PublicSettlements;
import cz.trojlistek.consultation.PublicSettlements.Settlement;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.shell.ApiPage;
import cz.trojlistek.shell.ApiPaging;
import cz.trojlistek.shell.ApiPlace;
import cz.trojlistek.shell.PublicApi;
import cz.trojlistek.territory.Territories;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Consultations and published settlements for machines; no name without consent, no e-mail address ever. */
@PublicApi
@Tag(name = "Consultations", description = "Drafts that anybody may comment on, and how the comments were settled.")
class ConsultationsApi {

    private final PublicConsultations consultations;
    private final PublicSettlements settlements;
    private final Territories territories;

    ConsultationsApi(PublicConsultations consultations, PublicSettlements settlements, Territories territories) {
        this.consultations = consultations;
        this.settlements = settlements;
        this.territories = territories;
    }

    @Schema(name = "Consultation", description = "A period in which anybody may comment on a draft.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @Schema(description = "Its identifier, the same for good.")
            UUID id,

            @Schema(description = "Identifier of the plan it is about.")
            UUID plan,

            @Schema(description = "Title of the plan, in Czech.")
            String planTitle,

            @Schema(description = "Whose plan it is.") ApiPlace territory,

            @Schema(description = "Which time the plan is consulted, counted from 1.")
            int round,

            @Schema(description = "Number of the version that is consulted.")
            int version,

            @Schema(description = "Where it is: its settlements are there once it is PUBLISHED.")
            State state,

            @Schema(description = "The first day for comments.")
            LocalDate opensOn,

            @Schema(description = "The last day for comments.")
            LocalDate closesOn,

            @Schema(description = "The moment from which comments are taken.")
            Instant opensAt,

            @Schema(description = "The moment from which comments are late.")
            Instant closesAt,

            @Schema(description = "The day by which comments are to be settled.") @Nullable
            LocalDate settlementPlannedBy,

            @Schema(description = "The first day planned for the bodies that decide.") @Nullable
            LocalDate approvalPlannedFrom,

            @Schema(description = "The last day planned for the bodies that decide.") @Nullable
            LocalDate approvalPlannedBy) {

        static Answer of(Head head) {
            return new Answer(
                    head.id(),
                    head.cycle(),
                    head.planTitle(),
                    ApiPlace.of(head.path(), head.territoryName()),
                    head.round(),
                    head.draftVersion(),
                    head.state(),
                    head.opensOn(),
                    head.closesOn(),
                    head.opensAt().toInstant(),
                    head.closesAt().toInstant(),
                    head.settledBy(),
                    head.councilOn(),
                    head.assemblyOn());
        }
    }

    @Schema(name = "Settlement", description = "A comment and the decision on it, with its reasons.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Settled(
            @Schema(description = "Number of the comment within its consultation.")
            long number,

            @Schema(description = "Who sent it; absent unless they agreed to be named.") @Nullable
            String author,

            @Schema(description = "For which side they spoke.")
            Side side,

            @Schema(description = "Code of the piece it speaks of; absent for the draft as a whole.") @Nullable
            String place,

            @Schema(description = "Identifier of the piece that was changed, else of the one it speaks of.") @Nullable
            UUID element,

            @Schema(description = "What they wrote, in Czech.")
            String text,

            @Schema(description = "The wording they proposed; absent when there was none.") @Nullable
            String proposal,

            @Schema(description = "The decision.") Outcome outcome,

            @Schema(description = "The reasons; absent when there were none to give.") @Nullable
            String reason,

            @Schema(description = "Code of the piece that was changed; absent when none was.") @Nullable
            String changed) {

        static Settled of(Settlement one) {
            return new Settled(
                    one.number(),
                    unlessEmpty(one.author()),
                    one.side(),
                    unlessEmpty(one.place()),
                    one.element(),
                    one.text(),
                    unlessEmpty(one.proposal()),
                    one.outcome(),
                    unlessEmpty(one.reason()),
                    unlessEmpty(one.changedCode()));
        }

        private static @Nullable String unlessEmpty(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    @GetMapping("/consultations")
    @Operation(operationId = "listConsultations", summary = "All consultations, the latest first.")
    ApiPage<Answer> list(
            @Parameter(description = "Identifier of a plan: only its consultations.")
                    @RequestParam(required = false)
                    @Nullable
                    UUID plan,
            @Parameter(description = "Only those in this state.") @RequestParam(required = false) @Nullable State state,
            @Parameter(description = "Code of a territory: only its consultations and those of what lies in it.")
                    @RequestParam(required = false)
                    @Nullable
                    String territory,
            @ParameterObject ApiPaging paging) {
        var within = territory == null
                ? null
                : territories.get(Wording.line("territory", territory, 12)).path();
        var filter = new PublicConsultations.Filter(plan, state, within);
        return paging.read((offset, limit) -> consultations.find(filter, offset, limit))
                .as(Answer::of);
    }

    @GetMapping("/consultations/{id}")
    @Operation(operationId = "getConsultation", summary = "One consultation.")
    Answer get(@Parameter(description = "Identifier of the consultation.") @PathVariable UUID id) {
        return Answer.of(consultations.get(id));
    }

    @GetMapping("/consultations/{id}/settlements")
    @Operation(
            operationId = "listSettlements",
            summary = "The published settlements of a consultation, by number; none until they are published.")
    ApiPage<Settled> settlements(
            @Parameter(description = "Identifier of the consultation.") @PathVariable UUID id,
            @Parameter(description = "Only this decision.") @RequestParam(required = false) @Nullable Outcome outcome,
            @ParameterObject ApiPaging paging) {
        consultations.get(id);
        var filter = new PublicSettlements.Filter(outcome, "", 0);
        return paging.read((offset, limit) -> settlements.list(id, filter, offset, limit))
                .as(Settled::of);
    }
}
