package dev.jbuild.generate;

import dev.jbuild.config.TaxonomyConfig;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.route.Target;
import dev.jbuild.route.Target.ListKind;
import dev.jbuild.route.Target.Subject;
import dev.jbuild.site.Site;
import dev.jbuild.site.Taxonomy;
import dev.jbuild.site.Term;
import dev.jbuild.text.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A page for each term of each taxonomy, and the page of all its terms where there are any: most blogs use tags alone.
 * That of all tags is there in any case, as menus link to it.
 */
final class TaxonomyPages implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        ListPages lists = new ListPages(site, permalinks, claims);
        for (Taxonomy taxonomy : site.taxonomies()) {
            TaxonomyConfig config = taxonomy.config();
            ListKind kind = new ListKind(config.singular(), config.layouts().term());
            for (Term term : taxonomy.terms()) {
                Optional<UrlPath> url = permalinks.of(config.path(), ":name", term.slug());
                if (url.isPresent()) {
                    claims.term(term, url.get(), kind.layout());
                    Target.ListPage page = new Target.ListPage(
                            kind, title(site, config, term), term.posts(), Subject.of(config.name(), term));
                    lists.add(page, url.get(), config.paginate());
                }
            }
            if (!taxonomy.terms().isEmpty() || config.name().equals("tags")) {
                ListKind all = new ListKind(config.name(), config.layouts().index());
                Target.ListPage index = new Target.ListPage(
                        all, indexTitle(site, config), List.of(), Subject.ofTaxonomy(config.name()));
                permalinks.of(config.index()).ifPresent(url -> claims.generated(url, index));
            }
        }
    }

    private static String indexTitle(Site site, TaxonomyConfig config) {
        return switch (config.name()) {
            case "tags", "categories", "series", TaxonomyConfig.AUTHORS ->
                site.config().words().text(config.name());
            default -> Slug.inWords(config.name());
        };
    }

    private static String title(Site site, TaxonomyConfig config, Term term) {
        return config.name().equals(TaxonomyConfig.AUTHORS)
                ? Authors.named(term.path(), site.authors()).name()
                : term.name();
    }
}
