package dev.jbuild.markdown;

import dev.jbuild.config.HeadingLevels;
import dev.jbuild.text.Utf8Builder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes kramdown's contents list in place of the list that refers to {@code toc}. */
final class ContentsWriter {

    private final Draft draft;
    private final HeadingLevels listed;
    private final List<Integer> levels = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private int position = -1;
    private String tag = "ul";
    private @Nullable Attributes attributes;

    ContentsWriter(Draft draft, HeadingLevels listed) {
        this.draft = draft;
        this.listed = listed;
    }

    /** Keeps the place where the list goes; only the first counts. */
    boolean place(String listTag, Attributes given) {
        if (position >= 0) {
            return false;
        }
        draft.line();
        position = draft.out.length();
        tag = listTag;
        attributes = given;
        return true;
    }

    /** Records a heading; one without text, or of another level than those asked for, is not listed. */
    void heading(int level, String id, String html) {
        if (!html.isEmpty() && listed.has(level)) {
            levels.add(level);
            ids.add(id);
            texts.add(html);
        }
    }

    /** Inserts the list and gives by how much the text before an offset became longer. */
    int insert(int offset) {
        if (position < 0 || attributes == null || levels.isEmpty()) {
            return 0;
        }
        String id = attributes.value("id");
        if (id == null) {
            id = "markdown-toc";
            attributes.set("id", id);
        }
        Utf8Builder list = new Utf8Builder(texts.size() * 100);
        list.append('<').append(tag);
        attributes.write(list);
        list.append(">\n");
        int end = items(0, 0, id, list);
        while (end < levels.size()) {
            end = items(end, 0, id, list);
        }
        list.append("</").append(tag).append(">\n");
        draft.out.insert(position, list);
        return position < offset ? list.length() : 0;
    }

    /** Writes the headings from an index on that are deeper than a level, and gives the index after them. */
    private int items(int from, int above, String id, Utf8Builder list) {
        int i = from;
        while (i < levels.size() && levels.get(i) > above) {
            int level = levels.get(i);
            list.append("<li><a href=\"#").append(ids.get(i)).append("\" id=\"");
            list.append(id).append('-').append(ids.get(i));
            list.append("\">").append(texts.get(i)).append("</a>");
            i++;
            if (i < levels.size() && levels.get(i) > level) {
                list.append("\n<").append(tag).append(">\n");
                i = items(i, level, id, list);
                list.append("</").append(tag).append(">\n");
            }
            list.append("</li>\n");
        }
        return i;
    }
}
