package dev.jbuild.generate;

import dev.jbuild.route.Claims;
import dev.jbuild.route.Permalinks;
import dev.jbuild.site.Site;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;

/** Files that are published as they are, each at its own path. */
final class Assets implements Generator {

    @Override
    public void generate(Site site, Permalinks permalinks, Claims claims) {
        for (SourceFile file : site.assets()) {
            if (file.kind() == SourceKind.ASSET) {
                claims.asset(file);
            }
        }
    }
}
