package dev.jbuild.serve;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A real Chromium without a window, led through the Chrome DevTools Protocol. */
final class Browser implements AutoCloseable {

    /** Far longer than anything takes, as the machine may be busy. */
    private static final long PATIENCE_MILLISECONDS = 60_000;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> answers;
    private final AtomicInteger numbers = new AtomicInteger();

    private Browser(Process process, WebSocket socket, Map<Integer, CompletableFuture<JsonObject>> answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    /** Where the system has Chromium, if anywhere. */
    static Optional<Path> find() {
        for (String folder :
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Starts a browser of its own.
     *
     * @param profile an empty folder for what it remembers
     */
    static Browser start(Path program, Path profile) throws Exception {
        // What a browser does beside showing pages would make the test depend on the network.
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-default-apps",
                        "--disable-extensions",
                        "--disable-sync",
                        "--no-first-run",
                        "--no-proxy-server",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> readAddress(process, address), "chromium");
        reader.setDaemon(true);
        reader.start();
        Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
        try {
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(address.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS), new Ears(answers))
                    .get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            return new Browser(process, socket, answers);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Reads to the end, as a full pipe would stop the browser. */
    private static void readAddress(Process process, CompletableFuture<URI> address) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int at = line.indexOf("ws://");
                if (line.startsWith("DevTools listening on") && at > 0) {
                    address.complete(URI.create(line.substring(at).strip()));
                } else if (!address.isDone()) {
                    said.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        address.completeExceptionally(new IOException("Chromium did not start:\n" + said));
    }

    private static final class Ears implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonObject>> answers;
        private final StringBuilder message = new StringBuilder();

        Ears(Map<Integer, CompletableFuture<JsonObject>> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                JsonObject answer = JsonParser.parseString(message.toString()).getAsJsonObject();
                message.setLength(0);
                if (answer.has("id")) {
                    CompletableFuture<JsonObject> waiting =
                            answers.remove(answer.get("id").getAsInt());
                    if (waiting != null) {
                        waiting.complete(answer);
                    }
                }
            }
            from.request(1);
            return null;
        }
    }

    /** A new tab with an address. */
    Tab open(URI address) throws Exception {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("url", "about:blank");
        String target =
                call("Target.createTarget", parameters, "").get("targetId").getAsString();
        JsonObject attach = new JsonObject();
        attach.addProperty("targetId", target);
        attach.addProperty("flatten", true);
        Tab tab = new Tab(
                call("Target.attachToTarget", attach, "").get("sessionId").getAsString());
        tab.go(address);
        return tab;
    }

    private JsonObject call(String method, JsonObject parameters, String session) throws Exception {
        int number = numbers.incrementAndGet();
        JsonObject message = new JsonObject();
        message.addProperty("id", number);
        message.addProperty("method", method);
        message.add("params", parameters);
        if (!session.isEmpty()) {
            message.addProperty("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(number, answer);
        socket.sendText(message.toString(), true).get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        JsonObject got = answer.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (got.has("error")) {
            throw new IOException(method + ": " + got.get("error"));
        }
        return got.getAsJsonObject("result");
    }

    /** One page that is open. */
    final class Tab {
        private final String session;

        private Tab(String session) {
            this.session = session;
        }

        void go(URI address) throws Exception {
            JsonObject parameters = new JsonObject();
            parameters.addProperty("url", address.toString());
            call("Page.navigate", parameters, session);
        }

        /** The value of a JavaScript expression as a text; empty where it has none, as between two pages. */
        String value(String expression) throws Exception {
            JsonObject parameters = new JsonObject();
            parameters.addProperty("expression", "String(" + expression + ")");
            JsonObject answer;
            try {
                answer = call("Runtime.evaluate", parameters, session);
            } catch (IOException e) {
                return "";
            }
            JsonElement value = answer.getAsJsonObject("result").get("value");
            return answer.has("exceptionDetails") || value == null ? "" : value.getAsString();
        }

        /** Waits until an expression is true, and gives up with what the page has then. */
        void await(String condition) throws Exception {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
            while (!value(condition).equals("true")) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("not true in the browser: " + condition + "\n" + value("location.href")
                            + "\n" + value("document.documentElement.outerHTML"));
                }
                Thread.sleep(10);
            }
        }
    }

    @Override
    public void close() throws Exception {
        try {
            call("Browser.close", new JsonObject(), "");
        } catch (Exception e) {
            process.destroy();
        }
        socket.abort();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
