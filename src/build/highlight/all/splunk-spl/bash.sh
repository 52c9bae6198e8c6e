#!{operator|/}{keyword|bin}{operator|/}sh
# Starts jbuild: finds a JDK{punctuation|,} builds the tool {keyword|where} this is a clone that has changed{punctuation|,} {operator-word operator|and} hands over to Java.
#
# On its usual way this {keyword|script} starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of. So it tests {operator-word operator|and} reads with the shell's own means{punctuation|,} {operator-word operator|and} keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes; {string|"wait"}: make it before this command ends{punctuation|,} {operator-word operator|not} behind it

{function|fail}{punctuation|(}{punctuation|)} \{
    printf 'jbuild: {operator|%}s\\n' {string|"$1"} {operator|>}&{number|2}
    exit {number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} {keyword|where} this {keyword|script} lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{property|self}{operator|=}${number|0}
case $self in
    {operator|*}{operator|/}{operator|*}{punctuation|)} ;;
    {operator|*}{punctuation|)} {property|self}{operator|=}.{operator|/}$self ;;
esac
while {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}; do
    {property|link}{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    case $link in
        {operator|/}{operator|*}{punctuation|)} {property|self}{operator|=}$link ;;
        {operator|*}{punctuation|)} {property|self}{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}{operator|/}$link ;;
    esac
done
{property|root}{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}
case $root in
    .{punctuation|)} {property|root}{operator|=}$PWD ;;
    ''{punctuation|)} {property|root}{operator|=}{operator|/} ;;
esac
case $root{operator|/} in
    {operator|*}{operator|/}.{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}..{operator|/}{operator|*} {operator|\|} {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} {property|root}{operator|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} ;;
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

if {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; then
    {property|cache}{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}; then
    {property|cache}{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
else
    {property|cache}{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
{function|with_jdk_parents}{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME:{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK in the folder ${number|1} says about itself: {property|feature}{operator|=}{number|17}{punctuation|,} {property|runtime}{operator|=}{number|17.0}.{number|15}{operator|+}{number|6}. {boolean|False} {keyword|where} it has no Java.
{function|look_at}{punctuation|(}{punctuation|)} \{
    {property|feature}{operator|=}{number|0}
    {property|runtime}{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} {keyword|return} {number|1}
    while {property|IFS}{operator|=} read {operator|-}r line {operator|\|}{operator|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}; do
        case $line in
            {property|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} {property|runtime}{operator|=}$\{line#{operator|*}{operator|=}\} ;;
            {property|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                {property|version}{operator|=}$\{line#{operator|*}{operator|=}\}
                {property|version}{operator|=}$\{version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}$\{feature:{operator|-}{number|0}\}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}${number|1}{operator|/}release{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}$\{feature:{operator|-}{number|0}\}{string|" -gt 0 ]
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
    if [ -n "}$\{JBUILD_JAVA_HOME:{operator|-}\}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs {number|17} {operator-word operator|or} newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}$\{JAVA_HOME:{operator|-}\}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}$\{found{operator|%}{operator|/}{keyword|bin}{operator|/}java\}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no Java {number|17} {operator-word operator|or} newer was found.
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} {operator-word operator|or} newer; {number|25} is fastest{punctuation|)}{punctuation|,} {operator-word operator|or} {keyword|set} JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} {operator-word operator|and} the folders of macOS.{string|"
\}

asked="}$\{JAVA_HOME:{operator|-}\}{operator|\|}$PATH{operator|\|}$\{HOME:{operator|-}\}{string|"

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
    printf '%s\\n%s\\n' "}$asked{string|" "}$java_home{string|" 2>/dev/null >"}$cache{operator|/}java.$${string|" && mv -f "}$cache{operator|/}java.$${string|" "}$cache{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}$\{JBUILD_JAVA_HOME:{operator|-}\}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}$\{JBUILD_JAVA_HOME:{operator|-}\}{string|" ] \|\| remember_java
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
    [ -f "}$jar{string|" ] && [ ! "}$root{operator|/}pom.xml{string|" -nt "}$jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}$root{operator|/}$part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} {operator-word operator|and} {function|Maven} {punctuation|(}mvn{punctuation|)} was {operator-word operator|not} found. Install Maven {number|3.8} {operator-word operator|or} newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}$\{JAVA_HOME:{operator|-}\}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root{operator|/}target{string|" && : >"}$root{operator|/}target{operator|/}build{operator|-}begin{string|" \|\| fail "}the folder $root{operator|/}target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root{operator|/}target{operator|/}build.log{string|" 2>&1; then
        cat "}$root{operator|/}target{operator|/}build.log{string|" >&2
        fail "}the tool could {operator-word operator|not} be built; Maven's messages above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}$root{operator|/}target{operator|/}build{operator|-}begin{string|" "}$jar{string|"
\}

if [ -f "}$root{operator|/}pom.xml{string|" ]; then
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
options="}{operator|-}XX:{operator|+}UseSerialGC {operator|-}XX:{property|TieredStopAtLevel}{operator|=}{number|1} {operator|-}XX:{operator|-}UsePerfData{string|"
options="}$options {operator|-}Dfile.{property|encoding}{operator|=}UTF{operator|-}{number|8} {operator|-}Dsun.jnu.{property|encoding}{operator|=}UTF{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}$options {operator|-}XX:{operator|+}DisplayVMOutputToStderr {operator|-}Xlog:disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}$\{JBUILD_JAVA_OPTS:{operator|-}\}{string|" ] \|\| options="}$options {operator|-}XX:{operator|+}IgnoreUnrecognizedVMOptions{string|"
[ -t 1 ] && options="}$options {operator|-}Djbuild.{property|stdout}{operator|=}terminal{string|"
[ -t 2 ] && options="}$options {operator|-}Djbuild.{property|stderr}{operator|=}terminal{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}$cache{string|" ] && [ "}$\{JBUILD_ARCHIVE:{operator|-}\}{string|" != off ]; then
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
    if nice -n 10 "}$java_home{operator|/}{keyword|bin}{operator|/}java{string|" $options "}$make_archive$archive.$${string|" -jar "}$jar{string|" train && [ -s "}$archive.$${string|" ]; then
        mv -f "}$archive.$${string|" "}$archive{string|"
    else
        : >"}$archive.failed{string|"
    fi
    rm -f "}$archive.$${string|" "}$archive.$$.config{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}$java_home{operator|/}{keyword|bin}{operator|/}java{string|" "}$@{string|"
    status=$?
    if [ "}$status{string|" = 1 ] && [ -n "}$\{JBUILD_JAVA_OPTS:{operator|-}\}{string|" ] &&
        ! "}$java_home{operator|/}{keyword|bin}{operator|/}java{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}$JBUILD_JAVA_OPTS{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}$archive{string|" ] && [ -z "}$use_archive{string|" ] && [ "}$\{{number|1}:{operator|-}\}{string|" = build ] && [ ! "}$archive.failed{string|" -nt "}$jar{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}$jar{string|" "}$@{string|"
    if [ "}$status{string|" = 0 ] && mkdir -p "}$\{archive{operator|%}{operator|/}{operator|*}\}{string|" 2>/dev/null && [ -w "}$\{archive{operator|%}{operator|/}{operator|*}\}{string|" ]; then
        if [ "}$\{JBUILD_ARCHIVE:{operator|-}\}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}$status{string|"
fi
if [ -n "}$\{JBUILD_JAVA_OPTS:{operator|-}\}{string|" ]; then
    run_java $options $\{use_archive:+"}$use_archive{string|"\} $JBUILD_JAVA_OPTS -jar "}$jar{string|" "}$@{string|"
    exit "}$status{string|"
fi
exec "}$java_home{operator|/}{keyword|bin}{operator|/}java{string|" $options $\{use_archive:+"}$use_archive{string|"\} -jar "}$jar{string|" "}$@"
