{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{variable|&2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}{variable|$0}
case {variable|$self} in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{operator|.}{operator|/}{variable|$self} {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=}{variable|$(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case {variable|$link} in
        {operator|/}{operator|*}{punctuation|)} self{operator|=}{variable|$link} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}{variable|$}{punctuation|\{}self{variable|%/}{operator|*}{punctuation|\}}{operator|/}{variable|$link} {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}{variable|$}{punctuation|\{}self{variable|%/}{operator|*}{punctuation|\}}
case {variable|$root} in
    {operator|.}{punctuation|)} root{operator|=}{variable|$PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case {variable|$root}{operator|/} in
    {operator|*}{regex|/./}{operator|*} {operator|\|} {operator|*}{regex|/../}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}{variable|$(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{operator|=}{variable|$XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-d} {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{operator|=}{variable|$HOME}{operator|/}{operator|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines {operator|\\}
        {variable|$}{punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-x} {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-r} {string|"$1/release"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} read {operator|-r} line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}
        case {variable|$line} in
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}{variable|$}{punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}{variable|$}{punctuation|\{}line{comment|#*=\}}
                version{operator|=}{variable|$}{punctuation|\{}version{comment|#\\"\}}
                version{operator|=}{variable|$}{punctuation|\{}version{comment|#1.\}}
                feature{operator|=}{variable|$}{punctuation|\{}version{variable|%%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}{variable|$}{punctuation|\{}runtime{punctuation|:}{operator|-}{variable|$version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} {keyword|break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}{variable|$}{punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=}{variable|$}{punctuation|\{}runtime{variable|%\\}{string|"\}
    [ "}{variable|$}{punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" -gt 0 ]
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
    if [ -n "}{variable|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}{variable|$JBUILD_JAVA_HOME}{string|" \|\| fail "}JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}{punctuation|,} but no JDK is there{string|"
        [ "}{variable|$feature}{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java {variable|$feature}{punctuation|,} but jbuild needs {number|17} {operator|or} newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{variable|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        consider "}{variable|$JAVA_HOME}{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{variable|$found}{string|" 2>/dev/null) && consider "}{variable|$}{punctuation|\{}found{variable|%/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{variable|$jdk}{string|"
    done
    [ -n "}{variable|$java_home}{string|" ] \|\| fail "}no Java {number|17} {operator|or} newer was found{operator|.}
Install a JDK {punctuation|(}{keyword|any} vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME to the folder of one{operator|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{regex|/java, ~/}{operator|.}sdkman{punctuation|,} {operator|~}{operator|/}{operator|.}jdks{punctuation|,} {operator|and} the folders of macOS{operator|.}{string|"
\}

asked="}{variable|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{operator|\|}{variable|$PATH}{operator|\|}{variable|$}{punctuation|\{}HOME{punctuation|:}{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{variable|$cache}{string|" ] && [ -r "}{variable|$cache}{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{variable|$line}{string|" = "}{variable|$asked}{string|" ] && IFS= read -r java_home
    \} <"}{variable|$cache}{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{variable|$java_home}{string|" && [ "}{variable|$feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{variable|$@}{string|"; do
        [ "}{variable|$folder}{string|" -nt "}{variable|$cache}{operator|/}java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{variable|$cache}{string|" ] && mkdir -p "}{variable|$cache}{string|" 2>/dev/null && [ -w "}{variable|$cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{variable|$asked}{string|" "}{variable|$java_home}{string|" 2>/dev/null >"}{variable|$cache}{operator|/}java{operator|.}{variable|$$}{string|" && mv -f "}{variable|$cache}{operator|/}java{operator|.}{variable|$$}{string|" "}{variable|$cache}{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}{variable|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{variable|$java_home}{string|"
    [ -n "}{variable|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
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
    [ -f "}{variable|$jar}{string|" ] && [ ! "}{variable|$root}{operator|/}pom{operator|.}xml{string|" -nt "}{variable|$jar}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{variable|$root}{operator|/}{variable|$part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} {operator|and} Maven {punctuation|(}mvn{punctuation|)} was {operator|not} found{operator|.} Install Maven {number|3.8} {operator|or} newer{operator|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{variable|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{variable|$root}{operator|/}target{string|" && : >"}{variable|$root}{operator|/}target{operator|/}build{operator|-}begin{string|" \|\| fail "}the folder {variable|$root}{operator|/}target cannot be written{string|"
    if ! (cd "}{variable|$root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{variable|$root}{operator|/}target{operator|/}build{operator|.}log{string|" 2>&1; then
        cat "}{variable|$root}{operator|/}target{operator|/}build{operator|.}log{string|" >&2
        fail "}the tool could {operator|not} be built{punctuation|;} Maven'{regex|s messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time}{operator|.}
    touch {operator|-r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-f} {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}{variable|$root}{operator|/}target{operator|/}jbuild{operator|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}{variable|$root}{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-f} {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=}{variable|$root}{operator|/}lib{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-f} {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-t} {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-t} {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-d} {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{operator|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}{variable|$cache}{operator|/}{variable|$runtime$java_home$root}{operator|/}jbuild{operator|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}{variable|$archive}
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}{operator|ge} {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}{variable|$archive}
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {variable|$options} {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-s} {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-f} {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}{variable|$?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} {variable|$options} {variable|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{variable|&1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{variable|&2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-f}
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-z} {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} {variable|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-p} {string|"$\{archive%/*\}"} {number|2}{operator|>}{regex|/dev/null} {operator|&&} {punctuation|[} {operator|-w} {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{regex|/dev/null} {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{variable|&1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{regex|/dev/null} {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{variable|&1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} {variable|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {variable|$options} {variable|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
