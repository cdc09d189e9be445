package cz.trojlistek.account;

/** How passwords are kept. The outer world brings the algorithm. */
public interface Passwords {

    /** Slow on purpose. */
    String hash(String password);
}
