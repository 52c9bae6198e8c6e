package dev.jbuild.view;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.template.HtmlText;
import dev.jbuild.trace.Fingerprint;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fingerprints of the values that templates see. Other objects count by which they are, since looking into them is noted. */
final class ValueFingerprint {

    private ValueFingerprint() {}

    static long of(@Nullable Object value) {
        if (value == null) {
            return Fingerprint.ABSENT;
        }
        if (value instanceof String text) {
            return Fingerprint.mix(1, Fingerprint.of(text));
        }
        if (value instanceof Seen seen) {
            return Fingerprint.mix(2, seen.identity());
        }
        if (value instanceof DataValue data) {
            return ofData(data);
        }
        if (value instanceof HtmlText html) {
            return Fingerprint.mix(3, Fingerprint.of(html.value()));
        }
        if (value instanceof OffsetDateTime time) {
            long moment = Fingerprint.mix(time.toEpochSecond(), time.getNano());
            return Fingerprint.mix(Fingerprint.mix(4, moment), time.getOffset().getTotalSeconds());
        }
        if (value instanceof Map<?, ?> map) {
            long state = 5;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                state = Fingerprint.mix(Fingerprint.mix(state, of(entry.getKey())), of(entry.getValue()));
            }
            return Fingerprint.mix(state, map.size());
        }
        if (value instanceof Iterable<?> items) {
            long state = 6;
            for (Object item : items) {
                state = Fingerprint.mix(state, of(item));
            }
            return Fingerprint.mix(state, 6);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return Fingerprint.mix(Fingerprint.of(value.getClass().getName()), Fingerprint.of(value.toString()));
        }
        throw new IllegalArgumentException("templates see no " + value.getClass());
    }

    /** Places are left out: they matter to messages only, and what has messages is never kept. */
    private static long ofData(DataValue data) {
        if (data instanceof DataScalar scalar) {
            return Fingerprint.mix(scalar.quoted() ? 7 : 8, Fingerprint.of(scalar.text()));
        }
        if (data instanceof DataList list) {
            long state = 9;
            for (DataValue item : list.items()) {
                state = Fingerprint.mix(state, ofData(item));
            }
            return Fingerprint.mix(state, 9);
        }
        long state = 10;
        for (DataMap.Entry entry : ((DataMap) data).entries()) {
            state = Fingerprint.mix(Fingerprint.mix(state, Fingerprint.of(entry.key())), ofData(entry.value()));
        }
        return Fingerprint.mix(state, 10);
    }
}
