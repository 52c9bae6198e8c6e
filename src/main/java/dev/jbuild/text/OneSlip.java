package dev.jbuild.text;

/** Whether two words differ as a slip of the fingers makes them differ. */
public final class OneSlip {

    private OneSlip() {}

    /**
     * Whether one letter more, less or other, or two that changed places, make one word of the other.
     */
    public static boolean between(String a, String b) {
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        boolean swapped = endA - start == 2
                && endB - start == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped || Math.max(endA, endB) - start == 1;
    }
}
