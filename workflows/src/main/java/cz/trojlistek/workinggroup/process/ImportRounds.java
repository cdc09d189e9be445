package cz.trojlistek.workinggroup.process;

import cz.trojlistek.kernel.Rounds;
import cz.trojlistek.workinggroup.AdmitImported;
import java.util.function.BooleanSupplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Takes the people of confirmed lists into their groups. */
@Component
@ConditionalOnBooleanProperty(name = "trojlistek.engine.jobs", matchIfMissing = true)
class ImportRounds extends Rounds {

    private static final int PAUSE_SECONDS = 2;

    private final AdmitImported admitting;

    ImportRounds(AdmitImported admitting) {
        super("member lists", PAUSE_SECONDS);
        this.admitting = admitting;
    }

    @Override
    protected void round(BooleanSupplier goOn) {
        admitting.admitAll(goOn);
    }
}
