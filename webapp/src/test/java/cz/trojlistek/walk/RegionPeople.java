package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallRegion;

/** Those who take part in the plan of the region, each at a browser. */
final class RegionPeople {

    final SmallRegion region;
    final Chromium chromium;
    final Visitor planner;
    final Visitor ofAs;
    final Visitor ofCheb;
    final Visitor leader;

    RegionPeople(SmallRegion region, Chromium chromium) {
        this.region = region;
        this.chromium = chromium;
        planner = chromium.visitor();
        ofAs = chromium.visitor();
        ofCheb = chromium.visitor();
        leader = chromium.visitor();
    }
}
