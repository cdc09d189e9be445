package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What a draft keeps of the forms in it, and what it leaves to the person. */
@SpringBootTest
class DraftedFormTest extends SpringBrowserlessTest {

    @Nullable
    String kept;

    final DraftedForm.Keeper keeper = new DraftedForm.Keeper() {
        @Override
        public Instant keep(String content) {
            kept = content;
            return Instant.EPOCH;
        }

        @Override
        public void discard() {
            kept = null;
        }
    };

    @Test
    void whatWasChosenFromALongListIsChosenAgain() {
        show(new Fields()).setValue("Opatření 600");

        assertThat(show(new Fields()).getValue()).isEqualTo("Opatření 600");
    }

    @Test
    void whatIsNotDraftedIsNotKeptButWhoLeavesIsAsked() {
        show(new Fields().notDrafted()).setValue("Opatření 600");
        assertThat(kept).isNull();

        UI.getCurrent().navigate("login");

        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
    }

    /** The form with a choice that is fetched bit by bit, as the page of a task shows it. */
    private ComboBox<String> show(Fields form) {
        var choice = form.add("choice", new ComboBox<String>());
        choice.setItems(query -> IntStream.rangeClosed(1, 601)
                .mapToObj(one -> "Opatření " + one)
                .filter(one -> one.contains(query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new DraftedForm(keeper, kept, kept == null ? null : Instant.EPOCH, () -> {}).of(form));
        return choice;
    }
}
