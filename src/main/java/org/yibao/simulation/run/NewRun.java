package org.yibao.simulation.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run that was not started yet: a folder of its own, for files that come with the request. */
public final class NewRun {
    private final String id;
    private final RunFolder folder;
    private final FileChannel lock;

    NewRun(String id, RunFolder folder, FileChannel lock) {
        this.id = id;
        this.folder = folder;
        this.lock = lock;
    }

    public String id() {
        return id;
    }

    /** Where files that come with the request are kept. */
    public Path uploads() throws IOException {
        return Files.createDirectories(folder.path().resolve(RunFolder.UPLOADS));
    }

    RunFolder folder() {
        return folder;
    }

    FileChannel lock() {
        return lock;
    }

    /** Removes it: it will not be started. */
    public void discard() throws IOException {
        lock.close();
        folder.delete();
    }
}
