package dev.jbuild.serve.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says again and again that anything may have happened, for file systems that signal nothing. */
final class PollSignals implements Signals {

    /** Short enough that it feels immediate, and long enough to leave the machine alone. */
    private static final long LEAST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    /** A pause is so many times as long as a look, so that looking takes up little of the machine. */
    private static final int PAUSE_SHARE = 8;

    private final Folder root;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long due = System.nanoTime() + LEAST_PAUSE;

    PollSignals(Folder root) {
        this.root = root;
    }

    @Override
    public void watch(Folder folder) {
        // All folders are looked at anyway.
    }

    @Override
    public void forget(Folder folder) {
        // A folder that is gone is not met when looking.
    }

    @Override
    public boolean await(Duration patience, Hints hints) throws InterruptedException {
        long pause = Math.min(due - System.nanoTime(), patience.toNanos());
        if (closed.await(pause, TimeUnit.NANOSECONDS) || System.nanoTime() < due) {
            return false;
        }
        hints.addWhole(root);
        due = System.nanoTime() + LEAST_PAUSE;
        return true;
    }

    @Override
    public void looked(Duration time) {
        due = System.nanoTime() + Math.max(LEAST_PAUSE, time.toNanos() * PAUSE_SHARE);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
