package dev.jbuild.check;

import dev.jbuild.route.Route;
import dev.jbuild.route.RouteTable;
import dev.jbuild.text.OneSlip;
import dev.jbuild.text.SlipIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the address that was meant by one that leads nowhere, by its last segment. */
final class NearAddresses {

    /** The fewest letters of a name that can be told from another one. */
    private static final int LEAST_LETTERS = 4;

    private final Map<String, String> byName = new HashMap<>();
    private final SlipIndex<String> byPlainName;

    NearAddresses(RouteTable routes) {
        List<String> urls = new ArrayList<>();
        for (Route route : routes.routes()) {
            String url = route.url().value();
            byName.putIfAbsent(name(url), url);
            if (canSlip(plain(url))) {
                urls.add(url);
            }
        }
        this.byPlainName = new SlipIndex<>(urls, NearAddresses::plain);
    }

    /** The first address with the same last segment, without its extension; else the first whose segment is a slip away. */
    Optional<String> meant(String path) {
        String name = name(path);
        String same = name.isEmpty() ? null : byName.get(name);
        return same != null ? Optional.of(same) : near(path).stream().findFirst();
    }

    /** The address that differs from a path in nothing but one slip, or in capitals. */
    Optional<String> slip(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return near(path).stream()
                .filter(url -> url.equalsIgnoreCase(path) || OneSlip.between(url.toLowerCase(Locale.ROOT), lower))
                .findFirst();
    }

    private List<String> near(String path) {
        String plain = plain(path);
        return canSlip(plain) ? byPlainName.near(plain) : List.of();
    }

    private static boolean canSlip(String name) {
        return name.length() >= LEAST_LETTERS && !name.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** A name in small letters, without the date that names of posts begin with. */
    private static String plain(String path) {
        String name = name(path);
        int start = 0;
        for (int part = 0; part < 3; part++) {
            int hyphen = name.indexOf('-', start);
            boolean digits = hyphen > start
                    && name.substring(start, hyphen).chars().allMatch(letter -> letter >= '0' && letter <= '9');
            if (!digits) {
                return name.toLowerCase(Locale.ROOT);
            }
            start = hyphen + 1;
        }
        return name.substring(start).toLowerCase(Locale.ROOT);
    }

    private static String name(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        String last = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }
}
