#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool {keyword|where} this is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads {keyword|with} the shell{operator|'}s own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {operator|'}jbuild{punctuation|:} {operator|%}s\\n{operator|'} {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} {keyword|where} this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
case $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}
case $root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {operator|'}{operator|'}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case $root{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{operator|..}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&}{operator|&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} {keyword|with} the folders that hold JDKs{punctuation|,} each {keyword|in} a folder of its own{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}{keyword|Library}{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK {keyword|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} False {keyword|where} it has no Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} do
        case $line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}${punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}${number|1}{operator|/}release{string|"
    runtime=$\{runtime#\\"}{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\{string|"\}
    [ "}${punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" -gt 0 ]
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
    for folder in "}${operator|@}{string|"; do
        for jdk in "}$folder{string|"/* "}$folder{string|"/*/Contents/Home; do
            [ -d "}$jdk{string|" ] && consider "}$jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs {number|17} or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}${punctuation|\{}found{operator|%}{operator|/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no Java {number|17} or newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked {keyword|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}{string|"
\}

asked="}${punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{operator|\|}$PATH{operator|\|}${punctuation|\{}HOME{punctuation|:}{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}$cache{string|" ] && [ -r "}$cache{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}$line{string|" = "}$asked{string|" ] && IFS= read -r java_home
    \} <"}$cache{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}$java_home{string|" && [ "}$feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}${operator|@}{string|"; do
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

if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
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
    [ -f "}$jar{string|" ] && [ ! "}$root{operator|/}pom{punctuation|.}xml{string|" -nt "}$jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}$root{operator|/}$part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} and Maven {punctuation|(}mvn{punctuation|)} was not found{punctuation|.} Install Maven {number|3.8} or newer{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root{operator|/}target{string|" && : >"}$root{operator|/}target{operator|/}build{operator|-}begin{string|" \|\| fail "}the folder $root{operator|/}target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root{operator|/}target{operator|/}build{punctuation|.}log{string|" 2>&1; then
        cat "}$root{operator|/}target{operator|/}build{punctuation|.}log{string|" >&2
        fail "}the tool could not be built{punctuation|;} Maven{operator|'}s messages above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}$root{operator|/}target{operator|/}build{operator|-}begin{string|" "}$jar{string|"
\}

if [ -f "}$root{operator|/}pom{punctuation|.}xml{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}$jar{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}$jar{string|" ] \|\| fail "}jbuild{punctuation|.}jar was expected beside $self{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{operator|-}XX{punctuation|:}{operator|+}UseSerialGC {operator|-}XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1} {operator|-}XX{punctuation|:}{operator|-}UsePerfData{string|"
options="}$options {operator|-}Dfile{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8} {operator|-}Dsun{punctuation|.}jnu{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}$options {operator|-}XX{punctuation|:}{operator|+}DisplayVMOutputToStderr {operator|-}Xlog{punctuation|:}disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| options="}$options {operator|-}XX{punctuation|:}{operator|+}IgnoreUnrecognizedVMOptions{string|"
[ -t 1 ] && options="}$options {operator|-}Djbuild{punctuation|.}stdout{operator|=}terminal{string|"
[ -t 2 ] && options="}$options {operator|-}Djbuild{punctuation|.}stderr{operator|=}terminal{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}$cache{string|" ] && [ "}${punctuation|\{}JBUILD_ARCHIVE{punctuation|:}{operator|-}{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}$feature{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}$archive{string|" -nt "}$jar{string|" ] \|\| [ "}$java_home{operator|/}release{string|" -nt "}$archive{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}$java_home{operator|/}bin{operator|/}java{string|" $options "}$make_archive$archive{punctuation|.}$${string|" -jar "}$jar{string|" train && [ -s "}$archive{punctuation|.}$${string|" ]; then
        mv -f "}$archive{punctuation|.}$${string|" "}$archive{string|"
    else
        : >"}$archive{punctuation|.}failed{string|"
    fi
    rm -f "}$archive{punctuation|.}$${string|" "}$archive{punctuation|.}$${punctuation|.}config{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}$java_home{operator|/}bin{operator|/}java{string|" "}${operator|@}{string|"
    status=$?
    if [ "}$status{string|" = 1 ] && [ -n "}${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}}{string|" ] &&
        ! "}$java_home{operator|/}bin{operator|/}java{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}$JBUILD_JAVA_OPTS{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}$archive{string|" ] && [ -z "}$use_archive{string|" ] && [ "}${punctuation|\{}{number|1}{punctuation|:}{operator|-}{punctuation|\}}{string|" = build ] && [ ! "}$archive{punctuation|.}failed{string|" -nt "}$jar{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}$jar{string|" "}${operator|@}{string|"
    if [ "}$status{string|" = 0 ] && mkdir -p "}${punctuation|\{}archive{operator|%}{operator|/}{operator|*}{punctuation|\}}{string|" 2>/dev/null && [ -w "}${punctuation|\{}archive{operator|%}{operator|/}{operator|*}{punctuation|\}}{string|" ]; then
        if [ "}${punctuation|\{}JBUILD_ARCHIVE{punctuation|:}{operator|-}{punctuation|\}}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}$status{string|"
fi
if [ -n "}${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
    run_java $options $\{use_archive:+"}$use_archive{string|"\} $JBUILD_JAVA_OPTS -jar "}$jar{string|" "}${operator|@}{string|"
    exit "}$status{string|"
fi
exec "}$java_home{operator|/}bin{operator|/}java{string|" $options $\{use_archive:+"}$use_archive{string|"\} -jar "}$jar{string|" "}${operator|@}"
