import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes one blog for each generator: the same posts, tags, pictures and pages, each in that generator's own form.
 *
 * <p>{@code java bench/Generate.java --posts 1000 --seed 1 --out FOLDER [--tools jbuild,hugo,jekyll]} makes
 * {@code FOLDER/jbuild}, {@code FOLDER/hugo} and {@code FOLDER/jekyll}. The same number and seed give the same bytes:
 * each post has a source of random numbers of its own, so that the number of threads does not matter.
 */
public final class Generate {

    private static final int PICTURES = 40;
    private static final int WORDS = 9_000;
    private static final LocalDateTime NEWEST = LocalDateTime.of(2026, 10, 30, 18, 0);
    private static final long MINUTES = 14L * 365 * 24 * 60;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final long seed;
    private final int posts;
    private final Words words;
    private final Zipf tagRanks;
    private final List<String> tags;
    private final String[] titles;
    private final String[] slugs;

    private Generate(int posts, long seed) {
        this.posts = posts;
        this.seed = seed;
        this.words = new Words(new SplittableRandom(seed));
        // Blogs grow tags slowly: 24 for 50 posts, 73 for 1,000, 210 for 10,000, 642 for 100,000.
        this.tags = words.tags(10 + (int) (2 * Math.sqrt(posts)));
        this.tagRanks = new Zipf(tags.size(), 0.9);
        this.titles = new String[posts];
        this.slugs = new String[posts];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < posts; i++) {
            titles[i] = words.title(random(i, 1));
            String slug = titles[i].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            slugs[i] = seen.merge(slug, 1, Integer::sum) == 1 ? slug : slug + "-" + i;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new LinkedHashMap<>(Map.of("--tools", "jbuild,hugo,jekyll", "--seed", "1"));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (!options.containsKey("--posts") || !options.containsKey("--out")) {
            System.err.println("usage: java Generate.java --posts N --out FOLDER [--seed N] [--tools jbuild,hugo,jekyll]");
            System.exit(2);
        }
        Generate blog =
                new Generate(Integer.parseInt(options.get("--posts")), Long.parseLong(options.get("--seed")));
        Path templates = Path.of(options.getOrDefault("--templates", "bench/templates"));
        for (String tool : options.get("--tools").split(",")) {
            blog.write(tool, templates, Path.of(options.get("--out"), tool));
        }
    }

    private SplittableRandom random(int post, int purpose) {
        return new SplittableRandom(seed * 1_000_003 + post * 16L + purpose);
    }

    private void write(String tool, Path templates, Path site) throws IOException {
        copy(templates.resolve("common"), site.resolve(tool.equals("hugo") ? "static" : ""));
        copy(templates.resolve(tool), site);
        Path pictures = site.resolve(tool.equals("hugo") ? "static/assets/images" : "assets/images");
        Files.createDirectories(pictures);
        for (int i = 0; i < PICTURES; i++) {
            Files.write(pictures.resolve("p" + i + ".png"), picture(new SplittableRandom(seed + i)));
        }
        Path folder = site.resolve(tool.equals("hugo") ? "content/posts" : "_posts");
        Files.createDirectories(folder);
        IntStream.range(0, posts).parallel().forEach(i -> writePost(tool, folder, i));
    }

    /** A post's text is the same for all but for the addresses of its pictures, which Hugo knows no variable for. */
    private void writePost(String tool, Path folder, int post) {
        LocalDateTime date = NEWEST.minusMinutes(MINUTES * (posts - 1 - post) / posts);
        String base = tool.equals("hugo") ? "" : "{{ site.baseurl }}";
        String text = frontMatter(post, date) + new Body(words, random(post, 3), base, slugs).text();
        String name = tool.equals("hugo") ? slugs[post] : date.toLocalDate() + "-" + slugs[post];
        try {
            Files.writeString(folder.resolve(name + ".md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String frontMatter(int post, LocalDateTime date) {
        SplittableRandom random = random(post, 2);
        List<String> chosen = new ArrayList<>();
        int wanted = 1 + random.nextInt(4);
        while (chosen.size() < wanted) {
            String tag = tags.get(tagRanks.next(random));
            if (!chosen.contains(tag)) {
                chosen.add(tag);
            }
        }
        String title = titles[post].indexOf(':') < 0 ? titles[post] : '"' + titles[post] + '"';
        return "---\nlayout: post\ndate: " + DATE.format(date) + " +0000\ntitle: " + title + "\nauthor: "
                + (random.nextInt(10) < 7 ? "maren" : "tomas") + "\ntags: [" + String.join(", ", chosen)
                + "]\nimage: assets/images/p" + random.nextInt(PICTURES) + ".png\ndescription: "
                + words.sentence(random, 12 + random.nextInt(20))
                + "\nvideo_embed: \ntags_color: \nfeatured: false\nhidden: false\ntoc: false\n---\n\n";
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A PNG of coloured noise, some 30 KB. */
    private static byte[] picture(SplittableRandom random) throws IOException {
        int width = 120;
        int height = 63 + random.nextInt(40);
        byte[] rows = new byte[(1 + 3 * width) * height];
        random.nextBytes(rows);
        for (int y = 0; y < height; y++) {
            rows[y * (1 + 3 * width)] = 0;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(rows);
        }
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk("IHDR", header.toByteArray(), png);
        chunk("IDAT", packed.toByteArray(), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream png) throws IOException {
        byte[] named = Arrays.copyOf(type.getBytes(StandardCharsets.US_ASCII), 4 + data.length);
        System.arraycopy(data, 0, named, 4, data.length);
        CRC32 sum = new CRC32();
        sum.update(named);
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(data.length);
        out.write(named);
        out.writeInt((int) sum.getValue());
    }

    /** Ranks by Zipf's law: rank r is chosen in proportion to 1 / (r + 1) to the given power. */
    private static final class Zipf {

        private final double[] sums;

        Zipf(int count, double power) {
            sums = new double[count];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += 1 / Math.pow(i + 1, power);
                sums[i] = sum;
            }
        }

        int next(SplittableRandom random) {
            int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return Math.min(sums.length - 1, at < 0 ? -at - 1 : at);
        }
    }

    /** A language that reads from afar like English: its short words are, its long ones are made of syllables. */
    private static final class Words {

        private static final String[] COMMON = ("the of and to in is that it was for on are with as his they at be this"
                        + " from have or by one had not but what all were when we there can an your which their said if"
                        + " do will each about how up out them then she many some so these would other into has more her"
                        + " two like him see time could no make than first been its who now people my made over did down"
                        + " only way find use may water long little very after words called just where most know")
                .split(" ");
        private static final String[] STARTS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w"
                .split(" ");
        private static final String[] MIDDLES = "a e i o u a e i o ai ea ee ou oo ia".split(" ");
        private static final String[] ENDS = " n r s t l m d nt st rd ck ng ll".split(" ");

        private final String[] list = new String[WORDS];
        private final Zipf ranks = new Zipf(WORDS, 1.0);

        Words(SplittableRandom random) {
            for (int i = 0; i < WORDS; i++) {
                list[i] = i < COMMON.length ? COMMON[i] : made(random);
            }
        }

        private static String made(SplittableRandom random) {
            StringBuilder word = new StringBuilder();
            for (int syllables = random.nextInt(3); syllables >= 0; syllables--) {
                word.append(STARTS[random.nextInt(STARTS.length)]).append(MIDDLES[random.nextInt(MIDDLES.length)]);
            }
            return word.append(ENDS[random.nextInt(ENDS.length)]).toString();
        }

        String next(SplittableRandom random) {
            return list[ranks.next(random)];
        }

        /** A word that is not one of the common ones. */
        String rare(SplittableRandom random) {
            return list[COMMON.length + random.nextInt(WORDS - COMMON.length)];
        }

        List<String> tags(int count) {
            SplittableRandom random = new SplittableRandom(count);
            List<String> tags = new ArrayList<>();
            while (tags.size() < count) {
                String tag = random.nextInt(4) == 0 ? rare(random) + " " + rare(random) : rare(random);
                if (!tags.contains(tag)) {
                    tags.add(tag);
                }
            }
            return tags;
        }

        String title(SplittableRandom random) {
            StringBuilder title = new StringBuilder();
            int count = 3 + random.nextInt(6);
            int colon = random.nextInt(8) == 0 && count > 4 ? 2 : -1;
            for (int i = 0; i < count; i++) {
                String word = i % 2 == 0 ? rare(random) : next(random);
                title.append(i == 0 ? "" : " ").append(capital(word)).append(i == colon ? ":" : "");
            }
            return title.toString();
        }

        String sentence(SplittableRandom random, int count) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                String word = next(random);
                boolean comma = i > 3 && i < count - 3 && random.nextInt(9) == 0;
                text.append(i == 0 ? capital(word) : word).append(i == count - 1 ? "." : comma ? ", " : " ");
            }
            return text.toString();
        }

        static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }

    /**
     * The Markdown of one post: log-normal in length, with a median of some 700 words; every third has code.
     *
     * <p>Only what all generators understand alike is used, so that the pages can be compared.
     */
    private static final class Body {

        private final Words words;
        private final SplittableRandom random;
        private final String base;
        private final String[] slugs;
        private final StringBuilder out = new StringBuilder(6_000);
        private int left;

        Body(Words words, SplittableRandom random, String base, String[] slugs) {
            this.words = words;
            this.random = random;
            this.base = base;
            this.slugs = slugs;
        }

        String text() {
            double bell = 0;
            for (int i = 0; i < 12; i++) {
                bell += random.nextDouble();
            }
            left = (int) Math.max(80, Math.min(4_000, 480 * Math.exp(0.6 * (bell - 6))));
            boolean technical = random.nextBoolean();
            boolean underlined = random.nextInt(3) == 0;
            paragraph();
            while (left > 0) {
                heading(underlined);
                int blocks = 2 + random.nextInt(4);
                for (int i = 0; i < blocks && left > 0; i++) {
                    paragraph();
                    block(technical);
                }
            }
            return out.toString();
        }

        private void block(boolean technical) {
            int kind = random.nextInt(20);
            if (kind < 3) {
                list(random.nextInt(3) == 0);
            } else if (kind < 5) {
                out.append("![").append(phrase(3)).append("](").append(base).append("/assets/images/p");
                out.append(random.nextInt(PICTURES)).append(".png)\n\n");
            } else if (kind < 9 && technical) {
                code();
            } else if (kind == 9) {
                table();
            } else if (kind == 10) {
                out.append("> ").append(sentence(10 + random.nextInt(20))).append("\n\n");
            } else if (kind == 11) {
                out.append("### ").append(Words.capital(phrase(3))).append("\n\n");
            }
        }

        private void heading(boolean underlined) {
            String text = Words.capital(phrase(2 + random.nextInt(4)));
            out.append(underlined ? text + "\n" + "-".repeat(text.length()) : "## " + text).append("\n\n");
        }

        private void paragraph() {
            int sentences = 2 + random.nextInt(5);
            for (int i = 0; i < sentences; i++) {
                out.append(i == 0 ? "" : " ").append(sentence(6 + random.nextInt(18)));
            }
            out.append("\n\n");
        }

        /** A sentence in which some words are marked up, and apostrophes and dashes are as people type them. */
        private String sentence(int count) {
            left -= count;
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(i == 0 ? Words.capital(words.next(random)) : inline());
            }
            return text.append(random.nextInt(12) == 0 ? "!" : ".").toString();
        }

        private String inline() {
            int kind = random.nextInt(400);
            if (kind < 4) {
                return "[" + phrase(3) + "](https://" + words.rare(random) + ".example/" + words.rare(random) + "/)";
            } else if (kind < 6) {
                return "[" + phrase(2) + "](/" + slugs[random.nextInt(slugs.length)] + "/)";
            } else if (kind < 11) {
                return "*" + phrase(1 + random.nextInt(3)) + "*";
            } else if (kind < 16) {
                return "**" + phrase(1 + random.nextInt(3)) + "**";
            } else if (kind < 21) {
                return "`" + words.rare(random) + "()`";
            } else if (kind < 24) {
                return "it's";
            } else if (kind < 26) {
                return "\"" + phrase(3) + "\"";
            } else if (kind == 26) {
                return words.next(random) + " -- " + words.next(random);
            } else if (kind == 27) {
                return "<https://" + words.rare(random) + ".example/" + words.rare(random) + ">";
            } else if (kind < 40) {
                return words.next(random) + ",";
            }
            return words.next(random);
        }

        private String phrase(int count) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(words.next(random));
            }
            return text.toString();
        }

        private void list(boolean numbered) {
            int count = 3 + random.nextInt(5);
            boolean loose = random.nextInt(3) == 0;
            for (int i = 1; i <= count; i++) {
                out.append(numbered ? i + ". " : "- ").append(sentence(4 + random.nextInt(14))).append('\n');
                if (!numbered && !loose && random.nextInt(6) == 0) {
                    out.append("  - ").append(sentence(5)).append("\n  - ").append(sentence(5)).append('\n');
                }
                out.append(loose && i < count ? "\n" : "");
            }
            out.append('\n');
        }

        private void table() {
            int columns = 2 + random.nextInt(3);
            int rows = 3 + random.nextInt(5);
            for (int row = -2; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    String cell = row >= 0 && column > 0 ? "" + random.nextInt(10_000) : phrase(1 + column % 2);
                    out.append("| ").append(row == -1 ? (column == 0 ? "---" : "---:") : cell).append(' ');
                }
                out.append("|\n");
            }
            out.append('\n');
        }

        private void code() {
            String[] languages = {"java", "sh", "python", "js", "yaml"};
            String language = languages[random.nextInt(languages.length)];
            out.append("```").append(language).append('\n');
            int lines = 3 + random.nextInt(18);
            for (int i = 0; i < lines; i++) {
                String a = words.rare(random);
                String b = words.rare(random);
                int number = random.nextInt(1_000);
                out.append(" ".repeat(i == 0 ? 0 : 2 * random.nextInt(3)));
                out.append(
                        switch (language) {
                            case "java" -> "List<String> " + a + " = " + b + ".of(\"" + a + "\", " + number + ");";
                            case "sh" -> a + " --" + b + "=" + number + " | grep '" + b + "' > /tmp/" + a + " && echo $?";
                            case "python" -> "if " + a + "[" + number + "] < " + b + ": return {'" + a + "': " + b + "}";
                            case "js" -> "const " + a + " = (" + b + ") => `${" + b + "} & <b>" + number + "</b>`;";
                            default -> a + ": \"" + b + " " + number + "\"  # " + a;
                        });
                out.append('\n');
            }
            out.append("```\n\n");
        }
    }
}
