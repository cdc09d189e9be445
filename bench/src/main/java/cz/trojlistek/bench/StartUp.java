package cz.trojlistek.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * M5: how long the application takes to start and how much memory it then has, against the smallest one of the same Spring
 * Boot, engine and Vaadin, and with very many finished instances against none. Each is a process of its own with a database
 * of its own on the same server; in a round they start one after the other.
 */
class StartUp {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    /** A yardstick that builds no engine would be quick for nothing. */
    private static final String ENGINE_STARTED = "ENGINE-00001";

    private static final double AGAINST_THE_SMALLEST = 1.8;
    private static final double AGAINST_NONE_FINISHED = 1.1;

    private final Programs programs;
    private final Databases databases;

    /** What is started: the command lines of ours as delivered, of ours without its cache of classes, and of the smallest. */
    record Programs(List<String> ours, List<String> uncached, List<String> smallest) {}

    /** The databases of ours, of ours with many instances and of the smallest, each as arguments of the command line. */
    record Databases(List<String> few, List<String> many, List<String> smallest) {}

    private record Start(double seconds, double megabytes) {}

    StartUp(Programs programs, Databases databases) {
        this.programs = programs;
        this.databases = databases;
    }

    /** So that tables are there, and the machine has read all files once. */
    void warmUp() throws IOException, InterruptedException {
        start(programs.ours(), databases.few());
        start(programs.ours(), databases.many());
        start(programs.smallest(), databases.smallest());
    }

    List<Measured> measure(int rounds, int finished, PrintStream out) throws IOException, InterruptedException {
        var found = new LinkedHashMap<String, List<Measured.Round>>();
        for (int i = 0; i < rounds; i++) {
            var smallest = start(programs.smallest(), databases.smallest());
            var uncached = start(programs.uncached(), databases.few());
            var few = start(programs.ours(), databases.few());
            var many = start(programs.ours(), databases.many());
            add(found, "M5 start-up against the smallest application, s", few.seconds(), smallest.seconds());
            add(found, "M5 memory against the smallest application, MB", few.megabytes(), smallest.megabytes());
            add(
                    found,
                    "M5 start-up without its cache, against the smallest, s",
                    uncached.seconds(),
                    smallest.seconds());
            add(
                    found,
                    "M5 memory without its cache, against the smallest, MB",
                    uncached.megabytes(),
                    smallest.megabytes());
            var than = " with %,d finished instances, ".formatted(finished);
            add(found, "M5 start-up" + than + "s", many.seconds(), few.seconds());
            add(found, "M5 memory" + than + "MB", many.megabytes(), few.megabytes());
        }
        out.printf(
                "M5: %d rounds, each a start of the smallest, of ours without its cache, of ours, of ours with history%n",
                rounds);
        return found.entrySet().stream().map(StartUp::measured).toList();
    }

    private static void add(Map<String, List<Measured.Round>> found, String measure, double ours, double yardstick) {
        found.computeIfAbsent(measure, key -> new ArrayList<>()).add(new Measured.Round(ours, yardstick));
    }

    private static Measured measured(Map.Entry<String, List<Measured.Round>> one) {
        var cut = one.getKey().lastIndexOf(", ");
        return new Measured(
                one.getKey().substring(0, cut),
                one.getKey().substring(cut + 2),
                one.getKey().contains("smallest") ? AGAINST_THE_SMALLEST : AGAINST_NONE_FINISHED,
                one.getValue());
    }

    /** As many as a country finishes in years, with what happened in them, as the engine would have written it. */
    static void finish(JdbcClient database, int instances) {
        database.sql("""
                        insert into engine.act_hi_procinst (id_, proc_inst_id_, root_proc_inst_id_, business_key_,
                            proc_def_key_, proc_def_id_, start_time_, end_time_, duration_, start_act_id_, state_)
                        select p, p, p, gen_random_uuid()::text, d.key_, d.id_, now() - interval '2 years',
                            now() - interval '1 year', 31536000000, 'meetingPlanned', 'COMPLETED'
                        from (select gen_random_uuid()::text p from generate_series(1, ?)) made
                            cross join (select key_, id_ from engine.act_re_procdef where key_ = 'meeting' limit 1) d""").param(instances).update();
        database.sql("""
                        insert into engine.act_hi_actinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_,
                            proc_inst_id_, execution_id_, act_id_, act_name_, act_type_, start_time_, end_time_,
                            duration_, act_inst_state_, sequence_counter_)
                        select gen_random_uuid()::text, p.proc_def_key_, p.proc_def_id_, p.id_, p.id_, p.id_,
                            'sendInvitation', 'Send invitation', 'userTask', p.start_time_, p.end_time_, p.duration_, 4, n
                        from engine.act_hi_procinst p cross join generate_series(1, 8) n""").update();
        database.sql("vacuum analyze engine.act_hi_procinst").update();
        database.sql("vacuum analyze engine.act_hi_actinst").update();
    }

    /** Until it has answered the first request; memory is what the machine gives it after its garbage is gone. */
    private static Start start(List<String> program, List<String> database) throws IOException, InterruptedException {
        var command = new ArrayList<>(program);
        command.addAll(database);
        command.add("--server.port=0");
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var told = new StringBuilder();
            var port = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                told.append(line).append('\n');
                var found = PORT.matcher(line);
                port = found.find() ? Integer.parseInt(found.group(1)) : port;
                if (port > 0 && line.contains(": Started ")) {
                    if (told.indexOf(ENGINE_STARTED) < 0) {
                        throw new IllegalStateException("it started without an engine:\n" + told);
                    }
                    answer(port);
                    var seconds = (System.nanoTime() - begun) / 1e9;
                    return new Start(seconds, megabytes(process));
                }
            }
            throw new IllegalStateException("it did not start:\n" + told);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void answer(int port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                            .build(),
                    BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the first page answers " + answer.statusCode());
            }
        }
    }

    private static double megabytes(Process process) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin");
        output(java.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.run");
        return Double.parseDouble(output("ps", "-o", "rss=", "-p", String.valueOf(process.pid()))) / 1024;
    }

    private static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = Objects.requireNonNull(process.inputReader())) {
            var told = out.lines().toList();
            process.waitFor();
            return told.isEmpty() ? "" : told.getLast().strip();
        }
    }
}
