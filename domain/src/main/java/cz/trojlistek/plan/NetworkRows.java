package cz.trojlistek.plan;

import cz.trojlistek.plan.PlanRows.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the network costs in the working text or a version, in two statements. Asks for no right. */
@Component
class NetworkRows {

    private final JdbcClient database;

    NetworkRows(JdbcClient database) {
        this.database = database;
    }

    private record Year(int year, long optimised, BigDecimal stateShare, int editVersion) {}

    private record Paid(int year, FundingSource source, long crowns) {}

    /** By year. */
    List<NetworkLine> of(Source source) {
        var years = database.sql(
                        source.frozen()
                                ? "select year, optimised, state_share, 0 as edit_version from plan_version_network_cost where version = ? order by year"
                                : "select year, optimised, state_share, version as edit_version from plan_network_cost where plan = ? order by year")
                .param(source.id())
                .query(Year.class)
                .list();
        if (years.isEmpty()) {
            return List.of();
        }
        var paid = database
                .sql(
                        source.frozen()
                                ? "select year, source, crowns from plan_version_network_funding where version = ?"
                                : "select c.year, f.source, f.crowns from plan_network_cost c join plan_network_funding f on f.network_cost = c.id where c.plan = ?")
                .param(source.id())
                .query(Paid.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Paid::year,
                        Collectors.mapping(
                                one -> new NetworkFunding(one.source(), one.crowns()), Collectors.toList())));
        return years.stream()
                .map(one -> new NetworkLine(
                        new NetworkYear(
                                one.year(),
                                one.optimised(),
                                one.stateShare(),
                                paid.getOrDefault(one.year(), List.of())),
                        one.editVersion()))
                .toList();
    }
}
