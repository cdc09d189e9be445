package cz.trojlistek.engine;

import cz.trojlistek.cycle.PhaseEntered;
import cz.trojlistek.kernel.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the step of a process fail that enters a phase. */
@Component
public class Trouble {

    private volatile @Nullable Phase phase;

    public void strikeIn(Phase phase) {
        this.phase = phase;
    }

    public void pass() {
        phase = null;
    }

    @EventListener
    void on(PhaseEntered event) {
        if (event.to() == phase) {
            throw new IllegalStateException("the disk is full");
        }
    }
}
