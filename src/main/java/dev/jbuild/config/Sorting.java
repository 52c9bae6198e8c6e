package dev.jbuild.config;

import dev.jbuild.text.Letters;
import java.util.List;
import java.util.Optional;

/**
 * How posts are sorted into lists besides the home page.
 *
 * @param taxonomies tags and categories, then those that the author declares, in the author's order
 * @param paginate {@code paginate_lists}: posts on one page of any of these lists; 0 means all on one page
 * @param archives lists of years and months
 * @param letters {@code transliterate}: in which letters terms and titles stand in addresses
 */
public record Sorting(List<TaxonomyConfig> taxonomies, int paginate, Archives archives, Letters letters) {

    /**
     * Lists of the posts of a year and of a month.
     *
     * @param year pattern of their addresses with {@code :year}; none where there are no such lists
     * @param month pattern with {@code :year} and {@code :month}
     * @param layout of both
     * @param paginate posts on one page; 0 means all on one page
     */
    public record Archives(Optional<String> year, Optional<String> month, String layout, int paginate) {

        /** No lists of years and months. */
        public static final Archives NONE = new Archives(Optional.empty(), Optional.empty(), "archive", 0);
    }

    public Sorting {
        taxonomies = List.copyOf(taxonomies);
    }

    /** Tags and categories alone, at the given addresses. */
    public static Sorting standard(SiteConfig.Links links) {
        return new Sorting(
                List.of(TaxonomiesReader.tags(links, 0), TaxonomiesReader.categories(links, 0)),
                0,
                Archives.NONE,
                Letters.OWN);
    }

    /** The taxonomy of a name. */
    public Optional<TaxonomyConfig> taxonomy(String name) {
        return taxonomies.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
