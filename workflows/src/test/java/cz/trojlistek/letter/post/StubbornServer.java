package cz.trojlistek.letter.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks as much SMTP as it takes to say no: to an addressee, to the sender, or by hanging up. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private volatile int patience = Integer.MAX_VALUE;
    private volatile int visitors;

    /** @param port 0 for any */
    StubbornServer(int port) throws IOException {
        door = new ServerSocket(port);
        Thread.ofPlatform().daemon().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What is said to a command that begins so; an empty answer hangs up. */
    StubbornServer says(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** Hangs up at the next letter after so many over one line. */
    StubbornServer takes(int letters) {
        patience = letters;
        return this;
    }

    /** How many lines were opened. */
    int visitors() {
        return visitors;
    }

    void agrees() {
        answers.clear();
    }

    /** To whom letters were taken, in their order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void listen() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                talk(visitor);
            } catch (IOException gone) {
                // the next one, please
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        visitors++;
        say(visitor, "220 stubborn");
        var addressee = "";
        var letters = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line;
            var answer = answers.entrySet().stream()
                    .filter(one -> command.startsWith(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok");
            if (answer.isEmpty()) {
                return;
            }
            if (line.startsWith("MAIL") && letters++ == patience) {
                say(visitor, "421 too many letters");
                return;
            }
            if (line.startsWith("RCPT TO:")) {
                addressee = line.substring(9, line.indexOf('>'));
            }
            say(visitor, answer);
            if (answer.startsWith("354")) {
                while (!".".equals(in.readLine())) {
                    // the letter
                }
                taken.add(addressee);
                say(visitor, "250 taken");
            }
        }
    }

    private static void say(Socket visitor, String answer) throws IOException {
        visitor.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }
}
