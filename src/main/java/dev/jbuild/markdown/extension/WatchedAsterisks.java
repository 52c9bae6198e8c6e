package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by asterisks; every pair that is tried costs effort, because a text can make the parser try all pairs. */
public final class WatchedAsterisks extends AsteriskDelimiterProcessor {

    private final Effort effort;

    /** Reports steps to the given account. */
    public WatchedAsterisks(Effort effort) {
        super(false);
        this.effort = effort;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        effort.spend();
        return super.getDelimiterUse(opener, closer);
    }
}
