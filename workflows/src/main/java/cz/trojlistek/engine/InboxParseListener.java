package cz.trojlistek.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs the inbox on every user task of every diagram, so that none can be forgotten. */
class InboxParseListener extends AbstractBpmnParseListener {

    private final TaskListener inbox;

    InboxParseListener(TaskListener inbox) {
        this.inbox = inbox;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        InboxProjection.EVENTS.forEach(event -> task.addBuiltInTaskListener(event, inbox));
    }
}
