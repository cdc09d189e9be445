package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.evaluation.ReadEvaluations.YearOfMeasure;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.PieceOutcomes;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In which years a measure was taken up, who carried it, and how it was fulfilled. */
@Component
@Order(2)
class ResultsOfPiece implements PieceOutcomes {

    private final ReadEvaluations evaluations;

    ResultsOfPiece(ReadEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<Outcome> of(UUID cycle, UUID piece, int packageNumber) {
        return evaluations.yearsOf(cycle, piece).stream()
                .map(ResultsOfPiece::told)
                .toList();
    }

    private static Outcome told(YearOfMeasure year) {
        var state =
                I18NProvider.translate(year.state() == null ? "evaluation.unsaid" : "evaluation.state." + year.state());
        return new Outcome(
                I18NProvider.translate(
                        year.ofPlan() ? "evaluation.of-piece.plan" : "evaluation.of-piece.year",
                        Dates.years(year.fromYear(), year.toYear())),
                year.carrier().isEmpty()
                        ? state
                        : I18NProvider.translate("evaluation.of-piece.carrier", year.carrier(), state),
                year.ofPlan()
                        ? "plans/" + year.cycle() + "/evaluation"
                        : "plans/" + year.cycle() + "/text?element=" + year.piece());
    }
}
