package cz.trojlistek.planning.ui;

import cz.trojlistek.diagram.Diagram;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The names of a diagram in the reader's language, put into the XML by element id before it is drawn. */
final class TranslatedModel {

    /** What people and time do; gateways and flows only say which way it goes. */
    private static final Set<String> STEPS = Set.of(
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "callActivity",
            "intermediateCatchEvent",
            "boundaryEvent");

    record Step(String id, String name) {}

    private final List<Step> steps = new ArrayList<>();
    private final String xml;

    TranslatedModel(Diagram diagram, UnaryOperator<String> texts) {
        try {
            var document = parse(diagram.bpmn());
            var all = document.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
            for (int i = 0; i < all.getLength(); i++) {
                translate(diagram.process(), (Element) all.item(i), texts);
            }
            xml = print(document);
        } catch (Exception impossible) { // the engine has parsed the same model before
            throw new IllegalStateException("cannot read the diagram of " + diagram.process(), impossible);
        }
    }

    private void translate(String process, Element element, UnaryOperator<String> texts) {
        var kind = element.getLocalName();
        if (!element.hasAttribute("name") || kind.equals("message")) { // messages are not drawn
            return;
        }
        var name = kind.equals("sequenceFlow")
                ? texts.apply("diagram." + element.getAttribute("name"))
                : texts.apply(
                        "diagram." + (kind.equals("process") ? process : process + "." + element.getAttribute("id")));
        element.setAttribute("name", name);
        if (STEPS.contains(kind)) {
            steps.add(new Step(element.getAttribute("id"), name));
        }
    }

    private static Document parse(String bpmn) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
    }

    private static String print(Document document) throws Exception {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var text = new StringWriter();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }

    String xml() {
        return xml;
    }

    List<Step> steps() {
        return steps;
    }
}
