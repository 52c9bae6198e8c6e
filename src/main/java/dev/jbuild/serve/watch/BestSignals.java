package dev.jbuild.serve.watch;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The system's events where it has any, and as long as it watches enough folders; else looking again and again. */
final class BestSignals implements Signals {

    private final Folder root;
    private final Consumer<Diagnostic> notices;
    private volatile Signals current;
    private volatile boolean closed;

    /**
     * @param events begins to take events, given what is to be told when they fail later
     */
    BestSignals(Folder root, Events events, Consumer<Diagnostic> notices) {
        this.root = root;
        this.notices = notices;
        this.current = new PollSignals(root);
        try {
            this.current = events.open(this::fallBack).orElse(current);
        } catch (IOException e) {
            notices.accept(limit(e));
        }
    }

    /** What a system may have. */
    @FunctionalInterface
    interface Events {
        /**
         * Begins to take events; empty where the system has none.
         *
         * @throws IOException if it has events, but not for one more program
         */
        Optional<Signals> open(Consumer<IOException> refusal) throws IOException;
    }

    private void fallBack(IOException reason) {
        if (!(current instanceof PollSignals)) {
            notices.accept(limit(reason));
            current.close();
            current = new PollSignals(root);
            if (closed) {
                current.close();
            }
        }
    }

    private static Diagnostic limit(IOException reason) {
        return new Diagnostic(
                "watch-limit",
                Severity.WARNING,
                "The system does not watch all folders of the site (" + reason.getMessage()
                        + "), so jbuild looks for changes itself, which is slower",
                null,
                null,
                "On Linux, raise the limits: sudo sysctl fs.inotify.max_user_watches=524288"
                        + " fs.inotify.max_user_instances=512",
                List.of());
    }

    @Override
    public void watch(Folder folder) {
        current.watch(folder);
    }

    @Override
    public void forget(Folder folder) {
        current.forget(folder);
    }

    @Override
    public boolean await(Duration patience, Hints hints) throws InterruptedException {
        return current.await(patience, hints);
    }

    @Override
    public void looked(Duration time) {
        current.looked(time);
    }

    @Override
    public void close() {
        closed = true;
        current.close();
    }
}
