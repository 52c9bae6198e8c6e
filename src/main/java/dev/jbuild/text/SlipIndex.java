package dev.jbuild.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Things by words, to be found by words that are the same or {@linkplain OneSlip one slip} away. Such words have in
 * common the whole of one of them or what remains of them without one letter, so that not each need be compared with
 * each. Of these parts only a number is held, as there are as many as letters; two parts with one number do no harm.
 */
public final class SlipIndex<T> {

    private final List<T> things;
    private final List<String> words;

    /** The number of a part in the upper half, that of its word in the lower one; sorted. */
    private final long[] parts;

    /** An index of things in their order, each by its word. */
    public SlipIndex(List<T> things, Function<T, String> word) {
        this.things = List.copyOf(things);
        this.words = this.things.stream().map(word).toList();
        long[] found = new long[words.stream().mapToInt(String::length).sum() + words.size()];
        int size = 0;
        for (int number = 0; number < words.size(); number++) {
            for (int part : parts(words.get(number))) {
                found[size++] = (long) part << 32 | number;
            }
        }
        Arrays.sort(found);
        this.parts = found;
    }

    /** The things of the word itself, then those of words that are one slip away, each in the order of the index. */
    public List<T> near(String word) {
        List<T> same = new ArrayList<>(1);
        List<T> near = new ArrayList<>(1);
        for (int number : candidates(word)) {
            if (words.get(number).equals(word)) {
                same.add(things.get(number));
            } else if (OneSlip.between(words.get(number), word)) {
                near.add(things.get(number));
            }
        }
        same.addAll(near);
        return same;
    }

    /** The numbers of words that have a part in common with a word, each once and sorted. */
    private int[] candidates(String word) {
        int[] found = new int[0];
        int size = 0;
        for (int part : parts(word)) {
            long first = (long) part << 32;
            int at = Arrays.binarySearch(parts, first);
            for (int i = at < 0 ? -at - 1 : at; i < parts.length && parts[i] >> 32 == part; i++) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2 + 4);
                }
                found[size++] = (int) parts[i];
            }
        }
        return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    /** Numbers of a word, and of what remains of it without each of its letters. */
    private static int[] parts(String word) {
        int[] parts = new int[word.length() + 1];
        for (int left = 0; left <= word.length(); left++) {
            int number = 0;
            for (int i = 0; i < word.length(); i++) {
                number = i == left ? number : number * 31 + word.charAt(i);
            }
            parts[left] = number;
        }
        return parts;
    }
}
