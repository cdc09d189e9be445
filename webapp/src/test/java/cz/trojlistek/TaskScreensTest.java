package cz.trojlistek;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Every user task of every diagram has a screen with its texts, and every screen of a task has a diagram. */
class TaskScreensTest {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final List<String> TEXTS = List.of(".title", ".what", ".then", ".action");

    @Test
    void everyUserTaskHasItsScreenAndItsTexts() throws Exception {
        assertThat(userTasks("classpath*:processes/*.bpmn")).contains("meeting.writeMinutes");
        assertThat(complaints("classpath*:processes/*.bpmn", ArchitectureTest.CODE))
                .isEmpty();
    }

    @Test
    void aTaskWithoutAScreenAndAScreenWithoutATaskAreFound() throws Exception {
        var violations = new ClassFileImporter().importPackages("violations.ui");
        assertThat(complaints("classpath:violations/unserved.bpmn", violations))
                .containsExactlyInAnyOrder(
                        "no screen serves meeting.thankEverybody",
                        "meeting.sendChristmasCards is served but in no diagram",
                        "ServesNoTask is no screen that can be found",
                        "no text messages/ task.meeting.thankEverybody.title",
                        "no text messages/ task.meeting.thankEverybody.what",
                        "no text messages/ task.meeting.thankEverybody.then",
                        "no text messages/ task.meeting.thankEverybody.action",
                        "no text messages/_en task.meeting.thankEverybody.title",
                        "no text messages/_en task.meeting.thankEverybody.what",
                        "no text messages/_en task.meeting.thankEverybody.then",
                        "no text messages/_en task.meeting.thankEverybody.action");
    }

    private static Set<String> complaints(String diagrams, JavaClasses code) throws Exception {
        var tasks = userTasks(diagrams);
        var screens = code.stream()
                .filter(one -> one.isAnnotatedWith(ServesTask.class))
                .collect(Collectors.toMap(
                        one -> one.getAnnotationOfType(ServesTask.class).value(), one -> one));
        var found = new TreeSet<String>();
        tasks.stream()
                .filter(task -> !screens.containsKey(task))
                .forEach(task -> found.add("no screen serves " + task));
        screens.keySet().stream()
                .filter(task -> !tasks.contains(task))
                .forEach(task -> found.add(task + " is served but in no diagram"));
        screens.values().stream()
                .filter(screen -> !canBeFound(screen))
                .forEach(screen -> found.add(screen.getSimpleName() + " is no screen that can be found"));
        for (var language : List.of("", "_en")) {
            var texts = texts(language);
            tasks.stream()
                    .flatMap(task -> TEXTS.stream().map(text -> "task." + task + text))
                    .filter(key -> texts.getProperty(key, "").isBlank())
                    .forEach(key -> found.add("no text messages/" + language + " " + key));
        }
        return found;
    }

    private static boolean canBeFound(JavaClass screen) {
        return screen.isAssignableTo(TaskForm.class)
                && (screen.isAnnotatedWith(Component.class) || screen.isMetaAnnotatedWith(Component.class));
    }

    private static Set<String> userTasks(String diagrams) throws Exception {
        var tasks = new TreeSet<String>();
        for (var diagram : resources(diagrams).toList()) {
            var xml = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            try (var in = diagram.getInputStream()) {
                var processes = xml.parse(in).getElementsByTagNameNS(BPMN, "process");
                for (int i = 0; i < processes.getLength(); i++) {
                    var process = (Element) processes.item(i);
                    var found = process.getElementsByTagNameNS(BPMN, "userTask");
                    for (int j = 0; j < found.getLength(); j++) {
                        tasks.add(step(process, (Element) found.item(j)));
                    }
                }
            }
        }
        return tasks;
    }

    /** A step of another diagram that is repeated is named as the form. */
    private static String step(Element process, Element task) {
        var repeated = task.getAttributeNS("http://camunda.org/schema/1.0/bpmn", "formKey");
        return repeated.isEmpty() ? process.getAttribute("id") + "." + task.getAttribute("id") : repeated;
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        for (var bundle : resources("classpath:messages/*.properties").toList()) {
            if (String.valueOf(bundle.getFilename()).endsWith("_en.properties") == "_en".equals(language)) {
                PropertiesLoaderUtils.fillProperties(texts, bundle);
            }
        }
        return texts;
    }

    private static Stream<Resource> resources(String pattern) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
    }
}
