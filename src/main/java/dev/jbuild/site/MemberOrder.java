package dev.jbuild.site;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.CollectionConfig;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.text.NearestWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of a collection's members, as Jekyll's {@code sort_by} and {@code order} give it ({@code collection.rb}). */
final class MemberOrder {

    private final SiteConfig config;
    private final CollectionConfig collection;
    private final List<Diagnostic> sink;

    /** The order of one collection. */
    MemberOrder(SiteConfig config, CollectionConfig collection, List<Diagnostic> sink) {
        this.config = config;
        this.collection = collection;
        this.sink = sink;
    }

    /** Members that are in their usual order put into that of the settings. */
    List<Item> sorted(List<Item> members) {
        if (!collection.order().isEmpty()) {
            return asListed(members);
        }
        return collection.sortBy().map(key -> byKey(members, key)).orElse(members);
    }

    /** Those that are listed first; the others stay as they are, after them. */
    private List<Item> asListed(List<Item> members) {
        Map<String, Item> byPath = new HashMap<>();
        List<String> paths = new ArrayList<>();
        for (Item member : members) {
            String path = member.document().source().path().relativeTo("_" + collection.name());
            byPath.put(path, member);
            paths.add(path);
        }
        List<Item> sorted = new ArrayList<>(members.size());
        for (String path : collection.order()) {
            Item member = byPath.remove(path);
            if (member != null) {
                sorted.add(member);
            } else if (!paths.contains(path)) {
                sink.add(Diagnostic.warning(
                                "collection-order",
                                "The collection '" + collection.name() + "' has no member '" + path + "'",
                                place("order", path))
                        .hint(NearestWord.of(path, paths)
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse("Write paths as seen from _" + collection.name() + "/, with extension.")));
            }
        }
        members.stream().filter(byPath::containsValue).forEach(sorted::add);
        return sorted;
    }

    /** By a key of front matter; members without it come last and are told of. */
    private List<Item> byKey(List<Item> members, String key) {
        List<Item> sorted = new ArrayList<>();
        List<Item> without = new ArrayList<>();
        for (Item member : members) {
            if (value(member, key) == null) {
                without.add(member);
            } else {
                sorted.add(member);
            }
        }
        for (Item member : without) {
            sink.add(Diagnostic.warning(
                            "collection-order",
                            "This member of '" + collection.name() + "' has no '" + key
                                    + "', by which the collection is sorted, so it comes last",
                            member.document().text().wholeLine(1))
                    .hint("Give '" + key + ":' in its front matter."));
        }
        sorted.sort(Comparator.comparing((Item member) -> new Key(text(member, key))));
        sorted.addAll(without);
        return sorted;
    }

    private static String text(Item member, String key) {
        String text = value(member, key);
        return text == null ? "" : text;
    }

    private static @Nullable String value(Item member, String key) {
        return switch (key) {
            case "title" -> member.title();
            case "date" ->
                member.published().map(date -> date.toInstant().toString()).orElse(null);
            default -> member.document().frontMatter().text(key).orElse(null);
        };
    }

    /** Numbers by their size and before texts, which go by their letters. */
    private record Key(@Nullable BigDecimal number, String text) implements Comparable<Key> {

        Key(String text) {
            this(number(text), text);
        }

        private static @Nullable BigDecimal number(String text) {
            return text.length() < 40 && text.matches("[+-]?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(text) : null;
        }

        @Override
        public int compareTo(Key other) {
            BigDecimal theirs = other.number;
            if (number != null && theirs != null) {
                return number.compareTo(theirs);
            }
            return number != null ? -1 : theirs != null ? 1 : text.compareTo(other.text);
        }
    }

    private SourceSpan place(String key, String text) {
        Optional<DataValue> written = config.values()
                .get("collections")
                .flatMap(all -> all instanceof DataMap map ? map.get(collection.name()) : Optional.empty())
                .flatMap(own -> own instanceof DataMap map ? map.get(key) : Optional.empty());
        DataValue value = written.orElse(null);
        if (value instanceof DataList list) {
            for (DataValue item : list.items()) {
                if (item instanceof DataScalar scalar && scalar.text().strip().equals(text)) {
                    value = scalar;
                    break;
                }
            }
        }
        return value == null
                ? config.file().at(1, 1, 1)
                : config.file().at(value.line(), value.column(), value instanceof DataScalar ? text.length() : 1);
    }
}
