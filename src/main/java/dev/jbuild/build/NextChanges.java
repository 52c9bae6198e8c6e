package dev.jbuild.build;

import dev.jbuild.path.SourcePath;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.site.Skipped;
import dev.jbuild.text.JsonText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The moments at which a site would change though nobody edits it.
 *
 * @param now the moment that counts as now
 * @param zone the site's
 * @param changes in the order of time, then of paths; all after now
 */
public record NextChanges(Instant now, ZoneId zone, List<Change> changes) {

    private static final int SCHEMA = 1;

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    /** What happens to a document. */
    public enum Kind {
        /** Its date comes. */
        PUBLISH,
        /** Its {@code expiry_date} comes. */
        EXPIRE
    }

    /**
     * One document that comes or goes.
     *
     * @param at in whole seconds, as a build compares
     */
    public record Change(Instant at, Kind kind, SourcePath path) {}

    public NextChanges {
        changes = List.copyOf(changes);
    }

    /** The changes of a site: future documents that come, and documents that are there or will be and expire. */
    static NextChanges of(Site site, Instant now) {
        List<Change> changes = new ArrayList<>();
        for (Skipped skipped : site.skipped()) {
            skipped.publishAt().ifPresent(at -> {
                // What expires before its date comes never does.
                boolean comes = skipped.expiry()
                        .map(expiry -> expiry.toEpochSecond() > at.toEpochSecond())
                        .orElse(true);
                if (comes) {
                    add(at, Kind.PUBLISH, skipped.path(), changes);
                    skipped.expiry().ifPresent(expiry -> add(expiry, Kind.EXPIRE, skipped.path(), changes));
                }
            });
        }
        site.posts().forEach(entry -> expiry(entry, changes));
        site.pages().forEach(entry -> expiry(entry, changes));
        site.items().forEach(entry -> expiry(entry, changes));
        changes.sort(Comparator.comparing(Change::at).thenComparing(Change::path));
        return new NextChanges(now, site.config().identity().zone(), changes);
    }

    private static void expiry(Entry entry, List<Change> changes) {
        entry.metadata()
                .expiry()
                .ifPresent(at -> add(at, Kind.EXPIRE, entry.document().source().path(), changes));
    }

    private static void add(OffsetDateTime at, Kind kind, SourcePath path, List<Change> changes) {
        changes.add(new Change(at.toInstant().truncatedTo(ChronoUnit.SECONDS), kind, path));
    }

    /** A line for each change, in words. */
    public String words() {
        if (changes.isEmpty()) {
            return "Nothing changes by itself.\n";
        }
        StringBuilder out = new StringBuilder();
        for (Change change : changes) {
            out.append(SECOND.format(change.at().atZone(zone)))
                    .append(" (")
                    .append(change.at())
                    .append("): ")
                    .append(change.path())
                    .append(change.kind() == Kind.PUBLISH ? " is published" : " expires")
                    .append('\n');
        }
        return out.toString();
    }

    /** The same as one JSON object, without a line end; names keep their meaning while {@code schema} is the same. */
    public String json() {
        JsonText json = new JsonText().beginObject();
        json.name("schema").value(SCHEMA);
        json.name("now").value(now.toString());
        json.name("zone").value(zone.getId());
        json.name("changes").beginArray();
        for (Change change : changes) {
            json.beginObject();
            json.name("instant").value(change.at().toString());
            json.name("local").value(change.at().atZone(zone).toOffsetDateTime().toString());
            json.name("change").value(change.kind().name().toLowerCase(Locale.ROOT));
            json.name("path").value(change.path().value());
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }
}
