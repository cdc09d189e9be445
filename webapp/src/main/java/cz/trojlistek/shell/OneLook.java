package cz.trojlistek.shell;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A page that asks several use cases sees them all at one moment: they share a transaction that changes nothing, in which who asks,
 * and what they have in common, is read once.
 */
@Component
public class OneLook {

    /** What {@code page} throws ends the look and reaches the caller. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void at(Runnable page) {
        page.run();
    }
}
