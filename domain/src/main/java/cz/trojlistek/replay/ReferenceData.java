package cz.trojlistek.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The real cycles, contents and code lists that come along with the program. */
@Component
public class ReferenceData {

    String cycles() {
        return read("planning_cycles.yaml");
    }

    List<String> contents() {
        return List.of(
                read("plan_content_brno.yaml"),
                read("plan_content_mos_chomutov.yaml"),
                read("plan_content_jmk_2015_2017.yaml"));
    }

    String targetGroups() {
        return read("target_groups.yaml");
    }

    /** South Moravia and the ORP Chomutov, in the import format. */
    public String territories() {
        return read("territories.csv");
    }

    /** A small town's cycle in the same format, for the demo only. */
    String demoCycles() {
        return read("demo_cycles.yaml");
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("reference/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
