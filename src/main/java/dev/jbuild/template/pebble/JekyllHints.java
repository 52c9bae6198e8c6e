package dev.jbuild.template.pebble;

import java.util.Map;

/** What to write instead, for those who bring Liquid or another engine's habits. */
final class JekyllHints {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("assign", "Write '{% set x = 1 %}'."),
            Map.entry("capture", "Write '{% set x = \"…\" ~ y %}', or make the part a macro."),
            Map.entry("endcapture", "Write '{% set x = \"…\" ~ y %}', or make the part a macro."),
            Map.entry("unless", "Write '{% if not … %}' and '{% endif %}'."),
            Map.entry("endunless", "Write '{% if not … %}' and '{% endif %}'."),
            Map.entry("elsif", "Write '{% elseif … %}'."),
            Map.entry("elif", "Write '{% elseif … %}'."),
            Map.entry("comment", "Write '{# … #}'."),
            Map.entry("endcomment", "No '{% comment %}' stands before it."),
            Map.entry("case", "Write '{% if x == 1 %}', '{% elseif x == 2 %}', '{% endif %}'."),
            Map.entry("when", "Write '{% if x == 1 %}', '{% elseif x == 2 %}', '{% endif %}'."),
            Map.entry("endcase", "Write '{% if x == 1 %}', '{% elseif x == 2 %}', '{% endif %}'."),
            Map.entry("highlight", "This works in the text of posts and pages; in a template write '<pre><code>'."),
            Map.entry("endhighlight", "No '{% highlight … %}' stands before it."),
            Map.entry("post_url", "Write '{{ post_url(\"2026-01-02-name\") }}'."),
            Map.entry("link", "Write '{{ link(\"_pages/about.md\") }}'."),
            Map.entry("include_relative", "Put the file into '_includes/' and write '{% include \"name\" %}'."),
            Map.entry("include_cached", "Write '{% include \"name\" %}'."),
            Map.entry("render", "Write '{% include \"name\" %}'."),
            Map.entry("layout", "Write '{% extends \"name\" %}' or 'layout: name' in front matter."),
            Map.entry(
                    "gist",
                    "Write '{{ gist(\"user/number\") }}' for a link to it, or paste its text as a fenced code block."),
            Map.entry("seo", "Write '{{ seo() }}'; the theme's head has it."),
            Map.entry("feed_meta", "Write '<link rel=\"alternate\">' with the feed's address."),
            Map.entry("cycle", "Write '{{ loop.index is even ? \"a\" : \"b\" }}'."),
            Map.entry("increment", "Write '{% set n = n + 1 %}'."),
            Map.entry("decrement", "Write '{% set n = n - 1 %}'."),
            Map.entry("tablerow", "Write a '{% for %}' loop with the table's tags inside."),
            Map.entry("endtablerow", "Write a '{% for %}' loop with the table's tags inside."),
            Map.entry("break", "A loop cannot be left; take fewer items: '{% for x in list | slice(0, 3) %}'."),
            Map.entry("continue", "Put the rest of the loop into '{% if … %}'."),
            Map.entry("echo", "Write '{{ x }}'."),
            Map.entry("endverbatim", "No '{% verbatim %}' stands before it."),
            Map.entry("endraw", "No '{% raw %}' stands before it."),
            Map.entry("cache", "Leave the tag out: templates are compiled once anyway."),
            Map.entry("parallel", "Leave the tag out: pages are built in parallel anyway."),
            Map.entry("flush", "Leave the tag out: a page is written when it is complete."));

    private JekyllHints() {}

    /** Advice for a tag that does not exist here, or an empty text. */
    static String tag(String name) {
        return TAGS.getOrDefault(name, "");
    }

    /** Advice for a root name that does not exist here, or an empty text. */
    static String name(String name) {
        return switch (name) {
            case "forloop" -> "Write 'loop': 'loop.index' counts from 0, 'loop.first' and 'loop.last' are the same.";
            case "include" -> "What an include is given is a name of its own: write 'title', not 'include.title'.";
            case "locale" -> "Write 'site.lang'.";
            case "blank", "empty" -> "Write 'x is empty'.";
            case "nil" -> "Write 'null'.";
            default -> "";
        };
    }

    /** Advice for a name that a loop's state does not have, or an empty text. */
    static String loop(String name) {
        return switch (name) {
            case "index1", "counter" -> "Write 'loop.index + 1': 'loop.index' counts from 0.";
            case "index0" -> "Write 'loop.index', which counts from 0.";
            case "rindex" -> "Write 'loop.revindex + 1'.";
            case "rindex0" -> "Write 'loop.revindex'.";
            default -> "";
        };
    }

    /** Advice for a filter that does not exist here, or an empty text. */
    static String filter(String name) {
        return switch (name) {
            case "where_exp", "group_by_exp", "find_exp" -> "Use a '{% for %}' loop with '{% if %}'.";
            case "safe", "safe_html", "noescape" -> "Write 'raw'.";
            case "scssify", "sassify" -> "Sass is not run in templates; put plain CSS into 'assets/'.";
            default -> "";
        };
    }

    /** Advice for a character that no expression has, or an empty text. */
    static String character(String text, int at) {
        return switch (text.charAt(at)) {
            case '&' -> "Write 'and'.";
            case '!' -> "Write 'not'.";
            case '“', '”', '„', '‘', '’' -> "Write straight quotes: \" or '.";
            case ';' -> "Write one tag for each statement.";
            default -> "";
        };
    }

    /** Advice for a word that stands where it cannot, or an empty text. */
    static String word(String tag, String word, String before) {
        if (word.equals("=") && !tag.equals("set")) {
            return tag.equals("include")
                    ? "Write '{% include \"name\" with {\"key\": value} %}'."
                    : "Write '==' to compare.";
        }
        if (tag.equals("include") && !word.isEmpty() && Character.isLetter(word.charAt(0))) {
            return "Write '{% include \"" + before.replace("\"", "") + "\" with {\"" + word + "\": … } %}'.";
        }
        if (tag.equals("for")) {
            return switch (word) {
                case "limit", "offset" -> "Write '{% for x in list | slice(0, 3) %}'.";
                case "reversed" -> "Write '{% for x in list | reverse %}'.";
                default -> "Write '{% for x in list %}'.";
            };
        }
        return "";
    }
}
