package dev.jbuild.check;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** What one check has found so far, and what it looked at for that. */
final class Found {

    private final List<Diagnostic> problems = new ArrayList<>(0);
    private final Looks looks;

    Found(Looks looks) {
        this.looks = looks;
    }

    /**
     * An address without the base path.
     *
     * @param meant what it is within the site, with its slip mended
     */
    record Lacking(String written, String meant) {}

    /** Notes that the answer depends on whether there is a file. */
    void looked(String output) {
        looks.file(output);
    }

    /** Notes that the answer depends on whether an address is a slip away from one that is made. */
    void lookedNear(String address) {
        looks.near(address);
    }

    void problem(Diagnostic problem) {
        problems.add(problem);
    }

    /** A warning about an address that would be right if it began with the site's base path. */
    static Diagnostic lacksBase(String code, Lacking address, String base, SourceSpan place) {
        return Diagnostic.warning(code, "the address " + address.written + " lacks the base path " + base, place)
                .hint("Write {{ site.baseurl }}" + address.meant + " or {{ \"" + address.meant
                        + "\" | relative_url }}.");
    }

    /** Whether a place lies within a tag that prints, which began before it. */
    static boolean isInTag(SourceSpan place) {
        int start = place.column() - 2;
        return place.lineText().lastIndexOf("{{", start) > place.lineText().lastIndexOf("}}", start);
    }

    List<Diagnostic> problems() {
        return problems;
    }
}
