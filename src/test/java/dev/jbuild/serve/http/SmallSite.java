package dev.jbuild.serve.http;

import dev.jbuild.path.OutputPath;
import dev.jbuild.serve.http.wire.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server over a few files in memory. */
final class SmallSite implements AutoCloseable {

    final List<Throwable> failures = new CopyOnWriteArrayList<>();
    final PreviewServer server;

    SmallSite(Limits limits) throws IOException {
        EditorLinks editor = EditorLinks.of("vscode", Path.of("")).orElseThrow();
        server = PreviewServer.start(new ServerSettings(
                "localhost", OptionalInt.of(0), new TreeSet<>(List.of("blog.test")), editor, limits, failures::add));
    }

    static SortedMap<OutputPath, byte[]> files() {
        SortedMap<OutputPath, byte[]> files = new TreeMap<>();
        put(files, "index.html", "<html><body><p>home</p></body></html>");
        put(files, "404.html", "<html><body><p>lost</p></body></html>");
        put(files, "about.html", "<p>about");
        put(files, "posts/tea/index.html", "<html><body>tea</body></html>");
        put(files, "caf\u00e9/index.html", "<html><body>caf\u00e9</body></html>");
        put(files, "both.html", "<body>both page</body>");
        put(files, "both/index.html", "<body>both folder</body>");
        put(files, "assets/a b.txt", "with space");
        put(files, "assets/style.css", "p{}");
        put(files, "assets/digits.bin", "0123456789");
        put(files, "feed.xml", "<feed/>");
        put(files, ".well-known/key.txt", "known");
        put(files, ".secret", "secret");
        put(
                files,
                "strict/index.html",
                "<head><meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'self'\"></head><body>strict</body>");
        put(files, "_redirects", """
                # old addresses
                /old /posts/tea/
                /blog/* /posts/:splat 302
                /year/:year/:slug /archive/:slug/?y=:year 308
                /assets/style.css /feed.xml 301!
                /store id=:id /item/:id 302
                /shown /posts/tea/ 200
                /gone /404.html 410
                /proxy https://example.org/ 200
                /about /never
                /country /x 302 Country=de
                """);
        put(files, "_headers", """
                /*
                  X-Site: small
                  Access-Control-Allow-Origin: *
                  Strict-Transport-Security: max-age=1
                /posts/*
                  Content-Security-Policy: script-src 'sha256-abc' 'strict-dynamic'; upgrade-insecure-requests
                  X-Site: posts
                /feed.xml
                  Content-Type: application/atom+xml
                """);
        return files;
    }

    private static void put(SortedMap<OutputPath, byte[]> files, String path, String text) {
        files.put(OutputPath.of(path), text.getBytes(StandardCharsets.UTF_8));
    }

    SmallSite show(long number, String basePath) throws IOException {
        server.show(Snapshot.of(number, Content.of(files()), basePath), Change.everything());
        return this;
    }

    int port() {
        return server.address().getPort();
    }

    RawClient.Answer ask(String method, String target, String... fields) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port());
        for (String field : fields) {
            request.append("\r\n").append(field);
        }
        return RawClient.ask(
                server.address(), method, request.append("\r\n\r\n").toString());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
