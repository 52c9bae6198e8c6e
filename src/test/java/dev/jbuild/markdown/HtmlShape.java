package dev.jbuild.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** HTML in a form that shows no differences of white space, attribute order, or of what jbuild adds on purpose. */
final class HtmlShape {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "code", "del", "em", "i", "img", "input", "kbd", "q", "s", "small", "span",
            "strong", "sub", "sup", "u");

    private HtmlShape() {}

    /** The shape of HTML that kramdown wrote. */
    static String ofKramdown(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        for (Element cell : document.select("[style^=text-align]")) {
            String alignment = cell.attr("style").replace("text-align:", "").strip();
            cell.removeAttr("style").addClass("align-" + alignment);
        }
        document.select("[role=doc-endnote]").removeAttr("role");
        document.select("[role=doc-noteref]").removeAttr("role");
        return write(document);
    }

    /** The shape of HTML that jbuild wrote, without what it adds for readers. */
    static String ofOurs(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        new Elements(document.select("div.table-wrap")).unwrap();
        document.select("pre").removeAttr("tabindex");
        document.select("img").removeAttr("loading").removeAttr("decoding");
        document.select("[role=doc-noteref]").removeAttr("role");
        return write(document);
    }

    /** Our HTML without the ids of those headings that have none in another rendering: kramdown's cases make no ids. */
    static String withoutMadeIds(String ours, String other) {
        Document document = Jsoup.parseBodyFragment(ours);
        document.outputSettings().prettyPrint(false);
        Elements headings = document.select("h1,h2,h3,h4,h5,h6");
        Elements others = Jsoup.parseBodyFragment(other).select("h1,h2,h3,h4,h5,h6");
        for (int i = 0; i < Math.min(headings.size(), others.size()); i++) {
            if (!others.get(i).hasAttr("id")) {
                headings.get(i).removeAttr("id");
            }
        }
        return document.body().html();
    }

    private static String write(Document document) {
        StringBuilder out = new StringBuilder();
        children(document.body(), out, false);
        return out.toString().strip().replaceAll("\n+", "\n");
    }

    private static void children(Element parent, StringBuilder out, boolean verbatim) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), out, verbatim);
            } else if (node instanceof DataNode data) {
                out.append(data.getWholeData().strip());
            } else if (node instanceof Comment comment) {
                out.append("<!--").append(comment.getData().strip()).append("-->");
            } else if (node instanceof Element element) {
                element(element, out, verbatim);
            }
        }
    }

    private static void element(Element element, StringBuilder out, boolean verbatim) {
        boolean block = !INLINE.contains(element.normalName());
        if (block) {
            trim(out);
            out.append('\n');
        }
        out.append('<').append(element.normalName());
        List<Attribute> attributes = element.attributes().asList().stream()
                .sorted(Comparator.comparing(Attribute::getKey))
                .toList();
        for (Attribute attribute : attributes) {
            out.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(attribute.getValue())
                    .append('"');
        }
        out.append('>');
        boolean inside = verbatim || element.normalName().equals("pre");
        children(element, out, inside);
        if (block && !inside) {
            trim(out);
        }
        out.append("</").append(element.normalName()).append('>');
        if (block) {
            out.append('\n');
        }
    }

    private static void text(String text, StringBuilder out, boolean verbatim) {
        String shown = verbatim ? text : text.replaceAll("[ \t\r\n]+", " ");
        boolean afterBlock = !verbatim && (out.isEmpty() || out.charAt(out.length() - 1) == '\n');
        out.append(afterBlock ? shown.stripLeading() : shown);
    }

    private static void trim(StringBuilder out) {
        int length = out.length();
        while (length > 0 && out.charAt(length - 1) == ' ') {
            length--;
        }
        out.setLength(length);
    }
}
