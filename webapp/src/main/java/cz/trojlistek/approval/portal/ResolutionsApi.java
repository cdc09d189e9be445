package cz.trojlistek.approval.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.PublicResolutions;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.shell.ApiPage;
import cz.trojlistek.shell.ApiPaging;
import cz.trojlistek.shell.PublicApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the bodies decided about a plan, for machines, once it is approved. */
@PublicApi
@Tag(name = "Resolutions", description = "Recorded decisions of councils, committees and assemblies on approved plans.")
class ResolutionsApi {

    private final PublicCycles plans;
    private final PublicResolutions resolutions;

    ResolutionsApi(PublicCycles plans, PublicResolutions resolutions) {
        this.plans = plans;
        this.resolutions = resolutions;
    }

    @Schema(name = "Resolution", description = "A recorded decision of a body, the record that counts.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @Schema(description = "Its identifier, the same for good.")
            UUID id,

            @Schema(description = "Name of the body that decided, in Czech.")
            String body,

            @Schema(description = "What kind of a body it is.")
            BodyKind bodyKind,

            @Schema(description = "Which time the plan was before the bodies, counted from 1.")
            int round,

            @Schema(description = "Number of the version of the plan it is about.")
            int version,

            @Schema(description = "The day of the session.") LocalDate sessionOn,

            @Schema(description = "Its number, as the body gave it.")
            String number,

            @Schema(description = "Its wording, in Czech.") String text,

            @Schema(
                    description = "The decision; a body that is not the last to decide recommends.",
                    allowableValues = {"RECOMMENDED", "NOT_RECOMMENDED", "APPROVED", "REJECTED", "RETURNED"})
            String outcome,

            @Schema(description = "How many members the body has.")
            int members,

            @Schema(description = "Votes for.") int votesFor,
            @Schema(description = "Votes against.") int votesAgainst,
            @Schema(description = "Members who abstained.") int abstained,

            @Schema(description = "Members who were absent.")
            int absent,

            @Schema(description = "Why it stands in place of an earlier record; absent when there was none.") @Nullable
            String correctionReason,

            @Schema(description = "The package of the plan it is about; absent when the plan is approved as a whole.")
            @Nullable
            String packageName,

            @Schema(description = "The year to which it extends the plan in force; absent when it approves one.")
            @Nullable
            Integer extendsTo,

            @Schema(
                    description = "Address of the signed minutes (PDF); absent when there are none.",
                    format = "uri-reference")
            @Nullable
            String minutes) {

        static Answer of(UUID plan, ResolutionRow row) {
            return new Answer(
                    row.id(),
                    row.bodyName(),
                    row.kind(),
                    row.round(),
                    row.planVersion(),
                    row.sessionOn(),
                    row.number(),
                    row.text(),
                    row.outcome().toUpperCase(Locale.ROOT).replace('-', '_'),
                    row.members(),
                    row.votesFor(),
                    row.votesAgainst(),
                    row.abstained(),
                    row.absent(),
                    row.corrects() == null ? null : row.correctionReason(),
                    row.packageName(),
                    row.extendsTo(),
                    row.pdfName() == null ? null : "/plans/" + plan + "/resolutions/" + row.id() + ".pdf");
        }
    }

    @GetMapping("/plans/{id}/resolutions")
    @Operation(
            operationId = "listResolutions",
            summary = "The resolutions about a plan, by their sessions; none until the last body has approved it.")
    ApiPage<Answer> list(
            @Parameter(description = "Identifier of the plan.") @PathVariable UUID id,
            @ParameterObject ApiPaging paging) {
        plans.get(id);
        return paging.read((offset, limit) -> resolutions.ofApprovedPlan(id, offset, limit))
                .as(one -> Answer.of(id, one));
    }
}
