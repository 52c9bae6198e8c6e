#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
    printf {inline|{italic|{punctuation|'}jbuild: %s\\n{punctuation|'}}} "$1" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    {inline|{bold|{punctuation|*}/{punctuation|*}}}) ;;
    {inline|{bold|{punctuation|*}) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /{punctuation|*}}}) self=$link ;;
        {inline|{bold|{punctuation|*}) self=$\{self%/{punctuation|*}}}\}/$link ;;
    esac
done
root=${inline|{attribute-ref|{punctuation|\{}{variable|self}{operator|%}/*{punctuation|\}}}}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    {inline|{bold|{punctuation|*}/./{punctuation|*}}} \| {inline|{bold|{punctuation|*}/../{punctuation|*}}} \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "${inline|{attribute-ref|{punctuation|\{}XDG_CACHE_HOME{punctuation|:}-{punctuation|\}}}}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "${inline|{attribute-ref|{punctuation|\{}HOME{punctuation|:}-{punctuation|\}}}}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${inline|{attribute-ref|{punctuation|\{}HOME{punctuation|:}+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"{punctuation|\}}}}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    {attributes|{punctuation|[}{attr-value| -x }{string|"$1/bin/java"} {punctuation|]}} && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            {list-label symbol|JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;}
            JAVA_VERSION={inline|{bold|{punctuation|*})
                version=$\{line#{punctuation|*}}}=\}
                version=${inline|{attribute-ref|{punctuation|\{}{variable|version}{operator|#}\\"{punctuation|\}}}}
                version=${inline|{attribute-ref|{punctuation|\{}{variable|version}{operator|#}1.{punctuation|\}}}}
                feature=${inline|{attribute-ref|{punctuation|\{}{variable|version}{operator|%}{operator|%}[!0-9]*{punctuation|\}}}}
                runtime=${inline|{attribute-ref|{punctuation|\{}{variable|runtime}{punctuation|:}-$version{punctuation|\}}}}
                ;;
        esac
        {attributes|{punctuation|[} {string|"$\{feature:-0\}"}{attr-value| !}{operator|=}{attr-value| 0 }{punctuation|]}} && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=${inline|{attribute-ref|{punctuation|\{}{variable|runtime}{operator|#}\\"{punctuation|\}}}}
    runtime=${inline|{attribute-ref|{punctuation|\{}{variable|runtime}{operator|%}\\"{punctuation|\}}}}
    {attributes|{punctuation|[} {string|"$\{feature:-0\}"}{attr-value| -gt 0 }{punctuation|]}}
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        {inline|{bold|{punctuation|*}-ea{punctuation|*}}} \| {inline|{bold|{punctuation|*}-beta{punctuation|*}}}) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            {attributes|{punctuation|[}{attr-value| -d }{string|"$jdk"} {punctuation|]}} && consider "$jdk"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "${inline|{attribute-ref|{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}-{punctuation|\}}}}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        {attributes|{punctuation|[} {string|"$feature"}{attr-value| -ge 17 }{punctuation|]}} \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "${inline|{attribute-ref|{punctuation|\{}JAVA_HOME{punctuation|:}-{punctuation|\}}}}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "${inline|{attribute-ref|{punctuation|\{}{variable|found}{operator|%}/bin/java{punctuation|\}}}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    {attributes|{punctuation|[}{attr-value| -n }{string|"$java_home"} {punctuation|]}} \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, {inline|{punctuation|~}/.sdkman, {punctuation|~}}/.jdks, and the folders of macOS."
\}

asked="${inline|{attribute-ref|{punctuation|\{}JAVA_HOME{punctuation|:}-{punctuation|\}}}}\|$PATH\|${inline|{attribute-ref|{punctuation|\{}HOME{punctuation|:}-{punctuation|\}}}}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    {attributes|{punctuation|[}{attr-value| -n }{string|"$cache"} {punctuation|]}} && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"; do
        {attributes|{punctuation|[}{attr-value| "}{quoted|{punctuation|$}folder" -nt "{punctuation|$}}{attr-value|cache/java" }{punctuation|]}} && return 1
    done
    return 0
\}

remember_java() \{
    {attributes|{punctuation|[}{attr-value| -n }{string|"$cache"} {punctuation|]}} && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        {inline|{bold|{punctuation|*}'
'{punctuation|*}}}) return 0 ;;
    esac
    printf {inline|{italic|{punctuation|'}%s\\n%s\\n{punctuation|'}}} "$asked" "$java_home" 2>/dev/null >"$cache/java.{inline|{punctuation|$$}" && mv -f "$cache/java.{punctuation|$$}}" "$cache/java" 2>/dev/null
\}

if [ -n "${inline|{attribute-ref|{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}-{punctuation|\}}}}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    {attributes|{punctuation|[}{attr-value| -n }{string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}} \|\| remember_java
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
    {attributes|{punctuation|[}{attr-value| -f }{string|"$jar"} {punctuation|]}} && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf {inline|{italic|{punctuation|'}Building jbuild … (about a minute, once)\\n{punctuation|'}}} >&2
    if [ -z "${inline|{attribute-ref|{punctuation|\{}JAVA_HOME{punctuation|:}-{punctuation|\}}}}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>{entity|&1;} then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
\}

if [ -f "$root/pom.xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {attributes|{punctuation|[}{attr-value| -f }{string|"$jar"} {punctuation|]}} \|\| jar=$root/lib/jbuild.jar
    {attributes|{punctuation|[}{attr-value| -f }{string|"$jar"} {punctuation|]}} \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
{attributes|{punctuation|[}{attr-value| -n }{string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}} \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
{attributes|{punctuation|[}{attr-value| -t 1 }{punctuation|]}} && options="$options -Djbuild.stdout=terminal"
{attributes|{punctuation|[}{attr-value| -t 2 }{punctuation|]}} && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$cache" ] && [ "${inline|{attribute-ref|{punctuation|\{}JBUILD_ARCHIVE{punctuation|:}-{punctuation|\}}}}" != off ]; then
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

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.{inline|{punctuation|$$}" -jar "$jar" train && [ -s "$archive.{punctuation|$$}}" ]; then
        mv -f "$archive.{inline|{punctuation|$$}" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.{punctuation|$$}}" "$archive.$$.config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "${inline|{attribute-ref|{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}}}" ] &&
        ! "$java_home/bin/java" $options ${inline|{attribute-ref|{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}}} -version >/dev/null 2>{entity|&1;} then
        printf {inline|{italic|{punctuation|'}jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n{punctuation|'}}} "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "${inline|{attribute-ref|{punctuation|\{}{variable|1}{punctuation|:}-{punctuation|\}}}}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options ${inline|{attribute-ref|{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}}} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "${inline|{attribute-ref|{punctuation|\{}{variable|archive}{operator|%}/*{punctuation|\}}}}" 2>/dev/null && [ -w "${inline|{attribute-ref|{punctuation|\{}{variable|archive}{operator|%}/*{punctuation|\}}}}" ]; then
        if [ "${inline|{attribute-ref|{punctuation|\{}JBUILD_ARCHIVE{punctuation|:}-{punctuation|\}}}}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "${inline|{attribute-ref|{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}}}" ]; then
    run_java $options ${inline|{attribute-ref|{punctuation|\{}{variable|use_archive}{punctuation|:}+"$use_archive"{punctuation|\}}}} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${inline|{attribute-ref|{punctuation|\{}{variable|use_archive}{punctuation|:}+"$use_archive"{punctuation|\}}}} -jar "$jar" "$@"
