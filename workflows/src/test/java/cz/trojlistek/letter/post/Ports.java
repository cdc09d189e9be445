package cz.trojlistek.letter.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Where nobody listens yet. */
final class Ports {

    private Ports() {}

    static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
