package cz.trojlistek.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a text lacks before it may be handed over or frozen (BR-112, BR-113, BR-114). What an action plan takes from its plan was
 * complete there. Pure.
 */
final class Completeness {

    private Completeness() {}

    /**
     * @param problemTree the cycle has one, so a goal has to answer a part of it and not just its priority
     * @param parts the chapters the law wants
     */
    static List<Missing> of(PlanText text, boolean problemTree, Set<UUID> parts) {
        var missing = new ArrayList<Missing>();
        var measured = measured(text);
        var kinds = new HashMap<UUID, ElementKind>();
        text.lines().forEach(line -> kinds.put(line.id(), line.kind()));
        for (var line :
                text.lines().stream().filter(one -> one.origin() == null).toList()) {
            switch (line.kind()) {
                case CHAPTER -> {
                    if (line.groupId() != null && nothingProposed(text, line)) {
                        missing.add(lacks(line, Missing.Lack.NOTHING_PROPOSED));
                    }
                    if (parts.contains(line.id()) && saysNothing(text, line)) {
                        missing.add(lacks(line, Missing.Lack.PART_EMPTY));
                    }
                }
                case GOAL -> {
                    var answersPriority = !problemTree && kinds.get(line.parent()) == ElementKind.PRIORITY;
                    if (line.problem() == null && !answersPriority) {
                        missing.add(lacks(line, Missing.Lack.NO_PROBLEM));
                    }
                    if (!measured.contains(line.path())) {
                        missing.add(lacks(line, Missing.Lack.NO_INDICATOR));
                    }
                }
                case PRIORITY -> {
                    if (!measured.contains(line.path())) {
                        missing.add(lacks(line, Missing.Lack.NO_INDICATOR));
                    }
                }
                default -> {}
            }
        }
        missing.addAll(unjustified(text));
        return missing;
    }

    private static boolean nothingProposed(PlanText text, PlanLine chapter) {
        return text.lines().stream()
                .noneMatch(line -> line.below(chapter)
                        && (line.kind() == ElementKind.PRIORITY || line.kind() == ElementKind.GOAL));
    }

    private static boolean saysNothing(PlanText text, PlanLine part) {
        return text.lines().stream().noneMatch(line -> line.below(part));
    }

    /** The paths of all that have an indicator of their own or somewhere below. */
    private static Set<String> measured(PlanText text) {
        var paths = new HashSet<String>();
        var byId = new HashMap<UUID, String>();
        text.lines().forEach(line -> byId.put(line.id(), line.path()));
        for (var indicator : text.indicators()) {
            var path = byId.getOrDefault(indicator.element(), "");
            for (int end = path.length(); end > 0; end -= 5) {
                paths.add(path.substring(0, end));
            }
        }
        return paths;
    }

    private static List<Missing> unjustified(PlanText text) {
        var failing = new HashSet<UUID>();
        for (var one : text.indicators()) {
            if (!one.smart().passed() && one.justification().isEmpty()) {
                failing.add(one.element());
            }
        }
        return text.lines().stream()
                .filter(line -> failing.contains(line.id()))
                .map(line -> lacks(line, Missing.Lack.SMART_UNJUSTIFIED))
                .toList();
    }

    private static Missing lacks(PlanLine line, Missing.Lack lack) {
        return new Missing(line.id(), line.code(), line.kind(), lack);
    }
}
