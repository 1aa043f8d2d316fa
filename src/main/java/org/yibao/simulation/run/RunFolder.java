package org.yibao.simulation.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibao.simulation.request.RequestJson;

/**
 * The folder of one run. Whoever computes the run holds a lock in it, which the operating system lets go when the process ends, however it
 * ends.
 *
 * @param path the folder
 */
record RunFolder(Path path) {
    static final String STATE = "run.json";
    static final String LOCK = "run.lock";
    static final String UPLOADS = "uploads";
    private static final ObjectMapper JSON = RequestJson.mapper();

    /** Takes the lock; empty while somebody else holds it. */
    Optional<FileChannel> lock() throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException ours) {
            // held in this process
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether nobody computes in it. */
    boolean abandoned() throws IOException {
        Optional<FileChannel> lock = lock();
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isPresent();
    }

    /** What was noted last; empty when nothing was. */
    Optional<RunState> state() throws IOException {
        Path file = path.resolve(STATE);
        return Files.isRegularFile(file)
                ? Optional.of(JSON.readValue(file.toFile(), RunState.class))
                : Optional.empty();
    }

    void save(RunState state) throws IOException {
        write(STATE, JSON.writeValueAsBytes(state));
    }

    /** Writes a file under a temporary name and moves it into place. */
    void write(String name, byte[] content) throws IOException {
        Path temporary = temporary(name);
        Files.write(temporary, content);
        place(name);
    }

    /** Where a file is written before it is whole. */
    Path temporary(String name) {
        return path.resolve("." + name + ".part");
    }

    /** Moves a file that is whole into place. */
    void place(String name) throws IOException {
        Files.move(
                temporary(name),
                path.resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(temporary(name));
        Files.deleteIfExists(path.resolve(name));
    }

    /** Removes the folder with all that is in it. */
    void delete() throws IOException {
        delete(path);
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> found = Files.walk(tree)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : deepestFirst) {
            Files.deleteIfExists(one);
        }
    }
}
