#{punctuation|!}/bin/sh
# Starts jbuild: finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes; {string|"wait"}: make it before this command ends{punctuation|,} not behind it

fail() \{
    printf 'jbuild: %s\\n' {string|"$1"} >&{number|2}
    exit {number|3}
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=${number|0}
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
    '') root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [{punctuation|!}/]*) root=$(cd {string|"$root"} && pwd) \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents() \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK in the folder ${number|1} says about itself: feature={number|17}{punctuation|,} runtime={number|17.0}{number|.15}+{number|6.} False where it has no Java.
look_at() \{
    feature={number|0}
    runtime=
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return {number|1}
    while IFS= read -r line \|\| [ -n {string|"$line"} ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$\{line#*=\}
                version=$\{version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}$\{feature:{number|-0}\}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}${number|1}/release{string|"
    runtime=$\{runtime#\\"}\}
    runtime=$\{runtime%\\{string|"\}
    [ "}$\{feature:{number|-0}\}{string|" -gt 0 ]
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
    if [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs {number|17} or newer{string|"
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
Install a JDK (any vendor{punctuation|,} {number|17} or newer; {number|25} is fastest){punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS.{string|"
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
        fail "}the tool must be built first{punctuation|,} and Maven (mvn) was not found. Install Maven {number|3.8} or newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}$\{JAVA_HOME:-\}{string|" ] && ! command -v javac >/dev/null; then
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
[ -n "}$\{JBUILD_JAVA_OPTS:-\}{string|" ] \|\| options="}$options -XX:+IgnoreUnrecognizedVMOptions{string|"
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
if [ -n "}$cache{string|" ] && [ "}$\{JBUILD_ARCHIVE:-\}{string|" != off ]; then
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
    if [ "}$status{string|" = 1 ] && [ -n "}$\{JBUILD_JAVA_OPTS:-\}{string|" ] &&
        ! "}$java_home/bin/java{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}$JBUILD_JAVA_OPTS{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}$archive{string|" ] && [ -z "}$use_archive{string|" ] && [ "}$\{{number|1}:-\}{string|" = build ] && [ ! "}$archive.failed{string|" -nt "}$jar{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}$jar{string|" "}$@{string|"
    if [ "}$status{string|" = 0 ] && mkdir -p "}$\{archive%/*\}{string|" 2>/dev/null && [ -w "}$\{archive%/*\}{string|" ]; then
        if [ "}$\{JBUILD_ARCHIVE:-\}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}$status{string|"
fi
if [ -n "}$\{JBUILD_JAVA_OPTS:-\}{string|" ]; then
    run_java $options $\{use_archive:+"}$use_archive{string|"\} $JBUILD_JAVA_OPTS -jar "}$jar{string|" "}$@{string|"
    exit "}$status{string|"
fi
exec "}$java_home/bin/java{string|" $options $\{use_archive:+"}$use_archive{string|"\} -jar "}$jar{string|" "}$@"
