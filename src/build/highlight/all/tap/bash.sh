{directive|#!/bin/sh}
{directive|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{directive|#}
{directive|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{directive|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{directive|#}
{directive|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{directive|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{directive|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail() {punctuation|\{}
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
{punctuation|\}}

{directive|# ---- where this script lies ------------------------------------------------------------------------------------------}

self=$0
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=${punctuation|\{}self%/*{punctuation|\}}/$link ;;
    esac
done
root=${punctuation|\{}self%/*{punctuation|\}}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

{directive|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n "${punctuation|\{}XDG_CACHE_HOME:-{punctuation|\}}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "${punctuation|\{}HOME:-{punctuation|\}}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

{directive|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() {punctuation|\{}
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"{punctuation|\}}
{punctuation|\}}

{directive|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
lo{pass|ok_at() }{punctuation|\{}
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=${punctuation|\{}line{directive|#*=}{punctuation|\}} ;;
            JAVA_VERSION=*)
                version=${punctuation|\{}line{directive|#*=}{punctuation|\}}
                version=${punctuation|\{}version{directive|#\\"}{punctuation|\}}
                version=${punctuation|\{}version{directive|#1.}{punctuation|\}}
                feature=${punctuation|\{}version%%[!0-9]*{punctuation|\}}
                runtime=${punctuation|\{}runtime:-$version{punctuation|\}}
                ;;
        esac
        [ "${punctuation|\{}feature:-0{punctuation|\}}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=${punctuation|\{}runtime{directive|#\\"}{punctuation|\}}
    runtime=${punctuation|\{}runtime%\\"{punctuation|\}}
    [ "${punctuation|\{}feature:-0{punctuation|\}}" -gt 0 ]
{punctuation|\}}

{directive|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() {punctuation|\{}
    lo{pass|ok_at "$1" \|\| return 0}
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
{punctuation|\}}

consider_all() {punctuation|\{}
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
{punctuation|\}}

search_java() {punctuation|\{}
    java_home=
    if [ -n "${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" ]; then
        lo{pass|ok_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "${punctuation|\{}JAVA_HOME:-{punctuation|\}}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "${punctuation|\{}found%/bin/java{punctuation|\}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Lo{pass|oked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

asked="${punctuation|\{}JAVA_HOME:-{punctuation|\}}\|$PATH\|${punctuation|\{}HOME:-{punctuation|\}}"

{directive|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() {punctuation|\{}
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    {punctuation|\{}
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    {punctuation|\}} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && lo{pass|ok_at "$java_home" && [ "$feature" -ge 17 ]}
{punctuation|\}}

are_older_than_memory() {punctuation|\{}
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
{punctuation|\}}

remember_java() {punctuation|\{}
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
{punctuation|\}}

if [ -n "${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" ] \|\| ! remembered_java; then
    search_java
    lo{pass|ok_at "$java_home"}
    [ -n "${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" ] \|\| remember_java
fi

{directive|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{directive|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() {punctuation|\{}
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
{punctuation|\}}

is_stale() {punctuation|\{}
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
{punctuation|\}}

build_jar() {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "${punctuation|\{}JAVA_HOME:-{punctuation|\}}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    {directive|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r "$root/target/build-begin" "$jar"
{punctuation|\}}

if [ -f "$root/pom.xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
fi

{directive|# ---- Java's options --------------------------------------------------------------------------------------------------}

{directive|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{directive|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
{directive|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
{directive|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ -n "${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

{directive|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{directive|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$cache" ] && [ "${punctuation|\{}JBUILD_ARCHIVE:-{punctuation|\}}" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "$feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then
        use_archive=
    fi
fi

{directive|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{directive|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() {punctuation|\{}
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
{punctuation|\}}

{directive|# ---- go --------------------------------------------------------------------------------------------------------------}

{directive|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() {punctuation|\{}
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" ] &&
        ! "$java_home/bin/java" $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
{punctuation|\}}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "${punctuation|\{}1:-{punctuation|\}}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "${punctuation|\{}archive%/*{punctuation|\}}" 2>/dev/null && [ -w "${punctuation|\{}archive%/*{punctuation|\}}" ]; then
        if [ "${punctuation|\{}JBUILD_ARCHIVE:-{punctuation|\}}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" ]; then
    run_java $options ${punctuation|\{}use_archive:+"$use_archive"{punctuation|\}} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${punctuation|\{}use_archive:+"$use_archive"{punctuation|\}} -jar "$jar" "$@"
