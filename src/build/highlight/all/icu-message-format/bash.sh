#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|printf} {argument-name|'jbuild}: %s\\n' "$1" >&2
    exit 3
}{argument-delimiter operator|\}}}

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
        *) self=${argument|{argument-delimiter operator|\{}{content|{argument-name|self%/*}}{argument-delimiter operator|\}}}/$link ;;
    esac
done
root=${argument|{argument-delimiter operator|\{}{content|{argument-name|self%/*}}{argument-delimiter operator|\}}}
case $root in
    .) root=$PWD ;;
    {escape operator|''}) root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "${argument|{argument-delimiter operator|\{}{content|{argument-name|XDG_CACHE_HOME}:-}{argument-delimiter operator|\}}}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "${argument|{argument-delimiter operator|\{}{content|{argument-name|HOME}:-}{argument-delimiter operator|\}}}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|"$1"} {argument-name|/usr/lib/jvm} {argument-name|/usr/java} {argument-name|/opt/java} {argument-name|/Library/Java/JavaVirtualMachines} {argument-name|\\}
        {argument-name|$}\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
}{argument-delimiter operator|\}}}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|feature}=0
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
}{argument-delimiter operator|\}}}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|look_at} {argument-name|"$1"} {argument-name|\|\|} {argument-name|return} {argument-name|0}
    {argument-name|case} {argument-name|$runtime} {argument-name|in}
        {argument-name|*-ea*} {argument-name|\|} {argument-name|*-beta*)} {argument-name|return} {argument-name|0} {argument-name|;;}
    {argument-name|esac}
    {argument-name|if} {argument-name|[} {argument-name|"$feature"} {argument-name|-gt} {argument-name|"$best"} {argument-name|];} {argument-name|then}
        {argument-name|best}=$feature
        java_home=$1
    fi
}{argument-delimiter operator|\}}}

consider_all() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|for} {argument-name|folder} {argument-name|in} {argument-name|"$@";} {argument-name|do}
        {argument-name|for} {argument-name|jdk} {argument-name|in} {argument-name|"$folder"/*} {argument-name|"$folder"/*/Contents/Home;} {argument-name|do}
            {argument-name|[} {argument-name|-d} {argument-name|"$jdk"} {argument-name|]} {argument-name|&&} {argument-name|consider} {argument-name|"$jdk"}
        {argument-name|done}
    {argument-name|done}
}{argument-delimiter operator|\}}}

search_java() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|java_home}=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs 17 or newer"
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
Install a JDK (any vendor{punctuation|,} 17 or newer; 25 is fastest){punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS."
}{argument-delimiter operator|\}}}

asked="${argument|{argument-delimiter operator|\{}{content|{argument-name|JAVA_HOME}:-}{argument-delimiter operator|\}}}\|$PATH\|${argument|{argument-delimiter operator|\{}{content|{argument-name|HOME}:-}{argument-delimiter operator|\}}}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|[} {argument-name|-n} {argument-name|"$cache"} {argument-name|]} {argument-name|&&} {argument-name|[} {argument-name|-r} {argument-name|"$cache/java"} {argument-name|]} {argument-name|\|\|} {argument-name|return} {argument-name|1}
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
}{argument-delimiter operator|\}}}

are_older_than_memory() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|for} {argument-name|folder} {argument-name|in} {argument-name|"$@";} {argument-name|do}
        {argument-name|[} {argument-name|"$folder"} {argument-name|-nt} {argument-name|"$cache/java"} {argument-name|]} {argument-name|&&} {argument-name|return} {argument-name|1}
    {argument-name|done}
    {argument-name|return} {argument-name|0}
}{argument-delimiter operator|\}}}

remember_java() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|[} {argument-name|-n} {argument-name|"$cache"} {argument-name|]} {argument-name|&&} {argument-name|mkdir} {argument-name|-p} {argument-name|"$cache"} {argument-name|2>/dev/null} {argument-name|&&} {argument-name|[} {argument-name|-w} {argument-name|"$cache"} {argument-name|]} {argument-name|\|\|} {argument-name|return} {argument-name|0}
    {argument-name|case} {argument-name|$asked} {argument-name|in}
        {argument-name|*'}
{argument-name|'*)} {argument-name|return} {argument-name|0} {argument-name|;;}
    {argument-name|esac}
    {argument-name|printf} {argument-name|'%s\\n%s\\n'} {argument-name|"$asked"} {argument-name|"$java_home"} {argument-name|2>/dev/null} {argument-name|>"$cache/java.$$"} {argument-name|&&} {argument-name|mv} {argument-name|-f} {argument-name|"$cache/java.$$"} {argument-name|"$cache/java"} {argument-name|2>/dev/null}
}{argument-delimiter operator|\}}}

if [ -n "${argument|{argument-delimiter operator|\{}{content|{argument-name|JBUILD_JAVA_HOME}:-}{argument-delimiter operator|\}}}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    [ -n "${argument|{argument-delimiter operator|\{}{content|{argument-name|JBUILD_JAVA_HOME}:-}{argument-delimiter operator|\}}}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|for} {argument-name|file} {argument-name|in} {argument-name|"$1"/*;} {argument-name|do}
        {argument-name|if} {argument-name|[} {argument-name|"$file"} {argument-name|-nt} {argument-name|"$jar"} {argument-name|];} {argument-name|then}
            {argument-name|return} {argument-name|0}
        {argument-name|elif} {argument-name|[} {argument-name|-d} {argument-name|"$file"} {argument-name|];} {argument-name|then}
            {argument-name|has_newer} {argument-name|"$file"} {argument-name|&&} {argument-name|return} {argument-name|0}
        {argument-name|fi}
    {argument-name|done}
    {argument-name|return} {argument-name|1}
}{argument-delimiter operator|\}}}

is_stale() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|[} {argument-name|-f} {argument-name|"$jar"} {argument-name|]} {argument-name|&&} {argument-name|[} {argument-name|!} {argument-name|"$root/pom.xml"} {argument-name|-nt} {argument-name|"$jar"} {argument-name|]} {argument-name|\|\|} {argument-name|return} {argument-name|0}
    {argument-name|for} {argument-name|part} {argument-name|in} {argument-name|src/main} {argument-name|_layouts} {argument-name|_includes} {argument-name|assets/theme;} {argument-name|do}
        {argument-name|has_newer} {argument-name|"$root/$part"} {argument-name|&&} {argument-name|return} {argument-name|0}
    {argument-name|done}
    {argument-name|return} {argument-name|1}
}{argument-delimiter operator|\}}}

build_jar() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|command} {argument-name|-v} {argument-name|mvn} {argument-name|>/dev/null} {argument-name|\|\|}
        {argument-name|fail} {argument-name|"the} {argument-name|tool} {argument-name|must} {argument-name|be} {argument-name|built} {argument-name|first}{punctuation|,} {arg-style-text string|and Maven (mvn) was not found. Install Maven 3.8 or newer."
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
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next }{arg-type keyword|time}.
    touch -r "$root/target/build-begin" "$jar"
}{argument-delimiter operator|\}}}

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
[ -n "${argument|{argument-delimiter operator|\{}{content|{argument-name|JBUILD_JAVA_OPTS}:-}{argument-delimiter operator|\}}}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
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
if [ -n "$cache" ] && [ "${argument|{argument-delimiter operator|\{}{content|{argument-name|JBUILD_ARCHIVE}:-}{argument-delimiter operator|\}}}" != off ]; then
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
train() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|trap} {argument-name|''} {argument-name|HUP} {argument-name|INT}
    {argument-name|if} {argument-name|nice} {argument-name|-n} {argument-name|10} {argument-name|"$java_home/bin/java"} {argument-name|$options} {argument-name|"$make_archive$archive.$$"} {argument-name|-jar} {argument-name|"$jar"} {argument-name|train} {argument-name|&&} {argument-name|[} {argument-name|-s} {argument-name|"$archive.$$"} {argument-name|];} {argument-name|then}
        {argument-name|mv} {argument-name|-f} {argument-name|"$archive.$$"} {argument-name|"$archive"}
    {argument-name|else}
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
}{argument-delimiter operator|\}}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() {argument|{argument-delimiter operator|\{}{content|
    {argument-name|"$java_home/bin/java"} {argument-name|"$@"}
    {argument-name|status}=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
}{argument-delimiter operator|\}}}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "${argument|{argument-delimiter operator|\{}{content|{argument-name|1}:-}{argument-delimiter operator|\}}}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options ${argument|{argument-delimiter operator|\{}{content|{argument-name|JBUILD_JAVA_OPTS}:-}{argument-delimiter operator|\}}} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "${argument|{argument-delimiter operator|\{}{content|{argument-name|archive%/*}}{argument-delimiter operator|\}}}" 2>/dev/null && [ -w "${argument|{argument-delimiter operator|\{}{content|{argument-name|archive%/*}}{argument-delimiter operator|\}}}" ]; then
        if [ "${argument|{argument-delimiter operator|\{}{content|{argument-name|JBUILD_ARCHIVE}:-}{argument-delimiter operator|\}}}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "${argument|{argument-delimiter operator|\{}{content|{argument-name|JBUILD_JAVA_OPTS}:-}{argument-delimiter operator|\}}}" ]; then
    run_java $options ${argument|{argument-delimiter operator|\{}{content|{argument-name|use_archive}:+"$use_archive"}{argument-delimiter operator|\}}} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${argument|{argument-delimiter operator|\{}{content|{argument-name|use_archive}:+"$use_archive"}{argument-delimiter operator|\}}} -jar "$jar" "$@"
