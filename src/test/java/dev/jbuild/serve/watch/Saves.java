package dev.jbuild.serve.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** How editors and tools save a file, step by step, as traces of their system calls show. */
public enum Saves {
    /** Vim as it comes: the old file becomes the backup. */
    VIM_RENAMES {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Path swap = beside(file, "." + file.getFileName() + ".swp");
            Path probe = beside(file, "4913");
            write(swap, "swap");
            write(probe, "");
            Files.delete(probe);
            Path backup = beside(file, file.getFileName() + "~");
            move(file, backup);
            write(file, text);
            Files.delete(backup);
            Files.delete(swap);
        }
    },
    /** Vim with {@code backupcopy=yes}. */
    VIM_COPIES {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Path backup = beside(file, file.getFileName() + "~");
            Files.copy(file, backup, StandardCopyOption.REPLACE_EXISTING);
            write(file, text);
            Files.delete(backup);
        }
    },
    /** IntelliJ's safe write. */
    INTELLIJ {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Path fresh = beside(file, file.getFileName() + "___jb_tmp___");
            Path old = beside(file, file.getFileName() + "___jb_old___");
            write(fresh, text);
            move(file, old);
            move(fresh, file);
            Files.delete(old);
        }
    },
    /** VS Code, nano, and most others: the file is emptied and written. */
    TRUNCATES {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
            write(file, text);
        }
    },
    /** Helix: a backup with a name of chance, removed at the end. */
    HELIX {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Path backup = beside(file, "." + file.getFileName() + run + ".bck");
            move(file, backup);
            write(file, text);
            Files.delete(backup);
        }
    },
    /** gedit, and GLib's programs. */
    GEDIT {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Path fresh = beside(file, ".goutputstream-" + run);
            write(fresh, text);
            move(fresh, file);
        }
    },
    /** Emacs: a lock that is a link to nowhere, an autosave file, a backup by renaming. */
    EMACS {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Path lock = beside(file, ".#" + file.getFileName());
            Path autosave = beside(file, "#" + file.getFileName() + "#");
            Files.createSymbolicLink(lock, Path.of("someone@somewhere.123:456"));
            write(autosave, text);
            move(file, beside(file, file.getFileName() + "~"));
            write(file, text);
            Files.delete(lock);
            Files.delete(autosave);
        }
    },
    /** {@code sed -i}, {@code perl -i}, formatters. */
    SED {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            Path fresh = beside(file, "sed" + run + "aX");
            write(fresh, text);
            move(fresh, file);
        }
    },
    /** A program that writes a text in small pieces. */
    IN_PIECES {
        @Override
        public void save(Path file, String text, int run) throws IOException {
            write(file, "");
            for (int i = 0; i < text.length(); i++) {
                Files.writeString(file, text.substring(i, i + 1), StandardOpenOption.APPEND);
            }
        }
    };

    /**
     * Saves a text to a file that is there.
     *
     * @param run makes names of temporary files different
     */
    public abstract void save(Path file, String text, int run) throws IOException;

    private static Path beside(Path file, String name) {
        return file.resolveSibling(name);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
