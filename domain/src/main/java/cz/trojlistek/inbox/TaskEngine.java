package cz.trojlistek.inbox;

import java.util.UUID;

/** What the inbox may ask of the process engine; the engine answers by changing the projection. */
public interface TaskEngine {

    void assign(String task, UUID person);

    void giveBack(String task);
}
