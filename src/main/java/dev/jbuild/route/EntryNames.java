package dev.jbuild.route;

import dev.jbuild.path.SourcePath;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Item;
import dev.jbuild.site.Page;
import dev.jbuild.source.SourceKind;
import dev.jbuild.text.Letters;
import dev.jbuild.text.Slug;
import java.util.List;

/** The names of an entry that permalink tokens are made of. */
record EntryNames(Entry entry, Letters letters) {

    /** The names of an entry as its author wrote them. */
    EntryNames(Entry entry) {
        this(entry, Letters.OWN);
    }

    String slug() {
        return letters.spell(entry.slug());
    }

    /** The file's name without extension and closing dots. */
    String stem() {
        return letters.spell(withoutClosingDots(source().stem()));
    }

    List<String> categories() {
        return entry.metadata().categories().stream().map(letters::spell).toList();
    }

    /** The collection's name; {@code posts} for posts, nothing for pages. */
    String collection() {
        if (entry instanceof Item item) {
            return item.collection();
        }
        return entry instanceof Page ? "" : "posts";
    }

    /** Whether it becomes an HTML page, which a plain host serves only under an HTML name. */
    boolean isHtml() {
        return switch (outputExtension()) {
            case ".html", ".htm", ".xhtml" -> true;
            default -> false;
        };
    }

    /** The extension of what is made of it, with its dot. */
    String outputExtension() {
        if (entry.document().isMarkdown() || entry.document().source().kind() == SourceKind.DATA) {
            return ".html";
        }
        String extension = source().extension();
        if (extension.isEmpty()) {
            return "";
        }
        String lower = Slug.lower(extension);
        return switch (lower) {
            case "html", "htm", "xhtml" -> "." + lower;
            default -> "." + extension;
        };
    }

    /**
     * Of a page its folder, of all others the path without extension; in both without the folder that makes it a
     * page, a post or a member of a collection.
     */
    String path() {
        String folder = source().folder();
        String special = switch (entry.document().source().kind()) {
            case PAGE -> "_pages";
            case DRAFT -> "_drafts";
            case COLLECTION -> "_" + collection();
            default -> "_posts";
        };
        String place = without(folder, special);
        return entry instanceof Page ? place : place + "/" + stem();
    }

    private SourcePath source() {
        return entry.document().source().path();
    }

    private static String without(String folder, String special) {
        if (folder.equals(special)) {
            return "";
        }
        int at = ("/" + folder + "/").indexOf("/" + special + "/");
        if (at < 0) {
            return folder;
        }
        int end = at + special.length();
        return folder.substring(0, at) + (end < folder.length() ? folder.substring(end) : "");
    }

    private static String withoutClosingDots(String name) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(0, end);
    }
}
