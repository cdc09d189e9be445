package cz.trojlistek.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.Statements;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupListsTest extends GroupScene {

    @Test
    void listsArePagedAndTakeAsManyStatementsForManyRowsAsForOne() {
        var group = working("Senioři");
        admit(group, "Zástupce uživatelů", Side.USER);
        var few = Statements.of(() -> lists(group));

        for (int i = 0; i < 30; i++) {
            working("Skupina " + i);
            admit(group, "Zástupce uživatelů " + i, Side.USER);
        }

        assertThat(Statements.of(() -> lists(group))).hasSameSizeAs(few);
        assertThat(as(() -> read.groups(cycle, 25, 25))).hasSize(6);
        assertThat(as(() -> read.members(group, 25, 25))).hasSize(6);
    }

    private void lists(UUID group) {
        as(() -> {
            read.groups(cycle, 0, 25);
            read.groupCount(cycle);
            read.members(group, 0, 25);
            read.balance(group);
        });
    }
}
