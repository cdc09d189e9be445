package cz.trojlistek.security;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Identity;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.shell.SignedIn;
import cz.trojlistek.territory.Territories;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever the session belongs to, for the domain and for the frame of the workbench. */
@Component
class SessionPerson implements Identity, SignedIn {

    private final ObjectProvider<Actors> actors;
    private final ObjectProvider<Territories> territories;

    SessionPerson(ObjectProvider<Actors> actors, ObjectProvider<Territories> territories) {
        this.actors = actors;
        this.territories = territories;
    }

    @Override
    public @Nullable String login() {
        var now = SecurityContextHolder.getContext().getAuthentication();
        return now == null || now instanceof AnonymousAuthenticationToken || !now.isAuthenticated()
                ? null
                : now.getName();
    }

    @Override
    public String name() {
        return actors.getObject().current().name();
    }

    @Override
    public List<Place> places() {
        return actors.getObject().current().grants().stream()
                .map(Grant::territory)
                .distinct()
                .sorted(Comparator.comparingInt(
                                (TerritoryPath path) -> path.value().length())
                        .thenComparing(TerritoryPath::value))
                .flatMap(this::place)
                .toList();
    }

    private Stream<Place> place(TerritoryPath path) {
        try {
            return Stream.of(new Place(path, territories.getObject().at(path).name()));
        } catch (NotFound gone) {
            return Stream.empty();
        }
    }
}
