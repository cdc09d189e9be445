package cz.trojlistek.approval.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

@SpringComponent
@Scope("prototype")
@ServesTask("approval.recordOpinion")
class RecordOpinionForm extends RecordResolutionForm {

    RecordOpinionForm(ReadApprovals read, Decide decide, Rehearsal rehearsal) {
        super(read, decide, rehearsal);
    }
}
