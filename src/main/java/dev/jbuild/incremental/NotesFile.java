package dev.jbuild.incremental;

import dev.jbuild.trace.InputTable;
import dev.jbuild.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * The file that keeps a build's notes: one piece, with a mark of its form in front and a checksum at its end. What is
 * not just so is as good as no file, since nothing in it is needed but to save time.
 */
public final class NotesFile {

    /** "jbnotes" and the number of the form. */
    private static final long FORM = 0x6a626e6f74657303L;

    private static final int SUM_BYTES = 8;

    /** How many notes one worker writes at a time. */
    private static final int PART = 1024;

    private NotesFile() {}

    /** The notes in a file; empty where there is none, or none that can be used. */
    public static Optional<BuildNotes> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - SUM_BYTES;
            if (end < SUM_BYTES
                    || sum(bytes, end) != new ByteReader(Arrays.copyOfRange(bytes, end, bytes.length)).number()) {
                return Optional.empty();
            }
            ByteReader in = new ByteReader(bytes);
            return in.number() == FORM ? Optional.of(notes(in)) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException e) {
            return Optional.empty();
        }
    }

    private static BuildNotes notes(ByteReader in) {
        long setting = in.number();
        long templates = in.number();
        InputTable table = new InputTable();
        for (int count = in.count(); count > 0; count--) {
            table.object(in.text());
        }
        for (int count = in.count(); count > 0; count--) {
            table.name(in.text());
        }
        long[] fingerprints = new long[in.count()];
        for (int i = 0; i < fingerprints.length; i++) {
            table.input(in.small(), in.small());
            fingerprints[i] = in.number();
        }
        BuildNotes notes = new BuildNotes(setting, templates, table, fingerprints);
        for (int count = in.count(); count > 0; count--) {
            notes.add(in.text(), new OutputNote(trace(in, fingerprints.length), in.smallLong(), in.number()));
        }
        for (int count = in.count(); count > 0; count--) {
            String path = in.text();
            Trace trace = trace(in, fingerprints.length);
            notes.add(path, body(trace, in));
        }
        return notes;
    }

    private static BodyNote body(Trace trace, ByteReader in) {
        long html = in.number();
        long headings = in.number();
        long references = in.number();
        String excerpt = in.text();
        int words = in.small();
        int characters = in.small();
        List<String> links = new ArrayList<>(0);
        for (int count = in.count(); count > 0; count--) {
            links.add(in.text());
        }
        return new BodyNote(trace, html, headings, references, excerpt, words, characters, List.copyOf(links));
    }

    private static Trace trace(ByteReader in, int limit) {
        int[] inputs = new int[in.count()];
        int last = 0;
        for (int i = 0; i < inputs.length; i++) {
            last += in.small();
            if (last >= limit) {
                throw new IndexOutOfBoundsException(last);
            }
            inputs[i] = last;
        }
        return new Trace(inputs);
    }

    /** Puts notes in place of those that are there. Inputs that no trace has any more are left out. */
    public static void write(Path file, BuildNotes notes, SideBySide workers) throws IOException {
        List<ByteWriter> parts = workers.map(parts(notes), part -> {
            ByteWriter out = new ByteWriter();
            part.accept(out);
            return out;
        });
        CRC32C sum = new CRC32C();
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream stream = Files.newOutputStream(unfinished)) {
            for (ByteWriter part : parts) {
                sum.update(part.bytes(), 0, part.length());
                stream.write(part.bytes(), 0, part.length());
            }
            ByteWriter end = new ByteWriter();
            end.number(sum.getValue());
            stream.write(end.bytes(), 0, end.length());
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What writes the parts of the file, one after the other or each by itself. */
    private static List<Consumer<ByteWriter>> parts(BuildNotes notes) {
        Numbering numbering = new Numbering(notes);
        List<Consumer<ByteWriter>> parts = new ArrayList<>();
        parts.add(out -> {
            out.number(FORM);
            out.number(notes.setting());
            out.number(notes.templates());
            numbering.write(out);
        });
        addParts(parts, notes.outputs(), (note, out) -> {
            numbering.write(note.trace(), out);
            out.small(note.size());
            out.number(note.modified());
        });
        addParts(parts, notes.bodies(), (note, out) -> write(note, numbering, out));
        return parts;
    }

    /** The same order each time, so that builds alike leave notes alike. */
    private static <T> void addParts(
            List<Consumer<ByteWriter>> parts, Map<String, T> notes, BiConsumer<T, ByteWriter> write) {
        List<Map.Entry<String, T>> all = new ArrayList<>(notes.entrySet());
        all.sort((a, b) -> a.getKey().compareTo(b.getKey()));
        parts.add(out -> out.small(all.size()));
        for (int from = 0; from < all.size(); from += PART) {
            List<Map.Entry<String, T>> some = all.subList(from, Math.min(from + PART, all.size()));
            parts.add(out -> some.forEach(note -> {
                out.text(note.getKey());
                write.accept(note.getValue(), out);
            }));
        }
    }

    private static void write(BodyNote note, Numbering numbering, ByteWriter out) {
        numbering.write(note.trace(), out);
        out.number(note.html());
        out.number(note.headings());
        out.number(note.references());
        out.text(note.excerpt());
        out.small(note.words());
        out.small(note.characters());
        out.small(note.fragmentLinks().size());
        note.fragmentLinks().forEach(out::text);
    }

    /** Takes notes away that do not hold any more, as far as the disk allows. */
    public static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Old notes are harmless: what they say is compared with what is there.
        }
    }

    private static long sum(byte[] bytes, int end) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }
}
