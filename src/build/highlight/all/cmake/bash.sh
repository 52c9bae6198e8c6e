{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{function|fail}{punctuation|(}{punctuation|)} \{
    printf 'jbuild: %s\\n' {string|"$1"} {punctuation|>}&{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self=${number|0}
case $self in
    */*{punctuation|)} ;;
    *{punctuation|)} self=./$self ;;
esac
while [ -h {string|"$self"} ]; do
    link=${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /*{punctuation|)} self=$link ;;
        *{punctuation|)} self={punctuation|$\{}self%/*{punctuation|\}}/$link ;;
    esac
done
root={punctuation|$\{}self%/*{punctuation|\}}
case $root in
    .{punctuation|)} root=$PWD ;;
    ''{punctuation|)} root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*{punctuation|)} root=${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"{interpolation|{punctuation|$\{}{variable|XDG_CACHE_HOME}:-{punctuation|\}}}"} ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n {string|"{interpolation|{punctuation|$\{}{variable|HOME}:-{punctuation|\}}}"} ] && [ -d {string|"$HOME"} ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        {punctuation|$\{}HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function|look_at}{punctuation|(}{punctuation|)} \{
    feature={number|0}
    runtime=
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return {number|1}
    while IFS= read -r line \|\| [ -n {string|"$line"} ]; do
        case $line in
            {variable|JAVA_RUNTIME_VERSION}=*{punctuation|)} runtime={punctuation|$\{}line{comment|#*=\} ;;}
            {variable|JAVA_VERSION}=*{punctuation|)}
                version={punctuation|$\{}line{comment|#*=\}}
                version={punctuation|$\{}version{comment|#\\"\}}
                version={punctuation|$\{}version{comment|#1.\}}
                feature={punctuation|$\{}version%%[!{number|0}-{number|9}]*{punctuation|\}}
                runtime={punctuation|$\{}runtime:-$version{punctuation|\}}
                ;;
        esac
        [ {string|"{interpolation|{punctuation|$\{}{variable|feature}:-{variable|0}{punctuation|\}}}"} != {number|0} ] && [ -n {string|"$runtime"} ] && [ {string|"$runtime"} != {string|"$version"} ] && break
    done <{string|"$1/release"}
    runtime={punctuation|$\{}runtime{comment|#\\"\}}
    runtime={punctuation|$\{}runtime%\\{string|"\}
    [ "}{punctuation|$\{}feature:-{number|0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}${number|1}{string|" \|\| return 0
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
    if [ -n "}{punctuation|$\{}JBUILD_JAVA_HOME:-{punctuation|\}}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature, but jbuild needs {number|17} or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{punctuation|$\{}JAVA_HOME:-{punctuation|\}}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}{punctuation|$\{}found%/bin/java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no Java {number|17} or newer was found.
Install a {function|JDK} {punctuation|(}any vendor, {number|17} or newer; {number|25} is fastest{punctuation|)}, or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS.{string|"
\}

asked="}{punctuation|$\{}JAVA_HOME:-{punctuation|\}}\|$PATH\|{punctuation|$\{}HOME:-{punctuation|\}}{string|"

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

if [ -n "}{punctuation|$\{}JBUILD_JAVA_HOME:-{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}{punctuation|$\{}JBUILD_JAVA_HOME:-{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}${number|1}{string|"/*; do
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
        fail "}the tool must be built first, and {function|Maven} {punctuation|(}mvn{punctuation|)} was not found. Install Maven {number|3.8} or newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{punctuation|$\{}JAVA_HOME:-{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root/target{string|" && : >"}$root/target/build-begin{string|" \|\| fail "}the folder $root/target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root/target/build.log{string|" 2>&1; then
        cat "}$root/target/build.log{string|" >&2
        fail "}the tool could not be built; Maven's messages above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}$root/target/build-begin{string|" "}$jar{string|"
\}

if [ -f "}$root/pom.xml{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}$jar{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}$jar{string|" ] \|\| fail "}jbuild.jar was expected beside $self{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}-XX:+UseSerialGC -XX:TieredStopAtLevel={number|1} -XX:-UsePerfData{string|"
options="}$options -Dfile.encoding=UTF-{number|8} -Dsun.jnu.encoding=UTF-{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}$options -XX:+DisplayVMOutputToStderr -Xlog:disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}{punctuation|$\{}JBUILD_JAVA_OPTS:-{punctuation|\}}{string|" ] \|\| options="}$options -XX:+IgnoreUnrecognizedVMOptions{string|"
[ -t 1 ] && options="}$options -Djbuild.stdout=terminal{string|"
[ -t 2 ] && options="}$options -Djbuild.stderr=terminal{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}$cache{string|" ] && [ "}{punctuation|$\{}JBUILD_ARCHIVE:-{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}$feature{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}$archive{string|" -nt "}$jar{string|" ] \|\| [ "}$java_home/release{string|" -nt "}$archive{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}$java_home/bin/java{string|" $options "}$make_archive$archive.$${string|" -jar "}$jar{string|" train && [ -s "}$archive.$${string|" ]; then
        mv -f "}$archive.$${string|" "}$archive{string|"
    else
        : >"}$archive.failed{string|"
    fi
    rm -f "}$archive.$${string|" "}$archive.$$.config{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}$java_home/bin/java{string|" "}$@{string|"
    status=$?
    if [ "}$status{string|" = 1 ] && [ -n "}{punctuation|$\{}JBUILD_JAVA_OPTS:-{punctuation|\}}{string|" ] &&
        ! "}$java_home/bin/java{string|" $options {interpolation|{punctuation|$\{}{variable|JBUILD_JAVA_OPTS}:-{punctuation|\}}} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}$JBUILD_JAVA_OPTS{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}$archive{string|" ] && [ -z "}$use_archive{string|" ] && [ "}{punctuation|$\{}{number|1}:-{punctuation|\}}{string|" = build ] && [ ! "}$archive.failed{string|" -nt "}$jar{string|" ]; then
    run_java $options {interpolation|{punctuation|$\{}{variable|JBUILD_JAVA_OPTS}:-{punctuation|\}}} -jar "}$jar{string|" "}$@{string|"
    if [ "}$status{string|" = 0 ] && mkdir -p "}{punctuation|$\{}archive%/*{punctuation|\}}{string|" 2>/dev/null && [ -w "}{punctuation|$\{}archive%/*{punctuation|\}}{string|" ]; then
        if [ "}{punctuation|$\{}JBUILD_ARCHIVE:-{punctuation|\}}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}$status{string|"
fi
if [ -n "}{punctuation|$\{}JBUILD_JAVA_OPTS:-{punctuation|\}}{string|" ]; then
    run_java $options $\{use_archive:+"}$use_archive{string|"\} $JBUILD_JAVA_OPTS -jar "}$jar{string|" "}$@{string|"
    exit "}$status{string|"
fi
exec "}$java_home/bin/java{string|" $options $\{use_archive:+"}$use_archive{string|"\} -jar "}$jar{string|" "}$@"
