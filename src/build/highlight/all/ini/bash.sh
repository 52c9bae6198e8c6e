{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail() \{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{key attr-name|self}{punctuation|=}{value attr-value|$0}
case $self in
    */*) ;;
    {key attr-name|*) self}{punctuation|=}{value attr-value|./$self ;;}
esac
while [ -h "$self" ]; do
    {key attr-name|link}{punctuation|=}{value attr-value|$(readlink "$self") \|\| fail "the link $self cannot be followed"}
    case $link in
        {key attr-name|/*) self}{punctuation|=}{value attr-value|$link ;;}
        {key attr-name|*) self}{punctuation|=}{value attr-value|$\{self%/*\}/$link ;;}
    esac
done
{key attr-name|root}{punctuation|=}{value attr-value|$\{self%/*\}}
case $root in
    {key attr-name|.) root}{punctuation|=}{value attr-value|$PWD ;;}
    {key attr-name|'') root}{punctuation|=}{value attr-value|/ ;;}
esac
case $root/ in
    {key attr-name|*/./* \| */../* \| [!/]*) root}{punctuation|=}{value attr-value|$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    {key attr-name|cache}{punctuation|=}{value attr-value|$XDG_CACHE_HOME/jbuild}
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    {key attr-name|cache}{punctuation|=}{value attr-value|$HOME/.cache/jbuild}
else
    {key attr-name|cache}{punctuation|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() \{
    {key attr-name|feature}{punctuation|=}{value attr-value|0}
    {key attr-name|runtime}{punctuation|=}
    {section|{punctuation|[} {section-name selector|-x "$1/bin/java"} {punctuation|]}} && [ -r "$1/release" ] \|\| return 1
    {key attr-name|while IFS}{punctuation|=} {value attr-value|read -r line \|\| [ -n "$line" ]; do}
        case $line in
            {key attr-name|JAVA_RUNTIME_VERSION}{punctuation|=}{value attr-value|*) runtime=$\{line#*=\} ;;}
            {key attr-name|JAVA_VERSION}{punctuation|=}{value attr-value|*)}
                {key attr-name|version}{punctuation|=}{value attr-value|$\{line#*=\}}
                {key attr-name|version}{punctuation|=}{value attr-value|$\{version#\\"\}}
                {key attr-name|version}{punctuation|=}{value attr-value|$\{version#1.\}}
                {key attr-name|feature}{punctuation|=}{value attr-value|$\{version%%[!0-9]*\}}
                {key attr-name|runtime}{punctuation|=}{value attr-value|$\{runtime:-$version\}}
                {comment|;;}
        esac
        {section|{punctuation|[} {section-name selector|"$\{feature:-0\}" != 0} {punctuation|]}} {key attr-name|&& [ -n "$runtime" ] && [ "$runtime" !}{punctuation|=} {value attr-value|"$version" ] && break}
    done <"$1/release"
    {key attr-name|runtime}{punctuation|=}{value attr-value|$\{runtime#\\"\}}
    {key attr-name|runtime}{punctuation|=}{value attr-value|$\{runtime%\\"\}}
    {section|{punctuation|[} {section-name selector|"$\{feature:-0\}" -gt 0} {punctuation|]}}
\}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        {key attr-name|best}{punctuation|=}{value attr-value|$feature}
        {key attr-name|java_home}{punctuation|=}{value attr-value|$1}
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            {section|{punctuation|[} {section-name selector|-d "$jdk"} {punctuation|]}} && consider "$jdk"
        done
    done
\}

search_java() \{
    {key attr-name|java_home}{punctuation|=}
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        {section|{punctuation|[} {section-name selector|"$feature" -ge 17} {punctuation|]}} \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        {key attr-name|java_home}{punctuation|=}{value attr-value|$JBUILD_JAVA_HOME}
        return
    fi
    {key attr-name|best}{punctuation|=}{value attr-value|16}
    if [ -n "$\{JAVA_HOME:-\}" ]; then
        consider "$JAVA_HOME"
    fi
    {key attr-name|found}{punctuation|=}{value attr-value|$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    {section|{punctuation|[} {section-name selector|-n "$java_home"} {punctuation|]}} \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

{key attr-name|asked}{punctuation|=}{value attr-value|"{inner-value|$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() \{
    {section|{punctuation|[} {section-name selector|-n "$cache"} {punctuation|]}} && [ -r "$cache/java" ] \|\| return 1
    \{
        {key attr-name|IFS}{punctuation|=} {value attr-value|read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home}
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"; do
        {section|{punctuation|[} {section-name selector|"$folder" -nt "$cache/java"} {punctuation|]}} && return 1
    done
    return 0
\}

remember_java() \{
    {section|{punctuation|[} {section-name selector|-n "$cache"} {punctuation|]}} && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    {section|{punctuation|[} {section-name selector|-n "$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}} \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
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
    {section|{punctuation|[} {section-name selector|-f "$jar"} {punctuation|]}} && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
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
        {key attr-name|JAVA_HOME}{punctuation|=}{value attr-value|$java_home}
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    {key attr-name|if ! (cd "$root" && mvn -B -q -Dmaven.test.skip}{punctuation|=}{value attr-value|true package) </dev/null >"$root/target/build.log" 2>&1; then}
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r "$root/target/build-begin" "$jar"
\}

if [ -f "$root/pom.xml" ]; then
    {key attr-name|jar}{punctuation|=}{value attr-value|$root/target/jbuild.jar}
    if is_stale; then
        build_jar
    fi
else
    {key attr-name|jar}{punctuation|=}{value attr-value|$root/jbuild.jar}
    {section|{punctuation|[} {section-name selector|-f "$jar"} {punctuation|]}} {key attr-name|\|\| jar}{punctuation|=}{value attr-value|$root/lib/jbuild.jar}
    {section|{punctuation|[} {section-name selector|-f "$jar"} {punctuation|]}} \|\| fail "jbuild.jar was expected beside $self"
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{key attr-name|options}{punctuation|=}{value attr-value|"{inner-value|-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData}"}
{key attr-name|options}{punctuation|=}{value attr-value|"{inner-value|$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8}"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{key attr-name|options}{punctuation|=}{value attr-value|"{inner-value|$options -XX:+DisplayVMOutputToStderr -Xlog:disable}"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{section|{punctuation|[} {section-name selector|-n "$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}} {key attr-name|\|\| options}{punctuation|=}{value attr-value|"{inner-value|$options -XX:+IgnoreUnrecognizedVMOptions}"}
{section|{punctuation|[} {section-name selector|-t 1} {punctuation|]}} {key attr-name|&& options}{punctuation|=}{value attr-value|"{inner-value|$options -Djbuild.stdout=terminal}"}
{section|{punctuation|[} {section-name selector|-t 2} {punctuation|]}} {key attr-name|&& options}{punctuation|=}{value attr-value|"{inner-value|$options -Djbuild.stderr=terminal}"}
if [ ! -d /System/Library ]; then
    {key attr-name|LC_ALL}{punctuation|=}{value attr-value|C.UTF-8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{key attr-name|archive}{punctuation|=}
{key attr-name|use_archive}{punctuation|=}
{key attr-name|make_archive}{punctuation|=}{value attr-value|-XX:ArchiveClassesAtExit=}
{key attr-name|if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" !}{punctuation|=} {value attr-value|off ]; then}
    {key attr-name|archive}{punctuation|=}{value attr-value|$cache/$runtime$java_home$root/jbuild.archive}
    {key attr-name|use_archive}{punctuation|=}{value attr-value|-XX:SharedArchiveFile=$archive}
    if [ "$feature" -ge 25 ]; then
        {key attr-name|use_archive}{punctuation|=}{value attr-value|-XX:AOTCache=$archive}
        {key attr-name|make_archive}{punctuation|=}{value attr-value|-XX:AOTCacheOutput=}
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then
        {key attr-name|use_archive}{punctuation|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() \{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() \{
    "$java_home/bin/java" "$@"
    {key attr-name|status}{punctuation|=}{value attr-value|$?}
    {key attr-name|if [ "$status"} {punctuation|=} {value attr-value|1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&}
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        {key attr-name|printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS}{punctuation|=}{value attr-value|%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        {key attr-name|status}{punctuation|=}{value attr-value|3}
    fi
\}

set -f
{key attr-name|if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}"} {punctuation|=} {value attr-value|build ] && [ ! "$archive.failed" -nt "$jar" ]; then}
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    {key attr-name|if [ "$status"} {punctuation|=} {value attr-value|0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then}
        {key attr-name|if [ "$\{JBUILD_ARCHIVE:-\}"} {punctuation|=} {value attr-value|wait ]; then}
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
