#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() {
    printf 'jbuild: %s\n' "$1" >&2
    exit 3
}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") || fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=${self%/*}/$link ;;
    esac
done
root=${self%/*}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */./* | */../* | [!/]*) root=$(cd "$root" && pwd) || fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "${XDG_CACHE_HOME:-}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "${HOME:-}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() {
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \
        ${HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"}
}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() {
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=${line#*=} ;;
            JAVA_VERSION=*)
                version=${line#*=}
                version=${version#\"}
                version=${version#1.}
                feature=${version%%[!0-9]*}
                runtime=${runtime:-$version}
                ;;
        esac
        [ "${feature:-0}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=${runtime#\"}
    runtime=${runtime%\"}
    [ "${feature:-0}" -gt 0 ]
}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() {
    look_at "$1" || return 0
    case $runtime in
        *-ea* | *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
}

consider_all() {
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
}

search_java() {
    java_home=
    if [ -n "${JBUILD_JAVA_HOME:-}" ]; then
        look_at "$JBUILD_JAVA_HOME" || fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] || fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "${JAVA_HOME:-}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "${found%/bin/java}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] || fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
}

asked="${JAVA_HOME:-}|$PATH|${HOME:-}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() {
    [ -n "$cache" ] && [ -r "$cache/java" ] || return 1
    {
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    } <"$cache/java" || return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
}

are_older_than_memory() {
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
}

remember_java() {
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] || return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\n%s\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
}

if [ -n "${JBUILD_JAVA_HOME:-}" ] || ! remembered_java; then
    search_java
    look_at "$java_home"
    [ -n "${JBUILD_JAVA_HOME:-}" ] || remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() {
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
}

is_stale() {
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] || return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
}

build_jar() {
    command -v mvn >/dev/null ||
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\n' >&2
    if [ -z "${JAVA_HOME:-}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" || fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
}

if [ -f "$root/pom.xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "$jar" ] || jar=$root/lib/jbuild.jar
    [ -f "$jar" ] || fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "${JBUILD_JAVA_OPTS:-}" ] || options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$cache" ] && [ "${JBUILD_ARCHIVE:-}" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "$feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "$archive" -nt "$jar" ] || [ "$java_home/release" -nt "$archive" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() {
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() {
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "${JBUILD_JAVA_OPTS:-}" ] &&
        ! "$java_home/bin/java" $options ${JBUILD_JAVA_OPTS:-} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "${1:-}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options ${JBUILD_JAVA_OPTS:-} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "${archive%/*}" 2>/dev/null && [ -w "${archive%/*}" ]; then
        if [ "${JBUILD_ARCHIVE:-}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "${JBUILD_JAVA_OPTS:-}" ]; then
    run_java $options ${use_archive:+"$use_archive"} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${use_archive:+"$use_archive"} -jar "$jar" "$@"
