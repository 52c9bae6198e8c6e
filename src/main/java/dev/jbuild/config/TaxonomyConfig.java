package dev.jbuild.config;

import java.util.List;

/**
 * One way of sorting posts under terms. Tags and categories are always there; {@code taxonomies} declares others.
 *
 * @param name what it is called, for example {@code tags}; the key of {@code taxonomies}
 * @param singular what messages and {@code page.kind} call one of its terms
 * @param keys of front matter that name terms, the usual one first
 * @param path pattern of a term's page, with {@code :name}
 * @param index address of the page of all terms
 * @param layouts of its pages
 * @param paginate posts on one page of a term; 0 means all on one page
 * @param order of a term's posts
 * @param depth whether terms may stand below others
 */
public record TaxonomyConfig(
        String name,
        String singular,
        List<String> keys,
        String path,
        String index,
        Layouts layouts,
        int paginate,
        Order order,
        Depth depth) {

    /** Name of the taxonomy of people. */
    public static final String AUTHORS = "authors";

    /**
     * The layouts of a taxonomy's pages.
     *
     * @param term of the page of one term
     * @param index of the page of all terms
     */
    public record Layouts(String term, String index) {}

    /** In which order a term shows its posts. */
    public enum Order {
        NEWEST,
        /** As the parts of a series are read. */
        OLDEST
    }

    /** Whether terms may stand below others. */
    public enum Depth {
        /** All side by side, as in Jekyll. */
        FLAT,
        /** {@code Food/Tea} stands below {@code Food}. */
        NESTED
    }

    public TaxonomyConfig {
        keys = List.copyOf(keys);
    }

    /** Whether its terms may stand below others. */
    public boolean isNested() {
        return depth == Depth.NESTED;
    }

    /** Whether its terms are read from the first post to the last. */
    public boolean isSeries() {
        return order == Order.OLDEST;
    }
}
