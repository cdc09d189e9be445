package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Optional;
import org.springframework.context.annotation.Scope;

/** The coordinator reads a chapter with its check and accepts it or returns it with a reason. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.reviewChapter")
@StyleSheet("context://plan.css")
class ReviewChapterForm extends Div implements TaskForm {

    private static final int LINES = 100;

    private final transient WritePlan write;
    private final transient ReadPlan read;
    private final transient Needs needs;

    ReviewChapterForm(WritePlan write, ReadPlan read, Needs needs) {
        this.write = write;
        this.read = read;
        this.needs = needs;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var group = Optional.ofNullable(task.element()).orElseThrow(NotFound::new);
        var chapter = read.chapter(group);
        addClassName("stack");
        add(new Card(getTranslation("plan.check"), new MissingList(chapter.cycle(), read.missing(group))));
        var answerable = needs.of(chapter.cycle());
        var text = read.below(chapter.cycle(), 0, chapter.element(), 0, LINES);
        var article = new Article();
        for (var line : text.lines()) {
            article.add(new LineCard(line, text, answerable.of(line.problem()), null));
        }
        add(
                article,
                new Anchor(
                        "plans/" + chapter.cycle() + "/text?chapter=" + chapter.element(),
                        getTranslation("plan.chapter.read-all")));
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("plan.reason")));
        reason.setHelperText(getTranslation("plan.reason.help"));
        fields.primary("task.communityPlan.reviewChapter.action", () -> write.acceptChapter(group), done);
        fields.secondary("plan.chapter.return", () -> write.returnChapter(group, reason.getValue()), done);
        add(fields);
        return this;
    }
}
