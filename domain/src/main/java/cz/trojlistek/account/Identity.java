package cz.trojlistek.account;

import org.jspecify.annotations.Nullable;

/** Who is signed in, as the outer world knows it. The workbench answers from its session. */
public interface Identity {

    /** The login name, or null for nobody: the public, time, a process. */
    @Nullable
    String login();
}
