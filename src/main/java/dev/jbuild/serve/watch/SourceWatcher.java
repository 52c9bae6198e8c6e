package dev.jbuild.serve.watch;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches the files of a site. One thread asks for what changed; any may close. What happens while nobody asks is not
 * lost.
 */
public final class SourceWatcher implements AutoCloseable {

    /** How to learn of changes. */
    public enum Method {
        /** By the system's events, as far as it has them. */
        EVENTS,
        /** By looking at all files again and again. */
        POLLING
    }

    /** After so long without an event a batch is complete. */
    private static final Duration SETTLED = Duration.ofMillis(10);

    /** So long a batch may become while events go on. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    /** An editor that removed or emptied a file to write it anew has mostly done so after this time. */
    private static final Duration HALF_SAVED = Duration.ofMillis(40);

    /** How often to see to it that the site's folder is still the one that is watched, for which there is no event. */
    private static final Duration ROOT_CHECK = Duration.ofSeconds(1);

    private final Folder root;
    private final Signals signals;
    private final Census census;
    private final List<Diagnostic> notices;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean closed;

    private SourceWatcher(Folder root, Signals signals, Census census, List<Diagnostic> notices) {
        this.root = root;
        this.signals = signals;
        this.census = census;
        this.notices = notices;
    }

    /**
     * Begins to watch; all that changes from the return on is told.
     *
     * @param folder of the site; links in it are followed as far as they lead to places in it
     * @param scope need not leave out folders that are never a site's, and what editors put beside files
     * @param clock the one that files are dated by
     * @throws IOException if there is no such folder
     */
    public static SourceWatcher open(Path folder, Scope scope, Method method, Clock clock) throws IOException {
        Folder root = Folder.root(folder.toRealPath());
        List<Diagnostic> notices = new ArrayList<>();
        return open(root, scope, signals(root, method, notices), clock, notices);
    }

    private static Signals signals(Folder root, Method method, List<Diagnostic> notices) {
        return method == Method.POLLING
                ? new PollSignals(root)
                : new BestSignals(root, refusal -> EventSignals.of(root, refusal), notices::add);
    }

    static SourceWatcher open(Folder root, Scope scope, Signals signals, Clock clock, List<Diagnostic> notices) {
        Census census = new Census(root, scope, signals, clock);
        census.begin();
        return new SourceWatcher(root, signals, census, notices);
    }

    /**
     * Waits for the next changes, until they have come to an end for some milliseconds.
     *
     * @return what changed, at least one file; empty when closed
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Optional<ChangeSet> next() throws InterruptedException {
        while (!closed) {
            Hints hints = new Hints();
            boolean any = signals.await(asked.get() ? Duration.ZERO : ROOT_CHECK, hints);
            boolean lost = !any && census.lostRoot();
            if (lost || asked.getAndSet(false)) {
                hints.addWhole(root);
            }
            if (hints.isEmpty()) {
                continue;
            }
            SortedSet<SourcePath> changed = gather(hints);
            if (!changed.isEmpty()) {
                return Optional.of(new ChangeSet(List.copyOf(changed), lost));
            }
        }
        return Optional.empty();
    }

    /** Goes on taking hints until there are none for some time, and looks where they point. */
    private SortedSet<SourcePath> gather(Hints first) throws InterruptedException {
        SortedSet<SourcePath> changed = new TreeSet<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        Hints hints = first;
        boolean more = true;
        while (more) {
            boolean isGoingOn = true;
            while (isGoingOn) {
                isGoingOn = signals.await(atMost(SETTLED, end), hints) && System.nanoTime() < end;
            }
            long begin = System.nanoTime();
            changed.addAll(census.look(hints));
            signals.looked(Duration.ofNanos(System.nanoTime() - begin));
            hints = new Hints();
            more = census.isUnsettled() && System.nanoTime() < end && signals.await(atMost(HALF_SAVED, end), hints);
        }
        return changed;
    }

    private static Duration atMost(Duration wish, long end) {
        return Duration.ofNanos(Math.max(0, Math.min(wish.toNanos(), end - System.nanoTime())));
    }

    /** Has all files looked at again, as other ones may now be left out. The change set that follows tells of them. */
    public void lookAgain() {
        asked.set(true);
    }

    /** What the author should know about the watching itself; asked by the thread that asks for changes. */
    public List<Diagnostic> notices() {
        List<Diagnostic> told = List.copyOf(notices);
        notices.clear();
        return told;
    }

    /** Ends the watching, and whoever waits for changes. */
    @Override
    public void close() {
        closed = true;
        signals.close();
    }
}
