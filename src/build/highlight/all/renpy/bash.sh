{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
#
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
#
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{tag|self}{operator|=}{tag|$}{number|0}
case {tag|$}{tag|self} {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {tag|self}{operator|=}{punctuation|.}{operator|/}{tag|$}{tag|self} {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} do
    link{operator|=}{tag|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    case {tag|$}link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} {tag|self}{operator|=}{tag|$}link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {tag|self}{operator|=}{tag|$}{punctuation|\{}{tag|self}{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}{tag|$}link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}{tag|$}{punctuation|\{}{tag|self}{operator|%}{operator|/}{operator|*}{punctuation|\}}
case {tag|$}root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}{tag|$}PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case {tag|$}root{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}{tag|$}{punctuation|(}cd {string|"$root"} {operator|&}{operator|&} pwd{punctuation|)} {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    {keyword|cache}{operator|=}{tag|$}XDG_CACHE_HOME{operator|/}jbuild
{keyword|elif} {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    {keyword|cache}{operator|=}{tag|$}HOME{operator|/}{punctuation|.}{keyword|cache}{operator|/}jbuild
{keyword|else}
    {keyword|cache}{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        {tag|$}{punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line {operator|\|}{operator|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} do
        case {tag|$}line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}{tag|$}{punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                {property|version}{operator|=}{tag|$}{punctuation|\{}line{comment|#*=\}}
                {property|version}{operator|=}{tag|$}{punctuation|\{}{property|version}{comment|#\\"\}}
                {property|version}{operator|=}{tag|$}{punctuation|\{}{property|version}{comment|#1.\}}
                feature{operator|=}{tag|$}{punctuation|\{}{property|version}{operator|%}{operator|%}{punctuation|[}!{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}{tag|$}{punctuation|\{}runtime{punctuation|:}{operator|-}{tag|$}{property|version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&}{operator|&} {keyword|break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}{tag|$}{punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=}{tag|$}{punctuation|\{}runtime{operator|%}\\{string|"\}
    [ "}{tag|$}{punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{tag|$}{number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{tag|$}feature{string|" -gt "}{tag|$}best{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}{tag|$}@{string|"; do
        for jdk in "}{tag|$}folder{string|"/* "}{tag|$}folder{string|"/*/Contents/Home; do
            [ -d "}{tag|$}jdk{string|" ] && consider "}{tag|$}jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}{tag|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}{tag|$}JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME {keyword|is} {tag|$}JBUILD_JAVA_HOME{punctuation|,} but no JDK {keyword|is} there{string|"
        [ "}{tag|$}feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME {keyword|is} Java {tag|$}feature{punctuation|,} but jbuild needs {number|17} {operator|or} newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{tag|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        consider "}{tag|$}JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{tag|$}found{string|" 2>/dev/null) && consider "}{tag|$}{punctuation|\{}found{operator|%}{operator|/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{tag|$}jdk{string|"
    done
    [ -n "}{tag|$}java_home{string|" ] \|\| fail "}no Java {number|17} {operator|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {operator|or} {keyword|set} JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked {operator|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} {operator|and} the folders of macOS{punctuation|.}{string|"
\}

asked="}{tag|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{operator|\|}{tag|$}PATH{operator|\|}{tag|$}{punctuation|\{}HOME{punctuation|:}{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{tag|$}{keyword|cache}{string|" ] && [ -r "}{tag|$}{keyword|cache}{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{tag|$}line{string|" = "}{tag|$}asked{string|" ] && IFS= read -r java_home
    \} <"}{tag|$}{keyword|cache}{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{tag|$}java_home{string|" && [ "}{tag|$}feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{tag|$}@{string|"; do
        [ "}{tag|$}folder{string|" -nt "}{tag|$}{keyword|cache}{operator|/}java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{tag|$}{keyword|cache}{string|" ] && mkdir -p "}{tag|$}{keyword|cache}{string|" 2>/dev/null && [ -w "}{tag|$}{keyword|cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{tag|$}asked{string|" "}{tag|$}java_home{string|" 2>/dev/null >"}{tag|$}{keyword|cache}{operator|/}java{punctuation|.}{tag|$}{tag|$}{string|" && mv -f "}{tag|$}{keyword|cache}{operator|/}java{punctuation|.}{tag|$}{tag|$}{string|" "}{tag|$}{keyword|cache}{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}{tag|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{tag|$}java_home{string|"
    [ -n "}{tag|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{tag|$}{number|1}{string|"/*; do
        if [ "}{tag|$}file{string|" -nt "}{tag|$}jar{string|" ]; then
            return 0
        elif [ -d "}{tag|$}file{string|" ]; then
            has_newer "}{tag|$}file{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{tag|$}jar{string|" ] && [ ! "}{tag|$}root{operator|/}pom{punctuation|.}xml{string|" -nt "}{tag|$}jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{tag|$}root{operator|/}{tag|$}part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} {operator|and} Maven {punctuation|(}mvn{punctuation|)} was {operator|not} found{punctuation|.} Install Maven {number|3.8} {operator|or} newer{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{tag|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{tag|$}root{operator|/}target{string|" && : >"}{tag|$}root{operator|/}target{operator|/}{keyword|build}{operator|-}begin{string|" \|\| fail "}the folder {tag|$}root{operator|/}target cannot be written{string|"
    if ! (cd "}{tag|$}root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{tag|$}root{operator|/}target{operator|/}{keyword|build}{punctuation|.}log{string|" 2>&1; then
        cat "}{tag|$}root{operator|/}target{operator|/}{keyword|build}{punctuation|.}log{string|" >&2
        fail "}the tool could {operator|not} be built{punctuation|;} Maven{string|'s messages above say why"
    fi
    # The jar counts as old as the build'}s begin{punctuation|,} so that what was edited meanwhile {keyword|is} built next {property|time}{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}{tag|$}root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}{tag|$}root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} jar{operator|=}{tag|$}root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|}{operator|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}{tag|$}{keyword|cache}{operator|/}{tag|$}runtime{tag|$}java_home{tag|$}root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}{tag|$}archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}{tag|$}archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {tag|$}options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}{tag|$}?
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} {tag|$}options {tag|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}{property|version} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} {keyword|build} {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java {tag|$}options {tag|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java {tag|$}options {tag|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {tag|$}JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
{keyword|exec} {string|"$java_home/bin/java"} {tag|$}options {tag|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
