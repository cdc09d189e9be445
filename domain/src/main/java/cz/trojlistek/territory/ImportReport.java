package cz.trojlistek.territory;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;

/**
 * What came of an import. With problems nothing was imported, and the numbers are all zero.
 *
 * @param newRegions regions that were not there before
 */
public record ImportReport(
        int created, int changed, int unchanged, List<TerritoryPath> newRegions, List<Problem> problems) {

    /** What is wrong in a line of the file; the first line is 1. The code is a message key. */
    public record Problem(long line, String code, List<Object> arguments) {}

    static ImportReport refused(List<Problem> problems) {
        return new ImportReport(0, 0, 0, List.of(), problems);
    }

    public boolean imported() {
        return problems.isEmpty();
    }
}
