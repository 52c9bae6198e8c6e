package dev.jbuild.incremental;

/** Says in plain words which input it was. */
final class InputWords {

    /** Before the name of a map, a blank and a key. */
    private static final String KEY = "key ";

    private InputWords() {}

    /** For example {@code title of _posts/2026-01-02-x.md}, by the texts that name an object and one of its names. */
    static String of(String object, String name) {
        int colon = object.indexOf(':');
        String kind = colon < 0 ? object : object.substring(0, colon);
        String which = object.substring(colon + 1);
        String plain = name.startsWith("\u0000") ? name.substring(1) : name;
        if (plain.startsWith(KEY)) {
            plain = plain.substring(KEY.length()).replace(' ', '.');
        }
        return switch (kind) {
            case "entry" -> plain + " of " + which;
            case "author" -> plain + " of the author " + which;
            case "term" -> plain + " of " + which.replace(":", "/");
            case "list", "paginator" -> plain + " of the list " + which;
            case "layout", "include" -> kind + " " + plain;
            case "given" -> "which templates set " + plain;
            case "source" -> "where " + plain + " is published";
            case "postfile" -> "where the post " + plain + " is published";
            case "named" -> "what is called " + plain;
            case "folder" -> "which files are in " + plain;
            case "made" -> "whether there is something at " + plain;
            case "feed" -> "what the feed " + plain + " has";
            case "outputs" -> "whether there is " + plain;
            case "near" -> "whether something has nearly the address " + plain;
            case "route" -> "what is at " + plain;
            default -> kind + "." + plain;
        };
    }
}
