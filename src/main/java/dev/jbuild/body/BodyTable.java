package dev.jbuild.body;

import dev.jbuild.content.Document;
import dev.jbuild.content.Revisions;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BodyNote;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.Verification;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of all bodies of a build, shared by all workers. */
public final class BodyTable {

    private final Revisions revisions;
    private final Workbench workbench;
    private final String excerptSeparator;
    private final BuildNotes last;
    private final Verification verification;
    private final IdentityHashMap<Entry, BodySlot> slots = new IdentityHashMap<>();

    /**
     * A table of bodies of which none is made yet.
     *
     * @param revisions of the site's documents
     * @param last what the last build knew of them
     * @param verification compares that with now
     */
    public BodyTable(Site site, Revisions revisions, Workbench workbench, BuildNotes last, Verification verification) {
        this.revisions = revisions;
        this.workbench = workbench;
        this.excerptSeparator = site.config().lists().excerptSeparator();
        this.last = last;
        this.verification = verification;
        String url = site.config().identity().url();
        site.posts().forEach(post -> slots.put(post, new BodySlot(url)));
        site.pages().forEach(page -> slots.put(page, new BodySlot(url)));
        site.items().forEach(item -> slots.put(item, new BodySlot(url)));
    }

    /** What was wrong with the bodies made so far, in no order. */
    public void problems(Consumer<Diagnostic> sink) {
        slots.values().forEach(slot -> slot.problems().forEach(sink));
    }

    /** Adds what the next build may take over to its notes. */
    public void remember(BuildNotes next) {
        slots.forEach((entry, slot) -> {
            BodyNote note = slot.note();
            if (note != null && slot.isKeptAs(note)) {
                next.keep(path(entry), note, last);
            } else if (note != null) {
                next.add(path(entry), note);
            }
        });
    }

    /** The addresses of a body's links to parts of pages; none before the body was made or taken from the last build. */
    public List<String> fragmentLinks(Entry entry) {
        return slot(entry).fragmentLinks();
    }

    /** The newest version of an entry's document, which has its text. */
    Document document(Entry entry) {
        return revisions.newest(entry.document());
    }

    BodySlot slot(Entry entry) {
        BodySlot slot = slots.get(entry);
        if (slot == null) {
            throw new IllegalArgumentException("not an entry of this site: " + path(entry));
        }
        return slot;
    }

    @Nullable
    BodyNote note(Entry entry) {
        return last.body(path(entry));
    }

    Verification verification() {
        return verification;
    }

    Workbench workbench() {
        return workbench;
    }

    String excerptSeparator() {
        return excerptSeparator;
    }

    private static String path(Entry entry) {
        return entry.document().source().path().value();
    }
}
