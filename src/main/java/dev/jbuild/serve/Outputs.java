package dev.jbuild.serve;

import dev.jbuild.output.Content.OnDisk;
import dev.jbuild.output.OutputView;
import dev.jbuild.path.OutputPath;
import dev.jbuild.serve.http.Content;
import dev.jbuild.serve.http.Served;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outputs of one build as the server asks for them. What was worked out for one request serves the next. */
final class Outputs implements Content {

    /** Stands on drafts while they are served, so that nobody takes one for a post that readers see. */
    private static final String RIBBON =
            "<div style=\"position:fixed;z-index:2147483646;left:0;bottom:0;padding:.3em .9em;"
                    + "font:600 14px/1.4 system-ui,sans-serif;color:#3d2b00;background:#ffd24d;border-radius:0 .4em 0 0;"
                    + "pointer-events:none\" data-jbuild-draft>Draft</div>";

    /** In bytes: files from here on are read in the parts that are asked for. */
    private static final long LARGE = 1L << 20;

    private final OutputView view;
    private final SortedSet<OutputPath> drafts;
    private final Function<OutputPath, dev.jbuild.output.@Nullable Content> remaker;
    private final Map<OutputPath, Held> made = new ConcurrentHashMap<>();

    /** A file, and the output that it was made of. */
    private record Held(dev.jbuild.output.Content source, boolean isDraft, Served served) {}

    /**
     * @param drafts outputs that get a ribbon
     * @param remaker makes an output of an earlier process anew that is no longer as it was; nothing where that fails
     * @param before of the build before, of which what did not change is taken over
     */
    Outputs(
            OutputView view,
            SortedSet<OutputPath> drafts,
            Function<OutputPath, dev.jbuild.output.@Nullable Content> remaker,
            @Nullable Outputs before) {
        this.view = view;
        this.remaker = remaker;
        this.drafts = drafts;
        if (before != null) {
            before.made.forEach((path, held) -> {
                if (view.find(path) == held.source && drafts.contains(path) == held.isDraft) {
                    made.put(path, held);
                }
            });
        }
    }

    /** Pages that are drafts either here or in the next build, but not in both. */
    SortedSet<OutputPath> otherDrafts(SortedSet<OutputPath> next) {
        SortedSet<OutputPath> others = new TreeSet<>(next);
        others.removeAll(drafts);
        for (OutputPath path : drafts) {
            if (!next.contains(path)) {
                others.add(path);
            }
        }
        return others;
    }

    @Override
    public @Nullable Served find(OutputPath path) {
        Held known = made.get(path);
        if (known == null) {
            dev.jbuild.output.Content source = view.find(path);
            if (source == null) {
                return null;
            }
            boolean draft = drafts.contains(path);
            Served plain = new Plain(path, source);
            known = new Held(source, draft, draft ? new Draft(plain) : plain);
            made.put(path, known);
        }
        return known.served;
    }

    /** An output as it is. One that was lost since it was built is made anew. */
    private final class Plain implements Served {
        private final OutputPath path;
        private final dev.jbuild.output.Content source;
        private volatile @Nullable String etag;
        private volatile @Nullable Served other;

        Plain(OutputPath path, dev.jbuild.output.Content source) {
            this.path = path;
            this.source = source;
        }

        /** What stands for the source, where that is large or lost; {@code null} where it is asked itself. */
        private @Nullable Served other() throws IOException {
            Served known = other;
            Optional<OnDisk> file = source.file();
            if (known != null || file.isEmpty()) {
                return known;
            }
            boolean lost = false;
            try {
                if (source.size() > LARGE) {
                    known = Served.file(file.get().root(), file.get().file());
                    // Another size is another file's, which the next build takes in.
                    lost = known.size() != source.size();
                } else {
                    known = Served.of(source.bytes());
                }
            } catch (IOException e) {
                if (!source.isFixed()) {
                    throw e;
                }
                lost = true;
            }
            if (lost && source.isFixed()) {
                dev.jbuild.output.Content made = remaker.apply(path);
                known = made == null ? null : Served.of(made.bytes());
            }
            other = known;
            return known;
        }

        @Override
        public byte[] bytes() throws IOException {
            Served known = other();
            return known != null ? known.bytes() : source.bytes();
        }

        @Override
        public long size() throws IOException {
            Served known = other();
            return known != null ? known.size() : source.size();
        }

        @Override
        public ByteBuffer part(long from, int most) throws IOException {
            Served known = other();
            return known != null ? known.part(from, most) : Served.super.part(from, most);
        }

        @Override
        public String etag() throws IOException {
            String tag = etag;
            if (tag == null) {
                Served known = other();
                tag = known != null ? known.etag() : Served.of(source.bytes()).etag();
                etag = tag;
            }
            return tag;
        }
    }

    /** A page of a draft, with the ribbon. */
    private static final class Draft implements Served {
        private final Served source;
        private volatile @Nullable Served page;

        Draft(Served source) {
            this.source = source;
        }

        private Served page() throws IOException {
            Served known = page;
            if (known == null) {
                known = Served.of(withRibbon(source.bytes()));
                page = known;
            }
            return known;
        }

        private static byte[] withRibbon(byte[] page) {
            // Latin-1 maps each byte to one character and back, whatever the page is encoded in.
            String html = new String(page, StandardCharsets.ISO_8859_1);
            int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body");
            int at = end < 0 ? html.length() : end;
            return (html.substring(0, at) + RIBBON + html.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public byte[] bytes() throws IOException {
            return page().bytes();
        }

        @Override
        public long size() throws IOException {
            return page().size();
        }

        @Override
        public String etag() throws IOException {
            return page().etag();
        }
    }
}
