package dev.jbuild.content;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes old addresses into the front matter of a document and leaves every other byte as it is: line ends, comments,
 * encoding mark, the author's way to write lists. An edit is taken only if reading it back shows that it says what it
 * should and nothing else has another meaning.
 */
public final class RedirectWriter {

    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final SourcePath path;
    private final String raw;
    private final List<String> from;
    private final Read before;

    private RedirectWriter(SourcePath path, String raw, List<String> from, Read before) {
        this.path = path;
        this.raw = raw;
        this.from = from;
        this.before = before;
    }

    /** A file as it is read: its front matter, where that ends, and its body. */
    private record Read(SourceText text, FrontMatter place, DataMap values, String body) {}

    /**
     * The bytes of a document with more addresses in {@code redirect_from}; nothing where no safe way is known.
     *
     * @param bytes the whole file, in UTF-8
     * @param from percent-encoded paths
     */
    public static Optional<byte[]> add(SourcePath path, byte[] bytes, List<String> from) {
        Read before = read(path, bytes);
        if (before == null) {
            return Optional.empty();
        }
        // Each byte is one character here, so that nothing can be changed by decoding.
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        RedirectWriter edit = new RedirectWriter(path, raw, from, before);
        return edit.candidates().stream()
                .map(candidate -> candidate.getBytes(StandardCharsets.ISO_8859_1))
                .filter(edit::isRight)
                .findFirst();
    }

    private static @Nullable Read read(SourcePath path, byte[] bytes) {
        Outcome<SourceText> decoded = TextDecoder.decode(path, bytes);
        SourceText text = decoded.value();
        if (text == null || decoded.hasErrors()) {
            return null;
        }
        Outcome<FrontMatter> split = new FrontMatterSplitter().split(text);
        FrontMatter place = split.value();
        if (place == null || !split.diagnostics().isEmpty()) {
            return null;
        }
        String body = text.text().substring(place.bodyStart());
        if (place.start() == place.end()) {
            return new Read(text, place, DataMap.EMPTY, body);
        }
        Outcome<DataValue> yaml = new YamlReader().read(text, place.start(), place.end());
        DataValue value = yaml.value();
        if (yaml.hasErrors() || (value != null && !value.isNull() && !(value instanceof DataMap))) {
            return null;
        }
        return new Read(text, place, value instanceof DataMap map ? map : DataMap.EMPTY, body);
    }

    private List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        DataMap.Entry entry = before.values().entry("redirect_from").orElse(null);
        if (!before.place().isPresent()) {
            int start = raw.startsWith(MARK) ? MARK.length() : 0;
            candidates.add(inserted(start, "---" + lineEnd() + line("redirect_from") + "---" + lineEnd()));
        } else if (entry == null) {
            candidates.add(inserted(closingLine(), line("redirect_from")));
        } else {
            addTo(entry, candidates);
            if (!before.values().has("aliases")) {
                candidates.add(inserted(closingLine(), line("aliases")));
            }
        }
        return candidates;
    }

    private void addTo(DataMap.Entry entry, List<String> candidates) {
        DataValue value = entry.value();
        if (value.isNull()) {
            int colon = raw.indexOf(':', offset(entry.line(), entry.column()));
            candidates.add(inserted(colon + 1, " " + values()));
        } else if (value instanceof DataScalar scalar) {
            int start = offset(scalar.line(), scalar.column());
            int length = scalar.text().length() + (scalar.quoted() ? 2 : 0);
            int end = Math.min(raw.length(), start + length);
            candidates.add(raw.substring(0, start) + "[" + raw.substring(start, end) + ", " + items() + "]"
                    + raw.substring(end));
        } else if (value instanceof DataList list && !list.items().isEmpty()) {
            DataValue last = list.items().get(list.items().size() - 1);
            if (raw.charAt(offset(list.line(), list.column())) == '[') {
                int close = raw.indexOf(']', offset(last.line(), last.column()));
                candidates.add(inserted(Math.max(0, close), ", " + items()));
            } else {
                int start = offset(last.line(), 1);
                int dash = raw.indexOf('-', start);
                String indent = raw.substring(start, Math.max(start, dash)) + "- ";
                StringBuilder lines = new StringBuilder();
                from.forEach(
                        address -> lines.append(indent).append(quoted(address)).append(lineEnd()));
                candidates.add(inserted(offset(last.line() + 1, 1), lines.toString()));
            }
        }
    }

    /** Whether the edited file has the new addresses behind the old ones, and all else as it was. */
    private boolean isRight(byte[] bytes) {
        Read after = read(path, bytes);
        if (after == null || !after.body().stripLeading().equals(before.body().stripLeading())) {
            return false;
        }
        List<String> wanted = new ArrayList<>(addresses(before.values()));
        wanted.addAll(from);
        List<String> found = addresses(after.values());
        return found.size() == wanted.size()
                && found.containsAll(wanted)
                && same(without(before.values()), without(after.values()));
    }

    private static List<String> addresses(DataMap values) {
        List<String> texts = new ArrayList<>();
        values.get("redirect_from").ifPresent(value -> collect(value, texts));
        values.get("aliases").ifPresent(value -> collect(value, texts));
        return texts;
    }

    private static void collect(DataValue value, List<String> texts) {
        if (value instanceof DataList list) {
            list.items().forEach(item -> collect(item, texts));
        } else if (value instanceof DataScalar scalar) {
            texts.add(scalar.text());
        }
    }

    private static DataMap without(DataMap values) {
        List<DataMap.Entry> rest = new ArrayList<>(values.entries());
        rest.removeIf(
                entry -> entry.key().equals("redirect_from") || entry.key().equals("aliases"));
        return new DataMap(rest, 1, 1);
    }

    /** Whether two values say the same, wherever they stand. */
    private static boolean same(DataValue a, DataValue b) {
        if (a instanceof DataScalar one && b instanceof DataScalar other) {
            return one.text().equals(other.text()) && one.quoted() == other.quoted();
        }
        if (a instanceof DataList one && b instanceof DataList other) {
            boolean equal = one.items().size() == other.items().size();
            for (int i = 0; equal && i < one.items().size(); i++) {
                equal = same(one.items().get(i), other.items().get(i));
            }
            return equal;
        }
        if (a instanceof DataMap one && b instanceof DataMap other) {
            boolean equal = one.keys().equals(other.keys());
            for (int i = 0; equal && i < one.entries().size(); i++) {
                equal = same(
                        one.entries().get(i).value(), other.entries().get(i).value());
            }
            return equal;
        }
        return false;
    }

    private String line(String key) {
        return key + ": " + values() + lineEnd();
    }

    private String values() {
        return from.size() == 1 ? quoted(from.get(0)) : "[" + items() + "]";
    }

    private String items() {
        return String.join(", ", from.stream().map(RedirectWriter::quoted).toList());
    }

    private static String quoted(String address) {
        return address.matches("[A-Za-z0-9/._~%+=@-]+") ? address : "\"" + address + "\"";
    }

    private String inserted(int at, String text) {
        return raw.substring(0, at) + text + raw.substring(at);
    }

    private int closingLine() {
        return offset(before.text().lines().line(before.place().end()), 1);
    }

    /** The offset of a line and column, both from 1, in bytes. Lines end as for {@link TextDecoder}. */
    private int offset(int line, int column) {
        int at = raw.startsWith(MARK) ? MARK.length() : 0;
        for (int i = 1; i < line && at < raw.length(); i++) {
            while (at < raw.length() && raw.charAt(at) != '\n' && raw.charAt(at) != '\r') {
                at++;
            }
            at += raw.startsWith("\r\n", at) ? 2 : 1;
        }
        return Math.min(raw.length(), at + column - 1);
    }

    /** How the file's first line ends; that of a file of one line is a line feed. */
    private String lineEnd() {
        int end = 0;
        while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
            end++;
        }
        return end == raw.length() ? "\n" : raw.startsWith("\r\n", end) ? "\r\n" : raw.substring(end, end + 1);
    }
}
