package cz.trojlistek.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A diagram can be read: no line runs through a box, no text lies on another, on a box or on a line. */
class DiagramLayoutTest {

    static Stream<Resource> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void canBeRead(Resource model) throws IOException {
        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void aTangleIsSeen() throws IOException {
        assertThat(complaints(new ClassPathResource("tangled.bpmn")))
                .containsExactlyInAnyOrder(
                        "skip runs through act", "the text of decided lies on act", "the text of go lies on skip");
    }

    private static List<String> complaints(Resource model) throws IOException {
        var bpmn = Bpmn.readModelFromStream(model.getInputStream());
        var boxes = boxes(bpmn);
        var texts = texts(bpmn);
        var found = new ArrayList<String>();
        for (var edge : bpmn.getModelElementsByType(BpmnEdge.class)) {
            var name = edge.getBpmnElement().getId();
            for (var line : lines(edge)) {
                boxes.forEach((id, box) -> {
                    if (inner(box, 2).intersectsLine(line)) {
                        found.add(name + " runs through " + id);
                    }
                });
                texts.forEach((id, text) -> {
                    if (!id.equals(name) && inner(text, 1).intersectsLine(line)) {
                        found.add("the text of " + id + " lies on " + name);
                    }
                });
            }
        }
        var labels = List.copyOf(texts.entrySet());
        for (int i = 0; i < labels.size(); i++) {
            var text = labels.get(i);
            boxes.forEach((id, box) -> {
                if (box.intersects(text.getValue())) {
                    found.add("the text of " + text.getKey() + " lies on " + id);
                }
            });
            for (var other : labels.subList(i + 1, labels.size())) {
                if (other.getValue().intersects(text.getValue())) {
                    found.add("the text of " + text.getKey() + " lies on the text of " + other.getKey());
                }
            }
        }
        return found.stream().distinct().toList();
    }

    /** Expanded sub-processes are frames, not boxes: what is in them lies on them. */
    private static Map<String, Rectangle2D> boxes(BpmnModelInstance bpmn) {
        var boxes = new LinkedHashMap<String, Rectangle2D>();
        bpmn.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .forEach(shape -> boxes.put(shape.getBpmnElement().getId(), rectangle(shape.getBounds())));
        return boxes;
    }

    private static Map<String, Rectangle2D> texts(BpmnModelInstance bpmn) {
        var texts = new LinkedHashMap<String, Rectangle2D>();
        bpmn.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> put(texts, shape.getBpmnElement().getId(), shape.getBpmnLabel()));
        bpmn.getModelElementsByType(BpmnEdge.class)
                .forEach(edge -> put(texts, edge.getBpmnElement().getId(), edge.getBpmnLabel()));
        return texts;
    }

    private static void put(Map<String, Rectangle2D> texts, String id, @Nullable BpmnLabel label) {
        if (label != null) {
            texts.put(id, rectangle(label.getBounds()));
        }
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Rectangle2D inner(Rectangle2D box, double margin) {
        return new Rectangle2D.Double(
                box.getX() + margin, box.getY() + margin, box.getWidth() - 2 * margin, box.getHeight() - 2 * margin);
    }

    private static Collection<Line2D> lines(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        var lines = new ArrayList<Line2D>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }
}
