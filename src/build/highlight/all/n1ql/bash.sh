#!{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool {keyword|where} this {keyword|is} a clone that has changed{punctuation|,} {operator|and} hands {keyword|over} {keyword|to} Java{punctuation|.}
#
# {keyword|On} its usual way this script starts {keyword|no} other process than Java itself{punctuation|,} because {keyword|start}{operator|-}up time {keyword|is} what a small {keyword|build}
# mostly consists of{punctuation|.} So it tests {operator|and} reads {keyword|with} the shell{string|'s own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
    printf '}jbuild{punctuation|:} {operator|%}s\\n{string|' "$1" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$\{line#*=\}
                version=$\{version#\\"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "$\{JAVA_HOME:-\}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'}
{string|'*) return 0 ;;
    esac
    printf '}{operator|%}s\\n{operator|%}s\\n{string|' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf '}Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n{string|' >&2
    if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven'}s messages above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{parameter|$root}{operator|/}target{operator|/}{keyword|build}{operator|-}{keyword|begin}{string|" "}{parameter|$jar}{string|"
\}

if [ -f "}{parameter|$root}{operator|/}pom{punctuation|.}xml{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{parameter|$jar}{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{parameter|$jar}{string|" ] \|\| fail "}jbuild{punctuation|.}jar was expected beside {parameter|$self}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{operator|-}XX{punctuation|:}{operator|+}UseSerialGC {operator|-}XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1} {operator|-}XX{punctuation|:}{operator|-}UsePerfData{string|"
options="}{parameter|$options} {operator|-}Dfile{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8} {operator|-}Dsun{punctuation|.}jnu{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{parameter|$options} {operator|-}XX{punctuation|:}{operator|+}DisplayVMOutputToStderr {operator|-}Xlog{punctuation|:}disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| options="}{parameter|$options} {operator|-}XX{punctuation|:}{operator|+}IgnoreUnrecognizedVMOptions{string|"
[ -t 1 ] && options="}{parameter|$options} {operator|-}Djbuild{punctuation|.}stdout{operator|=}terminal{string|"
[ -t 2 ] && options="}{parameter|$options} {operator|-}Djbuild{punctuation|.}stderr{operator|=}terminal{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{parameter|$cache}{string|" ] && [ "}${punctuation|\{}JBUILD_ARCHIVE{punctuation|:}{operator|-}{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{parameter|$feature}{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{parameter|$archive}{string|" -nt "}{parameter|$jar}{string|" ] \|\| [ "}{parameter|$java_home}{operator|/}release{string|" -nt "}{parameter|$archive}{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{parameter|$java_home}{operator|/}bin{operator|/}java{string|" $options "}{parameter|$make_archive}{parameter|$archive.}$${string|" -jar "}{parameter|$jar}{string|" train && [ -s "}{parameter|$archive.}$${string|" ]; then
        mv -f "}{parameter|$archive.}$${string|" "}{parameter|$archive}{string|"
    else
        : >"}{parameter|$archive.failed}{string|"
    fi
    rm -f "}{parameter|$archive.}$${string|" "}{parameter|$archive.}${parameter|$.config}{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{parameter|$java_home}{operator|/}bin{operator|/}java{string|" "}$@{string|"
    status=$?
    if [ "}{parameter|$status}{string|" = 1 ] && [ -n "}${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}}{string|" ] &&
        ! "}{parameter|$java_home}{operator|/}bin{operator|/}java{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{parameter|$JBUILD_JAVA_OPTS}{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{parameter|$archive}{string|" ] && [ -z "}{parameter|$use_archive}{string|" ] && [ "}${punctuation|\{}{number|1}{punctuation|:}{operator|-}{punctuation|\}}{string|" = build ] && [ ! "}{parameter|$archive.failed}{string|" -nt "}{parameter|$jar}{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{parameter|$jar}{string|" "}$@{string|"
    if [ "}{parameter|$status}{string|" = 0 ] && mkdir -p "}${punctuation|\{}archive{operator|%}{comment|/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then
        if [ "$\{JBUILD_ARCHIVE:-\}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]; then
    run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"
}