package cz.trojlistek.kernel;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does everything a use case does and takes it back: who is asked "really?" has not typed anything the use case would
 * refuse. Throws what the use case throws.
 */
@Component
public class Rehearsal {

    private final TransactionOperations transactions;

    Rehearsal(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    public void of(Runnable useCase) {
        transactions.executeWithoutResult(status -> {
            useCase.run();
            status.setRollbackOnly();
        });
    }
}
