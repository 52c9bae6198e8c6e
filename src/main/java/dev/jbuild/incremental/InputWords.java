package dev.jbuild.incremental;

/** Says in plain words which input it was. */
final class InputWords {

    private InputWords() {}

    /** For example {@code title of _posts/2026-01-02-x.md}, by the texts that name an object and one of its names. */
    static String of(String object, String name) {
        if (name.isEmpty() || name.charAt(0) != '\u0000') {
            return value(object, name);
        }
        String read = name.substring(1);
        return switch (word(read, 0)) {
            case "any" ->
                "whether there is anything in " + (read.equals("any") ? whole(object) : value(object, after(read, 1)));
            case "items" -> "which items there are in " + whole(object);
            case "names" -> "which names there are in " + whole(object);
            case "part" -> items(word(read, 1), word(read, 2)) + " of " + value(object, after(read, 3));
            case "key" -> value(object, word(read, 1) + "." + after(read, 2));
            default -> value(object, read);
        };
    }

    /** What stands from one index to before another, both counted from 0, as people count. */
    private static String items(String from, String to) {
        int first = Integer.parseInt(from) + 1;
        int last = Integer.parseInt(to);
        if (first >= last) {
            return first == 1 ? "the first item" : "item " + first;
        }
        return first == 1 ? "the first " + last + " items" : "items " + first + " to " + last;
    }

    private static String value(String object, String name) {
        return switch (kind(object)) {
            case "entry", "author", "term", "terms", "list", "paginator" -> name + " of " + whole(object);
            case "layout", "include" -> kind(object) + " " + name;
            case "given" -> "which templates set " + name;
            case "source" -> "where " + name + " is published";
            case "postfile" -> "where the post " + name + " is published";
            case "named" -> "what is called " + name;
            case "folder" -> "which files are in " + name;
            case "made" -> "whether there is something at " + name;
            case "feed" -> "what the feed " + name + " has";
            case "outputs" -> "whether there is " + name;
            case "near" -> "whether something has nearly the address " + name;
            case "route" -> "what is at " + name;
            default -> kind(object) + "." + name;
        };
    }

    private static String whole(String object) {
        String which = object.substring(object.indexOf(':') + 1);
        return switch (kind(object)) {
            case "author" -> "the author " + which;
            case "term" -> which.replace(':', '/');
            case "terms" -> "the taxonomy " + which;
            case "list", "paginator" -> "the list " + which;
            default -> which;
        };
    }

    private static String kind(String object) {
        int colon = object.indexOf(':');
        return colon < 0 ? object : object.substring(0, colon);
    }

    /** One of the words that blanks divide, by its number from 0. */
    private static String word(String text, int number) {
        String rest = after(text, number);
        int blank = rest.indexOf(' ');
        return blank < 0 ? rest : rest.substring(0, blank);
    }

    /** What stands after so many words. It may have blanks itself, as keys of data do. */
    private static String after(String text, int words) {
        String rest = text;
        for (int i = 0; i < words; i++) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }
}
