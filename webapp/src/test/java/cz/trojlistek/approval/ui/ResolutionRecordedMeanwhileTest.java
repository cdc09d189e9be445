package cz.trojlistek.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.FormTest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.WholeHouse;
import cz.trojlistek.account.Role;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.CarriedApproval;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.approval.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Two browsers with the form of one resolution: the second is told what the first has recorded, and loses nothing. */
@WholeHouse
@WithMockUser
@SuppressWarnings("NullAway.Init")
class ResolutionRecordedMeanwhileTest extends FormTest {

    private static final String TYPED = "Rada města doporučuje zastupitelstvu plán schválit.";

    @Autowired
    ApprovalScene scene;

    @Autowired
    CarriedApproval engine;

    @Autowired
    ReadApprovals read;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    String second = "";

    @BeforeEach
    void aFormFilledInOneWindowAndRecordedInAnother() {
        engine.carry(scene);
        scene.city();
        second = "rada.druha." + scene.city.code();
        people.person(second, Role.COUNCIL_CLERK, scene.city);
        scene.submit();
        scene.today(ApprovalScene.COUNCIL_DAY);
    }

    @Test
    void anotherClerkReadsByWhomAndIsLedToTheResult() {
        as(second, this::fillIn);
        scene.councilDecides(Result.RETURNED);

        as(second, () -> press("Zapsat usnesení"));

        assertThat(Seen.now()).contains("Tento úkol už dokončil někdo jiný: council, zapisovatel rady, 2. 6. 2009");
        assertThat(find(Anchor.class).withText("Zobrazit výsledek").single().getHref())
                .isEqualTo("approvals/" + scene.procedure);
        nothingIsLostAndNothingRecorded();
    }

    @Test
    void theSameClerkInAnotherWindowReadsThatItIsDone() {
        scene.as("council", this::fillIn);
        scene.councilDecides(Result.RETURNED);

        scene.as("council", () -> press("Zapsat usnesení"));

        assertThat(Seen.now()).contains("Tento úkol jste už dokončili 2. 6. 2009");
        nothingIsLostAndNothingRecorded();
    }

    private void fillIn() {
        var task = database.sql("select task_id from inbox_task where subject = ?")
                .param(scene.procedure)
                .query(String.class)
                .single();
        UI.getCurrent().navigate("task/" + task);
        fill(TextField.class, "Číslo usnesení", "R5/druhé");
        fill(TextArea.class, "Text usnesení", TYPED);
    }

    private void nothingIsLostAndNothingRecorded() {
        assertThat(field(TextField.class, "Číslo usnesení").getValue()).isEqualTo("R5/druhé");
        assertThat(field(TextArea.class, "Text usnesení").getValue()).isEqualTo(TYPED);
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(scene.as("auditor", () -> read.resolutions(scene.procedure, 0, 10)))
                .hasSize(1)
                .extracting(ResolutionRow::number)
                .doesNotContain("R5/druhé");
    }
}
