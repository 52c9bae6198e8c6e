package dev.jbuild.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The moment that counts as now, as options and environment fix it. */
final class Moments {

    private Moments() {}

    /**
     * The option's moment, else the environment's.
     *
     * @param option ISO 8601 with an offset or {@code Z}
     * @param epoch whole seconds since 1970, as reproducible-builds.org defines {@code SOURCE_DATE_EPOCH}
     */
    static Optional<Instant> parse(Optional<String> option, Optional<String> epoch) {
        if (option.isPresent()) {
            return Optional.of(iso(option.get()));
        }
        return epoch.map(Moments::seconds);
    }

    private static Instant iso(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--clock is '" + text + "', which is not a moment",
                    "Write it as 2026-01-31T12:00:00Z or 2026-01-31T14:00:00+02:00.");
        }
    }

    private static Instant seconds(String text) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    "the environment variable SOURCE_DATE_EPOCH is '" + text + "', which is not a moment",
                    "It counts whole seconds since 1970-01-01T00:00:00Z.");
        }
    }
}
