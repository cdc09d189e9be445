package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallTown;

/** Those who take part in the plan of the town, each at a browser. */
final class People {

    final SmallTown town;
    final Chromium chromium;
    final Visitor head;
    final Visitor coordinator;
    final Visitor coordinationGroup;
    final Visitor manager;
    final Visitor member;
    final Visitor citizen;

    People(SmallTown town, Chromium chromium) {
        this.town = town;
        this.chromium = chromium;
        head = chromium.visitor();
        coordinator = chromium.visitor();
        coordinationGroup = chromium.visitor();
        manager = chromium.visitor();
        member = chromium.visitor();
        citizen = chromium.visitor();
    }
}
