package cz.trojlistek.approval.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.PieceOutcomes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which bodies have resolved on the plan, or the package of it, that a piece stands in. */
@Component
@Order(1)
class ResolutionsOfPiece implements PieceOutcomes {

    private static final int MOST = 50;

    private final ReadApprovals approvals;

    ResolutionsOfPiece(ReadApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<Outcome> of(UUID cycle, UUID piece, int packageNumber) {
        var procedure = Optional.ofNullable(approvals.ofPackages(cycle).get(packageNumber))
                .or(() -> approvals.ofCycle(cycle));
        return procedure.map(one -> approvals.resolutions(one, 0, MOST)).orElse(List.of()).stream()
                .filter(row -> row.correctedBy() == null)
                .map(ResolutionsOfPiece::told)
                .toList();
    }

    private static Outcome told(ResolutionRow row) {
        return new Outcome(
                row.bodyName(),
                I18NProvider.translate(
                        "approval.of-piece",
                        row.number(),
                        Dates.day(row.sessionOn()),
                        I18NProvider.translate("approval.result." + row.outcome())),
                "resolutions/" + row.id());
    }
}
