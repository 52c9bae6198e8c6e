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
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&2
    exit 3
\}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self=$0
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while [ -h {string|"$self"} ]; do
    link=$(readlink {string|"$self"}) \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .) root=$PWD ;;
    {string|''}) root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd {string|"$root"} && pwd) \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() \{
    feature=0
    runtime=
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return 1
    while IFS= read -r line \|\| [ -n {string|"$line"} ]; do
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
        [ {string|"$\{feature:-0\}"} != 0 ] && [ -n {string|"$runtime"} ] && [ {string|"$runtime"} != {string|"$version"} ] && break
    done <{string|"$1/release"}
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ {string|"$\{feature:-0\}"} -gt 0 ]
\}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() \{
    look_at {string|"$1"} \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ {string|"$feature"} -gt {string|"$best"} ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in {string|"$@"}; do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home; do
            [ -d {string|"$jdk"} ] && consider {string|"$jdk"}
        done
    done
\}

search_java() \{
    java_home=
    if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]; then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge 17 ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n {string|"$\{JAVA_HOME:-\}"} ]; then
        consider {string|"$JAVA_HOME"}
    fi
    found=$(command -v java) && found=$(readlink -f {string|"$found"} 2>/dev/null) && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() \{
    [ -n {string|"$cache"} ] && [ -r {string|"$cache/java"} ] \|\| return 1
    \{
        IFS= read -r line && [ {string|"$line"} = {string|"$asked"} ] && IFS= read -r java_home
    \} <{string|"$cache/java"} \|\| return 1
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && [ {string|"$feature"} -ge 17 ]
\}

are_older_than_memory() \{
    for folder in {string|"$@"}; do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n {string|"$cache"} ] && mkdir -p {string|"$cache"} 2>/dev/null && [ -w {string|"$cache"} ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} 2>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} 2>/dev/null
\}

if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java; then
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() \{
    for file in {string|"$1"}/*; do
        if [ {string|"$file"} -nt {string|"$jar"} ]; then
            return 0
        elif [ -d {string|"$file"} ]; then
            has_newer {string|"$file"} && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f {string|"$jar"} ] && [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"$root/$part"} && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&2
    if [ -z {string|"$\{JAVA_HOME:-\}"} ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! (cd {string|"$root"} && mvn -B -q -Dmaven.test.skip=true package) </dev/null >{string|"$root/target/build.log"} 2>&1; then
        cat {string|"$root/target/build.log"} >&2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

if [ -f {string|"$root/pom.xml"} ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f {string|"$jar"} ] \|\| jar=$root/lib/jbuild.jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t 1 ] && options={string|"$options -Djbuild.stdout=terminal"}
[ -t 2 ] && options={string|"$options -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ {string|"$feature"} -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]; then
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() \{
    trap {string|''} HUP INT
    if nice -n 10 {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if [ {string|"$status"} = 1 ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&2
        status=3
    fi
\}

set -f
if [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} = build ] && [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} = 0 ] && mkdir -p {string|"$\{archive%/*\}"} 2>/dev/null && [ -w {string|"$\{archive%/*\}"} ]; then
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; then
    run_java $options $\{use_archive:+{string|"$use_archive"}\} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive:+{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
