package cz.trojlistek.territory;

import cz.trojlistek.kernel.TerritoryPath;

/** One region, district or ORP, as lists and pages show it. */
public record Territory(String code, Tier tier, String name, TerritoryPath path) {}
