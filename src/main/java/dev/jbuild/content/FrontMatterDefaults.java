package dev.jbuild.content;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.DefaultRule;
import dev.jbuild.data.DataMap;
import dev.jbuild.path.PathPattern;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which front matter a document has without writing it, with Jekyll's precedence ({@code frontmatter_defaults.rb}). */
final class FrontMatterDefaults {

    private FrontMatterDefaults() {}

    /** The merged values of all rules that apply. */
    static DataMap of(SourceFile source, List<DefaultRule> rules) {
        DataMap merged = DataMap.EMPTY;
        DefaultRule strongest = null;
        String path = source.path().value();
        for (DefaultRule rule : rules) {
            if (!isOfType(source, rule.type()) || !new PathPattern(rule.path()).matches(path)) {
                continue;
            }
            if (outranks(rule, strongest)) {
                merged = rule.values().over(merged);
                strongest = rule;
            } else {
                merged = merged.over(rule.values());
            }
        }
        return merged;
    }

    /** The longer path wins; of equal ones one with a type wins over one without; then the later one. */
    private static boolean outranks(DefaultRule rule, @Nullable DefaultRule before) {
        if (before == null) {
            return true;
        }
        if (rule.path().length() != before.path().length()) {
            return rule.path().length() > before.path().length();
        }
        return !rule.type().isEmpty() || before.type().isEmpty();
    }

    /** Drafts are of the type {@code posts} in Jekyll 4; its manual names {@code drafts} too, so both are meant. */
    private static boolean isOfType(SourceFile source, String type) {
        if (type.isEmpty()) {
            return true;
        }
        SourceKind kind = source.kind();
        return switch (kind) {
            case POST -> type.equals("posts");
            case DRAFT -> type.equals("drafts") || type.equals("posts");
            case COLLECTION -> source.path().isUnder("_" + type);
            default -> type.equals("pages");
        };
    }

    /** The rules of the site. */
    static DataMap of(SourceFile source, SiteConfig config) {
        return config.defaults().isEmpty() ? DataMap.EMPTY : of(source, config.defaults());
    }
}
