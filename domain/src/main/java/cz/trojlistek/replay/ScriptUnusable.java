package cz.trojlistek.replay;

/** The file of cycles, or what it refers to, cannot be replayed; the message says where and why. */
public class ScriptUnusable extends RuntimeException {

    ScriptUnusable(String message) {
        super(message);
    }
}
