package dev.jbuild.markdown.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of links end where flexmark's patterns say, which also decide what CommonMark leaves open. */
final class LinkShapesTest {

    /** The patterns try every way to pair backslashes, which are twice as many with each character. */
    private static final int MOST = 20;

    private static final Parsing NO_SPACES = patterns(false);
    private static final Parsing SPACES = patterns(true);

    private static Parsing patterns(boolean spaces) {
        return new Parsing(new MutableDataSet().set(Parser.SPACE_IN_LINK_URLS, spaces));
    }

    @Property(tries = 50_000)
    void labels(@ForAll @Chars({'[', ']', '\\', 'a', '\n', '^'}) @StringLength(max = MOST) String text) {
        assertThat(LinkShapes.label("x[" + text, 1, text.length() + 2))
                .isEqualTo(end(NO_SPACES.LINK_LABEL, "[" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\\a", "\\["})
    void lengthsOfLabels(String piece) {
        for (int count = 997; count < 1002; count++) {
            String text = "[" + piece.repeat(count) + "]";
            assertThat(LinkShapes.label("x" + text, 1, text.length() + 1)).isEqualTo(end(NO_SPACES.LINK_LABEL, text));
        }
    }

    @Property(tries = 50_000)
    void addressesInAngleBrackets(
            @ForAll @Chars({'<', '>', '\\', 'a', ' ', '"', '\n'}) @StringLength(max = MOST) String text) {
        String source = "x<" + text;
        assertThat(LinkShapes.bracketed(source, 1, source.length(), false))
                .isEqualTo(end(NO_SPACES.LINK_DESTINATION_ANGLES, "<" + text));
        assertThat(LinkShapes.bracketed(source, 1, source.length(), true))
                .isEqualTo(end(SPACES.LINK_DESTINATION_ANGLES, "<" + text));
    }

    @Property(tries = 50_000)
    void titles(
            @ForAll @Chars({'"', '\'', '(', ')'}) char open,
            @ForAll @Chars({'"', '\'', '(', ')', '\\', 'a'}) @StringLength(max = MOST) String text) {
        String source = "x" + open + text;
        assertThat(LinkShapes.title(source, 1, source.length())).isEqualTo(end(NO_SPACES.LINK_TITLE, open + text));
    }

    /** Where a match ends in a text that has one character more in front. */
    private static int end(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher.end() + 1 : -1;
    }
}
