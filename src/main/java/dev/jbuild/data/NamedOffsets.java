package dev.jbuild.data;

import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Offsets by their short names: those that Ruby's {@code Time.parse} knows, and those of central Europe. */
final class NamedOffsets {

    private NamedOffsets() {}

    /** The offset of a name such as {@code UTC} or {@code CEST}; {@code null} where the name is not clear. */
    static @Nullable ZoneOffset of(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "Z", "UTC", "GMT", "UT" -> ZoneOffset.UTC;
            case "EDT" -> ZoneOffset.ofHours(-4);
            case "EST", "CDT" -> ZoneOffset.ofHours(-5);
            case "CST", "MDT" -> ZoneOffset.ofHours(-6);
            case "MST", "PDT" -> ZoneOffset.ofHours(-7);
            case "PST" -> ZoneOffset.ofHours(-8);
            case "CET" -> ZoneOffset.ofHours(1);
            case "CEST" -> ZoneOffset.ofHours(2);
            default -> null;
        };
    }
}
