package dev.jbuild.serve.http;

import dev.jbuild.path.OutputPath;
import dev.jbuild.text.Html;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Puts the script of the preview into pages while they are served: before the end of the body, or at the end. */
final class ReloadTag {

    private final String session;
    private final ContentPolicy policy;

    /**
     * @param session tells one run of the server from the next; also the nonce
     */
    ReloadTag(String session, ContentPolicy policy) {
        this.session = session;
        this.policy = policy;
    }

    /** What stands for a snapshot of this run of the server, in pages and in messages. */
    String now(long number) {
        return session + "-" + number;
    }

    /**
     * A page with the script.
     *
     * @param path of the output, or empty for a page that stands for something else and goes with the next change
     */
    byte[] insert(byte[] page, String path, long number) {
        // Latin-1 maps each byte to one character and back, whatever the page is encoded in.
        String html = policy.openMeta(new String(page, StandardCharsets.ISO_8859_1));
        int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body");
        int at = end < 0 ? html.length() : end;
        String tag = "<script src=\"" + ReservedPaths.SCRIPT + "\" nonce=\"" + session + "\" data-jbuild-now=\""
                + now(number) + "\" data-jbuild-path=\"" + Html.escape(path) + "\" async></script>";
        String bytes = new String(tag.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return (html.substring(0, at) + bytes + html.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] insert(byte[] page, OutputPath path, long number) {
        return insert(page, path.value(), number);
    }
}
