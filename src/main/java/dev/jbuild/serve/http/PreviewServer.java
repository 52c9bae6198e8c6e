package dev.jbuild.serve.http;

import dev.jbuild.serve.http.wire.Body;
import dev.jbuild.serve.http.wire.Handler;
import dev.jbuild.serve.http.wire.Request;
import dev.jbuild.serve.http.wire.Response;
import dev.jbuild.serve.http.wire.Response.Field;
import dev.jbuild.serve.http.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** Serves the newest snapshot to browsers, and tells their tabs when there is another. */
public final class PreviewServer implements AutoCloseable {

    /** The port that people know from other tools. */
    private static final int FIRST_PORT = 4_000;

    private static final int PORTS = 100;

    private final Tabs tabs;
    private final SiteAnswers answers;
    private final byte[] script;
    private final ServerSettings settings;
    private final Wire wire;
    private final Guard guard;

    private PreviewServer(ServerSettings settings) throws IOException {
        this.settings = settings;
        String session = session();
        ContentPolicy policy = new ContentPolicy(session);
        ReloadTag reload = new ReloadTag(session, policy);
        this.tabs = new Tabs(new Messages(settings.editor()), reload);
        this.answers = new SiteAnswers(new FileAnswers(reload, policy));
        this.script = script();
        Door door = new Door();
        this.wire = bind(settings, door);
        SortedSet<String> names = new TreeSet<>(settings.allowedHosts());
        names.addAll(OwnNames.of(settings.host(), wire.address().getAddress()));
        this.guard = new Guard(new AllowedHosts(names, wire.address().getPort()));
        door.open(this);
    }

    /**
     * Begins to listen. Until the first snapshot, pages say that the site is being built.
     *
     * @throws BindException when the port that was asked for, or every port of the usual ones, is taken
     * @throws IOException when there is no such address on this machine
     */
    public static PreviewServer start(ServerSettings settings) throws IOException {
        return new PreviewServer(settings);
    }

    /** Shows a snapshot from now on, and then tells all tabs what is new in it. */
    public void show(Snapshot snapshot, Change change) {
        tabs.show(snapshot, change);
    }

    /** Where this listens. */
    public InetSocketAddress address() {
        return wire.address();
    }

    /** The address for a browser on this machine, such as {@code http://localhost:4000/}, without base path. */
    public String url() {
        InetAddress bound = address().getAddress();
        boolean here = bound.isAnyLocalAddress() || bound.isLoopbackAddress();
        return url(here && !settings.host().contains(":") ? "localhost" : settings.host());
    }

    /** Addresses for browsers on other machines; none where this listens to the loopback alone. */
    public List<String> otherUrls() {
        InetAddress bound = address().getAddress();
        if (bound.isLoopbackAddress()) {
            return List.of();
        }
        SortedSet<String> names = bound.isAnyLocalAddress() ? OwnNames.addresses() : new TreeSet<>();
        names.removeIf(name -> name.startsWith("fe80:"));
        return names.stream().map(this::url).toList();
    }

    private String url(String name) {
        String host = name.contains(":") ? "[" + name + "]" : name;
        return "http://" + host + ":" + address().getPort() + "/";
    }

    /** How many event streams are open; each browser has one for all its tabs. */
    public int streams() {
        return tabs.count();
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    private Response answer(Request request) throws IOException {
        Target target = Target.of(request.target());
        Response refusal = guard.refusal(request, target);
        if (refusal != null || target == null) {
            return refusal == null ? Response.text(400, "There is nothing at such an address.") : refusal;
        }
        return switch (target.raw()) {
            case ReservedPaths.EVENTS -> tabs.stream();
            case ReservedPaths.SCRIPT ->
                Response.of(
                        200,
                        List.of(
                                new Field("Content-Type", "text/javascript; charset=utf-8"),
                                new Field("Cache-Control", "no-cache")),
                        Body.of(script));
            default -> answers.answer(tabs.shown(), target, request);
        };
    }

    /** Lets requests wait until the server knows its own port. */
    private static final class Door implements Handler {

        private final CompletableFuture<PreviewServer> server = new CompletableFuture<>();

        void open(PreviewServer opened) {
            server.complete(opened);
        }

        @Override
        public Response answer(Request request) throws IOException {
            return server.join().answer(request);
        }

        @Override
        public void failed(Request request, Throwable failure) {
            server.join().settings.failures().accept(failure);
        }
    }

    private static Wire bind(ServerSettings settings, Handler handler) throws IOException {
        InetAddress address = OwnNames.resolve(settings.host());
        if (settings.port().isPresent()) {
            return Wire.open(new InetSocketAddress(address, settings.port().getAsInt()), handler, settings.limits());
        }
        for (int port = FIRST_PORT; port < FIRST_PORT + PORTS - 1; port++) {
            try {
                return Wire.open(new InetSocketAddress(address, port), handler, settings.limits());
            } catch (BindException e) {
                // Another one has it; the next one may be free.
            }
        }
        return Wire.open(new InetSocketAddress(address, FIRST_PORT + PORTS - 1), handler, settings.limits());
    }

    private static String session() {
        byte[] bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] script() throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream("reload.js")) {
            if (in == null) {
                throw new IllegalStateException("reload.js is missing beside " + PreviewServer.class);
            }
            return in.readAllBytes();
        }
    }
}
