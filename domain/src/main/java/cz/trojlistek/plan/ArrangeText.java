package cz.trojlistek.plan;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting pieces of the working text elsewhere, with all below them. A piece stays what it is: its identity and its code go with it
 * (BR-119), so comments, links and comparisons find it again. Refuses with {@link TextFrozen} out of its time.
 */
@Service
@Transactional
public class ArrangeText {

    private final PlanElements elements;
    private final Writing writing;
    private final WritePlan write;
    private final ConductCycle cycles;
    private final JdbcClient database;

    ArrangeText(PlanElements elements, Writing writing, WritePlan write, ConductCycle cycles, JdbcClient database) {
        this.elements = elements;
        this.writing = writing;
        this.write = write;
        this.cycles = cycles;
        this.database = database;
    }

    /**
     * Puts a piece below another one, after all that stands there.
     *
     * @throws PlanUnusable when a piece of its kind cannot stand there, so nothing ever stands below itself
     * @throws ChangedMeanwhile when the piece is not the one of {@code seenVersion} any more
     */
    public void moveBelow(UUID element, int seenVersion, UUID parent) {
        alone(element);
        var found = movable(element);
        var above = elements.findById(parent).orElseThrow(NotFound::new);
        if (!above.plan().equals(found.plan())) {
            throw new NotFound();
        }
        writing.require(above.cycle(), above.place());
        if (!above.kind().children().contains(found.kind())) {
            throw new PlanUnusable("kind-cannot-stand-there", "parent");
        }
        var was = codeOf(found.parent());
        var next = write.nextBelow(above, found.kind());
        found.moveBelow(seenVersion, above, was);
        elements.save(found);
        elements.flush();
        rebase(found, above.path() + (found.kind() == ElementKind.TEXT ? "!" : ".") + "%04d".formatted(next), above);
    }

    /** Before the piece it stands behind. @throws PlanUnusable when it is the first of its kind there */
    public void moveUp(UUID element, int seenVersion) {
        swap(element, seenVersion, "<", "desc");
    }

    /** Behind the piece it stands before. @throws PlanUnusable when it is the last of its kind there */
    public void moveDown(UUID element, int seenVersion) {
        swap(element, seenVersion, ">", "asc");
    }

    /**
     * Makes two paragraphs of one: the first keeps its identity, the second is new and stands right behind it.
     *
     * @return the second
     * @throws PlanUnusable for anything but a paragraph of prose
     * @throws ChangedMeanwhile when the paragraph is not the one of {@code seenVersion} any more
     */
    public UUID split(UUID text, int seenVersion, String first, String second) {
        alone(text);
        var found = movable(text);
        var parent = found.parent();
        if (found.kind() != ElementKind.TEXT || parent == null) {
            throw new PlanUnusable("only-prose-is-split", "second");
        }
        var rest = ElementKind.TEXT.wording("second", second);
        write.revise(text, seenVersion, first);
        var added = write.add(parent, ElementKind.TEXT, rest, null);
        database.sql("""
                        update plan_element set path = '~' || path
                        where parent = :parent and kind = 'TEXT' and path > :path""").param("parent", parent).param("path", found.path()).update();
        database.sql("""
                        update plan_element set path = left(:path, -4) || lpad((case when id = :added
                            then right(:path, 4)::int else right(path, 4)::int end + 1)::text, 4, '0')
                        where parent = :parent and kind = 'TEXT' and starts_with(path, '~')""")
                .param("parent", parent)
                .param("path", found.path())
                .param("added", added)
                .update();
        return added;
    }

    /** Where a piece of that kind may be put, in reading order; {@code search} is part of code or wording. */
    @Transactional(readOnly = true)
    public List<PlanLine> places(UUID cycle, ElementKind kind, String search, int offset, int limit) {
        cycles.get(cycle);
        var kinds = Arrays.stream(ElementKind.values())
                .filter(one -> one.children().contains(kind))
                .map(Enum::name)
                .toArray(String[]::new);
        return database.sql("""
                        select id, parent, kind, code, path, wording, group_id, problem, origin, carrier, package_number,
                            edit_version
                        from plan_element where cycle = :cycle and kind = any(:kinds)
                            and strpos(lower(code || ' ' || wording), lower(:search)) > 0
                        order by path offset :offset limit :limit""")
                .param("cycle", cycle)
                .param("kinds", kinds)
                .param("search", Wording.optional("search", search, 200))
                .param("offset", offset)
                .param("limit", limit)
                .query(PlanLine.class)
                .list();
    }

    private void swap(UUID element, int seenVersion, String side, String nearest) {
        alone(element);
        var found = movable(element);
        var other = database.sql("""
                        select id from plan_element where parent = :parent and path %s :path and (kind = 'TEXT') = :prose
                        order by path %s limit 1""".formatted(side, nearest))
                .param("parent", found.parent())
                .param("path", found.path())
                .param("prose", found.kind() == ElementKind.TEXT)
                .query(UUID.class)
                .optional()
                .flatMap(elements::findById)
                .orElseThrow(() -> new PlanUnusable("no-neighbour", "element"));
        found.movePast(seenVersion, other, side.equals("<"));
        elements.save(found);
        elements.flush();
        rebase(found, "~" + found.path(), null);
        rebase(other, found.path(), null);
        rebase("~" + found.path(), other.path(), found.plan(), null);
    }

    private void rebase(PlanElement element, String to, @Nullable PlanElement above) {
        rebase(element.path(), to, element.plan(), above);
    }

    /** All below goes along, into the chapter and the package of {@code above} if that is another one. */
    private void rebase(String from, String to, UUID plan, @Nullable PlanElement above) {
        var chapter = above == null ? "" : ", group_id = :group, package_number = :package";
        var asked = database.sql("""
                        update plan_element set path = :to || substr(path, length(:from) + 1) %s
                        where plan = :plan and (path = :from or starts_with(path, :from || '.')
                            or starts_with(path, :from || '!'))""".formatted(chapter))
                .param("plan", plan)
                .param("from", from)
                .param("to", to);
        if (above != null) {
            asked = asked.param("group", above.group()).param("package", above.packageNumber());
        }
        asked.update();
    }

    /** Whoever arranges or adds to the same plan waits here, before anything is read that another may be moving. */
    private void alone(UUID element) {
        if (database.sql("select 1 from plan where id = (select plan from plan_element where id = ?) for no key update")
                .param(element)
                .query()
                .listOfRows()
                .isEmpty()) {
            throw new NotFound();
        }
    }

    private PlanElement movable(UUID element) {
        var found = elements.findToRevise(element).orElseThrow(NotFound::new);
        writing.require(found.cycle(), found.place());
        if (found.parent() == null) {
            throw new PlanUnusable("cannot-be-moved", "parent");
        }
        return found;
    }

    private String codeOf(@Nullable UUID element) {
        return elements.findById(Objects.requireNonNull(element)).orElseThrow().code();
    }
}
