#!/bin/sh
# Starts jbuild: finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} \{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    */*{punctuation|)} ;;
    *{punctuation|)} self=./$self ;;
esac
while {punctuation|[} -h "$self" {punctuation|]}; do
    link=${punctuation|(}readlink "$self"{punctuation|)} \|\| fail "the link $self cannot be followed"
    case $link in
        /*{punctuation|)} self=$link ;;
        *{punctuation|)} self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .{punctuation|)} root=$PWD ;;
    ''{punctuation|)} root=/ ;;
esac
case $root/ in
    */./* \| */../* \| {punctuation|[}!/{punctuation|]}*{punctuation|)} root=${punctuation|(}cd "$root" && pwd{punctuation|)} \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if {punctuation|[} -n "$\{XDG_CACHE_HOME:-\}" {punctuation|]}; then
    cache=$XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n "$\{HOME:-\}" {punctuation|]} && {punctuation|[} -d "$HOME" {punctuation|]}; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17{punctuation|,} runtime=17.0.15+6. False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature=0
    runtime=
    {punctuation|[} -x "$1/bin/java" {punctuation|]} && {punctuation|[} -r "$1/release" {punctuation|]} \|\| return 1
    while IFS= read -r line \|\| {punctuation|[} -n "$line" {punctuation|]}; do
        case $line in
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime=$\{line#*=\} ;;
            JAVA_VERSION=*{punctuation|)}
                version=$\{line#*=\}
                version=$\{version#\\"\}
                version=$\{version#1.\}
                feature=$\{version%%{punctuation|[}!0-9{punctuation|]}*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        {punctuation|[} "$\{feature:-0\}" != 0 {punctuation|]} && {punctuation|[} -n "$runtime" {punctuation|]} && {punctuation|[} "$runtime" != "$version" {punctuation|]} && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    {punctuation|[} "$\{feature:-0\}" -gt 0 {punctuation|]}
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider{punctuation|(}{punctuation|)} \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*{punctuation|)} return 0 ;;
    esac
    if {punctuation|[} "$feature" -gt "$best" {punctuation|]}; then
        best=$feature
        java_home=$1
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            {punctuation|[} -d "$jdk" {punctuation|]} && consider "$jdk"
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home=
    if {punctuation|[} -n "$\{JBUILD_JAVA_HOME:-\}" {punctuation|]}; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there"
        {punctuation|[} "$feature" -ge 17 {punctuation|]} \|\| fail "JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if {punctuation|[} -n "$\{JAVA_HOME:-\}" {punctuation|]}; then
        consider "$JAVA_HOME"
    fi
    found=${punctuation|(}command -v java{punctuation|)} && found=${punctuation|(}readlink -f "$found" 2>/dev/null{punctuation|)} && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    {punctuation|[} -n "$java_home" {punctuation|]} \|\| fail "no Java 17 or newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} 17 or newer; 25 is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS."
\}

asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"

# Whether the JDK that was found last time may be taken again: same question{punctuation|,} and no JDK has come or gone since.
remembered_java{punctuation|(}{punctuation|)} \{
    {punctuation|[} -n "$cache" {punctuation|]} && {punctuation|[} -r "$cache/java" {punctuation|]} \|\| return 1
    \{
        IFS= read -r line && {punctuation|[} "$line" = "$asked" {punctuation|]} && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && {punctuation|[} "$feature" -ge 17 {punctuation|]}
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    for folder in "$@"; do
        {punctuation|[} "$folder" -nt "$cache/java" {punctuation|]} && return 1
    done
    return 0
\}

remember_java{punctuation|(}{punctuation|)} \{
    {punctuation|[} -n "$cache" {punctuation|]} && mkdir -p "$cache" 2>/dev/null && {punctuation|[} -w "$cache" {punctuation|]} \|\| return 0
    case $asked in
        *'
'*{punctuation|)} return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if {punctuation|[} -n "$\{JBUILD_JAVA_HOME:-\}" {punctuation|]} \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    {punctuation|[} -n "$\{JBUILD_JAVA_HOME:-\}" {punctuation|]} \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer{punctuation|(}{punctuation|)} \{
    for file in "$1"/*; do
        if {punctuation|[} "$file" -nt "$jar" {punctuation|]}; then
            return 0
        elif {punctuation|[} -d "$file" {punctuation|]}; then
            has_newer "$file" && return 0
        fi
    done
    return 1
\}

is_stale{punctuation|(}{punctuation|)} \{
    {punctuation|[} -f "$jar" {punctuation|]} && {punctuation|[} ! "$root/pom.xml" -nt "$jar" {punctuation|]} \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
\}

build_jar{punctuation|(}{punctuation|)} \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first{punctuation|,} and Maven {punctuation|(}mvn{punctuation|)} was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' >&2
    if {punctuation|[} -z "$\{JAVA_HOME:-\}" {punctuation|]} && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! {punctuation|(}cd "$root" && mvn -B -q -Dmaven.test.skip=true package{punctuation|)} </dev/null >"$root/target/build.log" 2>&1; then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
\}

if {punctuation|[} -f "$root/pom.xml" {punctuation|]}; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {punctuation|[} -f "$jar" {punctuation|]} \|\| jar=$root/lib/jbuild.jar
    {punctuation|[} -f "$jar" {punctuation|]} \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} -n "$\{JBUILD_JAVA_OPTS:-\}" {punctuation|]} \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
{punctuation|[} -t 1 {punctuation|]} && options="$options -Djbuild.stdout=terminal"
{punctuation|[} -t 2 {punctuation|]} && options="$options -Djbuild.stderr=terminal"
if {punctuation|[} ! -d /System/Library {punctuation|]}; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if {punctuation|[} -n "$cache" {punctuation|]} && {punctuation|[} "$\{JBUILD_ARCHIVE:-\}" != off {punctuation|]}; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if {punctuation|[} "$feature" -ge 25 {punctuation|]}; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if {punctuation|[} ! "$archive" -nt "$jar" {punctuation|]} \|\| {punctuation|[} "$java_home/release" -nt "$archive" {punctuation|]}; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} \{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && {punctuation|[} -s "$archive.$$" {punctuation|]}; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start{punctuation|,} as jbuild does for a site with errors; so it is asked once more.
run_java{punctuation|(}{punctuation|)} \{
    "$java_home/bin/java" "$@"
    status=$?
    if {punctuation|[} "$status" = 1 {punctuation|]} && {punctuation|[} -n "$\{JBUILD_JAVA_OPTS:-\}" {punctuation|]} &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

set -f
if {punctuation|[} -n "$archive" {punctuation|]} && {punctuation|[} -z "$use_archive" {punctuation|]} && {punctuation|[} "$\{1:-\}" = build {punctuation|]} && {punctuation|[} ! "$archive.failed" -nt "$jar" {punctuation|]}; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    if {punctuation|[} "$status" = 0 {punctuation|]} && mkdir -p "$\{archive%/*\}" 2>/dev/null && {punctuation|[} -w "$\{archive%/*\}" {punctuation|]}; then
        if {punctuation|[} "$\{JBUILD_ARCHIVE:-\}" = wait {punctuation|]}; then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if {punctuation|[} -n "$\{JBUILD_JAVA_OPTS:-\}" {punctuation|]}; then
    run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"
