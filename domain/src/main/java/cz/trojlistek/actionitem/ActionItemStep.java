package cz.trojlistek.actionitem;

/** What happens to an action item, as its history tells it. */
public enum ActionItemStep {
    AGREED,
    STARTED,
    REPORTED,
    VERIFIED,
    REOPENED,
    CANCELLED,
    CHANGED
}
