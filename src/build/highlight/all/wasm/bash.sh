#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because {keyword|start}-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes; {string|"wait"}: make it before this command ends, not behind it

fail{punctuation|(}{punctuation|)} \{
    printf 'jbuild: %s\\n' {string|"$1"} >&{number|2}
    exit {number|3}
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self={variable|$0}
case {variable|$self} in
    */*{punctuation|)} {comment|;;}
    *{punctuation|)} self=./{variable|$self} {comment|;;}
esac
while [ -h {string|"$self"} ]; do
    link=${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case {variable|$link} in
        /*{punctuation|)} self={variable|$link} {comment|;;}
        *{punctuation|)} self=$\{self%/*\}/{variable|$link} {comment|;;}
    esac
done
root=$\{self%/*\}
case {variable|$root} in
    .{punctuation|)} root={variable|$PWD} {comment|;;}
    ''{punctuation|)} root=/ {comment|;;}
esac
case {variable|$root/} in
    */./* \| */../* \| [!/]*{punctuation|)} root=${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

{keyword|if} [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; {keyword|then}
    cache={variable|$XDG_CACHE_HOME/jbuild}
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]; {keyword|then}
    cache={variable|$HOME/.cache/jbuild}
{keyword|else}
    cache=
fi

# Calls {variable|$1} with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK in the folder {variable|$1} says about itself: feature={number|17}, runtime={number|17.0}.{number|15}{number|+6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature={number|0}
    runtime=
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    while IFS= read -r line \|\| [ -n {string|"$line"} ]; do
        case {variable|$line} in
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime=$\{line#*=\} {comment|;;}
            JAVA_VERSION=*{punctuation|)}
                version=$\{line#*=\}
                version=$\{version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}$\{feature:{number|-0}\}{string|" != 0 ] && [ -n "}{variable|$runtime}{string|" ] && [ "}{variable|$runtime}{string|" != "}{variable|$version}{string|" ] && break
    done <"}{variable|$1/release}{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}$\{feature:{number|-0}\}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{variable|$1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{variable|$feature}{string|" -gt "}{variable|$best}{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}{variable|$@}{string|"; do
        for jdk in "}{variable|$folder}{string|"/* "}{variable|$folder}{string|"/*/Contents/Home; do
            [ -d "}{variable|$jdk}{string|" ] && consider "}{variable|$jdk}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ]; then
        look_at "}{variable|$JBUILD_JAVA_HOME}{string|" \|\| fail "}JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}, but no JDK is there{string|"
        [ "}{variable|$feature}{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs {number|17} or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}$\{JAVA_HOME:-\}{string|" ]; then
        consider "}{variable|$JAVA_HOME}{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{variable|$found}{string|" 2>/dev/null) && consider "}$\{found%/bin/java\}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{variable|$jdk}{string|"
    done
    [ -n "}{variable|$java_home}{string|" ] \|\| fail "}no Java {number|17} or newer was found.
Install a JDK {punctuation|(}any vendor, {number|17} or newer; {number|25} is fastest{punctuation|)}, or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS.{string|"
\}

asked="}$\{JAVA_HOME:-\}\|{variable|$PATH\|$}\{HOME:-\}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{variable|$cache}{string|" ] && [ -r "}{variable|$cache/java}{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{variable|$line}{string|" = "}{variable|$asked}{string|" ] && IFS= read -r java_home
    \} <"}{variable|$cache/java}{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{variable|$java_home}{string|" && [ "}{variable|$feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{variable|$@}{string|"; do
        [ "}{variable|$folder}{string|" -nt "}{variable|$cache/java}{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{variable|$cache}{string|" ] && mkdir -p "}{variable|$cache}{string|" 2>/dev/null && [ -w "}{variable|$cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{variable|$asked}{string|" "}{variable|$java_home}{string|" 2>/dev/null >"}{variable|$cache/java.$$}{string|" && mv -f "}{variable|$cache/java.$$}{string|" "}{variable|$cache/java}{string|" 2>/dev/null
\}

if [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{variable|$java_home}{string|"
    [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{variable|$1}{string|"/*; do
        if [ "}{variable|$file}{string|" -nt "}{variable|$jar}{string|" ]; then
            return 0
        elif [ -d "}{variable|$file}{string|" ]; then
            has_newer "}{variable|$file}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{variable|$jar}{string|" ] && [ ! "}{variable|$root/pom.xml}{string|" -nt "}{variable|$jar}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{variable|$root/$part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first, and Maven {punctuation|(}mvn{punctuation|)} was not found. Install Maven {number|3.8} or newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}$\{JAVA_HOME:-\}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{variable|$root/target}{string|" && : >"}{variable|$root/target/build-begin}{string|" \|\| fail "}the folder {variable|$root/target} cannot be written{string|"
    if ! (cd "}{variable|$root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{variable|$root/target/build.log}{string|" 2>&1; then
        cat "}{variable|$root/target/build.log}{string|" >&2
        fail "}the tool could not be built; Maven's messages above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{variable|$root/target/build-begin}{string|" "}{variable|$jar}{string|"
\}

if [ -f "}{variable|$root/pom.xml}{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{variable|$jar}{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{variable|$jar}{string|" ] \|\| fail "}jbuild.jar was expected beside {variable|$self}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}-XX:+UseSerialGC -XX:TieredStopAtLevel={number|1} -XX:-UsePerfData{string|"
options="}{variable|$options} -Dfile.encoding=UTF{number|-8} -Dsun.jnu.encoding=UTF{number|-8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}$\{JBUILD_JAVA_OPTS:-\}{string|" ] \|\| options="}{variable|$options} -XX:+IgnoreUnrecognizedVMOptions{string|"
[ -t 1 ] && options="}{variable|$options} -Djbuild.stdout=terminal{string|"
[ -t 2 ] && options="}{variable|$options} -Djbuild.stderr=terminal{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{variable|$cache}{string|" ] && [ "}$\{JBUILD_ARCHIVE:-\}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{variable|$feature}{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{variable|$archive}{string|" -nt "}{variable|$jar}{string|" ] \|\| [ "}{variable|$java_home/release}{string|" -nt "}{variable|$archive}{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{variable|$java_home/bin/java}{string|" $options "}{variable|$make_archive$archive.$$}{string|" -jar "}{variable|$jar}{string|" train && [ -s "}{variable|$archive.$$}{string|" ]; then
        mv -f "}{variable|$archive.$$}{string|" "}{variable|$archive}{string|"
    else
        : >"}{variable|$archive.failed}{string|"
    fi
    rm -f "}{variable|$archive.$$}{string|" "}{variable|$archive.$$.config}{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{variable|$java_home/bin/java}{string|" "}{variable|$@}{string|"
    status=$?
    if [ "}{variable|$status}{string|" = 1 ] && [ -n "}$\{JBUILD_JAVA_OPTS:-\}{string|" ] &&
        ! "}{variable|$java_home/bin/java}{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{variable|$JBUILD_JAVA_OPTS}{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{variable|$archive}{string|" ] && [ -z "}{variable|$use_archive}{string|" ] && [ "}$\{{number|1}:-\}{string|" = build ] && [ ! "}{variable|$archive.failed}{string|" -nt "}{variable|$jar}{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{variable|$jar}{string|" "}{variable|$@}{string|"
    if [ "}{variable|$status}{string|" = 0 ] && mkdir -p "}$\{archive%/*\}{string|" 2>/dev/null && [ -w "}$\{archive%/*\}{string|" ]; then
        if [ "}$\{JBUILD_ARCHIVE:-\}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}{variable|$status}{string|"
fi
if [ -n "}$\{JBUILD_JAVA_OPTS:-\}{string|" ]; then
    run_java $options $\{use_archive:+"}{variable|$use_archive}{string|"\} $JBUILD_JAVA_OPTS -jar "}{variable|$jar}{string|" "}{variable|$@}{string|"
    exit "}{variable|$status}{string|"
fi
exec "}{variable|$java_home/bin/java}{string|" $options $\{use_archive:+"}{variable|$use_archive}{string|"\} -jar "}{variable|$jar}{string|" "}{variable|$@}"
