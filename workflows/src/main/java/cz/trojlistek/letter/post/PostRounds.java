package cz.trojlistek.letter.post;

import cz.trojlistek.kernel.Rounds;
import java.util.function.BooleanSupplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Sends the postman; a slow mail server holds up nobody else, least of all the clock of the engine. */
@Component
@ConditionalOnBooleanProperty(name = "trojlistek.engine.jobs", matchIfMissing = true)
class PostRounds extends Rounds {

    private static final int PAUSE_SECONDS = 5;

    private final Postman postman;

    PostRounds(Postman postman) {
        super("postman", PAUSE_SECONDS);
        this.postman = postman;
    }

    @Override
    protected void round(BooleanSupplier goOn) {
        postman.deliverDue(goOn);
    }
}
