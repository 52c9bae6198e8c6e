package dev.jbuild.build;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a reader sees of a body: the same for two generators that mean the same page, however their HTML differs.
 *
 * @param words visible text, white space collapsed
 * @param headings {@code level#id text}
 * @param lists items of each list, nested text included
 * @param links {@code address text}
 * @param images {@code address alt}
 */
record VisiblePage(String words, List<String> headings, List<String> lists, List<String> links, List<String> images) {

    /** Reads the first element that a selector finds. */
    static VisiblePage of(String html, String selector) {
        Element body = Jsoup.parse(html).selectFirst(selector);
        if (body == null) {
            throw new AssertionError("no " + selector + " in the page");
        }
        List<String> headings = new ArrayList<>();
        for (Element heading : body.select("h1,h2,h3,h4,h5,h6")) {
            headings.add(heading.tagName() + "#" + heading.id() + " " + heading.text());
        }
        List<String> lists = new ArrayList<>();
        for (Element list : body.select("ul,ol")) {
            for (Element item : list.children()) {
                lists.add(list.tagName() + " " + text(item));
            }
        }
        List<String> links = attributes(body.select("a[href]"), "href");
        List<String> images = new ArrayList<>();
        for (Element image : body.select("img")) {
            images.add(image.attr("src") + " " + image.attr("alt"));
        }
        return new VisiblePage(text(body), headings, lists, links, images);
    }

    private static List<String> attributes(Elements elements, String attribute) {
        List<String> found = new ArrayList<>();
        for (Element element : elements) {
            found.add(element.attr(attribute) + " " + text(element));
        }
        return found;
    }

    private static String text(Element element) {
        return element.text().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
