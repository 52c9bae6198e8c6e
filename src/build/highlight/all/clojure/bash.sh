{operator|#}!/bin/sh
{operator|#} Starts jbuild: finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
{operator|#}
{operator|#} On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
{operator|#} mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
{operator|#}
{operator|#}   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
{operator|#}   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
{operator|#}   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild: %s{char|\\n}' {string|"$1"} >&{number|2}
    exit {number|3}
{punctuation|\}}

{operator|#} ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    */*{punctuation|)} {comment|;;}
    *{punctuation|)} self=./$self {comment|;;}
esac
while {punctuation|[} -h {string|"$self"} {punctuation|]}{comment|; do}
    link=${punctuation|(}{function|readlink} {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /*{punctuation|)} self=$link {comment|;;}
        *{punctuation|)} self=${punctuation|\{}self%/*{punctuation|\}}/$link {comment|;;}
    esac
done
root=${punctuation|\{}self%/*{punctuation|\}}
case $root in
    .{punctuation|)} root=$PWD {comment|;;}
    ''{punctuation|)} root=/ {comment|;;}
esac
case $root/ in
    */./* \| */../* \| {punctuation|[}!/{punctuation|]}*{punctuation|)} root=${punctuation|(}{function|cd} {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

{operator|#} ---- which Java ------------------------------------------------------------------------------------------------------

if {punctuation|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{comment|; then}
    cache=$XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -d {string|"$HOME"} {punctuation|]}{comment|; then}
    cache=$HOME/.cache/jbuild
else
    cache=
fi

{operator|#} Calls $1 with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{operator|#} Reads what the JDK in the folder $1 says about itself: feature={number|17}{punctuation|,} runtime={number|17.0}.{number|15}+{number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature={number|0}
    runtime=
    {punctuation|[} -x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -r {string|"$1/release"} {punctuation|]} \|\| return {number|1}
    while IFS= read -r line \|\| {punctuation|[} -n {string|"$line"} {punctuation|]}{comment|; do}
        case $line in
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime=${punctuation|\{}line{operator|#}*={punctuation|\}} {comment|;;}
            JAVA_VERSION=*{punctuation|)}
                version=${punctuation|\{}line{operator|#}*={punctuation|\}}
                version=${punctuation|\{}version{operator|#}\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}${punctuation|\{}feature:-{number|0}{punctuation|\}}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}$1/release{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}${punctuation|\{}feature:-{number|0}{punctuation|\}}{string|" -gt 0 ]
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
    for folder in "}${operator|@}{string|"; do
        for jdk in "}$folder{string|"/* "}$folder{string|"/*/Contents/Home; do
            [ -d "}$jdk{string|" ] && consider "}$jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs {number|17} or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}JAVA_HOME:-{punctuation|\}}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}${punctuation|\{}found%/bin/java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no Java {number|17} or newer was found.
Install a JDK {punctuation|(}{function|any} vendor{punctuation|,} {number|17} or newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} {operator|~}/.sdkman{punctuation|,} {operator|~}/.jdks{punctuation|,} and the folders of macOS.{string|"
\}

asked="}${punctuation|\{}JAVA_HOME:-{punctuation|\}}\|$PATH\|${punctuation|\{}HOME:-{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}$cache{string|" ] && [ -r "}$cache/java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}$line{string|" = "}$asked{string|" ] && IFS= read -r java_home
    \} <"}$cache/java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}$java_home{string|" && [ "}$feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}${operator|@}{string|"; do
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

if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}{string|" ] \|\| remember_java
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
        fail "}the tool must be built first{punctuation|,} and Maven {punctuation|(}{function|mvn}{punctuation|)} was not found. Install Maven {number|3.8} or newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}JAVA_HOME:-{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root/target{string|" && : >"}$root/target/build-begin{string|" \|\| fail "}the folder $root/target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root/target/build.log{string|" 2>&1; then
        cat "}$root/target/build.log{string|" >&2
        fail "}the tool could not be built{comment|; Maven's messages above say why"}
    fi
    {operator|#} The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}{comment|; then}
    jar=$root/target/jbuild.jar
    if is_stale{comment|; then}
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| jar=$root/lib/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{operator|#} ---- Java's options --------------------------------------------------------------------------------------------------

{operator|#} A build is over before the second compiler pays{comment|; a command that lives long (a preview server) must not get}
{operator|#} TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF-{number|8} badly.
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{operator|#} What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{operator|#} Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {number|1} {punctuation|]} && options={string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {number|2} {punctuation|]} && options={string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! -d /System/Library {punctuation|]}{comment|; then}
    LC_ALL=C.UTF-{number|8}
    export LC_ALL
fi

{operator|#} ---- the archive of loaded classes -----------------------------------------------------------------------------------

{operator|#} It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both. Java checks it again.
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
    if {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}{comment|; then}
        use_archive=
    fi
fi

{operator|#} Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
{operator|#} is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}{comment|; then}
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{operator|#} ---- go --------------------------------------------------------------------------------------------------------------

{operator|#} Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{comment|; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if {punctuation|[} {string|"$status"} = {number|1} {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -version >/dev/null {number|2}>&{number|1}{comment|; then}
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s{char|\\n}' {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        status={number|3}
    fi
{punctuation|\}}

set -f
if {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} = build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}{comment|; then}
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} = {number|0} {punctuation|]} && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}{comment|; then}
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {punctuation|]}{comment|; then}
            {punctuation|(}{function|train}{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1}
        else
            {punctuation|(}{function|train}{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{comment|; then}
    run_java $options ${punctuation|\{}use_archive:+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive:+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
