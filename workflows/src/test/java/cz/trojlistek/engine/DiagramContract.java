package cz.trojlistek.engine;

import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.DomainEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.util.ClassUtils;

/** What a diagram and its Java side owe each other. Every complaint names the rule and the place. */
record DiagramContract(String file, String xml, BpmnModelInstance bpmn, ApplicationContext beans) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(execution\\)");

    List<String> complaints() {
        var found = new ArrayList<String>();
        file(found);
        names(found);
        expressions(found);
        gateways(found);
        userTasks(found);
        timers(found);
        multiInstances(found);
        messages(found);
        drawing(found);
        return found;
    }

    private String process() {
        return only(Process.class).getId();
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> T only(Class<T> type) {
        return bpmn.getModelElementsByType(type).iterator().next();
    }

    private void file(List<String> found) {
        if (!file.equals(process() + ".bpmn")) {
            found.add("the file of process %s is named %s".formatted(process(), file));
        }
        if (only(Process.class).getCamundaHistoryTimeToLiveString() == null) {
            found.add("nobody knows how long to keep the history of " + process());
        }
    }

    private void names(List<String> found) {
        for (var node : bpmn.getModelElementsByType(FlowNode.class)) {
            if (!node.getId().equals(camelCase(String.valueOf(node.getName())))) {
                found.add("%s is named '%s'".formatted(node.getId(), node.getName()));
            }
        }
    }

    private static String camelCase(String name) {
        var words = name.replaceAll("[^A-Za-z0-9 ]", "").split(" +");
        return words[0].toLowerCase(Locale.ROOT)
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0))
                                + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    private void expressions(List<String> found) {
        var elements = bpmn.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .collect(Collectors.toSet());
        EXPRESSION
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .forEach(expression -> {
                    if (!isKnown(expression, elements)) {
                        found.add("nobody answers ${%s}".formatted(expression));
                    }
                });
    }

    private boolean isKnown(String expression, Set<String> elements) {
        if (elements.contains(expression)) {
            return true;
        }
        var call = CALL.matcher(expression);
        if (!call.matches() || !call.group(1).equals(process() + "Process") || !beans.containsBean(call.group(1))) {
            return false;
        }
        var type = ClassUtils.getUserClass(beans.getBean(call.group(1)));
        return java.lang.reflect.Modifier.isPublic(type.getModifiers())
                && ClassUtils.hasMethod(type, call.group(2), DelegateExecution.class);
    }

    /** Yes is asked for, no is everything else. */
    private void gateways(List<String> found) {
        for (var gateway : bpmn.getModelElementsByType(ExclusiveGateway.class)) {
            var ways = bpmn.getModelElementsByType(SequenceFlow.class).stream()
                    .filter(flow -> flow.getSource().equals(gateway))
                    .toList();
            if (!gateway.getName().endsWith("?")
                    || ways.size() != 2
                    || !answers(ways).equals(Set.of("yes", "no"))) {
                found.add(gateway.getId() + " is not a question to be answered by yes or no");
            }
            var question = "${%sProcess.%s(execution)}".formatted(process(), gateway.getId());
            if (!ways.stream().allMatch(way -> isAnswered(gateway, way, question))) {
                found.add(gateway.getId() + " does not ask " + question);
            }
        }
        bpmn.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof ExclusiveGateway) && flow.getName() != null)
                .forEach(flow -> found.add("the flow %s is named '%s'".formatted(flow.getId(), flow.getName())));
    }

    private static Set<String> answers(Collection<SequenceFlow> ways) {
        return ways.stream().map(way -> String.valueOf(way.getName())).collect(Collectors.toSet());
    }

    private static boolean isAnswered(ExclusiveGateway gateway, SequenceFlow way, String question) {
        var condition = way.getConditionExpression();
        return "yes".equals(way.getName())
                ? condition != null && condition.getTextContent().equals(question)
                : condition == null && way.equals(gateway.getDefault());
    }

    private void userTasks(List<String> found) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC)
                .map(Role::candidateGroup)
                .toList();
        for (var task : bpmn.getModelElementsByType(UserTask.class)) {
            if (!roles.contains(String.valueOf(task.getCamundaCandidateGroups()))) {
                found.add("%s is for '%s', which is no role".formatted(task.getId(), task.getCamundaCandidateGroups()));
            }
            if (task.getCamundaDueDate() == null) {
                found.add(task.getId() + " has no due date"); // and would never be overdue
            }
        }
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> boolean has(
            FlowNode node, Class<T> type, Predicate<T> like) {
        return node.getExtensionElements() != null
                && node.getExtensionElements().getChildElementsByType(type).stream()
                        .anyMatch(like);
    }

    private void timers(List<String> found) {
        for (var node : bpmn.getModelElementsByType(FlowNode.class)) {
            var waits = !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
            var inBackground = node.isCamundaAsyncBefore()
                    || (!(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter()); // which it cannot be
            if ((waits || inBackground) && !has(node, CamundaFailedJobRetryTimeCycle.class, cycle -> true)) {
                found.add(node.getId() + " does not say how often it is tried");
            }
        }
    }

    private void multiInstances(List<String> found) {
        for (var several : bpmn.getModelElementsByType(MultiInstanceLoopCharacteristics.class)) {
            var collection = several.getCamundaCollection();
            if (collection == null
                    || !EXPRESSION.matcher(collection).matches()
                    || several.getCamundaElementVariable() == null) {
                found.add(((FlowNode) several.getParentElement()).getId()
                        + " does not say for which elements it is done");
            }
        }
    }

    /** A message is a fact: it has the name of a domain event to which the process class listens. */
    private void messages(List<String> found) {
        for (var message : bpmn.getModelElementsByType(Message.class)) {
            if (!message.getId().equals(message.getName()) || !isHeard(message.getName())) {
                found.add("nobody tells the message " + message.getName());
            }
        }
    }

    private boolean isHeard(String fact) {
        return beans.containsBean(process() + "Process")
                && Arrays.stream(ClassUtils.getUserClass(beans.getBean(process() + "Process"))
                                .getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(EventListener.class))
                        .map(method -> method.getParameterTypes()[0])
                        .anyMatch(type -> DomainEvent.class.isAssignableFrom(type)
                                && type.getSimpleName().equals(fact));
    }

    private void drawing(List<String> found) {
        bpmn.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getDiagramElement() == null)
                .forEach(node -> found.add(node.getId() + " is not drawn"));
        bpmn.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getDiagramElement() == null)
                .forEach(flow -> found.add(flow.getId() + " is not drawn"));
    }
}
