package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.diagram.Diagram;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;

/**
 * A process in the reader's language: the drawing by bpmn-js from its WebJar (served as a file, so no frontend bundle has
 * to be built), buttons to zoom and move it without dragging, and the same in words.
 */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://js/bpmn-diagram.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
@StyleSheet("context://cycle.css")
class BpmnDiagram extends Div {

    BpmnDiagram(Diagram diagram) {
        var model = new TranslatedModel(diagram, this::getTranslation);
        var drawing = new Div();
        drawing.addClassName("bpmn");
        drawing.getElement().setAttribute("role", "group");
        drawing.getElement().setAttribute("aria-label", getTranslation("diagram.drawing"));
        drawing.getElement().executeJs("drawBpmn(this, $0, $1, $2)", model.xml(), diagram.current(), diagram.done());
        var box = new Div(drawing);
        box.addClassName("bpmn-box");
        var buttons = new Div(
                button(drawing, "diagram.zoom-in", "this.zoomDiagram?.(1.25)"),
                button(drawing, "diagram.zoom-out", "this.zoomDiagram?.(0.8)"),
                button(drawing, "diagram.zoom-fit", "this.zoomDiagram?.(0)"),
                button(drawing, "diagram.left", "this.moveDiagram?.(150, 0)"),
                button(drawing, "diagram.right", "this.moveDiagram?.(-150, 0)"),
                button(drawing, "diagram.up", "this.moveDiagram?.(0, 150)"),
                button(drawing, "diagram.down", "this.moveDiagram?.(0, -150)"));
        buttons.addClassName("row");
        var keys = new Paragraph(getTranslation("diagram.keys"));
        keys.addClassNames("small", "muted");
        keys.setId("diagram-keys");
        drawing.getElement().setAttribute("aria-describedby", "diagram-keys");
        addClassName("stack");
        add(buttons, box, keys, inWords(diagram, model));
    }

    private Button button(Div drawing, String key, String action) {
        return new Button(getTranslation(key), click -> drawing.getElement().executeJs(action));
    }

    private OrderedList inWords(Diagram diagram, TranslatedModel model) {
        var list = new OrderedList();
        list.addClassName("nodes");
        for (var step : model.steps()) {
            var state = diagram.current().contains(step.id())
                    ? State.RUN
                    : diagram.done().contains(step.id()) ? State.DONE : State.WAIT;
            list.add(new ListItem(new Span(step.name()), new StateMark(state)));
        }
        return list;
    }
}
