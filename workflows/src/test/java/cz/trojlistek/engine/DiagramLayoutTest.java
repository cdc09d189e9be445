package cz.trojlistek.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
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

/**
 * A diagram can be read: no line runs through a box, no box lies on another, no text lies on another, on a box or on a
 * line, everything that carries its text beside it has a place for it, and the texts of both languages fit in theirs.
 */
class DiagramLayoutTest {

    /** Widths of a letter on the average and height of a line, in the 12 and 11 pixels the page draws with. */
    private static final double LETTER = 6;

    private static final double SMALL_LETTER = 5.5;
    private static final double LINE = 14;

    static Stream<Resource> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void canBeRead(Resource model) throws IOException {
        assertThat(complaints(model)).isEmpty();
        for (var language : List.of("", "_en")) {
            assertThat(tooLong(model, words(language)))
                    .as("diagram%s.properties", language)
                    .isEmpty();
        }
    }

    @Test
    void aTangleIsSeen() throws IOException {
        assertThat(complaints(new ClassPathResource("tangled.bpmn")))
                .containsExactlyInAnyOrder(
                        "skip runs through act",
                        "the text of decided lies on act",
                        "the text of go lies on skip",
                        "twin lies on act",
                        "over has no place for its text");
    }

    @Test
    void aTextThatIsTooLongForItsPlaceIsSeen() throws IOException {
        var words = Map.of(
                "diagram.tangled.act",
                "Posoudit všechny připomínky, navrhnout jejich vypořádání a poslat je koordinační skupině k rozhodnutí",
                "diagram.tangled.twin",
                "Nejneobhospodařovávatelnější",
                "diagram.yes",
                "ano",
                "diagram.tangled.decided",
                "Rozhodnuto, nebo ještě ne?");

        assertThat(tooLong(new ClassPathResource("tangled.bpmn"), words))
                .containsExactlyInAnyOrder(
                        "act: 8 lines",
                        "twin: Nejneobhospodařovávatelnější",
                        "decided: Rozhodnuto,",
                        "decided: 3 lines");
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
        found.addAll(unlabelled(bpmn, texts));
        found.addAll(piled(bpmn, boxes));
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

    /** Events, gateways and named flows carry their text beside them. */
    private static List<String> unlabelled(BpmnModelInstance bpmn, Map<String, Rectangle2D> texts) {
        var found = new ArrayList<String>();
        for (var node : bpmn.getModelElementsByType(FlowNode.class)) {
            if (!(node instanceof Activity) && node.getName() != null && !texts.containsKey(node.getId())) {
                found.add(node.getId() + " has no place for its text");
            }
        }
        for (var flow : bpmn.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getName() != null && !texts.containsKey(flow.getId())) {
                found.add(flow.getId() + " has no place for its text");
            }
        }
        return found;
    }

    /** A boundary event sits on the box it belongs to. */
    private static List<String> piled(BpmnModelInstance bpmn, Map<String, Rectangle2D> boxes) {
        var found = new ArrayList<String>();
        var all = List.copyOf(boxes.entrySet());
        for (int i = 0; i < all.size(); i++) {
            var above = all.get(i);
            for (var below : all.subList(0, i)) {
                if (above.getValue().intersects(below.getValue()) && !attached(bpmn, above.getKey(), below.getKey())) {
                    found.add(above.getKey() + " lies on " + below.getKey());
                }
            }
        }
        return found;
    }

    private static boolean attached(BpmnModelInstance bpmn, String one, String other) {
        return bpmn.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getId().equals(one) || event.getId().equals(other))
                .map(event -> event.getAttachedTo().getId())
                .anyMatch(host -> host.equals(one) || host.equals(other));
    }

    /** What does not fit: counted in letters of an even width, lines broken between words as the page breaks them. */
    private static List<String> tooLong(Resource model, Map<String, String> words) throws IOException {
        var bpmn = Bpmn.readModelFromStream(model.getInputStream());
        var process =
                bpmn.getModelElementsByType(Process.class).iterator().next().getId();
        var found = new ArrayList<String>();
        for (var activity : bpmn.getModelElementsByType(Activity.class)) {
            var box = boxes(bpmn).get(activity.getId());
            if (box != null) {
                fit(found, activity.getId(), words.get("diagram." + process + "." + activity.getId()), box, LETTER);
            }
        }
        texts(bpmn).forEach((id, place) -> {
            var flow = bpmn.getModelElementById(id) instanceof SequenceFlow one ? one : null;
            var key = flow == null ? process + "." + id : flow.getName();
            fit(found, id, words.get("diagram." + key), place, SMALL_LETTER);
        });
        return found;
    }

    private static void fit(List<String> found, String id, @Nullable String words, Rectangle2D place, double letter) {
        if (words == null) {
            return;
        }
        int lines = 1;
        double x = 0;
        for (var word : words.split("[ \u00a0]")) {
            double width = word.length() * letter;
            if (width > place.getWidth()) {
                found.add(id + ": " + word);
            }
            if (x > 0 && x + letter + width > place.getWidth()) {
                lines++;
                x = 0;
            }
            x += (x > 0 ? letter : 0) + width;
        }
        if (lines * LINE > place.getHeight() + 1) {
            found.add(id + ": " + lines + " lines");
        }
    }

    private static Map<String, String> words(String language) throws IOException {
        var texts = new Properties();
        var file = Path.of("../webapp/src/main/resources/messages/diagram" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        assertThat(texts).hasSizeGreaterThan(50);
        var words = new HashMap<String, String>();
        texts.forEach((key, text) -> words.put(key.toString(), text.toString()));
        return words;
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
