package dev.jbuild.check;

import dev.jbuild.text.Html;
import dev.jbuild.text.HtmlTags;
import java.util.Set;
import java.util.TreeSet;

/** Finds what links can lead to inside an HTML page: each {@code id}, and the {@code name} of each {@code <a>}. */
final class PageIds {

    private PageIds() {}

    static Set<String> of(String html) {
        Set<String> ids = new TreeSet<>();
        HtmlTags.walk(html, (tag, name, from, to) -> {
            if (from < to && (name.equals("id") || (name.equals("name") && tag.equals("a")))) {
                ids.add(Html.unescape(html.substring(from, to)));
            }
        });
        return ids;
    }
}
