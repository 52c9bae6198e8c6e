package dev.jbuild.serve;

import dev.jbuild.build.Addresses;
import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildResult;
import dev.jbuild.build.BuildSession;
import dev.jbuild.build.Changes;
import dev.jbuild.build.Progress;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Severity;
import dev.jbuild.output.Content;
import dev.jbuild.output.OutputView;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import dev.jbuild.serve.PreviewEvent.Cause;
import dev.jbuild.serve.http.Change;
import dev.jbuild.serve.http.PreviewServer;
import dev.jbuild.serve.http.Problems;
import dev.jbuild.serve.http.Snapshot;
import dev.jbuild.serve.watch.ChangeSet;
import dev.jbuild.serve.watch.Scope;
import dev.jbuild.serve.watch.SourceWatcher;
import dev.jbuild.source.SourceScope;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A site that is served while it is written. One thread runs it: builds follow one another, and what changes during one
 * is the cause of the next.
 */
public final class Preview implements AutoCloseable {

    private static final SourcePath SETTINGS = SourcePath.of("site.yml");

    private static final Diagnostic OPEN = new Diagnostic(
            "serve-network",
            Severity.WARNING,
            "Everyone in your network can read this preview, and drafts if they are built",
            null,
            null,
            "Without --host only this machine can.",
            List.of());

    private final PreviewRequest request;
    private final PreviewEvent.Listener listener;
    private final BuildSession session;
    private final PreviewServer server;
    private final SourceWatcher watcher;
    private final ScopeNow scope;
    private final String basePath;
    private volatile Snapshot snapshot = Snapshot.unbuilt(0, Problems.NONE);
    private volatile Addresses addresses = Addresses.NONE;
    private @Nullable Outputs outputs;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Preview(PreviewRequest request, PreviewEvent.Listener listener, Clock clock) throws IOException {
        this.request = request;
        this.listener = listener;
        BuildRequest build = request.build();
        this.session = BuildSession.open(build, clock);
        BuildSession.Outline outline = session.outline();
        this.scope = new ScopeNow(outline.scope());
        this.basePath = outline.basePath();
        this.server = PreviewServer.start(request.server());
        try {
            // Watched before the first build reads anything, so that no change is missed.
            this.watcher = SourceWatcher.open(build.source(), scope, request.watching(), clock);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Begins to serve; pages are there as soon as {@link #run} has built them.
     *
     * @throws IOException if the port is taken, or the site's folder cannot be read
     */
    public static Preview open(PreviewRequest request, PreviewEvent.Listener listener, Clock clock) throws IOException {
        return new Preview(request, listener, clock);
    }

    /** What is watched, which the settings can change at any time. */
    private static final class ScopeNow implements Scope {
        private SourceScope now;

        ScopeNow(SourceScope now) {
            this.now = now;
        }

        @Override
        public boolean leavesOutFolder(SourcePath folder) {
            return now.leavesOutFolder(folder);
        }

        @Override
        public boolean leavesOutFile(SourcePath file) {
            return now.leavesOutFile(file);
        }
    }

    /** The address of the home page. */
    public URI address() {
        return home(server.url());
    }

    private URI home(String host) {
        return URI.create(host.substring(0, host.length() - 1) + basePath + "/");
    }

    /**
     * Builds, serves, and builds again after each change, until it is closed or the thread is interrupted.
     *
     * @param progress of the first build; the others are short
     */
    public void run(Progress progress) {
        List<URI> network = server.otherUrls().stream().map(this::home).toList();
        listener.tell(
                new PreviewEvent.Serving(address(), network, request.build().source()));
        boolean interrupted = false;
        try {
            if (!network.isEmpty()) {
                listener.tell(new PreviewEvent.Noticed(OPEN));
            }
            notice();
            build(Changes.unknown(), Cause.first(), progress);
            Optional<ChangeSet> next = watcher.next();
            while (next.isPresent()) {
                notice();
                follow(next.get());
                next = watcher.next();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            // The server takes its time to close, which an interrupted thread does not have.
            close();
            listener.tell(new PreviewEvent.Stopped());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is served now. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** How many browsers are told of changes. */
    int listeners() {
        return server.streams();
    }

    /** The outputs of the last good build, without what is added for the preview. */
    OutputView made() {
        return session.outputs();
    }

    /** Where the things of the last good build are. */
    Addresses addresses() {
        return addresses;
    }

    private void notice() {
        watcher.notices().forEach(problem -> listener.tell(new PreviewEvent.Noticed(problem)));
    }

    private void follow(ChangeSet changes) {
        boolean all = changes.isEverything();
        Cause cause = new Cause(all ? Cause.Kind.UNKNOWN : Cause.Kind.KNOWN, changes.paths());
        build(all ? Changes.unknown() : Changes.of(new TreeSet<>(changes.paths())), cause, Progress.NONE);
        if (all || changes.paths().contains(SETTINGS)) {
            scope.now = session.outline().scope();
            watcher.lookAgain();
        }
    }

    /** Makes an output of an earlier process anew, which somebody changed or removed since; nothing where that fails. */
    private synchronized @Nullable Content remade(OutputPath path) {
        Content now = session.outputs().find(path);
        if (now != null && now.isLost()) {
            build(Changes.of(new TreeSet<>()), new Cause(Cause.Kind.KNOWN, List.of()), Progress.NONE);
            now = session.outputs().find(path);
        }
        return now == null || now.isLost() ? null : now;
    }

    /** Builds and shows. Usually the one thread that runs the preview asks, but a request may need what was lost. */
    private synchronized void build(Changes changes, Cause cause, Progress progress) {
        listener.tell(new PreviewEvent.Building(cause));
        BuildResult result;
        try {
            result = session.build(changes, progress);
            if (result.succeeded()) {
                show(result, cause);
                return;
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A preview outlives a bug: the next save may build again.
            result = BuildResult.broken(request.build(), broken(e));
        }
        Problems problems = new Problems(result.diagnostics());
        snapshot = snapshot.with(snapshot.number() + 1, problems);
        server.show(snapshot, Change.of(new TreeSet<>()));
        listener.tell(new PreviewEvent.Failed(cause, result));
    }

    private static Diagnostic broken(Throwable e) {
        boolean machine = e instanceof IOException;
        return Diagnostic.error(
                        machine ? "serve-unreadable" : "serve-bug",
                        machine
                                ? "The site cannot be built: " + e.getMessage()
                                : "jbuild failed to build the site: " + e)
                .hint(
                        machine
                                ? "The next change of a source builds again."
                                : "This is a fault of jbuild; please report it, with what 'jbuild build' says.");
    }

    private void show(BuildResult result, Cause cause) throws IOException {
        OutputView view = session.outputs();
        addresses = result.addresses();
        SortedSet<OutputPath> drafts = addresses.drafts();
        SortedSet<OutputPath> paths = new TreeSet<>(view.changed());
        paths.addAll(view.removed());
        if (outputs != null) {
            paths.addAll(outputs.otherDrafts(drafts));
        }
        outputs = new Outputs(view, drafts, this::remade, outputs);
        snapshot = Snapshot.of(snapshot.number() + 1, outputs, addresses.basePath());
        Change change = cause.isFirst() ? Change.everything() : Change.of(paths);
        Optional<String> going = going(cause.changed(), addresses);
        server.show(snapshot, going.isPresent() ? change.goingTo(going.get()) : change);
        listener.tell(new PreviewEvent.Built(
                cause, result, view.changed().size(), view.removed().size()));
    }

    /** Where the tab in view goes: to the page of the one source that was saved. */
    private Optional<String> going(List<SourcePath> changed, Addresses addresses) {
        if (request.following() == PreviewRequest.Following.STAY) {
            return Optional.empty();
        }
        List<String> pages = changed.stream()
                .flatMap(path -> addresses.of(path).stream())
                .map(url -> addresses.basePath() + url.encoded())
                .toList();
        // Of many sources at once, as after a checkout, none is the one that is being written.
        return pages.size() == 1 ? Optional.of(pages.get(0)) : Optional.empty();
    }

    /** Ends {@link #run}, after the build that is going on. May be called by any thread. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        watcher.close();
        try {
            server.close();
        } catch (IOException e) {
            // It answers no more either way.
        }
    }
}
