package dev.jbuild.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that sends exactly the bytes it is told to. */
final class RawClient implements AutoCloseable {

    private final Socket socket = new Socket();

    /** One answer; the head has names in small letters and lines that end in {@code \n}. */
    record Answer(int status, String head, byte[] body) {

        String field(String name) {
            for (String line : head.split("\n")) {
                if (line.startsWith(name + ": ")) {
                    return line.substring(name.length() + 2);
                }
            }
            return "";
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    RawClient(InetSocketAddress address) throws IOException {
        socket.connect(address);
        socket.setSoTimeout(10_000);
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A whole answer; its body has no bytes where the request was a HEAD. */
    Answer receive(String method) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed after: " + head.toString(StandardCharsets.ISO_8859_1));
            }
            head.write(next);
        }
        StringBuilder lines = new StringBuilder();
        String[] written = head.toString(StandardCharsets.ISO_8859_1).split("\r\n");
        for (int i = 1; i < written.length; i++) {
            int colon = written[i].indexOf(':');
            lines.append(written[i].substring(0, colon).toLowerCase(Locale.ROOT))
                    .append(written[i].substring(colon))
                    .append('\n');
        }
        int status = Integer.parseInt(written[0].split(" ")[1]);
        Answer bare = new Answer(status, lines.toString(), new byte[0]);
        String length = bare.field("content-length");
        boolean none = method.equals("HEAD") || length.isEmpty() || status == 304;
        return none ? bare : new Answer(status, bare.head(), in.readNBytes(Integer.parseInt(length)));
    }

    /** The next bytes that come, at most so many; -1 at the end. */
    String some(int most) throws IOException {
        byte[] bytes = new byte[most];
        int length = socket.getInputStream().read(bytes);
        return length < 0 ? "" : new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    static Answer ask(InetSocketAddress address, String method, String request) throws IOException {
        try (RawClient client = new RawClient(address)) {
            client.send(request);
            return client.receive(method);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
