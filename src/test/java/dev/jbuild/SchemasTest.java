package dev.jbuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema that takes everything would let every sitemap pass. */
class SchemasTest {

    private static final String START = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";

    @Test
    void takesASitemap() {
        assertThat(
                        Schemas.mistakes(
                                Schemas.SITEMAP,
                                START
                                        + "<url><loc>https://example.org/%C3%BC?a=1&amp;b</loc><lastmod>2026-01-02</lastmod></url>"
                                        + "<url><loc>https://example.org/</loc><lastmod>2026-01-02T03:04:05+01:00</lastmod></url></urlset>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<url></url>",
                "<url><loc>/about/</loc></url>",
                "<url><loc>https://example.org/ü</loc></url>",
                "<url><loc>https://example.org/%zz</loc></url>",
                "<url><loc>https://example.org/a b</loc></url>",
                "<url><loc>https://example.org/</loc><lastmod>2026-01-02T03:04:05</lastmod></url>",
                "<url><loc>https://example.org/</loc><lastmod>02.01.2026</lastmod></url>",
                "<url><loc>https://example.org/</loc><priority>2</priority></url>",
                "<url><loc>https://example.org/</loc><title>T</title></url>",
                "<url><loc>https://example.org/</loc></url><url><loc>https://example.org/</loc></url>",
                "<sitemap><loc>https://example.org/</loc></sitemap>",
            })
    void findsWhatIsWrong(String inside) {
        assertThat(Schemas.mistakes(Schemas.SITEMAP, START + inside + "</urlset>"))
                .isNotEmpty();
    }
}
