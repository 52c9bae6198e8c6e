package dev.jbuild.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.CaseFile;
import dev.jbuild.CaseFile.Case;
import dev.jbuild.path.SourcePath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Old addresses come into front matter in whatever form it has, and nothing else changes. */
class RedirectWriterTest {

    static List<Case> cases() {
        return CaseFile.read(RedirectWriterTest.class, "redirect-edits.txt");
    }

    private static Optional<String> edited(String text, List<String> from, Charset charset) {
        return RedirectWriter.add(SourcePath.of("_posts/2026-01-01-a.md"), text.getBytes(charset), from)
                .map(bytes -> new String(bytes, charset));
    }

    private static String edited(String text) {
        return edited(text, List.of("/old/"), StandardCharsets.UTF_8).orElse("nothing");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFormIsKept(Case c) {
        assertThat(edited(c.input()).strip()).isEqualTo(c.expected().strip());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsStay(Case c) {
        for (String end : List.of("\r\n", "\r")) {
            String expected = c.expected().strip().replace("\n", end);
            assertThat(edited(c.input().replace("\n", end)).strip()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMarkOfTheEncodingStays(Case c) {
        String result = edited("\uFEFF" + c.input()).strip();
        assertThat(result)
                .isEqualTo((c.expected().strip().equals("nothing") ? "" : "\uFEFF")
                        + c.expected().strip());
    }

    @Test
    void lettersOfAllKindsAndOddSpacesStay() {
        String text = "---\r\ntitle: Ärger  \t\r\n日本: 😀\r\nredirect_from: [/é/]\r\n---\r\n\r\n Body\u00a0— \r\nends";
        assertThat(edited(text)).isEqualTo(text.replace("[/é/]", "[/é/, /old/]"));
    }

    @Test
    void severalAddressesAreOneList() {
        List<String> from = List.of("/a/", "/b,c/", "/d%20e/");
        assertThat(edited("---\ntitle: A\n---\n", from, StandardCharsets.UTF_8))
                .contains("---\ntitle: A\nredirect_from: [/a/, \"/b,c/\", /d%20e/]\n---\n");
        assertThat(edited("---\nredirect_from:\n - /x/\n---\n", from, StandardCharsets.UTF_8))
                .contains("---\nredirect_from:\n - /x/\n - /a/\n - \"/b,c/\"\n - /d%20e/\n---\n");
    }

    @Test
    void anotherEncodingIsLeftAlone() {
        assertThat(edited("---\ntitle: \u00e4\n---\n", List.of("/old/"), StandardCharsets.UTF_16LE))
                .isEmpty();
        assertThat(edited("---\ntitle: \u00e4\n---\n", List.of("/old/"), StandardCharsets.ISO_8859_1))
                .isEmpty();
    }
}
