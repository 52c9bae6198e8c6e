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

self{operator|=}$0
case $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=}{function|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}
case $root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}${constant|PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case $root{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}{function|$}{punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}${constant|XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}${constant|HOME}{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}{constant|HOME}{operator|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {keyword|while} {constant|IFS}{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}
        case $line {keyword|in}
            {constant|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line{comment|#*=\} ;;}
            {constant|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line{comment|#*=\}}
                version{operator|=}${punctuation|\{}version{comment|#\\"\}}
                version{operator|=}${punctuation|\{}version{comment|#1.\}}
                feature{operator|=}${punctuation|\{}version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}{property|runtime}{operator|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} {keyword|break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\{string|"\}
    [ "}${punctuation|\{}{property|feature}{operator|:}{operator|-}{number|0}{punctuation|\}}{string|" -gt 0 ]
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
    if [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_HOME}{operator|:}{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}${constant|JBUILD_JAVA_HOME}{string|" \|\| fail "}{constant|JBUILD_JAVA_HOME} {keyword|is} ${constant|JBUILD_JAVA_HOME}{punctuation|,} but {keyword|no} {constant|JDK} {keyword|is} there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}{constant|JBUILD_JAVA_HOME} {keyword|is} Java $feature{punctuation|,} but jbuild needs {number|17} {keyword|or} newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}{constant|JAVA_HOME}{operator|:}{operator|-}{punctuation|\}}{string|" ]; then
        consider "}${constant|JAVA_HOME}{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}${punctuation|\{}found{operator|%}{operator|/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}{keyword|no} Java {number|17} {keyword|or} newer was found{punctuation|.}
Install a {constant|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {keyword|or} set {constant|JBUILD_JAVA_HOME} to the folder {keyword|of} one{punctuation|.}
Looked {property|at}{operator|:} {constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{regex|{regex-delimiter|/}{regex-source language-regex|{char-set class-name|.}sdkman, ~}{regex-delimiter|/}}{punctuation|.}jdks{punctuation|,} {keyword|and} the folders {keyword|of} macOS{punctuation|.}{string|"
\}

asked="}${punctuation|\{}{constant|JAVA_HOME}{operator|:}{operator|-}{punctuation|\}}{operator|\|}${constant|PATH}{operator|\|}${punctuation|\{}{constant|HOME}{operator|:}{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}$cache{string|" ] && [ -r "}$cache{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}$line{string|" = "}$asked{string|" ] && IFS= read -r java_home
    \} <"}$cache{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}$java_home{string|" && [ "}$feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}$@{string|"; do
        [ "}$folder{string|" -nt "}$cache{operator|/}java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}$cache{string|" ] && mkdir -p "}$cache{string|" 2>/dev/null && [ -w "}$cache{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}$asked{string|" "}$java_home{string|" 2>/dev/null >"}$cache{operator|/}java{punctuation|.}$${string|" && mv -f "}$cache{operator|/}java{punctuation|.}$${string|" "}$cache{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_HOME}{operator|:}{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_HOME}{operator|:}{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
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
    [ -f "}$jar{string|" ] && [ ! "}$root{operator|/}pom{punctuation|.}xml{string|" -nt "}$jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}$root{operator|/}$part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} {keyword|and} {function|Maven} {punctuation|(}mvn{punctuation|)} was {keyword|not} found{punctuation|.} Install Maven {number|3.8} {keyword|or} newer{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}{constant|JAVA_HOME}{operator|:}{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root{operator|/}target{string|" && : >"}$root{operator|/}target{operator|/}build{operator|-}begin{string|" \|\| fail "}the folder $root{operator|/}target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root{operator|/}target{operator|/}build{punctuation|.}log{string|" 2>&1; then
        cat "}$root{operator|/}target{operator|/}build{punctuation|.}log{string|" >&2
        fail "}the tool could {keyword|not} be built{punctuation|;} Maven{string|'s messages above say why"
    fi
    # The jar counts as old as the build'}s begin{punctuation|,} so that what was edited meanwhile {keyword|is} built next time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
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
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {keyword|then}
    {constant|LC_ALL}{operator|=}{constant|C}{punctuation|.}{constant|UTF}{operator|-}{number|8}
    export {constant|LC_ALL}
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}{constant|XX}{operator|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} {keyword|off} {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}{constant|XX}{operator|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}{constant|XX}{operator|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}{constant|XX}{operator|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} {constant|HUP} {constant|INT}
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {property|else}
        {operator|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} $options ${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}{property|use_archive}{operator|:}{operator|+}{string|"$use_archive"}{punctuation|\}} ${constant|JBUILD_JAVA_OPTS} {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}{property|use_archive}{operator|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
