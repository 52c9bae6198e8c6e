package dev.jbuild.serve;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Strictness;
import dev.jbuild.build.Progress;
import dev.jbuild.config.Overrides;
import dev.jbuild.serve.PreviewRequest.Following;
import dev.jbuild.serve.http.EditorLinks;
import dev.jbuild.serve.http.ServerSettings;
import dev.jbuild.serve.watch.SourceWatcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A preview that runs on a thread of its own, and what it tells. */
final class Previewed implements AutoCloseable {

    /** Far longer than anything takes, as the machine may be busy. */
    private static final long PATIENCE_MILLISECONDS = 60_000;

    static final Overrides NO_OVERRIDES = new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final Overrides DRAFTS = new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<PreviewEvent> events = new ArrayList<>();
    private final Preview preview;
    private final Thread thread;

    private Previewed(PreviewRequest request) throws IOException {
        this.preview = Preview.open(request, this::tell, Clock.systemUTC());
        this.thread = new Thread(() -> preview.run(Progress.NONE), "preview");
    }

    static Previewed of(Path site) throws Exception {
        return of(site, NO_OVERRIDES, Following.STAY);
    }

    static Previewed of(Path site, Overrides overrides, Following following) throws Exception {
        return of(site, overrides, following, 0);
    }

    private static Previewed of(Path site, Overrides overrides, Following following, int port) throws Exception {
        BuildRequest build = new BuildRequest(site, Optional.empty(), overrides, Strictness.LENIENT, 2);
        ServerSettings server = ServerSettings.local(
                        EditorLinks.of("vscode", site).orElseThrow(), Throwable::printStackTrace)
                .atPort(port);
        Previewed previewed = new Previewed(new PreviewRequest(build, server, SourceWatcher.Method.EVENTS, following));
        previewed.thread.start();
        previewed.await(
                "the first build", any -> any instanceof PreviewEvent.Built || any instanceof PreviewEvent.Failed);
        return previewed;
    }

    /** A preview at one port. */
    static Previewed at(Path site, int port) throws Exception {
        return of(site, NO_OVERRIDES, Following.STAY, port);
    }

    private synchronized void tell(PreviewEvent event) {
        events.add(event);
        notifyAll();
    }

    /** All that was told so far. */
    synchronized List<PreviewEvent> events() {
        return List.copyOf(events);
    }

    /** Waits until something is told, and forgets all that was told up to then. */
    synchronized PreviewEvent await(String what, Predicate<PreviewEvent> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        while (true) {
            for (int i = 0; i < events.size(); i++) {
                if (wanted.test(events.get(i))) {
                    PreviewEvent found = events.get(i);
                    events.subList(0, i + 1).clear();
                    return found;
                }
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("never told: " + what + "; but " + events);
            }
            wait(left);
        }
    }

    Preview preview() {
        return preview;
    }

    URI address(String path) {
        return preview.address().resolve(path);
    }

    /** The answer to a request. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Waits until a page has a text. */
    void awaitPage(String path, String text) throws Exception {
        long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
        String page = get(path).body();
        while (!page.contains(text)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("'" + text + "' never came to " + path + ":\n" + page + "\n" + events());
            }
            Thread.sleep(5);
            page = get(path).body();
        }
    }

    @Override
    public void close() throws InterruptedException {
        preview.close();
        thread.join(PATIENCE_MILLISECONDS);
        if (thread.isAlive()) {
            throw new AssertionError("the preview does not end");
        }
    }
}
