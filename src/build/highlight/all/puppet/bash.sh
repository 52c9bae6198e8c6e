{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|{double-quoted|"{interpolation variable|$1}"}} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}{variable|$0}
{keyword|case} {variable|$self} {operator|in}
    {operator|*}{multiline-comment comment|/*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
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
    */}{punctuation|.}{multiline-comment comment|/* \| */}{punctuation|.}{punctuation|.}{multiline-comment comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$\{line#*=\}
                version=$\{version#\\"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/}Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}d {string|{double-quoted|"{interpolation variable|$jdk}"}} {punctuation|]} && consider {string|{double-quoted|"{interpolation variable|$jdk}"}}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]}{punctuation|;} then
        look_at {string|{double-quoted|"{interpolation variable|$JBUILD_JAVA_HOME}"}} {operator|\|}{operator|\|} {function|fail} {string|{double-quoted|"JBUILD_JAVA_HOME is {interpolation variable|$JBUILD_JAVA_HOME}, but no JDK is there"}}
        {punctuation|[} {string|{double-quoted|"{interpolation variable|$feature}"}} {operator|-}ge {number|17} {punctuation|]} {operator|\|}{operator|\|} {function|fail} {string|{double-quoted|"JBUILD_JAVA_HOME is Java {interpolation variable|$feature}, but jbuild needs 17 or newer"}}
        java_home{operator|=}{variable|$JBUILD_JAVA_HOME}
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]}{punctuation|;} then
        consider {string|{double-quoted|"{interpolation variable|$JAVA_HOME}"}}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} && found{operator|=}${punctuation|(}readlink {operator|-}f {string|{double-quoted|"{interpolation variable|$found}"}} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} && consider {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|found}{operator|%}{operator|/}bin{operator|/}java{punctuation|\}}}"}}
    with_jdk_parents consider_all
    for jdk {operator|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}{function|jdk}{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|{double-quoted|"{interpolation variable|$jdk}"}}
    done
    {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation variable|$java_home}"}} {punctuation|]} {operator|\|}{operator|\|} {function|fail} {string|{double-quoted|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}}
{punctuation|\}}

asked{operator|=}{string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}}\|{interpolation variable|$PATH}\|{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|HOME}{punctuation|:}{operator|-}{punctuation|\}}}"}}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation variable|$cache}"}} {punctuation|]} && {punctuation|[} {operator|-}r {string|{double-quoted|"{interpolation variable|$cache}/java"}} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line && {punctuation|[} {string|{double-quoted|"{interpolation variable|$line}"}} {operator|=} {string|{double-quoted|"{interpolation variable|$asked}"}} {punctuation|]} && IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|{double-quoted|"{interpolation variable|$cache}/java"}} {operator|\|}{operator|\|} return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|{double-quoted|"{interpolation variable|$java_home}"}} && {punctuation|[} {string|{double-quoted|"{interpolation variable|$feature}"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {operator|in} {string|{double-quoted|"$@"}}{punctuation|;} do
        {punctuation|[} {string|{double-quoted|"{interpolation variable|$folder}"}} {operator|-}nt {string|{double-quoted|"{interpolation variable|$cache}/java"}} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation variable|$cache}"}} {punctuation|]} && mkdir {operator|-}p {string|{double-quoted|"{interpolation variable|$cache}"}} {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}w {string|{double-quoted|"{interpolation variable|$cache}"}} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    {keyword|case} {variable|$asked} {operator|in}
        {operator|*}{string|'
'}{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|{double-quoted|"{interpolation variable|$asked}"}} {string|{double-quoted|"{interpolation variable|$java_home}"}} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|{double-quoted|"{interpolation variable|$cache}/java.$$"}} && mv {operator|-}f {string|{double-quoted|"{interpolation variable|$cache}/java.$$"}} {string|{double-quoted|"{interpolation variable|$cache}/java"}} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]} {operator|\|}{operator|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string|{double-quoted|"{interpolation variable|$java_home}"}}
    {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]} {operator|\|}{operator|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file {operator|in} {string|{double-quoted|"{interpolation variable|$1}"}}{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} {punctuation|[} {string|{double-quoted|"{interpolation variable|$file}"}} {operator|-}nt {string|{double-quoted|"{interpolation variable|$jar}"}} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|{double-quoted|"{interpolation variable|$file}"}} {punctuation|]}{punctuation|;} then
            has_newer {string|{double-quoted|"{interpolation variable|$file}"}} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|{double-quoted|"{interpolation variable|$jar}"}} {punctuation|]} && {punctuation|[} {operator|!} {string|{double-quoted|"{interpolation variable|$root}/pom.xml"}} {operator|-}nt {string|{double-quoted|"{interpolation variable|$jar}"}} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    for part {operator|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|{double-quoted|"{interpolation variable|$root}/{interpolation variable|$part}"}} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|}{operator|\|}
        {function|fail} {string|{double-quoted|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}&{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]} && {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then
        JAVA_HOME{operator|=}{variable|$java_home}
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|{double-quoted|"{interpolation variable|$root}/target"}} && {punctuation|:} {operator|>}{string|{double-quoted|"{interpolation variable|$root}/target/build-begin"}} {operator|\|}{operator|\|} {function|fail} {string|{double-quoted|"the folder {interpolation variable|$root}/target cannot be written"}}
    {keyword|if} {operator|!} {punctuation|(}cd {string|{double-quoted|"{interpolation variable|$root}"}} && mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}{function|test}{punctuation|.}{function|skip}{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|{double-quoted|"{interpolation variable|$root}/target/build.log"}} {number|2}{operator|>}&{number|1}{punctuation|;} then
        cat {string|{double-quoted|"{interpolation variable|$root}/target/build.log"}} {operator|>}&{number|2}
        {function|fail} {string|{double-quoted|"the tool could not be built; Maven's messages above say why"}}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string|{double-quoted|"{interpolation variable|$root}/target/build-begin"}} {string|{double-quoted|"{interpolation variable|$jar}"}}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|{double-quoted|"{interpolation variable|$root}/pom.xml"}} {punctuation|]}{punctuation|;} then
    jar{operator|=}{variable|$root}{operator|/}target{operator|/}jbuild{punctuation|.}{function|jar}
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}{variable|$root}{operator|/}jbuild{punctuation|.}{function|jar}
    {punctuation|[} {operator|-}f {string|{double-quoted|"{interpolation variable|$jar}"}} {punctuation|]} {operator|\|}{operator|\|} jar{operator|=}{variable|$root}{operator|/}lib{operator|/}jbuild{punctuation|.}{function|jar}
    {punctuation|[} {operator|-}f {string|{double-quoted|"{interpolation variable|$jar}"}} {punctuation|]} {operator|\|}{operator|\|} {function|fail} {string|{double-quoted|"jbuild.jar was expected beside {interpolation variable|$self}"}}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|{double-quoted|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
options{operator|=}{string|{double-quoted|"{interpolation variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|{double-quoted|"{interpolation variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]} {operator|\|}{operator|\|} options{operator|=}{string|{double-quoted|"{interpolation variable|$options} -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}{string|{double-quoted|"{interpolation variable|$options} -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}{string|{double-quoted|"{interpolation variable|$options} -Djbuild.stderr=terminal"}}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}{function|UTF}{operator|-}{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation variable|$cache}"}} {punctuation|]} && {punctuation|[} {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_ARCHIVE}{punctuation|:}{operator|-}{punctuation|\}}}"}} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}{variable|$cache}{operator|/}{variable|$runtime}{variable|$java_home}{variable|$root}{operator|/}jbuild{punctuation|.}{function|archive}
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}{variable|$archive}
    {keyword|if} {punctuation|[} {string|{double-quoted|"{interpolation variable|$feature}"}} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}{variable|$archive}
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|{double-quoted|"{interpolation variable|$archive}"}} {operator|-}nt {string|{double-quoted|"{interpolation variable|$jar}"}} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|{double-quoted|"{interpolation variable|$java_home}/release"}} {operator|-}nt {string|{double-quoted|"{interpolation variable|$archive}"}} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|{double-quoted|"{interpolation variable|$java_home}/bin/java"}} {variable|$options} {string|{double-quoted|"{interpolation variable|$make_archive}{interpolation variable|$archive}.$$"}} {operator|-}jar {string|{double-quoted|"{interpolation variable|$jar}"}} train && {punctuation|[} {operator|-}s {string|{double-quoted|"{interpolation variable|$archive}.$$"}} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|{double-quoted|"{interpolation variable|$archive}.$$"}} {string|{double-quoted|"{interpolation variable|$archive}"}}
    {keyword|else}
        {punctuation|:} {operator|>}{string|{double-quoted|"{interpolation variable|$archive}.failed"}}
    fi
    rm {operator|-}f {string|{double-quoted|"{interpolation variable|$archive}.$$"}} {string|{double-quoted|"{interpolation variable|$archive}.$$.config"}}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|{double-quoted|"{interpolation variable|$java_home}/bin/java"}} {string|{double-quoted|"$@"}}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|{double-quoted|"{interpolation variable|$status}"}} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]} &&
        {operator|!} {string|{double-quoted|"{interpolation variable|$java_home}/bin/java"}} {variable|$options} ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|{double-quoted|"{interpolation variable|$JBUILD_JAVA_OPTS}"}} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation variable|$archive}"}} {punctuation|]} && {punctuation|[} {operator|-}z {string|{double-quoted|"{interpolation variable|$use_archive}"}} {punctuation|]} && {punctuation|[} {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|1}{punctuation|:}{operator|-}{punctuation|\}}}"}} {operator|=} build {punctuation|]} && {punctuation|[} {operator|!} {string|{double-quoted|"{interpolation variable|$archive}.failed"}} {operator|-}nt {string|{double-quoted|"{interpolation variable|$jar}"}} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|{double-quoted|"{interpolation variable|$jar}"}} {string|{double-quoted|"$@"}}
    {keyword|if} {punctuation|[} {string|{double-quoted|"{interpolation variable|$status}"}} {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|archive}{operator|%}{operator|/}{operator|*}{punctuation|\}}}"}} {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}w {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|archive}{operator|%}{operator|/}{operator|*}{punctuation|\}}}"}} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_ARCHIVE}{punctuation|:}{operator|-}{punctuation|\}}}"}} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|{double-quoted|"{interpolation variable|$status}"}}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|{double-quoted|"{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}}}"}} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|{double-quoted|"{interpolation variable|$use_archive}"}}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} {operator|-}jar {string|{double-quoted|"{interpolation variable|$jar}"}} {string|{double-quoted|"$@"}}
    exit {string|{double-quoted|"{interpolation variable|$status}"}}
fi
exec {string|{double-quoted|"{interpolation variable|$java_home}/bin/java"}} {variable|$options} ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|{double-quoted|"{interpolation variable|$use_archive}"}}{punctuation|\}} {operator|-}jar {string|{double-quoted|"{interpolation variable|$jar}"}} {string|{double-quoted|"$@"}}
