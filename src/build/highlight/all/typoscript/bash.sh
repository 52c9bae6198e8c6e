{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{tag|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {tag|printf} '{tag|jbuild}{punctuation|:} {operator|%}{tag|s\\n}' "${tag|1}" {operator|>}{operator|&}{tag|2}
    {tag|exit} {tag|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{tag|self}{operator|=}{string|$0}
{tag|case} ${tag|self} {tag|in}
    {operator|*}{comment|/*) ;;
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
    */}{punctuation|.}{comment|/* \| */}{punctuation|.}{punctuation|.}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
        for jdk in "$folder"/* "$folder"/*/}{tag|Contents}{operator|/}{tag|Home}{punctuation|;} {tag|do}
            {punctuation|[} {tag|-d} "${tag|jdk}" {punctuation|]} {operator|&&} {tag|consider} "${tag|jdk}"
        {tag|done}
    {tag|done}
{punctuation|\}}

{tag|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {tag|java_home}{operator|=}{string|}
    {tag|if} {punctuation|[} {tag|-n} "${punctuation|\{}{tag|JBUILD_JAVA_HOME}{punctuation|:}{tag|-}{punctuation|\}}" {punctuation|]}{punctuation|;} {tag|then}
        {tag|look_at} "${tag|JBUILD_JAVA_HOME}" {punctuation|\|}{punctuation|\|} {tag|fail} "{tag|JBUILD_JAVA_HOME} {tag|is} ${tag|JBUILD_JAVA_HOME}{punctuation|,} {tag|but} {tag|no} {tag|JDK} {tag|is} {tag|there}"
        {punctuation|[} "${tag|feature}" {tag|-ge} {tag|17} {punctuation|]} {punctuation|\|}{punctuation|\|} {tag|fail} "{tag|JBUILD_JAVA_HOME} {tag|is} {tag|Java} ${tag|feature}{punctuation|,} {tag|but} {tag|jbuild} {tag|needs} {tag|17} {tag|or} {tag|newer}"
        {tag|java_home}{operator|=}{string|$JBUILD_JAVA_HOME}
        {tag|return}
    {tag|fi}
    {tag|best}{operator|=}{string|{number|16}}
    {tag|if} {punctuation|[} {tag|-n} "${punctuation|\{}{tag|JAVA_HOME}{punctuation|:}{tag|-}{punctuation|\}}" {punctuation|]}{punctuation|;} {tag|then}
        {tag|consider} "${tag|JAVA_HOME}"
    {tag|fi}
    {tag|found}{operator|=}{string|$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"}
    {tag|with_jdk_parents} {tag|consider_all}
    {tag|for} {tag|jdk} {tag|in} {operator|/}{tag|opt}{operator|/}{tag|homebrew}{operator|/}{tag|opt}{operator|/}{tag|openjdk}{operator|*}{operator|/}{tag|libexec}{operator|/}{tag|openjdk{punctuation|.}}{tag|jdk}{operator|/}{tag|Contents}{operator|/}{tag|Home}{punctuation|;} {tag|do}
        {tag|consider} "${tag|jdk}"
    {tag|done}
    {punctuation|[} {tag|-n} "${tag|java_home}" {punctuation|]} {punctuation|\|}{punctuation|\|} {tag|fail} "{tag|no} {tag|Java} {tag|17} {tag|or} {tag|newer} {tag|was} {tag|found{punctuation|.}}
{tag|Install} {tag|a} {tag|JDK} {punctuation|(}{tag|any} {tag|vendor}{punctuation|,} {tag|17} {tag|or} {tag|newer}{punctuation|;} {tag|25} {tag|is} {tag|fastest}{punctuation|)}{punctuation|,} {tag|or} {tag|set} {tag|JBUILD_JAVA_HOME} {tag|to} {tag|the} {tag|folder} {tag|of} {tag|one{punctuation|.}}
{tag|Looked} {tag|at}{punctuation|:} {tag|JAVA_HOME}{punctuation|,} {tag|PATH}{punctuation|,} {operator|/}{tag|usr}{operator|/}{tag|lib}{operator|/}{tag|jvm}{punctuation|,} {operator|/}{tag|usr}{operator|/}{tag|java}{punctuation|,} {operator|/}{tag|opt}{operator|/}{tag|java}{punctuation|,} {operator|~}{operator|/}{tag|{punctuation|.}sdkman}{punctuation|,} {operator|~}{operator|/}{tag|{punctuation|.}jdks}{punctuation|,} {tag|and} {tag|the} {tag|folders} {tag|of} {tag|macOS{punctuation|.}}"
{punctuation|\}}

{tag|asked}{operator|=}{string|"$\{JAVA_HOME{punctuation|:}-\}{punctuation|\|}$PATH{punctuation|\|}$\{HOME{punctuation|:}-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{tag|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {tag|-n} "${tag|cache}" {punctuation|]} {operator|&&} {punctuation|[} {tag|-r} "${tag|cache}{operator|/}{tag|java}" {punctuation|]} {punctuation|\|}{punctuation|\|} {tag|return} {number|1
    {operator|\{}}
        {tag|IFS}{operator|=} {string|read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home}
    {punctuation|\}} {operator|<}"${tag|cache}{operator|/}{tag|java}" {punctuation|\|}{punctuation|\|} {tag|return} {tag|1}
    {tag|with_jdk_parents} {tag|are_older_than_memory} {operator|&&} {tag|look_at} "${tag|java_home}" {operator|&&} {punctuation|[} "${tag|feature}" {tag|-ge} {tag|17} {punctuation|]}
{punctuation|\}}

{tag|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {tag|for} {tag|folder} {tag|in} "$@"{punctuation|;} {tag|do}
        {punctuation|[} "${tag|folder}" {tag|-nt} "${tag|cache}{operator|/}{tag|java}" {punctuation|]} {operator|&&} {tag|return} {tag|1}
    {tag|done}
    {tag|return} {tag|0}
{punctuation|\}}

{tag|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {tag|-n} "${tag|cache}" {punctuation|]} {operator|&&} {tag|mkdir} {tag|-p} "${tag|cache}" {tag|2}{operator|>}{operator|/}{tag|dev}{operator|/}{tag|null} {operator|&&} {punctuation|[} {tag|-w} "${tag|cache}" {punctuation|]} {punctuation|\|}{punctuation|\|} {tag|return} {tag|0}
    {tag|case} ${tag|asked} {tag|in}
        {operator|*}'
'{operator|*}{punctuation|)} {tag|return} {tag|0} {punctuation|;}{punctuation|;}
    {tag|esac}
    {tag|printf} '{operator|%}{tag|s\\n}{operator|%}{tag|s\\n}' "${tag|asked}" "${tag|java_home}" {tag|2}{operator|>}{operator|/}{tag|dev}{operator|/}{tag|null} {operator|>}"${tag|cache}{operator|/}{tag|java{punctuation|.}}$$" {operator|&&} {tag|mv} {tag|-f} "${tag|cache}{operator|/}{tag|java{punctuation|.}}$$" "${tag|cache}{operator|/}{tag|java}" {tag|2}{operator|>}{operator|/}{tag|dev}{operator|/}{tag|null}
{punctuation|\}}

{tag|if} {punctuation|[} {tag|-n} "${punctuation|\{}{tag|JBUILD_JAVA_HOME}{punctuation|:}{tag|-}{punctuation|\}}" {punctuation|]} {punctuation|\|}{punctuation|\|} {operator|!} {tag|remembered_java}{punctuation|;} {tag|then}
    {tag|search_java}
    {tag|look_at} "${tag|java_home}"
    {punctuation|[} {tag|-n} "${punctuation|\{}{tag|JBUILD_JAVA_HOME}{punctuation|:}{tag|-}{punctuation|\}}" {punctuation|]} {punctuation|\|}{punctuation|\|} {tag|remember_java}
{tag|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{tag|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {tag|for} {tag|file} {tag|in} "${tag|1}"{comment|/*; do
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
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
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
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
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
if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then
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
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then
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