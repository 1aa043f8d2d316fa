package org.yibao.simulation.run;

import java.nio.file.Path;

/** Files that a request names: uploaded parts over REST, paths on the command line. */
@FunctionalInterface
public interface NamedFiles {
    /** Where the file of a name is; it may not exist. */
    Path path(String name);
}
