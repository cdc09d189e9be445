package cz.trojlistek.account.ui;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Grant;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.shell.SignedIn;
import cz.trojlistek.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The person in the frame: name, and the territories of the roles held now. */
@Component
class SignedInPerson implements SignedIn {

    private final Actors actors;
    private final Territories territories;

    SignedInPerson(Actors actors, Territories territories) {
        this.actors = actors;
        this.territories = territories;
    }

    @Override
    public String name() {
        return actors.current().name();
    }

    @Override
    public List<Place> places() {
        return actors.current().grants().stream()
                .map(Grant::territory)
                .distinct()
                .sorted(Comparator.comparingInt(
                                (TerritoryPath path) -> path.value().length())
                        .thenComparing(TerritoryPath::value))
                .flatMap(this::place)
                .distinct()
                .limit(5)
                .toList();
    }

    /** Where it lies now. A role may outlive its territory; the frame must not fail over it. */
    private Stream<Place> place(TerritoryPath path) {
        try {
            var now = territories.at(path);
            return Stream.of(new Place(now.path(), now.name()));
        } catch (NotFound gone) {
            return Stream.empty();
        }
    }
}
