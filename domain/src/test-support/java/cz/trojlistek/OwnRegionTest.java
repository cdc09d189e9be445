package cz.trojlistek;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region of its own for every test: one district, two towns. */
@SpringBootTest(properties = "trojlistek.clock.adjustable=true")
@SuppressWarnings("NullAway.Init")
public abstract class OwnRegionTest {

    protected final String letters = UUID.randomUUID().toString().substring(0, 6);
    protected final TerritoryPath region = new TerritoryPath("R" + letters);
    protected final TerritoryPath district = region.child("D" + letters);
    protected final TerritoryPath town = district.child("A" + letters);
    protected final TerritoryPath neighbour = district.child("B" + letters);

    @Autowired
    protected PlanningClock clock;

    @Autowired
    protected JdbcClient database;

    @BeforeEach
    void territories() {
        place(region, "REGION");
        place(district, "DISTRICT");
        place(town, "ORP");
        place(neighbour, "ORP");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    private void place(TerritoryPath path, String tier) {
        database.sql("insert into territory values (?, ?, ?, ?, null, now())")
                .params(path.code(), tier, "Území " + path.code(), path.value())
                .update();
    }
}
