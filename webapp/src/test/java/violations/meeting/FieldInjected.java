package violations.meeting;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: nothing is injected into fields. */
@SuppressWarnings("unused")
public class FieldInjected {

    @Autowired
    private Clock clock;
}
