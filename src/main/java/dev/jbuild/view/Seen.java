package dev.jbuild.view;

import dev.jbuild.data.DataMap;
import dev.jbuild.template.TemplateObject;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.trace.Recorder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template object whose every look is noted: the one door between templates and the site. */
abstract class Seen implements TemplateObject {

    /** What walking over an object reads. */
    static final String ITEMS = "\u0000items";

    /** What asking whether there are any items reads. */
    static final String ANY = "\u0000any";

    /** What asking for all names of an object reads. */
    static final String NAMES = "\u0000names";

    private final Recorder recorder;
    private final String key;
    private final long identity;
    private int number = -1;
    private Map<String, SeenList> longLists = Map.of();
    private Map<String, SeenMap> maps = Map.of();

    /**
     * An object.
     *
     * @param key what names it in the same way in each build
     */
    Seen(Recorder recorder, String key) {
        this.recorder = recorder;
        this.key = key;
        this.identity = Fingerprint.of(key);
    }

    @Override
    public final @Nullable Object attribute(String name) {
        if (hasLongList(name)) {
            SeenList list = longList(name);
            if (list != null) {
                return list;
            }
        }
        if (isReadByKeys(name) && value(name) instanceof DataMap data) {
            return map(name, data);
        }
        note(name);
        return value(name);
    }

    /** Whether a name has data of which many pages read only some keys. */
    boolean isReadByKeys(String name) {
        return false;
    }

    private SeenMap map(String name, DataMap data) {
        SeenMap known = maps.get(name);
        if (known == null) {
            known = new SeenMap(this, name, data);
            maps = new HashMap<>(maps);
            maps.put(name, known);
        }
        return known;
    }

    /** Whether a name has a list of which many pages show only a part. */
    boolean hasLongList(String name) {
        return false;
    }

    /** The same object each time, so that what is remembered of it can be told by which object it is. */
    private @Nullable SeenList longList(String name) {
        SeenList known = longLists.get(name);
        if (known == null && value(name) instanceof List<?> items) {
            known = new SeenList(this, name, items);
            longLists = new HashMap<>(longLists);
            longLists.put(name, known);
        }
        return known;
    }

    @Override
    public final List<String> names() {
        note(NAMES);
        return allNames();
    }

    /** Notes a look that does not go through {@link #attribute}. */
    final void note(String name) {
        if (recorder.isOn()) {
            if (number < 0) {
                number = recorder.object(key);
            }
            recorder.read(number, name);
        }
    }

    /** What lists and other values that name this object have of it: which one it is, not how it looks. */
    final long identity() {
        return identity;
    }

    /** The value of a name, unnoted. */
    abstract @Nullable Object value(String name);

    abstract List<String> allNames();

    /** How a name looks just now. A name without value looks different where somebody else has one. */
    long fingerprint(String name) {
        if (name.equals(NAMES)) {
            return ValueFingerprint.of(allNames());
        }
        Long part = SeenList.fingerprint(this, name);
        if (part == null) {
            part = SeenMap.fingerprint(this, name);
        }
        if (part != null) {
            return part;
        }
        Object value = value(name);
        return value != null ? ValueFingerprint.of(value) : knows(name) ? 1 : 2;
    }
}
