package org.yibao.web;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Meanwhile;
import org.yibao.rulebook.Rulebooks;
import org.yibao.web.common.YibaoConfiguration;

/** A home and its rulebooks, loaded on a thread of their own while the framework starts: both take about as long, and neither needs the other. */
final class RulebookLoad {
    private static final AtomicReference<RulebookLoad> EARLY = new AtomicReference<>();

    private final Optional<Path> folder;
    private final boolean demo;
    private final Meanwhile<Home> home;
    private final Meanwhile<Rulebooks> rulebooks;

    private RulebookLoad(Optional<Path> folder, boolean demo, Supplier<Home> files) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.folder = folder;
        this.demo = demo;
        this.home = Meanwhile.begin("home", loader, files);
        this.rulebooks = Meanwhile.begin("rulebooks", loader, () -> Rulebooks.load(home.result(), loader, demo));
    }

    /** Begins to load a home that is read already. */
    RulebookLoad(Home home, boolean demo) {
        this(Optional.empty(), demo, () -> home);
    }

    private static RulebookLoad begin(Optional<Path> folder, boolean demo) {
        return new RulebookLoad(folder, demo, () -> folder.map(Home::folder).orElseGet(Home::packaged));
    }

    /**
     * Begins before the configuration can be read, with what system properties and environment say. Should the configuration say otherwise,
     * it is loaded anew.
     */
    static void beginEarly() {
        try {
            Optional<Path> folder =
                    said("yibao.home").filter(text -> !text.isBlank()).map(Path::of);
            EARLY.set(begin(folder, said("yibao.demo").map(Boolean::valueOf).orElse(true)));
        } catch (InvalidPathException unusable) {
            // the configuration refuses it, with a message
        }
    }

    private static Optional<String> said(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(
                        System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    /** What the configuration asks for; begun early where that was the same. */
    static RulebookLoad of(YibaoConfiguration configuration) {
        RulebookLoad early = EARLY.getAndSet(null);
        return early != null && early.folder.equals(configuration.home()) && early.demo == configuration.demo()
                ? early
                : begin(configuration.home(), configuration.demo());
    }

    /** @throws IllegalArgumentException when it is none */
    Home home() {
        return home.result();
    }

    /** @throws RuntimeException as {@link Rulebooks#load} does */
    Rulebooks rulebooks() {
        return rulebooks.result();
    }
}
