package dev.jbuild.content;

import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a document's path says (Jekyll's {@code DATE_FILENAME_MATCHER} and {@code categories_from_path}).
 *
 * @param day the text of the date before the slug, for example {@code 2024-07-26}, which may be no day at all
 * @param slug the rest of the name, without extension and without dots at its end
 * @param categories the folders above {@code _posts} or {@code _drafts}
 */
record FileName(Optional<String> day, String slug, List<String> categories) {

    static FileName of(SourceFile source) {
        SourcePath path = source.path();
        SourceKind kind = source.kind();
        String stem = named(path, kind);
        boolean dated = kind == SourceKind.POST || kind == SourceKind.DRAFT || kind == SourceKind.COLLECTION;
        int end = dated ? dayEnd(stem) : -1;
        String slug = end < 0 ? stem : stem.substring(end + 1);
        return new FileName(
                end < 0 ? Optional.empty() : Optional.of(stem.substring(0, end)), undotted(slug), above(path, kind));
    }

    /** What names a document: its file or, for the index of a folder of its own, that folder. */
    private static String named(SourcePath path, SourceKind kind) {
        String folder = path.folder();
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        boolean own = kind != SourceKind.PAGE && !last.isEmpty() && last.charAt(0) != '_';
        return own && path.stem().equals("index") ? last : path.stem();
    }

    /** The slug in words: parts between hyphens, each with its first letter upper and the rest lower case. */
    String titleized() {
        StringBuilder title = new StringBuilder(slug.length());
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        boolean first = true;
        for (int i = 0; i < end; ) {
            int codePoint = slug.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '-') {
                title.append(' ');
                first = true;
            } else if (first) {
                title.appendCodePoint(Character.toTitleCase(codePoint));
                first = false;
            } else {
                title.append(Character.toString(codePoint).toLowerCase(Locale.ROOT));
            }
        }
        return title.toString();
    }

    /** The offset of the hyphen after a date of 2 to 4, 1 or 2, and 1 or 2 digits, or -1. */
    private static int dayEnd(String name) {
        int year = digits(name, 0);
        int month = digits(name, year + 1);
        int day = digits(name, year + month + 2);
        int end = year + month + day + 2;
        boolean counts = year >= 2 && year <= 4 && month >= 1 && month <= 2 && day >= 1 && day <= 2;
        boolean divided = counts
                && name.charAt(year) == '-'
                && name.charAt(year + month + 1) == '-'
                && end < name.length()
                && name.charAt(end) == '-';
        return divided ? end : -1;
    }

    private static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return Math.max(0, i - start);
    }

    private static String undotted(String slug) {
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '.') {
            end--;
        }
        return slug.substring(0, end);
    }

    private static List<String> above(SourcePath path, SourceKind kind) {
        if (kind != SourceKind.POST && kind != SourceKind.DRAFT) {
            return List.of();
        }
        String folder = "/" + path.folder() + "/";
        int special = folder.indexOf(kind == SourceKind.POST ? "/_posts/" : "/_drafts/");
        return special <= 0 ? List.of() : List.of(folder.substring(1, special).split("/"));
    }
}
