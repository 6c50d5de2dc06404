# What ./ajar and ./check both need: a JDK 25, Maven, and a way to say what is missing. Sourced, not run.

# Says what is wrong and the way out, then ends.
fail() {
    printf '\n%s\n%s\n' "$1" "$2" >&2
    exit 1
}

# Sets `java` and JAVA_HOME to a JDK 25, wherever such things usually lie.
find_java() {
    local candidate on_path
    on_path="$(readlink -f "$(command -v javac || true)" || true)"
    for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "${HOME:-/}"/.jdks/* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.asdf/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [[ -n "$candidate" && -x "$candidate/bin/javac" ]] && grep -qs '^JAVA_VERSION="25[."]' "$candidate/release"; then
            export JAVA_HOME="$candidate"
            java="$candidate/bin/java"
            return
        fi
    done
    fail "Ajar needs a JDK 25 and found none (looked at JAVA_HOME, the PATH, /usr/lib/jvm, ~/.jdks and SDKMAN)." \
        "Install one, for instance Temurin 25 from https://adoptium.net, or set JAVA_HOME to where it is."
}

find_maven() {
    command -v mvn > /dev/null || fail "Ajar is built with Maven 3.8 or later and found no mvn on the PATH." \
        "Install it, for instance with: apt-get install maven"
}

# Maven with our JDK; the options keep Maven's own warnings about that JDK quiet.
run_maven() {
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
        mvn -B -ntp -Dstyle.color=never -f "$here/pom.xml" "$@"
}
