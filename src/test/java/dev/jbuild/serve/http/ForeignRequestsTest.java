package dev.jbuild.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.serve.http.wire.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every host with every origin and every kind of path: others get nothing, and nobody is told that they might. */
class ForeignRequestsTest {

    private static final List<String> HOSTS = List.of(
            "localhost:PORT",
            "127.0.0.1:PORT",
            "[::1]:PORT",
            "blog.test:PORT",
            "a.localhost:PORT",
            "LOCALHOST:PORT",
            "evil.example:PORT",
            "localhost",
            "localhost:1",
            "localhost.evil.example:PORT",
            "127.0.0.1.evil.example:PORT",
            "127.0.0.2:PORT",
            "0.0.0.0:PORT",
            "localhost.:PORT",
            "evil.example@localhost:PORT",
            "");

    private static final List<String> ORIGINS = List.of(
            "", "http://localhost:PORT", "http://evil.example", "null", "https://localhost:PORT", "http://localhost:1");

    private static final List<String> TARGETS = List.of("/", "/feed.xml", "/nothing", "/.jbuild/events");

    private static final int GOOD_HOSTS = 6;
    private static final int GOOD_ORIGINS = 2;

    @Test
    void onlyOurOwnPagesAreAnswered() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "")) {
            for (int host = 0; host < HOSTS.size(); host++) {
                for (int origin = 0; origin < ORIGINS.size(); origin++) {
                    for (String target : TARGETS) {
                        String request = "HEAD " + target + " HTTP/1.1\r\nHost: " + HOSTS.get(host)
                                + (ORIGINS.get(origin).isEmpty() ? "" : "\r\nOrigin: " + ORIGINS.get(origin))
                                + "\r\n\r\n";
                        RawClient.Answer answer = RawClient.ask(
                                site.server.address(), "HEAD", request.replace("PORT", String.valueOf(site.port())));
                        int good = target.equals("/nothing") ? 404 : 200;
                        int bad = HOSTS.get(host).isEmpty() ? 400 : host >= GOOD_HOSTS ? 421 : 403;
                        int expected = host < GOOD_HOSTS && origin < GOOD_ORIGINS ? good : bad;
                        asked++;
                        if (answer.status() != expected || answer.head().contains("access-control")) {
                            wrong.add(request + answer);
                        }
                    }
                }
            }
        }
        assertThat(asked).isEqualTo(384);
        assertThat(wrong).isEmpty();
    }

    @Test
    void pagesOfOtherSitesMayLeadHereAndTakeNothingIn() throws IOException {
        try (SmallSite site = new SmallSite(Limits.STANDARD).show(1, "")) {
            for (String from : List.of("cross-site", "same-site")) {
                String field = "Sec-Fetch-Site: " + from;
                assertThat(site.ask("GET", "/", field, "Sec-Fetch-Mode: navigate")
                                .status())
                        .isEqualTo(200);
                assertThat(site.ask("GET", "/feed.xml", field, "Sec-Fetch-Mode: no-cors")
                                .status())
                        .isEqualTo(403);
                assertThat(site.ask("GET", "/.jbuild/events", field, "Sec-Fetch-Mode: cors")
                                .status())
                        .isEqualTo(403);
            }
            assertThat(site.ask("GET", "/", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors")
                            .status())
                    .isEqualTo(200);
        }
    }
}
