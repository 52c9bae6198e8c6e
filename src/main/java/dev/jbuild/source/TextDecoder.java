package dev.jbuild.source;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.text.Occurring;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: UTF-8 and nothing else, so that a build never guesses. */
public final class TextDecoder {

    private static final String CODE = "encoding";

    private TextDecoder() {}

    /** Reads and decodes a file; one that cannot be read is a {@code source-unreadable} error. */
    public static Outcome<SourceText> read(SourceFile file) {
        byte[] bytes;
        try {
            bytes = file.origin().read(file.path());
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.error(
                            "source-unreadable",
                            "'" + file.path() + "' cannot be read: " + SourceWalk.reason(e),
                            file.path())
                    .hint("Make it readable, or exclude it with 'exclude' in site.yml."));
        }
        return decode(file.path(), bytes);
    }

    /**
     * The text of a file in which such characters occurred before, or {@code null} where it cannot be had any more. It may
     * be another one by now.
     */
    static @Nullable String again(SourceFile file, Occurring before) {
        if (before.others()) {
            SourceText read = read(file).value();
            return read == null ? null : read.text();
        }
        try {
            return new String(file.origin().read(file.path()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) { // it is gone
            return null;
        }
    }

    /**
     * The text without its byte-order mark, with every line end as {@code \n}. Bytes that are no UTF-8, and NUL
     * characters, are {@code encoding} errors at their place, which name the byte's offset counted from 0.
     */
    public static Outcome<SourceText> decode(SourcePath path, byte[] bytes) {
        String wide = wideEncoding(bytes);
        if (wide != null) {
            return Outcome.failed(Diagnostic.error(
                            CODE,
                            "The file is " + wide + ", not UTF-8 (its byte-order mark says so, byte offset 0)",
                            path)
                    .hint("Save it as UTF-8, or convert it: " + iconv(wide, path)));
        }
        Occurring occurring = Occurring.in(bytes);
        boolean plain = !occurring.mayHold('\r') && !occurring.mayHold('\0');
        if (plain && !occurring.others()) {
            // All is ASCII; as Latin-1 it is copied without a second walk.
            return Outcome.of(new SourceText(path, new String(bytes, StandardCharsets.ISO_8859_1), occurring));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            int offset = firstMalformed(bytes);
            if (offset >= 0) {
                return Outcome.failed(notUtf8(path, bytes, offset));
            }
        }
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        if (plain) {
            return Outcome.of(new SourceText(path, text, occurring));
        }
        if (text.indexOf('\r') >= 0) {
            text = withPlainLineEnds(text);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return Outcome.failed(nul(path, bytes, new SourceText(path, text).span(nul, 1)));
        }
        return Outcome.of(new SourceText(path, text, Occurring.in(text)));
    }

    private static @Nullable String wideEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean zeros = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
        if (mark == 0xFFFE) {
            return zeros ? "UTF-32LE" : "UTF-16LE";
        }
        if (mark == 0xFEFF) {
            return "UTF-16BE";
        }
        boolean wideMark = mark == 0 && bytes.length >= 4 && bytes[2] == (byte) 0xFE && bytes[3] == (byte) 0xFF;
        return wideMark ? "UTF-32BE" : null;
    }

    /** The offset of the first byte that begins no UTF-8 character, or -1. */
    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        return decoder.decode(in, out, true).isError() ? in.position() : -1;
    }

    private static String withPlainLineEnds(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int r = text.indexOf('\r'); r >= 0; r = text.indexOf('\r', done)) {
            out.append(text, done, r).append('\n');
            done = r + 1 < text.length() && text.charAt(r + 1) == '\n' ? r + 2 : r + 1;
        }
        return out.append(text, done, text.length()).toString();
    }

    private static Diagnostic nul(SourcePath path, byte[] bytes, SourceSpan span) {
        int offset = 0;
        int zeros = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (bytes[i] == 0) {
                offset = i;
                zeros++;
            }
        }
        String wide = offset % 2 == 0 ? "UTF-16BE" : "UTF-16LE";
        String hint = zeros > bytes.length / 4
                ? "It looks like " + wide + ": save it as UTF-8, or convert it: " + iconv(wide, path)
                : "Remove the character; if this is no text file, move it to assets/.";
        return Diagnostic.error(CODE, "The text has a NUL character (byte offset " + offset + ")", span)
                .hint(hint);
    }

    private static Diagnostic notUtf8(SourcePath path, byte[] bytes, int offset) {
        String before = withPlainLineEnds(new String(bytes, 0, offset, StandardCharsets.UTF_8));
        Guess guess = guess(bytes, offset);
        String after =
                withPlainLineEnds(new String(bytes, offset, Math.min(bytes.length - offset, 400), guess.charset));
        int mark = before.startsWith("\uFEFF") ? 1 : 0;
        SourceSpan span = new SourceText(path, before.substring(mark) + after).span(before.length() - mark, 1);
        String value = "0x"
                + Integer.toHexString((bytes[offset] & 0xFF) | 0x100)
                        .substring(1)
                        .toUpperCase(Locale.ROOT);
        return Diagnostic.error(CODE, "The text is not UTF-8 (byte " + value + " at byte offset " + offset + ")", span)
                .hint(guess.hint(path));
    }

    /** What wrote a file that is not UTF-8. */
    private record Guess(Charset charset, String advice, String from) {
        String hint(SourcePath path) {
            return from.isEmpty() ? advice : advice + iconv(from, path);
        }
    }

    private static Guess guess(byte[] bytes, int offset) {
        boolean before = false;
        boolean mark = offset >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        for (int i = mark ? 3 : 0; i < offset; i++) {
            before |= bytes[i] < 0;
        }
        if (before) {
            return new Guess(
                    StandardCharsets.ISO_8859_1,
                    "What stands before it is UTF-8, so this character was likely pasted from elsewhere: type it anew.",
                    "");
        }
        int high = 0;
        int runs = 0;
        boolean windows = false;
        for (int i = offset; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                runs += i == offset || bytes[i - 1] >= 0 ? 1 : 0;
                windows |= (bytes[i] & 0xFF) < 0xA0;
            }
        }
        // Western languages have single accented letters; words full of high bytes are another script.
        if (high > runs * 2) {
            return new Guess(
                    StandardCharsets.ISO_8859_1,
                    "Save it as UTF-8, or find its encoding and convert it, for example: ",
                    "WINDOWS-1251");
        }
        String name = windows ? "WINDOWS-1252" : "ISO-8859-1";
        Charset charset = windows && Charset.isSupported("windows-1252")
                ? Charset.forName("windows-1252")
                : StandardCharsets.ISO_8859_1;
        return new Guess(charset, "It looks like " + name + ": save it as UTF-8, or convert it: ", name);
    }

    private static String iconv(String from, SourcePath path) {
        String file = path.value();
        boolean plain = file.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0);
        return "iconv -f " + from + " -t UTF-8 " + (plain ? file + " > " + file + ".utf8" : "OLD > NEW");
    }
}
