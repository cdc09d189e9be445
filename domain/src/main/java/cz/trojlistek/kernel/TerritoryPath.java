package cz.trojlistek.kernel;

import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where something belongs, from the region down: {@code CZ064/CZ0642/6203} is the ORP Brno in its district and region.
 * Everybody's rights and every list are decided by comparing two of these.
 */
public record TerritoryPath(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{2,12}(/[A-Za-z0-9]{2,12}){0,3}");

    public TerritoryPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a territory path: " + value);
        }
    }

    /** The code of the territory itself, without those above it. */
    public String code() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Those it lies in, from the region down, and itself. */
    public Stream<TerritoryPath> line() {
        var codes = value.split("/");
        return IntStream.rangeClosed(1, codes.length)
                .mapToObj(tiers -> new TerritoryPath(String.join("/", Arrays.copyOf(codes, tiers))));
    }

    public TerritoryPath child(String code) {
        return new TerritoryPath(value + "/" + code);
    }

    /** What it lies in directly; the region itself has nothing above it. */
    public TerritoryPath parent() {
        return isRegion() ? this : new TerritoryPath(value.substring(0, value.lastIndexOf('/')));
    }

    /** The uppermost tier. */
    public boolean isRegion() {
        return value.indexOf('/') < 0;
    }

    /** True for the territory itself and all below it. */
    public boolean contains(TerritoryPath other) {
        return other.value.equals(value) || other.value.startsWith(value + "/");
    }

    @Override
    public String toString() {
        return value;
    }
}
