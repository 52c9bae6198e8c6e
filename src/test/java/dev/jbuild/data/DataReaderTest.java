package dev.jbuild.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of data files: texts as the author sees them, lists, maps and places. */
class DataReaderTest {

    static String show(DataValue value) {
        if (value instanceof DataMap map) {
            StringBuilder out = new StringBuilder("{");
            map.entries()
                    .forEach(e -> out.append(e.key())
                            .append('=')
                            .append(show(e.value()))
                            .append(' '));
            return out.toString().strip() + "}";
        }
        if (value instanceof DataList list) {
            StringBuilder out = new StringBuilder("[");
            list.items().forEach(item -> out.append(show(item)).append(' '));
            return out.toString().strip() + "]";
        }
        DataScalar scalar = (DataScalar) value;
        return scalar.isNull() ? "null" : scalar.quoted() ? "'" + scalar.text() + "'" : scalar.text();
    }

    private static Outcome<DataValue> read(String name, String text) {
        return new DataReader().read(new SourceText(SourcePath.of(name), text));
    }

    private static String value(String name, String text) {
        Outcome<DataValue> outcome = read(name, text);
        assertThat(outcome.diagnostics()).isEmpty();
        return show(outcome.value());
    }

    @Test
    void scalarsKeepTheirText() {
        assertThat(value("a.yml", "tags: [2024, no, 1.10, 0123, 12:30:45, ~, '', \"no\"]"))
                .isEqualTo("{tags=[2024 no 1.10 0123 12:30:45 null '' 'no']}");
    }

    @Test
    void blocksAreTexts() {
        assertThat(value("a.yaml", "a: |\n  yes\nb: >-\n  x\n  y\nc: !!str 3\nd: !!int '3'\n"))
                .isEqualTo("{a='yes\n' b='x y' c='3' d=3}");
    }

    @Test
    void mergedMapsLieUnderOwnKeys() {
        assertThat(value("a.yml", "base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  y: 3\nmany:\n  <<: [*b, {z: 4}]\n"))
                .isEqualTo("{base={x=1 y=2} own={y=3 x=1} many={x=1 y=2 z=4}}");
    }

    @Test
    void aQuotedMergeKeyIsAKey() {
        assertThat(value("a.yml", "'<<': 3")).isEqualTo("{<<=3}");
    }

    @Test
    void placesCountUtf16UnitsFromTheStartOfTheLine() {
        DataMap map = (DataMap) read("a.yml", "# 😀\nx: {😀: y, \u2028z: w}\n").value();
        DataMap inner = (DataMap) map.get("x").orElseThrow();
        assertThat(inner.entries().get(0).value().line()).isEqualTo(2);
        assertThat(inner.entries().get(0).value().column()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": [1, -2.5e3, true, null, \"yes\"]} | {a=[1 -2.5e3 true null 'yes']}",
                "\"\\u00e9\\n\\/\\\\\" | 'é\\n/\\'",
                "[] | []",
                "{} | {}",
                " {\"a\":{\"b\":[]}}  | {a={b=[]}}",
            })
    void json(String text, String expected) {
        assertThat(value("a.json", text)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = 1\\nb.c = \"x\" | {a=1 b={c='x'}}",
                "a = [1_000, 0xff, -1.5e3, true] | {a=[1000 255 -1.5e3 true]}",
                "d = 1979-05-27 07:32:00Z # now | {d=1979-05-27 07:32:00Z}",
                "[a.b]\\nx = 1\\n[a]\\ny = {z = 2} | {a={b={x=1} y={z=2}}}",
                "[[p]]\\nn = 1\\n[[p]]\\n[p.q]\\n'a b' = 2 | {p=[{n=1} {q={a b=2}}]}",
                "a = \"\"\"\\nx\\ny\"\"\" | {a='x\\ny'}",
                "'k' = \"\\u00e9\" | {k='é'}",
                "# nothing | {}",
            })
    void toml(String text, String expected) {
        assertThat(value("a.toml", text.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Provide
    Arbitrary<JsonElement> documents() {
        Arbitrary<JsonElement> leaves = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(JsonPrimitive::new),
                Arbitraries.integers().map(JsonPrimitive::new),
                Arbitraries.of(true, false).map(JsonPrimitive::new));
        return Arbitraries.maps(Arbitraries.strings().ofMaxLength(6), leaves)
                .ofMaxSize(20)
                .map(DataReaderTest::object);
    }

    private static JsonElement object(Map<String, JsonElement> members) {
        JsonObject object = new JsonObject();
        members.forEach(object::add);
        return object;
    }

    @Property(tries = 300)
    void whatGsonWritesIsRead(@ForAll("documents") JsonElement document) {
        Outcome<DataValue> outcome = read("a.json", document.toString());
        assertThat(outcome.diagnostics()).isEmpty();
        DataMap map = (DataMap) outcome.value();
        JsonObject object = document.getAsJsonObject();
        assertThat(map.keys()).containsExactlyElementsOf(object.keySet());
        map.entries()
                .forEach(e -> assertThat(((DataScalar) e.value()).text())
                        .isEqualTo(object.get(e.key()).getAsString()));
    }

    @Test
    void rowsAreMapsUnderTheFirstRow() {
        assertThat(value("a.csv", "name,says\nann,\"a, \"\"b\"\"\nc\"\n\nbob,\r\ncy,\"\"\n"))
                .isEqualTo("[{name='ann' says='a, \"b\"\nc'} {name='bob' says=null} {name='cy' says=''}]");
        assertThat(value("a.tsv", "a\tb\n1,2\tyes\n")).isEqualTo("[{a='1,2' b='yes'}]");
    }

    @Test
    void anEmptyFileIsNotGiven() {
        assertThat(value("a.yml", "# nothing\n")).isEqualTo("null");
        assertThat(value("a.json", " \n")).isEqualTo("null");
        assertThat(value("a.csv", "")).isEqualTo("[]");
    }

    @Test
    void otherExtensionsAreRefused() {
        assertThat(read("a.ini", "").diagnostics()).extracting("code").containsExactly("data-format");
        assertThat(DataReader.reads("YML")).isTrue();
        assertThat(DataReader.reads("toml")).isTrue();
        assertThat(DataReader.reads("ini")).isFalse();
    }
}
