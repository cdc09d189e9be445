package cz.trojlistek.approval;

import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.Background;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the engine carry the approvals of a scene, as it does in the whole product. */
@TestComponent
public class CarriedApproval {

    private final Processes processes;
    private final Background background;
    private final TransactionTemplate transaction;

    CarriedApproval(Processes processes, Background background, TransactionTemplate transaction) {
        this.processes = processes;
        this.background = background;
        this.transaction = transaction;
    }

    public void carry(ApprovalScene scene) {
        scene.carriedBy(
                procedure -> transaction.executeWithoutResult(status -> processes.start("approval", procedure)),
                background::runDue);
    }
}
