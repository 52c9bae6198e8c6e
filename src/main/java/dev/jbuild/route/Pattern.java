package dev.jbuild.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A permalink pattern, read once: texts and tokens in turn.
 *
 * @param parts each either a text or a token
 */
record Pattern(List<Part> parts) {

    /** A text where {@code token} is none. */
    record Part(String text, @Nullable Token token) {}

    /**
     * Reads a pattern. As in Jekyll a token is a colon and the longest run of small letters and underscores; where
     * that is no token, a closing underscore belongs to the text after it ({@code /:month_:day}).
     *
     * @param unknown is told each word that is no token
     */
    static Pattern of(String written, Consumer<String> unknown) {
        List<Part> parts = new ArrayList<>();
        int textStart = 0;
        int colon = written.indexOf(':');
        while (colon >= 0) {
            int end = colon + 1;
            while (end < written.length() && isTokenPart(written.charAt(end))) {
                end++;
            }
            if (end > colon + 1) {
                String word = written.substring(colon + 1, end);
                Token token = Token.of(word);
                if (token == null && word.endsWith("_")) {
                    end--;
                    token = Token.of(word.substring(0, word.length() - 1));
                }
                if (token == null) {
                    unknown.accept(word);
                } else {
                    addText(parts, written.substring(textStart, colon));
                    parts.add(new Part("", token));
                    textStart = end;
                }
            }
            colon = written.indexOf(':', end);
        }
        addText(parts, written.substring(textStart));
        return new Pattern(List.copyOf(parts));
    }

    /** The first token that needs a date, if any. */
    @Nullable
    Token dateToken() {
        for (Part part : parts) {
            if (part.token() != null && part.token().needsDate()) {
                return part.token();
            }
        }
        return null;
    }

    private static void addText(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(decoded(text), null));
        }
    }

    private static boolean isTokenPart(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }

    /** What a percent-encoded text means; a text whose percent signs encode no UTF-8 stays as it is. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (bytes[i] == '%' && high >= 0 && low >= 0) {
                out.put((byte) (high * 16 + low));
                i += 2;
            } else {
                out.put(bytes[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
