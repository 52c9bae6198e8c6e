package dev.jbuild.view;

import dev.jbuild.site.Entry;

/** Bodies on demand. Asking twice gives equal answers. Safe to call from several threads. */
public interface Bodies {

    /** The body of an entry; an empty one where it has errors, which are reported elsewhere. */
    Body body(Entry entry);

    /** The fingerprint of the text that an entry's body is made of. */
    long written(Entry entry);

    /** The fingerprint of a part of an entry's body. */
    long fingerprint(Entry entry, Body.Part part);

    /** What lists show of an entry's body. */
    Body.Summary summary(Entry entry);
}
