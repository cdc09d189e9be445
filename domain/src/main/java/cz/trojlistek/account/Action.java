package cz.trojlistek.account;

/** What somebody wants to do to something. Which role may, and where and when, stands in {@link Rights}. */
public enum Action {
    /** Read cycles, groups, meetings, analyses, working drafts and comments. */
    READ,
    OPEN_CYCLE,
    /** The coordinator's steps of a cycle: schedule, analyses, freezing, announcing, settling, publishing. */
    CONDUCT_CYCLE,
    /** Establish groups, admit and release members. */
    MANAGE_GROUPS,
    /** A group's meetings and its chapter. */
    LEAD_GROUP,
    /** What every member of a group does: minutes. */
    TAKE_PART,
    /** Write the plan while it is being written. */
    WRITE_PLAN,
    /** Say something of the draft while it is written. */
    REMARK,
    /** Say how a measure of the plan stands to those of the region above it or of the towns below. */
    ALIGN_PLANS,
    /** The coordination group's decisions. */
    STEER,
    SUBMIT_DOSSIER,
    /** Tell the region what a town needs. */
    SUBMIT_NEEDS,
    /** Say how the measures one carries were fulfilled. */
    REPORT_MEASURES,
    /** Say what a town will pay for. */
    DECLARE_COFINANCING,
    /** Write down what the team of a district recommends. */
    ALIGN_DISTRICT,
    RECORD_COUNCIL,
    RECORD_ASSEMBLY,
    MANAGE_PEOPLE,
    IMPORT_TERRITORIES,
    SEE_INCIDENTS,
    READ_AUDIT,
    /** Move the clock of the demo; elsewhere there is nothing to move it with. */
    MOVE_CLOCK
}
