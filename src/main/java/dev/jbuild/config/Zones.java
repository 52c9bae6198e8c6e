package dev.jbuild.config;

import dev.jbuild.data.Fields;
import dev.jbuild.text.NearestWord;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Time zones by name. */
final class Zones {

    private Zones() {}

    /** The zone that {@code timezone} names; UTC after a report when there is none of that name. */
    static ZoneId named(Fields fields, String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            List<String> known = ZoneId.getAvailableZoneIds().stream().sorted().toList();
            String hint = NearestWord.of(name, known)
                    .or(() -> known.stream()
                            .filter(zone -> zone.endsWith("/" + name.replace(' ', '_')))
                            .findFirst())
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Write a name from the IANA list, for example Europe/Berlin.");
            fields.error("timezone", "config-timezone", "There is no time zone '" + name + "'", hint);
            return ZoneOffset.UTC;
        }
    }
}
