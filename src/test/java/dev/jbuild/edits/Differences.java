package dev.jbuild.edits;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where two output trees differ, in few words. */
final class Differences {

    private static final int MOST = 8;
    private static final int AROUND = 60;

    private Differences() {}

    static String of(SortedMap<String, String> found, SortedMap<String, String> expected) {
        SortedSet<String> paths = new TreeSet<>(found.keySet());
        paths.addAll(expected.keySet());
        StringBuilder out = new StringBuilder();
        int count = 0;
        for (String path : paths) {
            String is = found.get(path);
            String should = expected.get(path);
            if (is != null && is.equals(should)) {
                continue;
            }
            if (++count > MOST) {
                return out.append("  and more\n").toString();
            }
            out.append("  ").append(path).append(": ");
            if (is == null || should == null) {
                out.append(is == null ? "is missing" : "should not be there").append('\n');
            } else {
                int at = firstDifference(is, should);
                out.append("differs at byte ").append(at);
                out.append("\n      is     ").append(around(is, at));
                out.append("\n      should ").append(around(should, at)).append('\n');
            }
        }
        return out.toString();
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND / 2);
        return text.substring(from, Math.min(text.length(), at + AROUND)).replace("\n", "\\n");
    }
}
