package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** That of the council. */
@SpringComponent
@Scope("prototype")
@ServesTask("evaluation.recordCouncilNoting")
class RecordCouncilNotingForm extends NotingForm {

    RecordCouncilNotingForm(ConductEvaluation conduct, ReadEvaluations read, PlanningClock clock) {
        super(conduct, read, clock);
    }
}
