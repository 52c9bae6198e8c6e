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
import java.util.zip.CRC32C;

/**
 * The file that keeps a build's notes: one piece, with a mark of its form in front and a checksum at its end. What is
 * not just so is as good as no file, since nothing in it is needed but to save time.
 */
public final class NotesFile {

    /** "jbnotes" and the number of the form. */
    private static final long FORM = 0x6a626e6f74657303L;

    private static final int SUM_BYTES = 8;

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
    public static void write(Path file, BuildNotes notes) throws IOException {
        Numbering numbering = new Numbering(notes);
        ByteWriter out = new ByteWriter();
        out.number(FORM);
        out.number(notes.setting());
        out.number(notes.templates());
        numbering.write(out);
        List<Map.Entry<String, OutputNote>> outputs = sorted(notes.outputs());
        out.small(outputs.size());
        for (Map.Entry<String, OutputNote> output : outputs) {
            out.text(output.getKey());
            numbering.write(output.getValue().trace(), out);
            out.small(output.getValue().size());
            out.number(output.getValue().modified());
        }
        List<Map.Entry<String, BodyNote>> bodies = sorted(notes.bodies());
        out.small(bodies.size());
        for (Map.Entry<String, BodyNote> body : bodies) {
            out.text(body.getKey());
            write(body.getValue(), numbering, out);
        }
        out.number(sum(out.bytes(), out.length()));
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream stream = Files.newOutputStream(unfinished)) {
            stream.write(out.bytes(), 0, out.length());
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
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

    /** The same order each time, so that builds alike leave notes alike. */
    private static <T> List<Map.Entry<String, T>> sorted(Map<String, T> notes) {
        List<Map.Entry<String, T>> all = new ArrayList<>(notes.entrySet());
        all.sort((a, b) -> a.getKey().compareTo(b.getKey()));
        return all;
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
