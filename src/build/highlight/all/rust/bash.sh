#{operator|!}{operator|/}bin{operator|/}sh
# {class-name|Starts} jbuild{punctuation|:} finds a {constant|JDK}{punctuation|,} builds the tool {keyword|where} this is a clone that has changed{punctuation|,} and hands over to {class-name|Java}{punctuation|.}
#
# {class-name|On} its usual way this script starts no other process than {class-name|Java} itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of{punctuation|.} {class-name|So} it tests and reads with the shell{lifetime-annotation symbol|'s} own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   {constant|JBUILD_JAVA_HOME}  the {constant|JDK} to {keyword|use}{punctuation|,} whichever others there are
#   {constant|JBUILD_JAVA_OPTS}  more options {keyword|for} {class-name|Java}{punctuation|,} after the ones given here
#   {constant|JBUILD_ARCHIVE}    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {lifetime-annotation symbol|'jbuild}{punctuation|:} {operator|%}s\\n' {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} {keyword|where} this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|self}{operator|=}{variable|$0}
case {variable|$self} {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {keyword|self}{operator|=}{punctuation|.}{operator|/}{variable|$self} {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case {variable|$link} {keyword|in}
        {operator|/}{operator|*}{punctuation|)} {keyword|self}{operator|=}{variable|$link} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {keyword|self}{operator|=}${punctuation|\{}{keyword|self}{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}{variable|$link} {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}{keyword|self}{operator|%}{comment|/*\}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */}{punctuation|.}{comment|/* \| */}{punctuation|..}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which {class-name|Java} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{operator|=}{variable|$XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{operator|=}{variable|$HOME}{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# {class-name|Calls} {variable|$1} with the folders that hold {class-name|JDKs}{punctuation|,} each {keyword|in} a folder of its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}{class-name|Library}{operator|/}{class-name|Java}{operator|/}{class-name|JavaVirtualMachines} \\
        ${punctuation|\{}{constant|HOME}{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# {class-name|Reads} what the {constant|JDK} {keyword|in} the folder {variable|$1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} {class-name|False} {keyword|where} it has no {class-name|Java}{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {keyword|while} {constant|IFS}{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}
        case {variable|$line} {keyword|in}
            {constant|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*=}{punctuation|\}} {punctuation|;}{punctuation|;}
            {constant|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}${punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" != 0 ] && [ -n "}{variable|$runtime}{string|" ] && [ "}{variable|$runtime}{string|" != "}{variable|$version}{string|" ] && break
    done <"}{variable|$1}{operator|/}release{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}${punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" -gt 0 ]
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
    for folder in "}${operator|@}{string|"; do
        for jdk in "}{variable|$folde}{string|r"/* "}{variable|$folde}{string|r"/*/Contents/Home; do
            [ -d "}{variable|$jdk}{string|" ] && consider "}{variable|$jdk}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}{variable|$JBUILD_JAVA_HOME}{string|" \|\| fail "}{constant|JBUILD_JAVA_HOME} is {variable|$JBUILD_JAVA_HOME}{punctuation|,} but no {constant|JDK} is there{string|"
        [ "}{variable|$feature}{string|" -ge 17 ] \|\| fail "}{constant|JBUILD_JAVA_HOME} is {class-name|Java} {variable|$feature}{punctuation|,} but jbuild needs {number|17} or newe{string|r"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}{constant|JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        consider "}{variable|$JAVA_HOME}{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{variable|$found}{string|" 2>/dev/null) && consider "}${punctuation|\{}found{operator|%}{operator|/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{variable|$jdk}{string|"
    done
    [ -n "}{variable|$java_home}{string|" ] \|\| fail "}no {class-name|Java} {number|17} or newer was found{punctuation|.}
{class-name|Install} a {constant|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set {constant|JBUILD_JAVA_HOME} to the folder of one{punctuation|.}
{class-name|Looked} at{punctuation|:} {constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}{string|"
\}

asked="}${punctuation|\{}{constant|JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}{operator|\|}{variable|$PATH}{operator|\|}${punctuation|\{}{constant|HOME}{punctuation|:}{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{variable|$cache}{string|" ] && [ -r "}{variable|$cache}{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{variable|$line}{string|" = "}{variable|$asked}{string|" ] && IFS= read -r java_home
    \} <"}{variable|$cache}{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{variable|$java_home}{string|" && [ "}{variable|$feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}${operator|@}{string|"; do
        [ "}{variable|$folde}{string|r" -nt "}{variable|$cache}{operator|/}java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{variable|$cache}{string|" ] && mkdir -p "}{variable|$cache}{string|" 2>/dev/null && [ -w "}{variable|$cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{variable|$asked}{string|" "}{variable|$java_home}{string|" 2>/dev/null >"}{variable|$cache}{operator|/}java{punctuation|.}$${string|" && mv -f "}{variable|$cache}{operator|/}java{punctuation|.}$${string|" "}{variable|$cache}{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{variable|$java_home}{string|"
    [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{variable|$1}{string|"/*; do
        if [ "}{variable|$file}{string|" -nt "}{variable|$ja}{string|r" ]; then
            return 0
        elif [ -d "}{variable|$file}{string|" ]; then
            has_newer "}{variable|$file}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{variable|$ja}{string|r" ] && [ ! "}{variable|$root}{operator|/}pom{punctuation|.}xml{string|" -nt "}{variable|$ja}{string|r" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{variable|$root}{operator|/}{variable|$part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} and {class-name|Maven} {punctuation|(}mvn{punctuation|)} was not found{punctuation|.} {class-name|Install} {class-name|Maven} {number|3.8} or newer{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}{constant|JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{variable|$root}{operator|/}target{string|" && : >"}{variable|$root}{operator|/}target{operator|/}build{operator|-}begin{string|" \|\| fail "}the folder {variable|$root}{operator|/}target cannot be written{string|"
    if ! (cd "}{variable|$root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{variable|$root}{operator|/}target{operator|/}build{punctuation|.}log{string|" 2>&1; then
        cat "}{variable|$root}{operator|/}target{operator|/}build{punctuation|.}log{string|" >&2
        fail "}the tool could not be built{punctuation|;} {class-name|Maven}{lifetime-annotation symbol|'s} messages above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{variable|$root}{operator|/}target{operator|/}build{operator|-}begin{string|" "}{variable|$ja}{string|r"
\}

if [ -f "}{variable|$root}{operator|/}pom{punctuation|.}xml{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{variable|$ja}{string|r" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{variable|$ja}{string|r" ] \|\| fail "}jbuild{punctuation|.}jar was expected beside {variable|$self}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{operator|-}{constant|XX}{punctuation|:}{operator|+}{class-name|UseSerialGC} {operator|-}{constant|XX}{punctuation|:}{class-name|TieredStopAtLevel}{operator|=}{number|1} {operator|-}{constant|XX}{punctuation|:}{operator|-}{class-name|UsePerfData}{string|"
options="}{variable|$options} {operator|-}{class-name|Dfile}{punctuation|.}encoding{operator|=}{constant|UTF}{operator|-}{number|8} {operator|-}{class-name|Dsun}{punctuation|.}jnu{punctuation|.}encoding{operator|=}{constant|UTF}{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{variable|$options} {operator|-}{constant|XX}{punctuation|:}{operator|+}{class-name|DisplayVMOutputToStderr} {operator|-}{class-name|Xlog}{punctuation|:}disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| options="}{variable|$options} {operator|-}{constant|XX}{punctuation|:}{operator|+}{class-name|IgnoreUnrecognizedVMOptions}{string|"
[ -t 1 ] && options="}{variable|$options} {operator|-}{class-name|Djbuild}{punctuation|.}stdout{operator|=}terminal{string|"
[ -t 2 ] && options="}{variable|$options} {operator|-}{class-name|Djbuild}{punctuation|.}stderr{operator|=}terminal{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{variable|$cache}{string|" ] && [ "}${punctuation|\{}{constant|JBUILD_ARCHIVE}{punctuation|:}{operator|-}{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{variable|$feature}{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{variable|$archive}{string|" -nt "}{variable|$ja}{string|r" ] \|\| [ "}{variable|$java_home}{operator|/}release{string|" -nt "}{variable|$archive}{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{variable|$java_home}{operator|/}bin{operator|/}java{string|" $options "}{variable|$make_archive}{variable|$archive}{punctuation|.}$${string|" -jar "}{variable|$ja}{string|r" train && [ -s "}{variable|$archive}{punctuation|.}$${string|" ]; then
        mv -f "}{variable|$archive}{punctuation|.}$${string|" "}{variable|$archive}{string|"
    else
        : >"}{variable|$archive}{punctuation|.}failed{string|"
    fi
    rm -f "}{variable|$archive}{punctuation|.}$${string|" "}{variable|$archive}{punctuation|.}$${punctuation|.}config{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{variable|$java_home}{operator|/}bin{operator|/}java{string|" "}${operator|@}{string|"
    status=$?
    if [ "}{variable|$status}{string|" = 1 ] && [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}}{string|" ] &&
        ! "}{variable|$java_home}{operator|/}bin{operator|/}java{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{variable|$JBUILD_JAVA_OPTS}{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{variable|$archive}{string|" ] && [ -z "}{variable|$use_archive}{string|" ] && [ "}${punctuation|\{}{number|1}{punctuation|:}{operator|-}{punctuation|\}}{string|" = build ] && [ ! "}{variable|$archive}{punctuation|.}failed{string|" -nt "}{variable|$ja}{string|r" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{variable|$ja}{string|r" "}${operator|@}{string|"
    if [ "}{variable|$status}{string|" = 0 ] && mkdir -p "}${punctuation|\{}archive{operator|%}{operator|/}{operator|*}{punctuation|\}}{string|" 2>/dev/null && [ -w "}${punctuation|\{}archive{operator|%}{operator|/}{operator|*}{punctuation|\}}{string|" ]; then
        if [ "}${punctuation|\{}{constant|JBUILD_ARCHIVE}{punctuation|:}{operator|-}{punctuation|\}}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}{variable|$status}{string|"
fi
if [ -n "}${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
    run_java $options $\{use_archive:+"}{variable|$use_archive}{string|"\} $JBUILD_JAVA_OPTS -jar "}{variable|$ja}{string|r" "}${operator|@}{string|"
    exit "}{variable|$status}{string|"
fi
exec "}{variable|$java_home}{operator|/}bin{operator|/}java{string|" $options $\{use_archive:+"}{variable|$use_archive}{string|"\} -jar "}{variable|$ja}{string|r" "}${operator|@}"
