package cz.trojlistek.plan;

/**
 * What others need of the package at hand: its number from 1, its name (empty when the plan is not divided), and whether the
 * public is asked about it (BR-137).
 */
public record PackageFact(int number, String name, boolean consulted) {}
