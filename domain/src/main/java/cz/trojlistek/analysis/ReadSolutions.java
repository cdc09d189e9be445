package cz.trojlistek.analysis;

import cz.trojlistek.cycle.ConductCycle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways in which the problem areas of a cycle could be solved, for everybody who may read the cycle. */
@Service
@Transactional(readOnly = true)
public class ReadSolutions {

    /** {@code cost} is in crowns, null when nobody knows; {@code version} is given back by who changes it. */
    public record VariantRow(
            UUID id,
            UUID area,
            String title,
            String pros,
            String cons,
            @Nullable BigDecimal cost,
            boolean chosen,
            int version) {}

    private final JdbcClient database;
    private final ConductCycle cycles;

    ReadSolutions(JdbcClient database, ConductCycle cycles) {
        this.database = database;
        this.cycles = cycles;
    }

    /** By area, each in the order they were proposed; twenty an area at most. */
    public Map<UUID, List<VariantRow>> variants(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select id, area, title, pros, cons, cost, chosen, version from solution_variant
                        where cycle = ? order by area, position limit 10000""").param(cycle).query(VariantRow.class).list().stream()
                .collect(Collectors.groupingBy(VariantRow::area));
    }
}
