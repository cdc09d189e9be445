package cz.trojlistek.evaluation;

import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PlanText;
import cz.trojlistek.plan.ReadPublished;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The measures of a plan as it was published, with their indicators and who carried them in its action plans. */
@Component
class EvaluatedMeasures {

    private final ReadPublished plans;
    private final JdbcClient database;

    EvaluatedMeasures(ReadPublished plans, JdbcClient database) {
        this.plans = plans;
        this.database = database;
    }

    List<PlanLine> of(UUID cycle) {
        return text(cycle).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .toList();
    }

    /** The indicators of each measure. */
    Map<UUID, List<IndicatorLine>> indicators(UUID cycle) {
        return text(cycle).indicators().stream().collect(Collectors.groupingBy(IndicatorLine::element));
    }

    private PlanText text(UUID cycle) {
        return plans.find(cycle).map(plans::whole).orElse(PlanText.NOTHING);
    }

    /** Who carried each measure last, as an action plan says. */
    Map<UUID, String> carriers(UUID cycle) {
        return database
                .sql("""
                        select distinct on (e.origin) e.origin, e.carrier
                        from planning_cycle c join plan_element e on e.cycle = c.id
                        where c.parent = ? and e.kind = 'MEASURE' and e.carrier <> ''
                        order by e.origin, c.from_year desc""")
                .param(cycle)
                .query((row, i) -> Map.entry(row.getObject("origin", UUID.class), row.getString("carrier")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
