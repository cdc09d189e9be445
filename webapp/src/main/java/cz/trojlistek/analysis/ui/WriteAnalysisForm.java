package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.Figure;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TaskForm;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Scope;

/** The coordinator writes one analysis: its findings and its figures. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.writeAnalysis")
class WriteAnalysisForm extends Div implements TaskForm {

    private final transient AnalyseSituation analyse;
    private final transient ReadAnalyses read;

    WriteAnalysisForm(AnalyseSituation analyse, ReadAnalyses read) {
        this.analyse = analyse;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var id = Optional.ofNullable(task.element()).orElseThrow(NotFound::new);
        var analysis = read.analysis(id);
        addClassName("stack");
        add(Note.calm(
                getTranslation("analysis.kind." + analysis.kind()),
                new com.vaadin.flow.component.html.Paragraph(
                        getTranslation("analysis.kind." + analysis.kind() + ".asks"))));
        if (!analysis.returnedBecause().isEmpty()) {
            add(Note.banner(State.SOON, getTranslation("analysis.returned", analysis.returnedBecause())));
        }
        var fields = new Fields();
        var findings = fields.add("findings", new TextArea(getTranslation("analysis.findings")));
        findings.addClassName("wording");
        findings.setMinRows(10);
        findings.setRequiredIndicatorVisible(true);
        findings.setValue(analysis.findings());
        var figures = fields.optional(
                "figures",
                new Rows<>(
                        getTranslation("analysis.figures"),
                        getTranslation("analysis.figures.more"),
                        getTranslation("analysis.figures.take-away"),
                        FigureRow::new));
        figures.setHelperText(getTranslation("analysis.figures.help"));
        analysis.figures().forEach(figure -> figures.addRow().show(figure));
        if (analysis.figures().isEmpty()) {
            figures.addRow();
        }
        var stated = fields.optional("statedTotal", new BigDecimalField(getTranslation("analysis.stated-total")));
        stated.setHelperText(getTranslation("analysis.stated-total.help"));
        stated.addClassName("w-s");
        if (analysis.statedTotal() != null) {
            stated.setValue(analysis.statedTotal());
        }
        fields.primary(
                "task.communityPlan.writeAnalysis.action",
                () -> analyse.write(id, new Findings(findings.getValue(), typed(figures), stated.getValue())),
                done);
        add(fields);
        return this;
    }

    private static List<Figure> typed(Rows<FigureRow> rows) {
        return rows.read(FigureRow::figure).stream().flatMap(Optional::stream).toList();
    }
}
