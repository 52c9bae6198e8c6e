package dev.jbuild.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jbuild.output.OutputTree.Published;
import dev.jbuild.path.OutputPath;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class MemoryOutputTest {

    private final MemoryOutput output = new MemoryOutput();

    private void put(String path, String text) {
        output.put(OutputPath.of(path), text.getBytes(UTF_8));
    }

    @Test
    void publishesAllOrNothing() {
        put("b.html", "b");
        put("a.html", "a");
        assertThat(output.view().files()).isEmpty();
        assertThat(output.publish()).isEqualTo(new Published(2, 0, 0));
        SortedMap<OutputPath, Content> first = output.view().files();
        assertThat(first.keySet()).extracting(OutputPath::value).containsExactly("a.html", "b.html");

        put("a.html", "a");
        put("c.html", "c");
        output.close();
        assertThat(output.view().files()).isSameAs(first);

        put("a.html", "a");
        put("c.html", "c");
        assertThat(output.publish()).isEqualTo(new Published(1, 1, 1));
        assertThat(first).hasSize(2);
        assertThat(output.view().files().keySet()).extracting(OutputPath::value).containsExactly("a.html", "c.html");
    }

    @Test
    void theSamePathTwiceIsAMistakeOfTheCaller() {
        put("a.html", "a");
        assertThatThrownBy(() -> put("a.html", "a")).isInstanceOf(IllegalStateException.class);
    }
}
