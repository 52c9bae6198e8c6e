package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Struck-out text between tildes; every pair that is tried costs effort. */
public final class WatchedTildes extends StrikethroughDelimiterProcessor {

    private final Effort effort;

    /** Reports steps to the given account. */
    public WatchedTildes(Effort effort) {
        this.effort = effort;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        effort.spend();
        return super.getDelimiterUse(opener, closer);
    }
}
