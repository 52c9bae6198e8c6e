package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual is a site of its own, and a sound one. */
class ManualTest {

    @TempDir
    Path source;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "/jbuild/manual"})
    void everyLinkLeadsSomewhere(String baseurl) throws IOException {
        Tool.Run run = build(baseurl);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Set<String> wrong = new TreeSet<>();
        for (Path page : pages()) {
            Document html = Jsoup.parse(page, "UTF-8");
            for (Element link : html.select("a[href], link[href], script[src], img[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!address.contains(":") && !leadsSomewhere(address, baseurl, page)) {
                    wrong.add(folder.relativize(page) + ": " + address);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachPageIsOnTheFirst() throws IOException {
        build("");
        String first = Files.readString(folder.resolve("index.html"));
        try (Stream<Path> files = Files.list(Manual.FOLDER.resolve("_pages"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".md", "");
                assertThat(first).contains(name.equals("index") ? "<h1>" : "href=\"/" + name + "/\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "addresses"})
    void eachThingToDoIsOnTheFirst(String page) throws IOException {
        build("");
        String first = Files.readString(folder.resolve("index.html"));
        Document html = Jsoup.parse(folder.resolve(page + "/index.html"), "UTF-8");
        assertThat(html.select(".prose h2[id]").eachAttr("id"))
                .hasSizeGreaterThan(5)
                .allSatisfy(id -> assertThat(first).contains("href=\"/" + page + "/#" + id + "\""));
    }

    /** Builds a copy, as a build notes in the source folder what it made. */
    private Tool.Run build(String baseurl) throws IOException {
        try (Stream<Path> files = Files.walk(Manual.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !Manual.FOLDER.relativize(file).toString().matches("(\\.jbuild|_site)/.*"))
                    .toList()) {
                Tool.write(
                        source, Manual.FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return Tool.run(
                source, "build", "--quiet", "--strict", "--destination", folder.toString(), "--baseurl", baseurl);
    }

    private Set<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(
                    files.filter(file -> file.toString().endsWith(".html")).toList());
        }
    }

    private boolean leadsSomewhere(String address, String baseurl, Path page) throws IOException {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String id = hash < 0 ? "" : address.substring(hash + 1);
        if (!path.isEmpty() && !path.startsWith(baseurl + "/")) {
            return false;
        }
        Path file = path.isEmpty() ? page : folder.resolve(path.substring(baseurl.length() + 1));
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        return Files.isRegularFile(file)
                && (id.isEmpty() || Jsoup.parse(file, "UTF-8").getElementById(id) != null);
    }
}
