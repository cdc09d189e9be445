package violations.ui;

import cz.trojlistek.approval.ApprovalSteps;

/** Breaks: views ask nobody who asks for no right. */
public record AsksTheProcessSide(ApprovalSteps steps) {}
