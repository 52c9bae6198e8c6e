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
    printf 'jbuild{punctuation|:} {operator|%}s\\n' {interpolated-string|{string|"$1"}} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}${number|0}
{keyword|case} $self in
    {operator|*}{comment|/*) ;;
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
    */}{punctuation|.}{comment|/* \| */}{punctuation|.}{punctuation|.}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
            {punctuation|[} {operator|-}d {interpolated-string|{string|"$jdk"}} {punctuation|]} {operator|&&} consider {interpolated-string|{string|"$jdk"}}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if {punctuation|[} {operator|-}n {interpolated-string|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]}{punctuation|;} then
        look_at {interpolated-string|{string|"$JBUILD_JAVA_HOME"}} {operator|\|\|} fail {interpolated-string|{string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}}
        {punctuation|[} {interpolated-string|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {interpolated-string|{string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if {punctuation|[} {operator|-}n {interpolated-string|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]}{punctuation|;} then
        consider {interpolated-string|{string|"$JAVA_HOME"}}
    fi
    found{operator|=}${punctuation|(}comm{operator|and} {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {interpolated-string|{string|"$found"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null}{punctuation|)} {operator|&&} consider {interpolated-string|{string|"$\{found%/bin/java\}"}}
    with_jdk_parents consider_all
    {keyword|for} jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {interpolated-string|{string|"$jdk"}}
    done
    {punctuation|[} {operator|-}n {interpolated-string|{string|"$java_home"}} {punctuation|]} {operator|\|\|} fail "no Java {number|17} {operator|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vend{operator|or}{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {operator|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} {operator|and} the folders {keyword|of} macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{interpolated-string|{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {interpolated-string|{string|"$cache/java"}} {punctuation|]} {operator|\|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {interpolated-string|{string|"$line"}} {operator|=} {interpolated-string|{string|"$asked"}} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{interpolated-string|{string|"$cache/java"}} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {interpolated-string|{string|"$java_home"}} {operator|&&} {punctuation|[} {interpolated-string|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder in {interpolated-string|{string|"$@"}}{punctuation|;} do
        {punctuation|[} {interpolated-string|{string|"$folder"}} {operator|-}nt {interpolated-string|{string|"$cache/java"}} {punctuation|]} {operator|&&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|&&} mkdir {operator|-}p {interpolated-string|{string|"$cache"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|&&} {punctuation|[} {operator|-}w {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|\|\|} return {number|0}
    {keyword|case} $asked in
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '{operator|%}s\\n{operator|%}s\\n' {interpolated-string|{string|"$asked"}} {interpolated-string|{string|"$java_home"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|>}{interpolated-string|{string|"$cache/java.$$"}} {operator|&&} mv {operator|-}f {interpolated-string|{string|"$cache/java.$$"}} {interpolated-string|{string|"$cache/java"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null}
{punctuation|\}}

if {punctuation|[} {operator|-}n {interpolated-string|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {interpolated-string|{string|"$java_home"}}
    {punctuation|[} {operator|-}n {interpolated-string|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file in {interpolated-string|{string|"$1"}}{operator|/}{operator|*}{punctuation|;} do
        if {punctuation|[} {interpolated-string|{string|"$file"}} {operator|-}nt {interpolated-string|{string|"$jar"}} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}d {interpolated-string|{string|"$file"}} {punctuation|]}{punctuation|;} then
            has_newer {interpolated-string|{string|"$file"}} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {interpolated-string|{string|"$root/pom.xml"}} {operator|-}nt {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} return {number|0}
    {keyword|for} part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {interpolated-string|{string|"$root/$part"}} {operator|&&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    comm{operator|and} {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|\|\|}
        fail {interpolated-string|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{operator|&}{number|2}
    if {punctuation|[} {operator|-}z {interpolated-string|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]} {operator|&&} {operator|!} comm{operator|and} {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{boolean|null}{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {interpolated-string|{string|"$root/target"}} {operator|&&} {punctuation|:} {operator|>}{interpolated-string|{string|"$root/target/build-begin"}} {operator|\|\|} fail {interpolated-string|{string|"the folder $root/target cannot be written"}}
    if {operator|!} {punctuation|(}cd {interpolated-string|{string|"$root"}} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{interpolated-string|{string|"$root/target/build.log"}} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        cat {interpolated-string|{string|"$root/target/build.log"}} {operator|>}{operator|&}{number|2}
        fail {interpolated-string|{string|"the tool could not be built; Maven's messages above say why"}}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {interpolated-string|{string|"$root/target/build-begin"}} {interpolated-string|{string|"$jar"}}
{punctuation|\}}

if {punctuation|[} {operator|-}f {interpolated-string|{string|"$root/pom.xml"}} {punctuation|]}{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} fail {interpolated-string|{string|"jbuild.jar was expected beside $self"}}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{interpolated-string|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
options{operator|=}{interpolated-string|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{interpolated-string|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {interpolated-string|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|\|\|} options{operator|=}{interpolated-string|{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{interpolated-string|{string|"$options -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{interpolated-string|{string|"$options -Djbuild.stderr=terminal"}}
if {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
if {punctuation|[} {operator|-}n {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {interpolated-string|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    if {punctuation|[} {interpolated-string|{string|"$feature"}} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    if {punctuation|[} {operator|!} {interpolated-string|{string|"$archive"}} {operator|-}nt {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} {punctuation|[} {interpolated-string|{string|"$java_home/release"}} {operator|-}nt {interpolated-string|{string|"$archive"}} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice {operator|-}n {number|10} {interpolated-string|{string|"$java_home/bin/java"}} $options {interpolated-string|{string|"$make_archive$archive.$$"}} {operator|-}jar {interpolated-string|{string|"$jar"}} train {operator|&&} {punctuation|[} {operator|-}s {interpolated-string|{string|"$archive.$$"}} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {interpolated-string|{string|"$archive.$$"}} {interpolated-string|{string|"$archive"}}
    else
        {punctuation|:} {operator|>}{interpolated-string|{string|"$archive.failed"}}
    fi
    rm {operator|-}f {interpolated-string|{string|"$archive.$$"}} {interpolated-string|{string|"$archive.$$.config"}}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {interpolated-string|{string|"$java_home/bin/java"}} {interpolated-string|{string|"$@"}}
    status{operator|=}$?
    if {punctuation|[} {interpolated-string|{string|"$status"}} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {interpolated-string|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|&&}
        {operator|!} {interpolated-string|{string|"$java_home/bin/java"}} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf 'jbuild{punctuation|:} Java can{operator|not} start {keyword|with} JBUILD_JAVA_OPTS{operator|=}{operator|%}s\\n' {interpolated-string|{string|"$JBUILD_JAVA_OPTS"}} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
if {punctuation|[} {operator|-}n {interpolated-string|{string|"$archive"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {interpolated-string|{string|"$use_archive"}} {punctuation|]} {operator|&&} {punctuation|[} {interpolated-string|{string|"$\{1:-\}"}} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {interpolated-string|{string|"$archive.failed"}} {operator|-}nt {interpolated-string|{string|"$jar"}} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {interpolated-string|{string|"$jar"}} {interpolated-string|{string|"$@"}}
    if {punctuation|[} {interpolated-string|{string|"$status"}} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {interpolated-string|{string|"$\{archive%/*\}"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|&&} {punctuation|[} {operator|-}w {interpolated-string|{string|"$\{archive%/*\}"}} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {interpolated-string|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|=} wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}{operator|&}{number|1}
        {function|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {interpolated-string|{string|"$status"}}
fi
if {punctuation|[} {operator|-}n {interpolated-string|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{interpolated-string|{string|"$use_archive"}}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {interpolated-string|{string|"$jar"}} {interpolated-string|{string|"$@"}}
    exit {interpolated-string|{string|"$status"}}
fi
exec {interpolated-string|{string|"$java_home/bin/java"}} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{interpolated-string|{string|"$use_archive"}}{punctuation|\}} {operator|-}jar {interpolated-string|{string|"$jar"}} {interpolated-string|{string|"$@"}}
