package cz.trojlistek.approval;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.Territories;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which bodies a territory has, and which of them decide about the plan of a cycle, in which order. */
@Service
@Transactional
public class SetUpBodies {

    /** The version of a chain that nobody has chosen yet. */
    public static final int NOT_CHOSEN = -1;

    private static final int LONGEST_CHAIN = 6;

    private final Bodies bodies;
    private final ChosenChains chains;
    private final Procedures procedures;
    private final ConductCycle cycles;
    private final AdvanceCycle cycleFacts;
    private final Territories territories;
    private final Actors actors;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    SetUpBodies(
            Bodies bodies,
            ChosenChains chains,
            Procedures procedures,
            ConductCycle cycles,
            AdvanceCycle cycleFacts,
            Territories territories,
            Actors actors,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.chains = chains;
        this.procedures = procedures;
        this.cycles = cycles;
        this.cycleFacts = cycleFacts;
        this.territories = territories;
        this.actors = actors;
        this.database = database;
        this.events = events;
    }

    /** Another body of the territory has this name. */
    public static class NameTaken extends RuleViolation {
        NameTaken() {
            super("approval.name-taken");
            at("name");
        }
    }

    /** No body that decides, one twice, too many, or not in the order of their kinds (BR-131). */
    public static class ChainUnusable extends RuleViolation {
        ChainUnusable(String code) {
            super(code, LONGEST_CHAIN);
            at("bodies");
        }
    }

    /** Enters a committee, a council or an assembly; {@code members} counts everybody, present or not. */
    public UUID found(TerritoryPath territory, BodyKind kind, String name, int members) {
        actors.require(Action.OPEN_CYCLE, Scope.in(territory));
        territories.at(territory);
        return save(Body.found(territory, kind, name, members)).id();
    }

    /**
     * Another name, or another number of members after an election; what is recorded stays as it was.
     *
     * @throws ChangedMeanwhile when the body is not the one of {@code seenVersion} any more
     */
    public void change(UUID body, int seenVersion, String name, int members) {
        var found = bodies.findById(body).orElseThrow(NotFound::new);
        actors.require(Action.OPEN_CYCLE, Scope.in(found.territory()));
        found.change(seenVersion, name, members);
        save(found);
    }

    private Body save(Body body) {
        var others = database.sql(
                        "select count(*) from body where territory = ? and lower(name) = lower(?) and id <> ?")
                .params(body.territory().value(), body.name(), body.id())
                .query(Long.class)
                .single();
        if (others > 0) {
            throw new NameTaken();
        }
        return bodies.save(body);
    }

    /**
     * Settles the chain of a cycle. Without a choice all bodies of the territory take part, those that advise first,
     * then councils. Refused once
     * the first dossier has been submitted.
     *
     * @throws ChangedMeanwhile when the chain is not the one of {@code seenVersion} any more
     */
    public void choose(UUID cycle, int seenVersion, List<UUID> chosen) {
        var found = cycles.get(cycle);
        actors.require(Action.OPEN_CYCLE, found.scope());
        if (procedures.findAtHand(cycle).filter(one -> !one.chain().isEmpty()).isPresent()) {
            throw new ChainUnusable("approval.chain-fixed");
        }
        var inOrder =
                chosen.stream().map(id -> ofTerritory(id, found.territory())).toList();
        check(inOrder);
        var chain = chains.findById(cycle).orElseGet(() -> new ChosenChain(cycle));
        var before = told(chain.bodies().stream()
                .map(id -> ofTerritory(id, found.territory()))
                .toList());
        chain.choose(seenVersion, chosen);
        chains.save(chain);
        events.publishEvent(new ChainChosen(cycle, found.territory(), before, told(inOrder)));
    }

    private static String told(List<Body> inOrder) {
        return inOrder.stream().map(Body::name).collect(Collectors.joining(" → "));
    }

    private static void check(List<Body> inOrder) {
        if (inOrder.isEmpty() || inOrder.size() > LONGEST_CHAIN) {
            throw new ChainUnusable("approval.chain-empty-or-long");
        }
        if (new HashSet<>(inOrder.stream().map(Body::id).toList()).size() < inOrder.size()) {
            throw new ChainUnusable("approval.chain-twice");
        }
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).kind().compareTo(inOrder.get(i).kind()) > 0) {
                throw new ChainUnusable("approval.council-decides-first");
            }
        }
        if (!decides(inOrder)) {
            throw new ChainUnusable("approval.chain-only-advises");
        }
    }

    /** Whether somebody in the chain decides; a committee alone does not. */
    static boolean decides(List<Body> chain) {
        return chain.stream().anyMatch(body -> body.kind().decides());
    }

    private Body ofTerritory(UUID id, TerritoryPath territory) {
        return bodies.findById(id)
                .filter(body -> body.territory().equals(territory))
                .orElseThrow(NotFound::new);
    }

    /** Of the choice; {@link #NOT_CHOSEN} without one. */
    int chainVersion(UUID cycle) {
        return chains.findById(cycle).map(ChosenChain::version).orElse(NOT_CHOSEN);
    }

    /** The chain as it would be fixed now; empty when the territory has no body. Asks for no right. */
    List<Body> chain(UUID cycle) {
        var chosen = chains.findById(cycle);
        if (chosen.isPresent()) {
            return chosen.get().bodies().stream()
                    .map(id -> bodies.findById(id).orElseThrow(NotFound::new))
                    .toList();
        }
        var all = bodies.findTop100ByTerritoryOrderByName(cycleFacts.get(cycle).territory()).stream()
                .sorted(Comparator.comparing(Body::kind))
                .toList();
        return all.subList(Math.max(0, all.size() - LONGEST_CHAIN), all.size()); // whoever decides last stays
    }
}
