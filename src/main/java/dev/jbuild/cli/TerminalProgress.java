package dev.jbuild.cli;

import dev.jbuild.build.Progress;
import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One line that is rewritten while a build goes on: nothing in the first second, then ten times a second at most. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final long QUIET_MILLISECONDS = 1_000;
    private static final long PAUSE_MILLISECONDS = 100;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final Clock clock;
    private final AtomicLong nextPaint;
    private final AtomicInteger done = new AtomicInteger();
    private volatile Stage stage = Stage.READING;
    private volatile int total;
    private volatile boolean shown;

    TerminalProgress(PrintStream err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.nextPaint = new AtomicLong(clock.millis() + QUIET_MILLISECONDS);
    }

    @Override
    public void begin(Stage next, int steps) {
        stage = next;
        total = steps;
        done.set(0);
        paintIfDue();
    }

    @Override
    public void advance() {
        done.incrementAndGet();
        paintIfDue();
    }

    private void paintIfDue() {
        long now = clock.millis();
        long due = nextPaint.get();
        if (now >= due && nextPaint.compareAndSet(due, now + PAUSE_MILLISECONDS)) {
            shown = true;
            String count = total > 0 ? " " + Math.min(done.get(), total) + " of " + total : "";
            err.print(CLEAR_LINE + stage.word() + count + " …");
            err.flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
