package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TaskForm;
import java.util.Optional;
import org.springframework.context.annotation.Scope;

/** A working group's chapter: the way into the editor, what is still missing, and handing over. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.writeChapter")
class WriteChapterForm extends Div implements TaskForm {

    private final transient WritePlan write;
    private final transient ReadPlan read;

    WriteChapterForm(WritePlan write, ReadPlan read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var group = Optional.ofNullable(task.element()).orElseThrow(NotFound::new);
        var chapter = read.chapter(group);
        addClassName("stack");
        if (!chapter.returnedBecause().isEmpty()) {
            add(Note.banner(State.SOON, getTranslation("plan.chapter.returned", chapter.returnedBecause())));
        }
        var open = new Anchor(
                "plans/" + chapter.cycle() + "/text?chapter=" + chapter.element(),
                getTranslation("plan.chapter.open", chapter.title()));
        open.addClassName("btn");
        add(new Card(getTranslation("plan.check"), new MissingList(chapter.cycle(), read.missing(group)), open));
        var fields = new Fields();
        fields.primary("task.communityPlan.writeChapter.action", () -> write.submitChapter(group), done);
        add(fields);
        return this;
    }
}
