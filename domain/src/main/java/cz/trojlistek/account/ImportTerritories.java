package cz.trojlistek.account;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.ImportReport;
import cz.trojlistek.territory.LoadTerritories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator takes over a list of territories. Regions that somebody else administers cannot be changed; of a region
 * that is new the importing administrator becomes the administrator.
 */
@Service
@Transactional
public class ImportTerritories {

    private final LoadTerritories territories;
    private final GrantRoles roles;
    private final Actors actors;

    ImportTerritories(LoadTerritories territories, GrantRoles roles, Actors actors) {
        this.territories = territories;
        this.roles = roles;
        this.actors = actors;
    }

    /** All of it or nothing: with problems in the report nothing has changed. */
    public ImportReport importCsv(byte[] csv) {
        var own = actors.pathsBelow(Action.IMPORT_TERRITORIES).stream()
                .map(TerritoryPath::new)
                .toList();
        actors.require(
                Action.IMPORT_TERRITORIES, Scope.in(own.stream().findFirst().orElseThrow(NotFound::new)));
        var report = territories.load(csv, own::contains);
        var person = actors.current().person();
        if (person != null) {
            report.newRegions().forEach(region -> roles.grant(person, Role.ADMINISTRATOR, region, null));
        }
        return report;
    }
}
