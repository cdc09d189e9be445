package cz.trojlistek.analysis.ui;

import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadAnalyses.LinkLine;
import cz.trojlistek.analysis.ReadAnalyses.ProblemLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Where the problems of a tree stand when it is drawn: areas at the left, what they consist of beside them, and every cause
 * further to the right than what it leads to. Each problem has a line of its own, so nothing covers anything.
 */
final class TreeLayout {

    /** A problem in its column, counted from 1. */
    record Node(UUID area, ProblemLine problem, int column) {}

    private final Map<UUID, List<UUID>> effects = new HashMap<>();
    private final Map<UUID, List<UUID>> causes = new HashMap<>();
    private final Map<UUID, Integer> columns = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** {@code links} have no circle. */
    TreeLayout(List<AreaView> areas, List<LinkLine> links) {
        for (var link : links) {
            effects.computeIfAbsent(link.cause(), key -> new ArrayList<>()).add(link.effect());
            causes.computeIfAbsent(link.effect(), key -> new ArrayList<>()).add(link.cause());
        }
        for (var area : areas) {
            var byId = new HashMap<UUID, ProblemLine>();
            area.problems().forEach(problem -> byId.put(problem.id(), problem));
            var order = new LinkedHashSet<UUID>();
            area.problems().stream()
                    .filter(problem -> !leadsWithin(problem.id(), byId.keySet()))
                    .forEach(problem -> follow(problem.id(), byId.keySet(), order));
            order.forEach(id -> nodes.add(new Node(area.id(), Objects.requireNonNull(byId.get(id)), column(id))));
        }
    }

    /** First what leads to nothing else in its area, behind it its causes. */
    private void follow(UUID problem, Set<UUID> area, Set<UUID> order) {
        if (area.contains(problem) && order.add(problem)) {
            causes.getOrDefault(problem, List.of()).forEach(cause -> follow(cause, area, order));
        }
    }

    private int column(UUID problem) {
        var known = columns.get(problem);
        if (known != null) {
            return known;
        }
        var column = 1
                + effects.getOrDefault(problem, List.of()).stream()
                        .mapToInt(this::column)
                        .max()
                        .orElse(0);
        columns.put(problem, column);
        return column;
    }

    private boolean leadsWithin(UUID problem, Set<UUID> area) {
        return effects.getOrDefault(problem, List.of()).stream().anyMatch(area::contains);
    }

    /** From top to bottom, area by area. */
    List<Node> nodes() {
        return nodes;
    }

    /** Whether nothing else of its area stands between it and the area. */
    boolean hangsOnItsArea(Node node) {
        return nodes.stream()
                .filter(other -> other.area().equals(node.area()))
                .noneMatch(other -> effects.getOrDefault(node.problem().id(), List.of())
                        .contains(other.problem().id()));
    }

    int width() {
        return nodes.stream().mapToInt(Node::column).max().orElse(1);
    }
}
