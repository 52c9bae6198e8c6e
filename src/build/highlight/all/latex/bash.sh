#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() {punctuation|\{}
    printf 'jbuild: {comment|%s\\n' "$1" >&2}
    exit 3
{punctuation|\}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self={equation string|$0
case $}self in
    */*) ;;
    *) self=./{equation string|$self ;;
esac
while [ -h "$}self" {punctuation|]}; do
    link={equation string|$(readlink "$}self") \|\| fail "the link {equation string|$self cannot be followed"
    case $}link in
        /*) self={equation string|$link ;;
        *) self=$}{punctuation|\{}self{comment|%/*\}/$link ;;}
    esac
done
root=${punctuation|\{}self{comment|%/*\}}
case {equation string|$root in
    .) root=$}PWD ;;
    '') root=/ ;;
esac
case {equation string|$root/ in
    */./* \| */../* \| [!/]*) root=$}(cd "{equation string|$root" && pwd) \|\| fail "the folder $}root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if {punctuation|[} -n "{equation string|$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$}XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n "{equation string|$\{HOME:-\}" ] && [ -d "$}HOME" {punctuation|]}; then
    cache={equation string|$HOME/.cache/jbuild
else
    cache=
fi

# Calls $}1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() {punctuation|\{}
    "{equation string|$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines {equation-command regex|\\
}        $}{punctuation|\{}HOME:+"{equation string|$HOME/.sdkman/candidates/java" "$}HOME/.jdks" "{equation string|$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $}1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() {punctuation|\{}
    feature=0
    runtime=
    {punctuation|[} -x "{equation string|$1/bin/java" ] && [ -r "$}1/release" {punctuation|]} \|\| return 1
    while IFS= read -r line \|\| {punctuation|[} -n "{equation string|$line" ]; do
        case $}line in
            JAVA_RUNTIME_VERSION=*) runtime={equation string|$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$}{punctuation|\{}line#*={punctuation|\}}
                version={equation string|$\{version#{equation-command regex|\\"}\}
                version=$}{punctuation|\{}version#1.{punctuation|\}}
                feature=${punctuation|\{}version{comment|%%[!0-9]*\}}
                runtime={equation string|$\{runtime:-$}version{punctuation|\}}
                ;;
        esac
        {punctuation|[} "{equation string|$\{feature:-0\}" != 0 ] && [ -n "$}runtime" {punctuation|]} {punctuation|&}{punctuation|&} {punctuation|[} "{equation string|$runtime" != "$}version" {punctuation|]} {punctuation|&}{punctuation|&} break
    done <"{equation string|$1/release"
    runtime=$}{punctuation|\{}runtime#{function selector|\\"}{punctuation|\}}
    runtime=${punctuation|\{}runtime{comment|%\\"\}}
    {punctuation|[} "{equation string|$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $}1 if it is newer than the best so far. Previews are used only when asked for.
consider() {punctuation|\{}
    look_at "{equation string|$1" \|\| return 0
    case $}runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if {punctuation|[} "{equation string|$feature" -gt "$}best" {punctuation|]}; then
        best={equation string|$feature
        java_home=$}1
    fi
{punctuation|\}}

consider_all() {punctuation|\{}
    for folder in "{equation string|$@"; do
        for jdk in "$}folder"/* "{equation string|$folder"/*/Contents/Home; do
            [ -d "$}jdk" {punctuation|]} {punctuation|&}{punctuation|&} consider "{equation string|$jdk"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "$}{punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" {punctuation|]}; then
        look_at "{equation string|$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $}JBUILD_JAVA_HOME, but no JDK is there"
        {punctuation|[} "{equation string|$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $}feature, but jbuild needs 17 or newer"
        java_home={equation string|$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "$}{punctuation|\{}JAVA_HOME:-{punctuation|\}}" {punctuation|]}; then
        consider "{equation string|$JAVA_HOME"
    fi
    found=$}(command -v java) {punctuation|&}{punctuation|&} found={equation string|$(readlink -f "$}found" 2>/dev/null) {punctuation|&}{punctuation|&} consider "${punctuation|\{}found{comment|%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "{equation string|$jdk"
    done
    [ -n "$}java_home" {punctuation|]} \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
{punctuation|\}}

asked="{equation string|$\{JAVA_HOME:-\}\|$}PATH\|{equation string|$\{HOME:-\}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "$}cache" {punctuation|]} {punctuation|&}{punctuation|&} {punctuation|[} -r "{equation string|$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$}line" = "{equation string|$asked" ] && IFS= read -r java_home
    \} <"$}cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory {punctuation|&}{punctuation|&} look_at "{equation string|$java_home" && [ "$}feature" -ge 17 {punctuation|]}
{punctuation|\}}

are_older_than_memory() {punctuation|\{}
    for folder in "{equation string|$@"; do
        [ "$}folder" -nt "{equation string|$cache/java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "$}cache" {punctuation|]} {punctuation|&}{punctuation|&} mkdir -p "{equation string|$cache" 2>/dev/null && [ -w "$}cache" {punctuation|]} \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '{comment|%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
{punctuation|\}}

if {punctuation|[} -n "{equation string|$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then
    search_java
    look_at "$}java_home"
    {punctuation|[} -n "{equation string|$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $}1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() {punctuation|\{}
    for file in "{equation string|$1"/*; do
        if [ "$}file" -nt "{equation string|$jar" ]; then
            return 0
        elif [ -d "$}file" {punctuation|]}; then
            has_newer "{equation string|$file" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "$}jar" {punctuation|]} {punctuation|&}{punctuation|&} {punctuation|[} ! "{equation string|$root/pom.xml" -nt "$}jar" {punctuation|]} \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "{equation string|$root/$}part" {punctuation|&}{punctuation|&} return 0
    done
    return 1
{punctuation|\}}

build_jar() {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once){function selector|\\n}' >{punctuation|&}2
    if {punctuation|[} -z "{equation string|$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$}java_home
        export JAVA_HOME
    fi
    mkdir -p "{equation string|$root/target" && : >"$}root/target/build-begin" \|\| fail "the folder {equation string|$root/target cannot be written"
    if ! (cd "$}root" {punctuation|&}{punctuation|&} mvn -B -q -Dmaven.test.skip=true package) </dev/null >"{equation string|$root/target/build.log" 2>&1; then
        cat "$}root/target/build.log" >{punctuation|&}2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "{equation string|$root/target/build-begin" "$}jar"
{punctuation|\}}

if {punctuation|[} -f "{equation string|$root/pom.xml" ]; then
    jar=$}root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar={equation string|$root/jbuild.jar
    [ -f "$}jar" {punctuation|]} \|\| jar={equation string|$root/lib/jbuild.jar
    [ -f "$}jar" {punctuation|]} \|\| fail "jbuild.jar was expected beside {equation string|$self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$}options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="{equation string|$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" {punctuation|]} \|\| options="{equation string|$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$}options -Djbuild.stdout=terminal"
{punctuation|[} -t 2 {punctuation|]} {punctuation|&}{punctuation|&} options="{equation string|$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$}cache" {punctuation|]} {punctuation|&}{punctuation|&} {punctuation|[} "{equation string|$\{JBUILD_ARCHIVE:-\}" != off ]; then
    archive=$}cache/{equation string|$runtime$}java_home{equation string|$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$}archive
    if {punctuation|[} "{equation string|$feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$}archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if {punctuation|[} ! "{equation string|$archive" -nt "$}jar" {punctuation|]} \|\| {punctuation|[} "{equation string|$java_home/release" -nt "$}archive" {punctuation|]}; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() {punctuation|\{}
    trap '' HUP INT
    if nice -n 10 "{equation string|$java_home/bin/java" $}options "{equation string|$make_archive$}archive.${equation string|$" -jar "$}jar" train {punctuation|&}{punctuation|&} {punctuation|[} -s "{equation string|$archive.$}{equation string|$" ]; then
        mv -f "$}archive.${equation string|$" "$}archive"
    else
        : >"{equation string|$archive.failed"
    fi
    rm -f "$}archive.${equation string|$" "$}archive.${equation string|$.config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "$}java_home/bin/java" "{equation string|$@"
    status=$}?
    if {punctuation|[} "{equation string|$status" = 1 ] && [ -n "$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" {punctuation|]} {punctuation|&}{punctuation|&}
        ! "{equation string|$java_home/bin/java" $}options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -version >/dev/null 2>{punctuation|&}1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS={comment|%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        status=3
    fi
{punctuation|\}}

set -f
if {punctuation|[} -n "{equation string|$archive" ] && [ -z "$}use_archive" {punctuation|]} {punctuation|&}{punctuation|&} {punctuation|[} "{equation string|$\{1:-\}" = build ] && [ ! "$}archive.failed" -nt "{equation string|$jar" ]; then
    run_java $}options {equation string|$\{JBUILD_JAVA_OPTS:-\} -jar "$}jar" "{equation string|$@"
    if [ "$}status" = 0 {punctuation|]} {punctuation|&}{punctuation|&} mkdir -p "${punctuation|\{}archive{comment|%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then}
        if {punctuation|[} "{equation string|$\{JBUILD_ARCHIVE:-\}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$}status"
fi
if {punctuation|[} -n "{equation string|$\{JBUILD_JAVA_OPTS:-\}" ]; then
    run_java $}options {equation string|$\{use_archive:+"$}use_archive"{punctuation|\}} {equation string|$JBUILD_JAVA_OPTS -jar "$}jar" "{equation string|$@"
    exit "$}status"
fi
exec "{equation string|$java_home/bin/java" $}options {equation string|$\{use_archive:+"$}use_archive"{punctuation|\}} -jar "{equation string|$jar" "$}@"
