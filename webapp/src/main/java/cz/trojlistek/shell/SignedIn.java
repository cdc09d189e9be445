package cz.trojlistek.shell;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;

/** Who is using the workbench now, as its frame shows it. */
public interface SignedIn {

    String name();

    /** Where the person holds a role, the widest first; empty for nobody. */
    List<Place> places();

    record Place(TerritoryPath path, String name) {}
}
