package cz.trojlistek.approval.ui;

import static cz.trojlistek.approval.ApprovalScene.ASSEMBLY_DAY;
import static cz.trojlistek.approval.ApprovalScene.BOARD_DAY;
import static cz.trojlistek.approval.ApprovalScene.COUNCIL_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.WholeHouse;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.CarriedApproval;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.Result;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** The task forms, without a browser. */
@WholeHouse
@WithMockUser
@SuppressWarnings("NullAway.Init")
class ApprovalFormsTest extends SpringBrowserlessTest {

    @Autowired
    ApprovalScene scene;

    @Autowired
    CarriedApproval engine;

    @Autowired
    ReadApprovals read;

    @Autowired
    ApplicationContext beans;

    final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void aCity() {
        engine.carry(scene);
        scene.city();
    }

    @Test
    void theHeadOfDepartmentSubmitsTheDossier() {
        scene.as("head", () -> {
            show(PrepareDossierForm.class);
            value(area("explanatoryReport"), "Plán navazuje na první.");
            assertThat(asked(PrepareDossierForm.class))
                    .contains("Konečná verze", "1. Rada města, 2. Zastupitelstvo města")
                    .contains(area("draftResolution").getValue());
            assertThat(read.dossiers(scene.procedure)).isEmpty();
            test(find(ConfirmDialog.class).single()).confirm();
        });
        assertThat(done).hasValue(1);
        var dossier = scene.as("auditor", () -> read.dossiers(scene.procedure)).getFirst();
        assertThat(dossier.explanatoryReport()).isEqualTo("Plán navazuje na první.");
        assertThat(dossier.draftResolution()).contains("2. komunitní plán");
    }

    @Test
    void anEmptyReportIsToldAndTheDraftStays() {
        scene.as("head", () -> {
            show(PrepareDossierForm.class);
            value(area("draftResolution"), "Moje znění.");
            press(PrepareDossierForm.class);
            assertThat(area("explanatoryReport").isInvalid()).isTrue();
            assertThat(area("draftResolution").getValue()).isEqualTo("Moje znění.");
        });
        assertThat(done).hasValue(0);
    }

    @Test
    void BR_133_theClerkIsToldThatVotesDoNotAddUpAndLosesNothing() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            fill("R5/098", Result.APPROVED, 9, 0, 1, 0);
            press(RecordCouncilForm.class);
            assertThat(count("votesFor").isInvalid()).isTrue();
            assertThat(find(TextField.class)
                            .withCaption(label("number"))
                            .single()
                            .getValue())
                    .isEqualTo("R5/098");
            value(count("absent"), 1);
            press(RecordCouncilForm.class);
        });
        assertThat(done).hasValue(1);
        assertThat(scene.as("auditor", () -> read.resolutions(scene.procedure, 0, 10)))
                .extracting("number")
                .containsExactly("R5/098");
    }

    @Test
    void theSentenceSaysWhatWillBeRecorded() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            assertThat(find(ResolutionFields.class).single().getElement().getTextRecursively())
                    .doesNotContain("Pro bylo"); // nobody has counted yet
            fill("R5/098", Result.APPROVED, 9, 0, 1, 1);
            var sentence = find(ResolutionFields.class).single().getElement().getTextRecursively();
            assertThat(sentence).contains("Rada města", "R5/098", "2. komunitní plán", "Pro bylo");
        });
    }

    @Test
    void beforeItIsRecordedItIsSaidOnceMore() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            fill("R5/098", Result.APPROVED, 9, 0, 1, 1);
            var button = recordButton(RecordCouncilForm.class);
            test(button).click();
            var question = find(ConfirmDialog.class).single();
            assertThat(question.getElement().getTextRecursively())
                    .contains("Orgán plán projednal.")
                    .contains("Rada města", "R5/098", "Pro bylo 9 z\u00a011 členů", "1 se zdržel", "1 chyběl")
                    .contains(Dates.day(COUNCIL_DAY));
            test(question).cancel();
            assertThat(read.resolutions(scene.procedure, 0, 10)).isEmpty();
            assertThat(done).hasValue(0);

            test(button).click();
            test(find(ConfirmDialog.class).single()).confirm();
        });
        assertThat(done).hasValue(1);
    }

    @Test
    void nothingIsAskedWhileSomethingIsWrongAndAllOfItIsToldAtOnce() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            fill("", Result.APPROVED, 5, 4, 1, 1);
            test(recordButton(RecordCouncilForm.class)).click();
            assertThat(find(ConfirmDialog.class).all()).isEmpty();
            assertThat(count("votesFor").isInvalid()).isTrue();
            assertThat(find(TextField.class)
                            .withCaption(label("number"))
                            .single()
                            .isInvalid())
                    .isTrue();
        });
    }

    @Test
    void nothingIsAskedWhenTheUseCaseWouldRefuse() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            value(day("sessionOn"), COUNCIL_DAY.plusDays(1));
            fill("R5/098", Result.APPROVED, 9, 0, 1, 1);
            test(recordButton(RecordCouncilForm.class)).click();
            assertThat(find(ConfirmDialog.class).all()).isEmpty();
            assertThat(day("sessionOn").getErrorMessage()).isEqualTo(Told.text("approval.session-in-future"));
            value(day("sessionOn"), COUNCIL_DAY);
            press(RecordCouncilForm.class);
        });
        assertThat(done).hasValue(1);
    }

    @Test
    void onlyTheApprovalOfTheLastBodyStartsFromTheDraft() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            result(Result.APPROVED);
            assertThat(area("text").getValue()).isEmpty(); // the draft speaks for the assembly
            test(recordButton(RecordCouncilForm.class)).click();
            assertThat(area("text").isInvalid()).isTrue();
        });
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.today(ASSEMBLY_DAY);
        scene.as("assembly", () -> {
            show(RecordAssemblyForm.class);
            result(Result.APPROVED);
            assertThat(area("text").getValue())
                    .isEqualTo(read.dossiers(scene.procedure).getFirst().draftResolution());
            result(Result.REJECTED);
            assertThat(area("text").getValue()).isEmpty();
            value(area("text"), "Zastupitelstvo plán neschvaluje.");
            result(Result.APPROVED);
            assertThat(area("text").getValue()).isEqualTo("Zastupitelstvo plán neschvaluje.");
        });
    }

    @Test
    void BR_134_aLateAnnouncementAsksForItsReason() {
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.today(BOARD_DAY.plusDays(1));
        scene.as("assembly", () -> {
            show(AnnounceSessionForm.class);
            value(day("sessionOn"), ASSEMBLY_DAY);
            press(AnnounceSessionForm.class);
            assertThat(area("reasonIfLate").isInvalid()).isTrue();
            value(area("reasonIfLate"), "Deska byla mimo provoz.");
            press(AnnounceSessionForm.class);
        });
        assertThat(done).hasValue(1);
    }

    @Test
    void BR_132_theAssemblysClerkRecordsWithTheSignedMinutes() {
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.today(ASSEMBLY_DAY);
        scene.as("assembly", () -> {
            show(RecordAssemblyForm.class);
            var upload = find(MinutesUpload.class).single();
            upload.take("vypis.pdf", "%PDF-1.7 test".getBytes(StandardCharsets.UTF_8));
            fill("Z5/021", Result.APPROVED, 27, 10, 10, 8);
            press(RecordAssemblyForm.class);
            assertThat(done).hasValue(0);
            value(count("votesFor"), 28);
            value(count("absent"), 7);
            press(RecordAssemblyForm.class);
        });
        assertThat(done).hasValue(1);
        assertThat(scene.as("auditor", () -> read.overview(scene.procedure)).approved())
                .isTrue();
    }

    /** It would look uploaded and be missing from the record. */
    @Test
    void aRefusedFileStandsInTheWayUntilAnotherComesOrTheClerkGoesOnWithoutIt() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            fill("R5/098", Result.APPROVED, 9, 0, 1, 1);
            var upload = find(MinutesUpload.class).single();
            upload.take("podvrh.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
            assertThat(sent())
                    .as("the list of files, where it would stand with a tick, is emptied")
                    .anyMatch(script -> script.contains("this.files = [];"));
            assertThat(asked(RecordCouncilForm.class)).isEmpty();
            assertThat(upload.complaint()).isEqualTo(Told.text("approval.attachment-not-pdf"));

            test(find(Button.class)
                            .withText(Told.text("approval.upload.without"))
                            .single())
                    .click();
            assertThat(asked(RecordCouncilForm.class)).contains("Bez podepsaného výpisu.");
            test(find(ConfirmDialog.class).single()).cancel();

            upload.take("podvrh.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
            upload.take("vypis.pdf", "%PDF-1.7 test".getBytes(StandardCharsets.UTF_8));
            assertThat(asked(RecordCouncilForm.class)).contains("S podepsaným výpisem vypis.pdf.");
        });
    }

    @Test
    void aNegativeCountIsToldAtItsField() {
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordCouncilForm.class);
            fill("R5/098", Result.APPROVED, -1, 5, 5, 2);
            assertThat(asked(RecordCouncilForm.class)).isEmpty();
            assertThat(count("votesFor").getErrorMessage()).isEqualTo("Počet nemůže být záporný.");
            fill("R5/098", Result.APPROVED, 9, -1, 2, 1);
            assertThat(asked(RecordCouncilForm.class)).isEmpty();
            assertThat(count("votesAgainst").getErrorMessage()).isEqualTo("Počet nemůže být záporný.");
            assertThat(count("votesFor").isInvalid()).isFalse();
        });
    }

    /** The scripts on their way to the browser. */
    private static List<String> sent() {
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation().getExpression())
                .toList();
    }

    private String asked(Class<? extends TaskForm> form) {
        test(recordButton(form)).click();
        return find(ConfirmDialog.class).all().stream()
                .map(question -> question.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    @Test
    void theClerkRecordsAnOpinionThatSendsThePlanOnAnyway() {
        scene.found(BodyKind.COMMITTEE, "Komise sociální", 9);
        scene.submit();
        scene.today(COUNCIL_DAY);
        scene.as("council", () -> {
            show(RecordOpinionForm.class);
            assertThat(find(RadioButtonGroup.class)
                            .single()
                            .getGenericDataView()
                            .getItems()
                            .toList())
                    .isEqualTo(BodyKind.COMMITTEE.results());
            fill("K1", Result.REJECTED, 2, 6, 0, 1);
            assertThat(find(Span.class).all()).extracting(Span::getText).contains("Nedoporučila plán schválit");
            press(RecordOpinionForm.class);
        });
        assertThat(done).hasValue(1);
        assertThat(scene.as("auditor", () -> read.overview(scene.procedure)).next())
                .extracting("kind")
                .isEqualTo(BodyKind.COUNCIL);
    }

    @Test
    void theCoordinatorAnswersTheObjections() {
        scene.submit();
        scene.councilDecides(Result.RETURNED);
        scene.as("coordinator", () -> {
            show(ReworkForm.class);
            value(area("answer"), "Doplnili jsme zdroje.");
            press(ReworkForm.class);
        });
        assertThat(done).hasValue(1);
        assertThat(scene.as("auditor", () -> read.overview(scene.procedure)).round())
                .isEqualTo(2);
    }

    private void fill(String number, Result result, int yes, int no, int abstained, int absent) {
        if (day("sessionOn").isEmpty()) {
            value(day("sessionOn"), COUNCIL_DAY);
        }
        value(find(TextField.class).withCaption(label("number")).single(), number);
        result(result);
        if (area("text").isEmpty()) {
            value(area("text"), "Orgán plán projednal.");
        }
        value(count("votesFor"), yes);
        value(count("votesAgainst"), no);
        value(count("abstained"), abstained);
        value(count("absent"), absent);
    }

    @SuppressWarnings("unchecked")
    private void result(Result result) {
        find(RadioButtonGroup.class).single().setValue(result);
    }

    private void show(Class<? extends TaskForm> form) {
        done.set(0);
        var task = new OpenTask("1", step(form), scene.procedure, null, scene.cycle, scene.city, null);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(beans.getBean(form).show(task, done::incrementAndGet));
    }

    private void press(Class<? extends TaskForm> form) {
        test(recordButton(form)).click();
        find(ConfirmDialog.class).all().forEach(question -> test(question).confirm());
    }

    private Button recordButton(Class<? extends TaskForm> form) {
        return find(Button.class)
                .withText(Told.text("task." + step(form) + ".action"))
                .single();
    }

    private static String step(Class<? extends TaskForm> form) {
        return form.getAnnotation(ServesTask.class).value();
    }

    private TextArea area(String name) {
        return find(TextArea.class).withCaption(label(name)).single();
    }

    private IntegerField count(String name) {
        return find(IntegerField.class).withCaption(label(name)).single();
    }

    private DayField day(String name) {
        return find(DayField.class).withCaption(label(name)).single();
    }

    private static String label(String name) {
        return Told.text("approval.field." + name);
    }

    private static <V, C extends Component & HasValue<?, V>> void value(C field, V value) {
        field.setValue(value);
    }
}
