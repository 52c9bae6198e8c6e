package dev.jbuild.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that nobody writes by hand and that have brought down parsers, each made as long as asked for. */
final class Pathological {

    private Pathological() {}

    static Map<String, String> texts(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        inlines(texts, length);
        blocks(texts, length);
        additions(texts, length);
        return texts;
    }

    private static void inlines(Map<String, String> texts, int length) {
        texts.put("nested strong emphasis", repeat("*a **a ", length / 2) + "b" + repeat(" a** a*", length / 2));
        texts.put("emphasis closers without openers", repeat("a_ ", length));
        texts.put("emphasis openers without closers", repeat("_a ", length));
        texts.put("strong closers without openers", repeat("a** ", length));
        texts.put("link closers without openers", repeat("a]", length));
        texts.put("link openers without closers", repeat("[a", length));
        texts.put("mismatched openers and closers", repeat("*a_ ", length));
        texts.put("delimiters with multiples of three", "a**b" + repeat("c* ", length));
        texts.put("links and emphasis openers", repeat("[ a_", length));
        texts.put("open brackets and parentheses", repeat("[ (](", length));
        texts.put("link in images", repeat("![[]()", length));
        texts.put("open brackets", repeat("[", length));
        texts.put("nested brackets", repeat("[", length / 2) + "a" + repeat("]", length / 2));
        texts.put("hard link", "**x [a*b**c*](d)" + repeat(" [a](b", length));
        texts.put("underscores", repeat("_", length));
        texts.put("stars", repeat("*", length));
        texts.put("tildes", repeat("~~a ", length));
        texts.put("emphasis in a table", "| a |\n|---|\n| " + repeat("_", length) + " |");
        texts.put("backticks of growing length", backticks(length));
        texts.put("backticks unclosed", repeat("`a``", length));
        texts.put("angle brackets", repeat("<", length));
        texts.put("unclosed links in angle brackets", repeat("[a](<b", length));
        texts.put("unclosed addresses", repeat("[a](b", length));
        texts.put("unclosed comments", "</" + repeat("<!--", length));
        texts.put("unclosed processing instructions", repeat("a <?", length));
        texts.put("unclosed declarations", repeat("a <!A ", length));
        texts.put("unclosed data", repeat("a <![CDATA[", length));
        texts.put("tags with attributes", repeat("<a b='", length));
        texts.put("ampersands", repeat("&", length));
        texts.put("backslashes", repeat("\\", length));
        texts.put("entities", repeat("&#1", length));
    }

    private static void blocks(Map<String, String> texts, int length) {
        texts.put("nested quotes", repeat("> ", length) + "a");
        texts.put("nested quotes with lists", repeat("> - ", length) + "a");
        texts.put("nested list markers", repeat("- ", length) + "a");
        texts.put("nested numbered markers", repeat("1. ", length) + "a");
        texts.put("deep list", deepList(length));
        texts.put("quote lines growing", quoteLines(length));
        texts.put("many references", references(length));
        texts.put("reference openers", repeat("[a]: u\n", length / 2) + repeat("[a] ", length / 2));
        texts.put("nearly references", repeat("[\n", length));
        texts.put("empty lines in lists", repeat("*\n", length) + repeat("\n", length / 4) + "*");
        texts.put("table without end", repeat("|", length) + "\n" + repeat("|-", length));
        texts.put("table of many rows", "|a|b|\n|-|-|\n" + repeat("|x|y|\n", length));
        texts.put("headings alike", repeat("# a\n", length));
        texts.put("rules", repeat("* * ", length));
        texts.put("spaces", repeat(" ", length) + "a" + repeat(" ", length));
        texts.put("tabs", repeat("\t", length) + "a");
    }

    private static void additions(Map<String, String> texts, int length) {
        texts.put("attribute lists open", repeat("{:", length));
        texts.put("attribute lists", repeat("*a*{: .b}", length));
        texts.put("attribute lists in lines", "a\n" + repeat("{: .b}\n", length));
        texts.put("attribute lists of themselves", "{:a: a a a a}\nb\n{: a}\n");
        texts.put("mathematics open", repeat("$$ $ ", length) + "$$");
        texts.put("mathematics blocks open", repeat("$$\na\n\n", length));
        texts.put("footnote marks", "[^a]: b\n\n" + repeat("[^a] ", length));
        texts.put("footnotes in footnotes", repeat("[^a]: [^a]\n", length));
        texts.put("footnotes many", footnotes(length));
        texts.put("abbreviations", abbreviations(length));
        texts.put("marked elements", repeat("<div markdown=\"1\">\n", length));
        texts.put(
                "marked elements closed",
                repeat("<div markdown=\"1\">\n", length / 2) + repeat("</div>\n", length / 2));
        texts.put("open elements", repeat("<div>\n\n    <p>\n\n", length));
        texts.put("comments open", repeat("{::comment} ", length));
        texts.put("comment blocks open", repeat("{::comment}\n", length));
        texts.put("quotes of all kinds", repeat("\"'", length));
        texts.put("addresses", repeat("http://a.b/((", length));
        texts.put("closing parentheses", "http://a.b/" + repeat(")", length));
        texts.put("mail", repeat("a@b.", length));
        texts.put("mail without end", repeat("a.", length) + "@" + repeat("b.", length));
        texts.put("definitions", "a\n" + repeat(": ", length));
        texts.put("definitions many", "a\n" + repeat(": b\n", length));
        texts.put("task boxes", repeat("- [ ] ", length));
        texts.put("alerts", repeat("> [!NOTE]\n", length));
        texts.put("shortcodes", repeat(":a", length));
    }

    private static String repeat(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }

    private static String backticks(int length) {
        StringBuilder text = new StringBuilder(length + 400);
        for (int i = 1; text.length() < length; i++) {
            text.append('e').append("`".repeat(i));
        }
        return text.toString();
    }

    private static String deepList(int length) {
        StringBuilder text = new StringBuilder(length + 400);
        for (int i = 0; text.length() < length; i++) {
            text.append("  ".repeat(i)).append("* a\n");
        }
        return text.toString();
    }

    private static String quoteLines(int length) {
        StringBuilder text = new StringBuilder(length + 400);
        for (int i = 1; text.length() < length; i++) {
            text.append(">".repeat(i)).append("a\n");
        }
        return text.toString();
    }

    private static String references(int length) {
        return IntStream.range(0, length / 20)
                .mapToObj(i -> "[r" + i + "]: /u" + i + "\n\n[r" + i + "]\n")
                .collect(Collectors.joining());
    }

    private static String footnotes(int length) {
        return IntStream.range(0, length / 20)
                .mapToObj(i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n")
                .collect(Collectors.joining());
    }

    private static String abbreviations(int length) {
        String definitions = IntStream.range(0, length / 40)
                .mapToObj(i -> "*[A" + i + "]: b\n")
                .collect(Collectors.joining());
        return definitions + "\n" + repeat("A1 B ", length / 2);
    }
}
