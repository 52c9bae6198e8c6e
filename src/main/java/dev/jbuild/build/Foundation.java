package dev.jbuild.build;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.config.SiteConfig.Identity;
import dev.jbuild.incremental.CodeStamp;
import dev.jbuild.trace.Fingerprint;

/** What every page depends on: filters know the site's address, all Markdown its settings, and code makes it all. */
final class Foundation {

    private Foundation() {}

    /** The fingerprint of all of it together. */
    static long of(SiteConfig config) {
        Identity identity = config.identity();
        long state = Fingerprint.of(CodeStamp.of(Version.current()));
        for (String part : new String[] {
            identity.url(),
            identity.baseurl(),
            identity.lang(),
            identity.zone().getId(),
            config.markdown().toString(),
            config.words().toString()
        }) {
            state = Fingerprint.mix(state, Fingerprint.of(part));
        }
        return state;
    }
}
