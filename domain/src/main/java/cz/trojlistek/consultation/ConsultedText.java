package cz.trojlistek.consultation;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.Purpose;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The little that a consultation has to know of the plan: which version is frozen, and what stands where in it. */
@Component
class ConsultedText {

    private static final String VERSIONS = """
            from consultation c join plan p on p.cycle = c.cycle
                join plan_version v on v.plan = p.id and v.number = c.draft_version
            """;

    private final PlanFacts plans;
    private final JdbcClient database;

    ConsultedText(PlanFacts plans, JdbcClient database) {
        this.plans = plans;
        this.database = database;
    }

    /** A frozen version, and which package of the plan is new in it. */
    record Draft(int version, int packageNumber) {}

    /** The frozen version that may be announced now; refused when there is none (BR-120). */
    Draft frozen(UUID cycle) {
        return plans.findLatestVersion(cycle)
                .filter(version -> version.purpose() != Purpose.FINAL)
                .map(version -> new Draft(version.number(), version.packageNumber()))
                .orElseThrow(() -> new StepRefused("not-frozen"));
    }

    /** Freezes the text that holds the accepted comments. */
    int freezeRevised(UUID cycle) {
        return plans.freezeRevised(cycle);
    }

    /**
     * A paragraph of the version a consultation is about, or the whole of it; any other element is not found, nor one of a
     * package that is approved already (BR-137).
     */
    Intake.Place place(UUID consultation, @Nullable UUID element) {
        if (element == null) {
            return new Intake.Place(null, "");
        }
        var code = database.sql("select e.code " + VERSIONS
                        + " join plan_version_element e on e.version = v.id where c.id = ? and e.id = ?"
                        + " and e.package_number = c.package_number")
                .params(consultation, element)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        return new Intake.Place(element, code);
    }

    /** The code of an element of the text as it is being written, or of one that was taken out of it. */
    String code(UUID consultation, UUID element) {
        return database.sql("""
                        select coalesce(w.code, e.code) %s
                            left join plan_element w on w.plan = p.id and w.id = :element
                            left join plan_version_element e on e.version = v.id and e.id = :element
                        where c.id = :consultation and coalesce(w.code, e.code) is not null""".formatted(VERSIONS))
                .param("consultation", consultation)
                .param("element", element)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Numbers of comments linked to an element that reads in the revised version as it did before (BR-125). */
    List<Long> linkedToNoChange(UUID consultation, int revised) {
        return database.sql("""
                        select m.number %s
                            join plan_version r on r.plan = p.id and r.number = :revised
                            join comment m on m.consultation = c.id and m.changed is not null
                            join plan_version_element old on old.version = v.id and old.id = m.changed
                            join plan_version_element new on new.version = r.id and new.id = m.changed
                        where c.id = :consultation and old.wording = new.wording
                            and not exists (
                                (select name, unit, baseline, target, target_year from plan_version_indicator
                                    where version = v.id and element = old.id
                                except select name, unit, baseline, target, target_year from plan_version_indicator
                                    where version = r.id and element = old.id)
                                union all
                                (select name, unit, baseline, target, target_year from plan_version_indicator
                                    where version = r.id and element = old.id
                                except select name, unit, baseline, target, target_year from plan_version_indicator
                                    where version = v.id and element = old.id))
                        order by m.number limit 20""".formatted(VERSIONS))
                .param("consultation", consultation)
                .param("revised", revised)
                .query(Long.class)
                .list();
    }
}
