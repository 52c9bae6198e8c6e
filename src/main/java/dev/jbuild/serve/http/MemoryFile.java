package dev.jbuild.serve.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes that a build made. */
final class MemoryFile implements Served {

    private static final int TAG_BYTES = 12;

    private final byte[] bytes;
    private volatile @Nullable String etag;

    MemoryFile(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public String etag() {
        String known = etag;
        if (known == null) {
            known = tag(bytes);
            etag = known;
        }
        return known;
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
