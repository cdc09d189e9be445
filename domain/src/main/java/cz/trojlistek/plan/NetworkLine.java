package cz.trojlistek.plan;

/** What the network costs in a year, as it is read; {@code editVersion} is what a correction has to have seen, 0 in a frozen text. */
public record NetworkLine(NetworkYear said, int editVersion) {}
