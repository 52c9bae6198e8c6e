package dev.jbuild.highlight;

import org.jspecify.annotations.Nullable;

/** Words that are looked up in the middle of a text without making a string of each. */
final class WordSet {

    private final @Nullable String[] table;
    private final boolean foldCase;
    private int longest;

    /**
     * A set of words.
     *
     * @param words with one blank between each two
     * @param foldCase the words are in small letters, and ASCII capitals of a text count as such
     */
    WordSet(String words, boolean foldCase) {
        String[] all = words.split(" ");
        this.foldCase = foldCase;
        this.table = new String[Integer.highestOneBit(all.length) * 4];
        for (String word : all) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = hash * 31 + word.charAt(i);
            }
            int slot = slot(hash);
            while (table[slot] != null) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = word;
            longest = Math.max(longest, word.length());
        }
    }

    /** The offset where the word that begins at an offset ends, if it is one of the set; else -1. */
    int end(char[] text, int from, int limit) {
        int hash = 0;
        int end = from;
        while (end < limit && isWord(text[end])) {
            hash = hash * 31 + fold(text[end]);
            end++;
            if (end - from > longest) {
                return -1;
            }
        }
        int slot = slot(hash);
        for (String word = table[slot]; word != null; word = table[slot]) {
            if (equal(word, text, from, end)) {
                return end;
            }
            slot = slot + 1 & table.length - 1;
        }
        return -1;
    }

    private boolean equal(String word, char[] text, int from, int end) {
        if (word.length() != end - from) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (word.charAt(i - from) != fold(text[i])) {
                return false;
            }
        }
        return true;
    }

    private int fold(char c) {
        return foldCase && c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 12) & table.length - 1;
    }

    static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
