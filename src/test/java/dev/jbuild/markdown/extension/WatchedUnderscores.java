package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by underscores; every pair that is tried costs effort, because a text can make the parser try all pairs. */
public final class WatchedUnderscores extends UnderscoreDelimiterProcessor {

    private final Effort effort;

    /** Reports steps to the given account. */
    public WatchedUnderscores(Effort effort) {
        super(false);
        this.effort = effort;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        effort.spend();
        if (opener.length() % 3 == 0 && closer.length() % 3 == 0) {
            // CommonMark 6.2, rule 9: runs whose lengths are both multiples of three do match, which flexmark forgot.
            return 2;
        }
        return super.getDelimiterUse(opener, closer);
    }
}
