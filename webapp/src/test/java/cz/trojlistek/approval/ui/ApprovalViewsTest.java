package cz.trojlistek.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.Seen;
import cz.trojlistek.WholeHouse;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.Attachment;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.CarriedApproval;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ReadBodies;
import cz.trojlistek.approval.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Pages about an approval, without a browser. */
@WholeHouse
@WithMockUser
@SuppressWarnings("NullAway.Init")
class ApprovalViewsTest extends SpringBrowserlessTest {

    @Autowired
    ApprovalScene scene;

    @Autowired
    CarriedApproval engine;

    @Autowired
    ReadApprovals read;

    @Autowired
    ReadBodies readBodies;

    @Autowired
    Decide decide;

    @BeforeEach
    void aCity() {
        engine.carry(scene);
        scene.city();
        scene.submit();
    }

    @Test
    void theApprovalShowsItsBodiesAndItsRecords() {
        scene.councilDecides(Result.APPROVED);
        var text = scene.as("auditor", () -> text(open(ApprovalView.class, scene.procedure)));
        assertThat(text).contains("Rada města", "Zastupitelstvo města", "R5/" + scene.city.code());
    }

    @Test
    void theListHoldsOnlyWhatThePersonMayRead() {
        var mine = scene.procedure;
        scene.city();
        var text = scene.as(
                "auditor", () -> navigate(ApprovalsView.class).getElement().getOuterHTML());
        assertThat(text).contains(scene.procedure.toString()).doesNotContain(mine.toString());
    }

    @Test
    void aForeignApprovalIsAbsent() {
        var foreign = scene.procedure;
        scene.city();
        scene.as("auditor", () -> {
            try {
                open(ApprovalView.class, foreign);
                assertThat(getCurrentView()).isNotInstanceOf(ApprovalView.class);
            } catch (IllegalArgumentException another) {
                assertThat(another).hasMessageContaining("ApprovalView");
            }
        });
    }

    @Test
    void theClerkCorrectsTheRecordWithAReason() {
        var wrong = scene.councilDecides(Result.APPROVED);
        scene.as("council", () -> {
            open(CorrectionView.class, wrong);
            assertThat(text((Component) getCurrentView()))
                    .contains("Postup plánu se nezmění")
                    .doesNotContain(Told.text("approval.then.none"));
            count("votesFor").setValue(10);
            count("absent").setValue(0);
            find(TextArea.class)
                    .withCaption(Told.text("approval.field.correctionReason"))
                    .single()
                    .setValue("Přehlédnutý hlas.");
            press("approval.correct.action");
            assertThat(text(find(ConfirmDialog.class).single()))
                    .contains("Přehlédnutý hlas.", "bylo 9 → bude 10", "bylo 1 → bude 0", "Bez podepsaného výpisu.")
                    .doesNotContain("bylo R5", Told.text("approval.text-before"));
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(text((Component) getCurrentView())).contains("Přehlédnutý hlas.");
            navigate("resolutions/" + wrong + "/correct", ResolutionView.class); // replaced already
            assertThat(text((Component) getCurrentView())).contains(Told.text("approval.record.corrected-by"));
        });
        assertThat(scene.as("auditor", () -> read.resolutions(scene.procedure, 0, 10)))
                .extracting("votesFor")
                .containsExactly(10, 9); // what is in force first
        var page = scene.as("auditor", () -> Seen.plain(text(open(ApprovalView.class, scene.procedure))));
        assertThat(page).containsPattern("Zapsáno 2\\. 6\\. 2009.*, opraveno 2\\. 6\\. 2009.*: Přehlédnutý hlas\\.");
    }

    @Test
    void theSignedExtractGoesWithTheCorrectionUnlessItIsTakenAway() {
        scene.today(ApprovalScene.COUNCIL_DAY);
        var pdf = new Attachment("vypis.pdf", "%PDF-1.7 test".getBytes(StandardCharsets.UTF_8));
        var wrong = scene.record(
                "council",
                new NewResolution(
                        scene.council,
                        ApprovalScene.COUNCIL_DAY,
                        "",
                        "R5/098",
                        "Doporučuje.",
                        Result.APPROVED,
                        9,
                        0,
                        1,
                        1,
                        pdf));
        scene.as("council", () -> {
            open(CorrectionView.class, wrong);
            var keep = find(Checkbox.class)
                    .withCaption(Told.text("approval.pdf-keep", "vypis.pdf"))
                    .single();
            find(TextArea.class)
                    .withCaption(Told.text("approval.field.correctionReason"))
                    .single()
                    .setValue("Překlep v čísle.");
            press("approval.correct.action");
            assertThat(find(ConfirmDialog.class).all()).isEmpty(); // nothing is changed
            keep.setValue(false);
            press("approval.correct.action");
            assertThat(text(find(ConfirmDialog.class).single()))
                    .contains("Bez podepsaného výpisu.", "bylo vypis.pdf → bude –");
            test(find(ConfirmDialog.class).single()).cancel();

            keep.setValue(true);
            find(TextField.class)
                    .withCaption(Told.text("approval.field.number"))
                    .single()
                    .setValue("R5/099");
            press("approval.correct.action");
            assertThat(text(find(ConfirmDialog.class).single()))
                    .contains("S podepsaným výpisem vypis.pdf.", "bylo R5/098 → bude R5/099");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(read.standing(wrong)).extracting("number", "pdfName").containsExactly("R5/099", "vypis.pdf");
        });
    }

    /** The first correction had a slip too: it would be of no use to be led there. */
    @Test
    void aReplacedRecordLeadsToTheOneThatCountsAndOffersNoCorrection() {
        var first = scene.councilDecides(Result.APPROVED);
        var second = corrected(first, "R5/099");
        var third = corrected(second, "R5/100");

        scene.as("council", () -> {
            for (var replaced : List.of(first, second)) {
                navigate("resolutions/" + replaced, ResolutionView.class);
                assertThat(find(Anchor.class).all())
                        .filteredOn(link -> link.getText().startsWith("Otevřít platný zápis"))
                        .singleElement()
                        .satisfies(link -> {
                            assertThat(link.getHref()).isEqualTo("resolutions/" + third);
                            assertThat(Seen.plain(link.getText())).contains("R5/100", "zapsáno 2. 6. 2009");
                        });
                assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(ApprovalViewsTest::corrects);
            }
            navigate("resolutions/" + third, ResolutionView.class);
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("resolutions/" + third + "/correct");
        });
    }

    private UUID corrected(UUID wrong, String number) {
        var typed = ApprovalScene.of(scene.council, ApprovalScene.COUNCIL_DAY, number, Result.APPROVED, 10, 0, 1, 0);
        return scene.as("council", () -> decide.correct(wrong, typed, "Přehlédnutý hlas.", true));
    }

    private static boolean corrects(String address) {
        return address.endsWith("/correct");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theCoordinatorAddsABodyAndChangesOne() {
        scene.as("coordinator", () -> {
            open(BodiesView.class, scene.cycle);
            find(RadioButtonGroup.class).single().setValue(BodyKind.ASSEMBLY);
            find(TextField.class)
                    .withCaption(Told.text("approval.field.name"))
                    .single()
                    .setValue("Setkání zástupců obcí");
            count("members").setValue(25);
            press("approval.bodies.save");
            test(find(Button.class)
                            .withText(Told.text("approval.bodies.change"))
                            .first())
                    .click();
            count("members").setValue(13);
            press("approval.bodies.save");
            var question = find(ConfirmDialog.class).single();
            assertThat(text(question)).contains("bylo 11 → bude 13", "bylo 6 → bude 7", "teď 2. komunitní plán");
            assertThat(readBodies.bodies(scene.city, 0, 10))
                    .extracting(BodyRow::members)
                    .contains(11);
            test(question).confirm();
        });
        assertThat(scene.as("auditor", () -> readBodies.bodies(scene.city, 0, 10)))
                .extracting(BodyRow::members)
                .contains(25, 13);
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyBodyIsOfferedAndTheTickedOnesAreNumberedInTheirOrder() {
        scene.city();
        scene.found(BodyKind.COMMITTEE, "Sociální komise", 9);
        scene.as("coordinator", () -> {
            open(BodiesView.class, scene.cycle);
            CheckboxGroup<BodyRow> way = find(CheckboxGroup.class).single();
            var all = way.getListDataView().getItems().toList();
            assertThat(all)
                    .extracting(BodyRow::name)
                    .containsExactly("Sociální komise", "Rada města", "Zastupitelstvo města");
            assertThat(way.getValue()).containsExactlyInAnyOrderElementsOf(all);

            way.setValue(Set.of());
            way.select(all.get(2));
            way.select(all.get(0));

            assertThat(text((Component) getCurrentView())).contains("1. Sociální komise, 2. Zastupitelstvo města");
            press("approval.bodies.choose");
            assertThat(readBodies.chain(scene.cycle))
                    .extracting(BodyRow::name)
                    .containsExactly("Sociální komise", "Zastupitelstvo města");
        });
    }

    private <T extends Component> T open(Class<T> view, UUID id) {
        return navigate(view, Map.of("id", id.toString()));
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }

    private IntegerField count(String name) {
        return find(IntegerField.class)
                .withCaption(Told.text("approval.field." + name))
                .single();
    }

    private void press(String key) {
        test(find(Button.class).withText(Told.text(key)).single()).click();
    }
}
