package dev.jbuild.generate;

import dev.jbuild.config.FeedFormat;
import java.util.List;

/** Where each format of a feed lies, as only one of them can have the configured address. */
final class FeedAddress {

    private FeedAddress() {}

    /**
     * The address, or the pattern of addresses, of one format.
     *
     * @param written the configured one, which belongs to the format that its ending names, else to the first that is
     *     XML; the others have the same name with their own endings
     * @param formats all that the feed comes in
     */
    static String of(String written, FeedFormat format, List<FeedFormat> formats) {
        return format == owner(written, formats) ? written : bare(written) + format.ending();
    }

    private static FeedFormat owner(String written, List<FeedFormat> formats) {
        for (FeedFormat format : formats) {
            if (written.endsWith(format.ending())) {
                return format;
            }
        }
        return formats.contains(FeedFormat.ATOM) && formats.contains(FeedFormat.RSS)
                ? formats.get(formats.get(0) == FeedFormat.JSON ? 1 : 0)
                : formats.contains(FeedFormat.RSS) ? FeedFormat.RSS : FeedFormat.ATOM;
    }

    private static String bare(String written) {
        String path = written.endsWith("/") ? written + "index" : written;
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 && path.indexOf(':', dot) < 0 ? path.substring(0, dot) : path;
    }
}
