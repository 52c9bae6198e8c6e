package dev.jbuild.serve.watch;

import java.time.Duration;

/** What says that something may have happened. It may say so without a reason; it must not miss anything. */
interface Signals extends AutoCloseable {

    /** Signals what happens in a folder from now on, or again after it may have been replaced by one of its name. */
    void watch(Folder folder);

    /** Signals no more what happens in a folder, as it is gone. */
    void forget(Folder folder);

    /**
     * Waits for a signal, then takes all that there are.
     *
     * @return whether there was one; {@code false} after the time has passed and when closed
     */
    boolean await(Duration patience, Hints hints) throws InterruptedException;

    /** Tells how long it took to look where the signals pointed, for who must pace itself. */
    default void looked(Duration time) {}

    /** Ends all waiting. */
    @Override
    void close();
}
