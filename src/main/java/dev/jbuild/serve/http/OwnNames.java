package dev.jbuild.serve.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names and addresses under which other machines know this one. */
final class OwnNames {

    private OwnNames() {}

    /** Names for a server at an address; those of all networks where it listens on all. */
    static SortedSet<String> of(String host, InetAddress address) {
        SortedSet<String> names = new TreeSet<>();
        if (!address.isAnyLocalAddress()) {
            names.add(host);
            names.add(plain(address));
            return names;
        }
        names.addAll(addresses());
        try {
            String name = InetAddress.getLocalHost().getHostName();
            names.add(name);
            names.add(name + ".local");
        } catch (UnknownHostException e) {
            // A machine without a name is asked by its addresses.
        }
        return names;
    }

    /** The addresses of all networks that this machine is in, without those of the loopback, IPv4 first. */
    static SortedSet<String> addresses() {
        SortedSet<String> addresses = new TreeSet<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(network.getInetAddresses())) {
                    if (!address.isLoopbackAddress()) {
                        addresses.add(plain(address));
                    }
                }
            }
        } catch (SocketException e) {
            // Without networks there is the loopback.
        }
        return addresses;
    }

    /** Resolves a host to listen at; {@code localhost} is IPv4's loopback, which every browser tries. */
    static InetAddress resolve(String host) throws IOException {
        return InetAddress.getAllByName(host.equals("localhost") ? "127.0.0.1" : host)[0];
    }

    private static String plain(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }
}
