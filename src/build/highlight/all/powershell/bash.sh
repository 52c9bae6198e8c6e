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
    printf {string|'jbuild: %s\\n'} {string|"{variable|$1}"} >&2
    {keyword|exit} 3
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self={variable|$0}
case {variable|$self} in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self={punctuation|.}{operator|/}{variable|$self} {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"{variable|$self}"} {punctuation|]}{punctuation|;} {keyword|do}
    link=${punctuation|(}readlink {string|"{variable|$self}"}{punctuation|)} {punctuation|\|}{punctuation|\|} fail {string|"the link {variable|$self} cannot be followed"}
    case {variable|$link} in
        {operator|/}{operator|*}{punctuation|)} self={variable|$link} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self=${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}{operator|/}{variable|$link} {punctuation|;}{punctuation|;}
    esac
done
root=${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}
case {variable|$root} in
    {punctuation|.}{punctuation|)} root={variable|$PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root={operator|/} {punctuation|;}{punctuation|;}
esac
case {variable|$root}{operator|/} in
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {punctuation|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {punctuation|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root=${punctuation|(}cd {string|"{variable|$root}"} && {function|pwd}{punctuation|)} {punctuation|\|}{punctuation|\|} fail {string|"the folder {variable|$root} cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache={variable|$XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator|-}d {string|"{variable|$HOME}"} {punctuation|]}{punctuation|;} then
    cache={variable|$HOME}{operator|/}{punctuation|.}cache/jbuild
{keyword|else}
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"{variable|$1}"} {operator|/}usr/lib/jvm {operator|/}usr/java {operator|/}opt/java {operator|/}Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME:{operator|+}{string|"{variable|$HOME}/.sdkman/candidates/java"} {string|"{variable|$HOME}/.jdks"} {string|"{variable|$HOME}/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature=0
    runtime=
    {punctuation|[} {operator|-}x {string|"{variable|$1}/bin/java"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"{variable|$1}/release"} {punctuation|]} {punctuation|\|}{punctuation|\|} {keyword|return} 1
    {keyword|while} IFS= read {operator|-}r line {punctuation|\|}{punctuation|\|} {punctuation|[} {operator|-}n {string|"{variable|$line}"} {punctuation|]}{punctuation|;} {keyword|do}
        case {variable|$line} in
            JAVA_RUNTIME_VERSION={operator|*}{punctuation|)} runtime=${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION={operator|*}{punctuation|)}
                version=${punctuation|\{}line{comment|#*=\}}
                version=${punctuation|\{}version{comment|#\\"\}}
                version=${punctuation|\{}version{comment|#1.\}}
                feature=${punctuation|\{}version%{operator|%}{punctuation|[}{operator|!}0-9{punctuation|]}{operator|*}{punctuation|\}}
                runtime=${punctuation|\{}runtime:{operator|-}{variable|$version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!}= 0 {punctuation|]} && {punctuation|[} {operator|-}n {string|"{variable|$runtime}"} {punctuation|]} && {punctuation|[} {string|"{variable|$runtime}"} {operator|!}= {string|"{variable|$version}"} {punctuation|]} && {keyword|break}
    done <{string|"{variable|$1}/release"}
    runtime=${punctuation|\{}runtime{comment|#\\"\}}
    runtime=${punctuation|\{}runtime%\\{string|"\}
    [ "}${punctuation|\{}feature:{operator|-}0{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder {variable|$1} if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{variable|$1}{string|" \|\| return 0
    case {variable|$runtime} in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{variable|$feature}{string|" -gt "}{variable|$best}{string|" ]; then
        best={variable|$feature}
        java_home={variable|$1}
    fi
\}

consider_all() \{
    for folder in "}$@{string|"; do
        for jdk in "}{variable|$folder}{string|"/* "}{variable|$folder}{string|"/*/Contents/Home; do
            [ -d "}{variable|$jdk}{string|" ] && consider "}{variable|$jdk}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME:{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}{variable|$JBUILD_JAVA_HOME}{string|" \|\| fail "}JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}{punctuation|,} but no JDK is there{string|"
        [ "}{variable|$feature}{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java {variable|$feature}{punctuation|,} but jbuild needs 17 or newer{string|"
        java_home={variable|$JBUILD_JAVA_HOME}
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}JAVA_HOME:{operator|-}{punctuation|\}}{string|" ]; then
        consider "}{variable|$JAVA_HOME}{string|"
    fi
    found={function|${punctuation|(}command {operator|-}v java{punctuation|)}} && found=$(readlink -f "}{variable|$found}{string|" 2>/dev/null) && consider "}${punctuation|\{}found%{operator|/}bin/java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{variable|$jdk}{string|"
    done
    [ -n "}{variable|$java_home}{string|" ] \|\| fail "}no Java 17 or newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} 17 or newer{punctuation|;} 25 is fastest{punctuation|)}{punctuation|,} or {function|set} JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr/lib/jvm{punctuation|,} {operator|/}usr/java{punctuation|,} {operator|/}opt/java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}{string|"
\}

asked="}${punctuation|\{}JAVA_HOME:{operator|-}{punctuation|\}}{punctuation|\|}{variable|$PATH}{punctuation|\|}${punctuation|\{}HOME:{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{variable|$cache}{string|" ] && [ -r "}{variable|$cache}{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{variable|$line}{string|" = "}{variable|$asked}{string|" ] && IFS= read -r java_home
    \} <"}{variable|$cache}{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{variable|$java_home}{string|" && [ "}{variable|$feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}$@{string|"; do
        [ "}{variable|$folder}{string|" -nt "}{variable|$cache}{operator|/}java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{variable|$cache}{string|" ] && mkdir -p "}{variable|$cache}{string|" 2>/dev/null && [ -w "}{variable|$cache}{string|" ] \|\| return 0
    case {variable|$asked} in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{variable|$asked}{string|" "}{variable|$java_home}{string|" 2>/dev/null >"}{variable|$cache}{operator|/}java{punctuation|.}$${string|" && mv -f "}{variable|$cache}{operator|/}java{punctuation|.}$${string|" "}{variable|$cache}{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME:{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{variable|$java_home}{string|"
    [ -n "}${punctuation|\{}JBUILD_JAVA_HOME:{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder {variable|$1} is newer than the jar. A folder is newer when a file in it came or went.
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
    [ -f "}{variable|$jar}{string|" ] && [ ! "}{variable|$root}{operator|/}pom{punctuation|.}xml{string|" -nt "}{variable|$jar}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{variable|$root}{operator|/}{variable|$part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} and Maven {punctuation|(}mvn{punctuation|)} was not found{punctuation|.} Install Maven 3{punctuation|.}8 or newer{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}JAVA_HOME:{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME={variable|$java_home}
        export JAVA_HOME
    fi
    mkdir -p "}{variable|$root}{operator|/}target{string|" && : >"}{variable|$root}{operator|/}target/build-{keyword|begin}{string|" \|\| fail "}the folder {variable|$root}{operator|/}target cannot be written{string|"
    if ! (cd "}{variable|$root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{variable|$root}{operator|/}target/build{punctuation|.}log{string|" 2>&1; then
        cat "}{variable|$root}{operator|/}target/build{punctuation|.}log{string|" >&2
        fail "}the tool could not be built{punctuation|;} Maven{string|'s messages above say why"
    fi
    # The jar counts as old as the build'}s {keyword|begin}{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r {string|"{variable|$root}/target/build-begin"} {string|"{variable|$jar}"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"{variable|$root}/pom.xml"} {punctuation|]}{punctuation|;} then
    jar={variable|$root}{operator|/}target/jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar={variable|$root}{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"{variable|$jar}"} {punctuation|]} {punctuation|\|}{punctuation|\|} jar={variable|$root}{operator|/}lib/jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"{variable|$jar}"} {punctuation|]} {punctuation|\|}{punctuation|\|} fail {string|"jbuild.jar was expected beside {variable|$self}"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"{variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options={string|"{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {punctuation|\|}{punctuation|\|} options={string|"{variable|$options} -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t 1 {punctuation|]} && options={string|"{variable|$options} -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t 2 {punctuation|]} && options={string|"{variable|$options} -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System/Library {punctuation|]}{punctuation|;} then
    LC_ALL=C{punctuation|.}UTF-8
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive={operator|-}XX:ArchiveClassesAtExit=
{keyword|if} {punctuation|[} {operator|-}n {string|"{variable|$cache}"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!}= off {punctuation|]}{punctuation|;} then
    archive={variable|$cache}{operator|/}{variable|$runtime}{variable|$java_home}{variable|$root}{operator|/}jbuild{punctuation|.}archive
    use_archive={operator|-}XX:SharedArchiveFile={variable|$archive}
    {keyword|if} {punctuation|[} {string|"{variable|$feature}"} {operator|-ge} 25 {punctuation|]}{punctuation|;} then
        use_archive={operator|-}XX:AOTCache={variable|$archive}
        make_archive={operator|-}XX:AOTCacheOutput=
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"{variable|$archive}"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]} {punctuation|\|}{punctuation|\|} {punctuation|[} {string|"{variable|$java_home}/release"} {operator|-}nt {string|"{variable|$archive}"} {punctuation|]}{punctuation|;} then
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|trap} {string|''} HUP INT
    {keyword|if} nice {operator|-}n 10 {string|"{variable|$java_home}/bin/java"} {variable|$options} {string|"{variable|$make_archive}{variable|$archive}.$$"} {operator|-}jar {string|"{variable|$jar}"} train && {punctuation|[} {operator|-}s {string|"{variable|$archive}.$$"} {punctuation|]}{punctuation|;} then
        {function|mv} {operator|-}f {string|"{variable|$archive}.$$"} {string|"{variable|$archive}"}
    {keyword|else}
        : >{string|"{variable|$archive}.failed"}
    fi
    {function|rm} {operator|-}f {string|"{variable|$archive}.$$"} {string|"{variable|$archive}.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"{variable|$java_home}/bin/java"} {string|"$@"}
    status=$?
    {keyword|if} {punctuation|[} {string|"{variable|$status}"} = 1 {punctuation|]} && {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        {operator|!} {string|"{variable|$java_home}/bin/java"} {variable|$options} ${punctuation|\{}JBUILD_JAVA_OPTS:{operator|-}{punctuation|\}} {operator|-}version >{operator|/}dev/null 2>&1{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"{variable|$JBUILD_JAVA_OPTS}"} >&2
        status=3
    fi
{punctuation|\}}

{function|set} {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"{variable|$archive}"} {punctuation|]} && {punctuation|[} {operator|-}z {string|"{variable|$use_archive}"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} = build {punctuation|]} && {punctuation|[} {operator|!} {string|"{variable|$archive}.failed"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} ${punctuation|\{}JBUILD_JAVA_OPTS:{operator|-}{punctuation|\}} {operator|-}jar {string|"{variable|$jar}"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"{variable|$status}"} = 0 {punctuation|]} && mkdir {operator|-}p {string|"$\{archive%/*\}"} 2>{operator|/}dev/null && {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} <{operator|/}dev/null >{operator|/}dev/null 2>&1
        {keyword|else}
            {punctuation|(}train{punctuation|)} <{operator|/}dev/null >{operator|/}dev/null 2>&1 &
        fi
    fi
    {keyword|exit} {string|"{variable|$status}"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} ${punctuation|\{}use_archive:{operator|+}{string|"{variable|$use_archive}"}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} {operator|-}jar {string|"{variable|$jar}"} {string|"$@"}
    {keyword|exit} {string|"{variable|$status}"}
fi
exec {string|"{variable|$java_home}/bin/java"} {variable|$options} ${punctuation|\{}use_archive:{operator|+}{string|"{variable|$use_archive}"}{punctuation|\}} {operator|-}jar {string|"{variable|$jar}"} {string|"$@"}
