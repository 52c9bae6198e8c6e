package dev.jbuild.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.template.TemplateSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateLinksTest {

    private static List<TemplateLinks.Link> links(String text) {
        SourcePath path = SourcePath.of("_layouts/a.html");
        return TemplateLinks.of(new TemplateSource(path.value(), new SourceText(path, text), 0));
    }

    @Test
    void takesWhatStandsBesideTagsAndPassesOverWhatTagsPutTogether() {
        assertThat(links("<a href=\"/a/{{ x }}\"><a href=\"/b{c\"><a href=\"{{ \"/d/\" | relative_url }}#e\">"))
                .containsExactly(new TemplateLinks.Link("/d/#e", false, 45, 28));
    }

    /** A picture that is written into its address is as long as its bytes. */
    @Test
    void longAddressesDoNotFillTheStack() {
        String data = "data:image/png;base64," + "iVBORw0KGgo{{ x }}".repeat(20_000);
        assertThat(links("<img src=\"" + data + "\"><a href=\"/a/\">"))
                .extracting(TemplateLinks.Link::path)
                .containsExactly("/a/");
    }
}
