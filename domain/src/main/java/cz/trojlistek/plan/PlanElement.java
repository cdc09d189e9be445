package cz.trojlistek.plan;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One piece of the working text. Its code is given once and never to another (BR-119): removing leaves a gap.
 * {@code path} is the code as a key that sorts, four digits a level, paragraphs of prose before what is numbered.
 */
@Entity
class PlanElement extends AbstractAggregateRoot<PlanElement> {

    @Id
    private UUID id;

    private UUID plan;
    private UUID cycle;
    private TerritoryPath territory;
    private @Nullable UUID parent;

    @Enumerated(EnumType.STRING)
    private ElementKind kind;

    private String code;
    private String path;
    private String wording;

    @Column(name = "group_id")
    private @Nullable UUID group;

    private @Nullable UUID problem;
    private @Nullable UUID origin;
    private String carrier = "";

    @Enumerated(EnumType.STRING)
    private @Nullable StatutoryPart part;

    /** Of a measure: what each source pays for it in each year. */
    @ElementCollection
    @CollectionTable(name = "plan_budget_line", joinColumns = @JoinColumn(name = "element"))
    private Set<BudgetAmount> budget = new HashSet<>();

    /** The package of its chapter (BR-137). */
    private int packageNumber = 1;

    @Version
    @Column(name = "edit_version")
    private @Nullable Integer editVersion;

    /** A chapter of one group, or a general one without a group. */
    static PlanElement chapter(Plan plan, int number, String title, @Nullable UUID group) {
        var element = top(plan, ElementKind.CHAPTER, String.valueOf(number), "%04d".formatted(number), title);
        element.group = group;
        return element;
    }

    /** A chapter somebody adds while the plan is drafted; {@code packageNumber} is that of the package it joins. */
    static PlanElement chapter(Plan plan, int number, String title, int packageNumber) {
        var element = chapter(plan, number, title, null);
        element.packageNumber = packageNumber;
        return element;
    }

    /** A part the law wants (BR-114); nobody removes it. */
    static PlanElement part(Plan plan, int number, StatutoryPart part) {
        var element = chapter(plan, number, part.title(), null);
        element.part = part;
        return element;
    }

    static PlanElement vision(Plan plan, String wording) {
        return top(plan, ElementKind.VISION, "0", "0000", wording);
    }

    /** {@code position} counts from 1; the code is a letter, as in the region's plan. */
    static PlanElement systemPriority(Plan plan, int position, String wording) {
        return top(
                plan,
                ElementKind.SYSTEM_PRIORITY,
                String.valueOf((char) ('A' + position - 1)),
                "0000.%04d".formatted(position),
                wording);
    }

    private static PlanElement top(Plan plan, ElementKind kind, String code, String path, String wording) {
        var element = new PlanElement();
        element.id = UUID.randomUUID();
        element.plan = plan.id();
        element.cycle = plan.cycle();
        element.territory = plan.territory();
        element.kind = kind;
        element.code = code;
        element.path = path;
        element.wording = wording;
        element.added();
        return element;
    }

    /** In the action plan of a year: the same as in its plan, with the code it has there (BR-117, BR-119). */
    static PlanElement taken(Plan plan, PlanLine line, @Nullable UUID parent, String carrier) {
        var element = new PlanElement();
        element.id = UUID.randomUUID();
        element.plan = plan.id();
        element.cycle = plan.cycle();
        element.territory = plan.territory();
        element.parent = parent;
        element.kind = line.kind();
        element.code = line.code();
        element.path = line.path();
        element.wording = line.wording();
        element.origin = line.id();
        element.carrier = carrier;
        element.added();
        return element;
    }

    /** The next free number below an element, and the package it is in, read when that number was taken. */
    record Next(int number, int packageNumber) {}

    PlanElement below(ElementKind kind, Next next, String wording, @Nullable UUID problem) {
        var prose = kind == ElementKind.TEXT;
        var element = new PlanElement();
        element.id = UUID.randomUUID();
        element.plan = plan;
        element.cycle = cycle;
        element.territory = territory;
        element.parent = id;
        element.kind = kind;
        element.code = code + (prose ? "/" : ".") + next.number();
        element.path = path + (prose ? "!" : ".") + "%04d".formatted(next.number());
        element.wording = wording;
        element.group = group;
        element.problem = problem;
        element.packageNumber = next.packageNumber();
        element.added();
        return element;
    }

    private void added() {
        registerEvent(TextChanged.at(this, "", wording, ""));
    }

    /** Refuses when somebody else has changed the wording since {@code seenVersion} was read. */
    void revise(int seenVersion, String text) {
        ChangedMeanwhile.unlessSeen(seenVersion, editVersion, wording);
        if (!text.equals(wording)) {
            registerEvent(TextChanged.at(this, wording, text, ""));
            wording = text;
        }
    }

    /** Refuses like {@link #revise}. The trail keeps the words of what it answered and answers. */
    void answer(int seenVersion, @Nullable UUID need, Function<UUID, String> words) {
        ChangedMeanwhile.unlessSeen(seenVersion, editVersion);
        registerEvent(TextChanged.at(this, answered(problem, words), answered(need, words), ""));
        problem = need;
    }

    /** Refuses like {@link #revise}. For callers that have checked kind, years and sources. */
    void fund(int seenVersion, List<BudgetAmount> amounts) {
        ChangedMeanwhile.unlessSeen(seenVersion, editVersion);
        var before = costs();
        cost(amounts);
        var after = costs();
        if (!after.equals(before)) {
            registerEvent(TextChanged.at(this, before, after, ""));
        }
    }

    /** As above, of a measure that is only being added. */
    void cost(Collection<BudgetAmount> amounts) {
        budget.retainAll(amounts);
        budget.addAll(amounts);
    }

    private String costs() {
        return budget.stream()
                .sorted(Comparator.comparing(BudgetAmount::year).thenComparing(BudgetAmount::source))
                .map(one -> one.year() + " " + Trail.text("plan.source." + one.source()) + ": "
                        + Trail.number(BigDecimal.valueOf(one.crowns())) + " Kč")
                .collect(Collectors.joining("\n"));
    }

    private static String answered(@Nullable UUID need, Function<UUID, String> words) {
        return Trail.fact("answers", need == null ? Trail.word("nothing") : words.apply(need));
    }

    /** All below it, and the paths of it and them, go along by SQL; {@code was} is the code of what it stood below. */
    void moveBelow(int seenVersion, PlanElement above, String was) {
        ChangedMeanwhile.unlessSeen(seenVersion, editVersion);
        parent = above.id();
        registerEvent(new TextMoved(
                cycle, territory, code + " " + Trail.fact("below", was), code + " " + Trail.fact("below", above.code)));
    }

    void movePast(int seenVersion, PlanElement other, boolean up) {
        ChangedMeanwhile.unlessSeen(seenVersion, editVersion);
        var first = other.code + ", " + code;
        var second = code + ", " + other.code;
        registerEvent(new TextMoved(cycle, territory, up ? first : second, up ? second : first));
    }

    /** {@code gone} is all that is deleted with it, codes and words: the one row of the trail keeps them. */
    void remove(String gone) {
        registerEvent(new TextChanged(cycle, territory, gone, "", ""));
    }

    /** The measure and who carries it out. */
    String carried() {
        return code + " " + carrier;
    }

    /** True for what others than its writer have put there: the law, a working group, the coordination group. */
    boolean stays() {
        return kind == ElementKind.VISION
                || kind == ElementKind.SYSTEM_PRIORITY
                || part != null
                || (kind == ElementKind.CHAPTER && group != null);
    }

    UUID id() {
        return id;
    }

    UUID plan() {
        return plan;
    }

    @Nullable
    UUID parent() {
        return parent;
    }

    /** Where one writes when one writes here. */
    Writing.Place place() {
        return new Writing.Place(group, packageNumber);
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    ElementKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    String wording() {
        return wording;
    }

    @Nullable
    UUID group() {
        return group;
    }

    int packageNumber() {
        return packageNumber;
    }

    int editVersion() {
        return editVersion == null ? 0 : editVersion;
    }

    @SuppressWarnings("NullAway.Init")
    protected PlanElement() {} // JPA
}
