# Read by the commands beside it, which have found $root: the folder above bin.

# Java takes from the locale how the names of files and the words of a command are written. Ours are UTF-8.
case $(locale charmap 2>/dev/null) in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

built=$root/target/quarkus-app
if [ ! -d "$built/app" ]; then
    echo "Build the service first: mvn package -DskipTests" >&2
    exit 2
fi

# Runs a class of ours with its arguments. A command of seconds is over before code compiled twice pays.
quick() {
    # The classes as the build last loaded them; a Java machine that can't use them says nothing and reads them one by one.
    [ ! -f "$built/commands.jsa" ] || set -- "-XX:SharedArchiveFile=$built/commands.jsa" -Xlog:disable "$@"
    ours -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$@"
}

# The same for what computes for minutes, over populations, which are read by native code.
long() {
    ours --enable-native-access=ALL-UNNAMED "$@"
}

ours() {
    exec java --add-opens=java.base/java.nio=ALL-UNNAMED -Dfile.encoding=UTF-8 \
        -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
        -cp "$built/app/*:$built/lib/main/*:$built/lib/boot/*" "$@"
}
