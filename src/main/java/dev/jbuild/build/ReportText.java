package dev.jbuild.build;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Style;
import dev.jbuild.output.OutputTree;
import dev.jbuild.site.Skipped;
import dev.jbuild.site.Skipped.Reason;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How a build ended, in words for people. The problems themselves are told by {@code DiagnosticText}. */
public final class ReportText {

    /** So many documents of one reason are named; the rest is a number. */
    private static final int MOST_NAMED = 10;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Style style;

    public ReportText(Style style) {
        this.style = style;
    }

    /**
     * Some lines, each with its line end.
     *
     * @param destination the output folder as the author would name it; empty when there is none
     */
    public String of(BuildResult result, String destination) {
        StringBuilder out = new StringBuilder(256);
        for (BuildResult.Fix fix : result.fixes()) {
            out.append("Wrote the old address ")
                    .append(fix.from())
                    .append(" into ")
                    .append(fix.path())
                    .append('\n');
        }
        skipped(result.skipped(), out);
        if (result.published().isPresent()) {
            published(result, destination, out);
        } else {
            failed(result, destination, out);
        }
        return out.toString();
    }

    private void published(BuildResult result, String destination, StringBuilder out) {
        BuildResult.Counts counts = result.counts();
        out.append(style.good("Built"))
                .append(' ')
                .append(count(counts.posts(), "post"))
                .append(", ")
                .append(count(counts.pages(), "page"))
                .append(counts.tags() == 0 ? "" : " (" + number(counts.tags()) + " for tags)")
                .append(" and ")
                .append(count(counts.files(), "file"))
                .append(" into ")
                .append(style.strong(destination))
                .append(" in ")
                .append(time(result.time()))
                .append(": ");
        var files = result.published().orElseThrow();
        out.append(number(result.rendered().size())).append(" rendered, ");
        out.append(number(files.written())).append(" written, ");
        out.append(number(files.kept())).append(" kept, ");
        out.append(number(files.removed())).append(" removed.\n");
        if (!result.diagnostics().isEmpty()) {
            out.append(problems(result.diagnostics())).append(".\n");
        }
    }

    private void failed(BuildResult result, String destination, StringBuilder out) {
        out.append(problems(result.diagnostics()))
                .append(" in ")
                .append(time(result.time()))
                .append(isUnfinished(result) ? ". Some files were published, others not" : ". Nothing was published");
        if (!destination.isEmpty() && !isUnfinished(result)) {
            out.append("; ").append(style.strong(destination)).append(" is as it was");
        }
        out.append(".\n");
    }

    private static boolean isUnfinished(BuildResult result) {
        return result.diagnostics().stream().anyMatch(problem -> problem.code().equals(OutputTree.UNFINISHED));
    }

    private String problems(List<Diagnostic> diagnostics) {
        int errors = (int) diagnostics.stream().filter(Diagnostic::isError).count();
        int warnings = diagnostics.size() - errors;
        String both = errors > 0 && warnings > 0 ? " and " : "";
        return (errors > 0 ? count(errors, "error") : "") + both + (warnings > 0 ? count(warnings, "warning") : "");
    }

    private void skipped(List<Skipped> skipped, StringBuilder out) {
        for (Reason reason : Reason.values()) {
            List<Skipped> some =
                    skipped.stream().filter(one -> one.reason() == reason).toList();
            if (some.isEmpty()) {
                continue;
            }
            out.append("Skipped ")
                    .append(count(some.size(), noun(reason)))
                    .append(style.faint(" (" + way(reason) + ")"))
                    .append('\n');
            if (reason != Reason.LIMIT) {
                some.stream().limit(MOST_NAMED).forEach(one -> named(one, out));
                if (some.size() > MOST_NAMED) {
                    out.append("  and ")
                            .append(number(some.size() - MOST_NAMED))
                            .append(" more\n");
                }
            }
        }
    }

    private static void named(Skipped skipped, StringBuilder out) {
        out.append("  ").append(skipped.path());
        if (skipped.publishAt().isPresent()) {
            out.append(", to be published ").append(moment(skipped.publishAt().get()));
        } else {
            skipped.expiry().ifPresent(moment -> out.append(", expired ").append(moment(moment)));
        }
        out.append('\n');
    }

    private static String noun(Reason reason) {
        return switch (reason) {
            case DRAFT -> "draft";
            case FUTURE -> "future document";
            case EXPIRED -> "expired document";
            case UNPUBLISHED -> "unpublished document";
            case LIMIT -> "older post";
        };
    }

    private static String way(Reason reason) {
        return switch (reason) {
            case DRAFT -> "--drafts builds them";
            case FUTURE -> "--future builds them";
            case EXPIRED -> "their expiry_date has come";
            case UNPUBLISHED -> "--unpublished builds them";
            case LIMIT -> "--limit-posts 0 builds them";
        };
    }

    private static String moment(OffsetDateTime moment) {
        return (moment.getSecond() == 0 ? MINUTE : SECOND).format(moment);
    }

    private static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Digits in groups of three, which a language's own grouping would make hard to compare. */
    private static String number(int number) {
        StringBuilder out = new StringBuilder(Integer.toString(number));
        for (int i = out.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    private static String time(Duration time) {
        long milliseconds = time.toMillis();
        if (milliseconds < 1_000) {
            return milliseconds + " ms";
        }
        long hundredths = milliseconds / 10;
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10 + " s";
    }
}
