package dev.jbuild.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.path.OutputPath;
import dev.jbuild.serve.http.wire.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Clients that hold on to what they get. {@code -Djbuild.serve=full} takes 500 of them, 200 streams and 5,000 requests
 * instead of a fifth.
 */
class AbuseTest {

    private static final int SHARE = System.getProperty("jbuild.serve", "").equals("full") ? 1 : 5;
    private static final int SLOW = 500 / SHARE;
    private static final int STREAMS = 200 / SHARE;
    private static final int REQUESTS = 5_000 / SHARE;
    private static final int ASKING = 8;
    private static final long HEAP = 64L << 20;

    private final List<RawClient> clients = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
    }

    @Test
    void requestsThatNeverEndHinderNobody() throws Exception {
        hinderNobody("GET /slow");
    }

    @Test
    void answersThatNobodyReadsHinderNobody() throws Exception {
        hinderNobody("GET /big.bin HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n");
    }

    private void hinderNobody(String sent) throws Exception {
        SortedMap<OutputPath, byte[]> files = SmallSite.files();
        files.put(OutputPath.of("big.bin"), new byte[20 << 20]);
        try (SmallSite site = new SmallSite(Limits.STANDARD)) {
            site.server.show(Snapshot.of(1, Content.of(files), ""), Change.everything());
            site.ask("HEAD", "/big.bin");
            long before = heap();
            List<RawClient> streams = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                RawClient tab = client(site, "GET /.jbuild/events HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n");
                tab.receive("GET");
                assertThat(tab.some(999)).contains("hello");
                streams.add(tab);
            }
            for (int i = 0; i < SLOW; i++) {
                client(site, sent);
            }
            List<Long> times = ask(site);
            long began = System.nanoTime();
            site.show(2, "");
            for (RawClient tab : streams) {
                assertThat(tab.some(999)).contains("\"type\":\"change\"");
            }
            long told = System.nanoTime() - began;
            assertThat(times).hasSize(REQUESTS);
            assertThat(Duration.ofNanos(times.get(REQUESTS * 95 / 100))).isLessThan(Duration.ofMillis(200));
            assertThat(Duration.ofNanos(told)).isLessThan(Duration.ofSeconds(1));
            assertThat(heap() - before).isLessThan(HEAP);
            assertThat(site.failures).isEmpty();
        }
    }

    private RawClient client(SmallSite site, String sent) throws IOException {
        RawClient client = new RawClient(site.server.address());
        clients.add(client);
        client.send(sent.replace("PORT", String.valueOf(site.port())));
        return client;
    }

    /** Times of all requests in nanoseconds, sorted. */
    private static List<Long> ask(SmallSite site) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ASKING);
        try {
            Callable<List<Long>> asking = () -> {
                List<Long> times = new ArrayList<>();
                try (RawClient client = new RawClient(site.server.address())) {
                    for (int i = 0; i < REQUESTS / ASKING; i++) {
                        long began = System.nanoTime();
                        client.send("GET /posts/tea/ HTTP/1.1\r\nHost: localhost:" + site.port() + "\r\n\r\n");
                        assertThat(client.receive("GET").status()).isEqualTo(200);
                        times.add(System.nanoTime() - began);
                    }
                }
                return times;
            };
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> part : threads.invokeAll(Collections.nCopies(ASKING, asking))) {
                all.addAll(part.get());
            }
            Collections.sort(all);
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void whoeverTakesTooLongIsLetGo() throws Exception {
        Limits standard = Limits.STANDARD;
        Duration little = Duration.ofMillis(300);
        Limits limits = new Limits(
                10,
                standard.targetBytes(),
                standard.headBytes(),
                standard.fields(),
                little,
                little,
                little,
                1_000,
                little);
        try (SmallSite site = new SmallSite(limits).show(1, "")) {
            RawClient begun = client(site, "GET /");
            RawClient silent = client(site, "");
            RawClient tab = client(site, "GET /.jbuild/events HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n");
            tab.receive("GET");
            assertThat(begun.some(9)).isEmpty();
            assertThat(silent.some(9)).isEmpty();
            assertThat(tab.some(999)).contains("hello");
            assertThat(tab.some(999)).isEqualTo(":\n\n");
            for (int i = 0; i < 30; i++) {
                client(site, "GET /");
            }
            assertThat(site.ask("GET", "/").status()).isEqualTo(200);
        }
    }

    @Test
    void headsAreLimited() throws IOException {
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "")) {
            assertThat(site.ask("GET", "/" + "a".repeat(9_000)).status()).isEqualTo(414);
            assertThat(site.ask("GET", "/", "X: " + "a".repeat(33_000)).status())
                    .isEqualTo(431);
            String[] many = Collections.nCopies(150, "X: y").toArray(String[]::new);
            assertThat(site.ask("GET", "/", many).status()).isEqualTo(431);
            assertThat(RawClient.ask(site.server.address(), "GET", "\u0016\u0003\u0001 x\r\n\r\n")
                            .status())
                    .isEqualTo(400);
            assertThat(RawClient.ask(site.server.address(), "GET", "GET / HTTP/2.0\r\n\r\n")
                            .status())
                    .isEqualTo(400);
            assertThat(RawClient.ask(site.server.address(), "GET", "GET / HTTP/1.1\r\n\r\n")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void severalRequestsMayComeAtOnceOrByteByByte() throws IOException {
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "")) {
            String request = "GET /feed.xml HTTP/1.1\r\nHost: localhost:" + site.port() + "\r\n\r\n";
            RawClient client = client(site, request.repeat(3));
            for (int i = 0; i < 3; i++) {
                assertThat(client.receive("GET").text()).isEqualTo("<feed/>");
            }
            for (char c : request.toCharArray()) {
                client.send(String.valueOf(c));
            }
            assertThat(client.receive("GET").text()).isEqualTo("<feed/>");
        }
    }
}
