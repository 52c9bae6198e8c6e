#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell{symbol|'s} own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} \{
    printf {symbol|'jbuild:} %s\\n{punctuation|'} {string|"$1"} >&2
    exit {number|3}
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    */*{punctuation|)} {comment|;;}
    *{punctuation|)} self=./$self {comment|;;}
esac
while {punctuation|[} -h {string|"$self"} {punctuation|]}{comment|; do}
    link=${punctuation|(}{function|readlink} {string|"$self"}{punctuation|)} {identifier|\|\|} fail {string|"the link $self cannot be followed"}
    case $link in
        /*{punctuation|)} self=$link {comment|;;}
        *{punctuation|)} self=$\{self%/*\}/$link {comment|;;}
    esac
done
root=$\{self%/*\}
case $root in
    .{punctuation|)} root=$PWD {comment|;;}
    {punctuation|'}{punctuation|'}{punctuation|)} root=/ {comment|;;}
esac
case $root/ in
    */./* {identifier|\| */../* \|} {punctuation|[}{function|!/}{punctuation|]}*{punctuation|)} root=${punctuation|(}{function|cd} {string|"$root"} && pwd{punctuation|)} {identifier|\|\|} fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if {punctuation|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{comment|; then}
    cache=$XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -d {string|"$HOME"} {punctuation|]}{comment|; then}
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature=0
    runtime=
    {punctuation|[} -x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -r {string|"$1/release"} {punctuation|]} {identifier|\|\|} return {number|1}
    while IFS= read -r line {identifier|\|\|} {punctuation|[} -n {string|"$line"} {punctuation|]}{comment|; do}
        case $line in
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime=$\{line#*=\} {comment|;;}
            JAVA_VERSION=*{punctuation|)}
                version=$\{line#*=\}
                version=$\{version{char|#\\"}\}
                version=$\{version#1.\}
                feature=$\{version%%{punctuation|[}{function|!0-9}{punctuation|]}*\}
                runtime=$\{runtime:-$version\}
                {comment|;;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} != {number|0} {punctuation|]} && {punctuation|[} -n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} != {string|"$version"} {punctuation|]} && break
    done <{string|"$1/release"}
    runtime=$\{runtime{char|#\\"}\}
    runtime=$\{runtime%\\{string|"\}
    [ "}$\{feature:-0\}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}$1{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}$feature{string|" -gt "}$best{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}$@{string|"; do
        for jdk in "}$folder{string|"/* "}$folder{string|"/*/Contents/Home; do
            [ -d "}$jdk{string|" ] && consider "}$jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature, but jbuild needs {number|17} or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}$\{JAVA_HOME:-\}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}$\{found%/bin/java\}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no Java {number|17} or newer was found.
Install a JDK {punctuation|(}{function|any} vendor, {number|17} or newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS.{string|"
\}

asked="}$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}$cache{string|" ] && [ -r "}$cache/java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}$line{string|" = "}$asked{string|" ] && IFS= read -r java_home
    \} <"}$cache/java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}$java_home{string|" && [ "}$feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}$@{string|"; do
        [ "}$folder{string|" -nt "}$cache/java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}$cache{string|" ] && mkdir -p "}$cache{string|" 2>/dev/null && [ -w "}$cache{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}$asked{string|" "}$java_home{string|" 2>/dev/null >"}$cache/java.$${string|" && mv -f "}$cache/java.$${string|" "}$cache/java{string|" 2>/dev/null
\}

if [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}$1{string|"/*; do
        if [ "}$file{string|" -nt "}$jar{string|" ]; then
            return 0
        elif [ -d "}$file{string|" ]; then
            has_newer "}$file{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}$jar{string|" ] && [ ! "}$root/pom.xml{string|" -nt "}$jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}$root/$part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first, and Maven {punctuation|(}{function|mvn}{punctuation|)} was not found. Install Maven {number|3.8} or newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}$\{JAVA_HOME:-\}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root/target{string|" && : >"}$root/target/build-begin{string|" \|\| fail "}the folder $root/target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root/target/build.log{string|" 2>&1; then
        cat "}$root/target/build.log{string|" >&2
        fail "}the tool could not be built{comment|; Maven's messages above say why"}
    fi
    # The jar counts as old as the build{symbol|'s} begin, so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

if {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}{comment|; then}
    jar=$root/target/jbuild.jar
    if is_stale{comment|; then}
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} {identifier|\|\|} jar=$root/lib/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} {identifier|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java{symbol|'s} options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays{comment|; a command that lives long (a preview server) must not get}
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word, least of all on standard output.
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author{symbol|'s} options too, whose slips must be told.
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {identifier|\|\|} options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {number|1} {punctuation|]} && options={string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {number|2} {punctuation|]} && options={string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! -d /System/Library {punctuation|]}{comment|; then}
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool{symbol|'s} folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} != off {punctuation|]}{comment|; then}
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if {punctuation|[} {string|"$feature"} -ge {number|25} {punctuation|]}{comment|; then}
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} {identifier|\|\|} {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}{comment|; then}
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author{symbol|'s} site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} \{
    trap {punctuation|'}{punctuation|'} HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}{comment|; then}
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with {number|1} when it cannot start, as jbuild does for a site with errors{comment|; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if {punctuation|[} {string|"$status"} = {number|1} {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1{comment|; then}
        printf {symbol|'jbuild:} Java cannot start with JBUILD_JAVA_OPTS=%s\\n{punctuation|'} {string|"$JBUILD_JAVA_OPTS"} >&2
        status=3
    fi
\}

set -f
if {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} = build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}{comment|; then}
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} = {number|0} {punctuation|]} && mkdir -p {string|"$\{archive%/*\}"} 2>/dev/null && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}{comment|; then}
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {punctuation|]}{comment|; then}
            {punctuation|(}{function|train}{punctuation|)} </dev/null >/dev/null 2>&1
        else
            {punctuation|(}{function|train}{punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{comment|; then}
    run_java $options $\{use_archive:+{string|"$use_archive"}\} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive:+{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
