package dev.jbuild.build;

import dev.jbuild.check.VanishedUrls;
import dev.jbuild.content.RedirectWriter;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SiteFolder;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes into the site's sources what keeps published addresses alive. */
final class Repairs {

    private Repairs() {}

    /**
     * Lets each published address that would vanish lead to where its document is now. What cannot be written safely is
     * left to the author, who is told by the build that follows.
     *
     * @throws IOException if a source cannot be read or written
     */
    static List<BuildResult.Fix> run(BuildRequest request, Clock clock) throws IOException {
        Map<SourcePath, List<String>> addresses = new TreeMap<>();
        for (VanishedUrls.Move move : Survey.of(request, clock).moves()) {
            SourcePath path = move.entry().document().source().path();
            addresses.computeIfAbsent(path, key -> new ArrayList<>()).add(move.from());
        }
        SiteFolder folder = new SiteFolder(request.source());
        List<BuildResult.Fix> fixes = new ArrayList<>();
        for (Map.Entry<SourcePath, List<String>> one : addresses.entrySet()) {
            Optional<byte[]> edited = RedirectWriter.add(one.getKey(), folder.read(one.getKey()), one.getValue());
            if (edited.isPresent()) {
                folder.replace(one.getKey(), edited.get());
                one.getValue().forEach(from -> fixes.add(new BuildResult.Fix(one.getKey(), from)));
            }
        }
        return fixes;
    }
}
