package org.yibao.simulation.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.yibao.rulebook.Rulebooks;
import org.yibao.simulation.profile.Policy;
import org.yibao.simulation.version.Version;

/** Policies of late runs with all that they have decided, so that a run beside the same baseline decides only what changed. */
final class Policies {
    private static final int REMEMBERED = 4;

    private record Key(int year, Rulebooks rulebooks) {}

    private final Cache<Key, Policy> late =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Policy of(Version version) {
        return late.get(new Key(version.year(), version.rulebooks()), key -> Policy.of(key.year(), key.rulebooks()));
    }
}
