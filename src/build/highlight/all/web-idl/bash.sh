#!/bin/sh
# Starts jbuild{operator|:} {class-name|finds} {class-name|a} JDK{punctuation|,} builds the tool where this is a clone that {class-name|has} changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than {class-name|Java} itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell's {class-name|own} means{punctuation|,} and keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK {class-name|to} use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {class-name|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{operator|:} {class-name|no} archive of {class-name|loaded} classes{punctuation|;} {string|"wait"}{operator|:} {class-name|make} it before this {class-name|command} ends{punctuation|,} not behind {class-name|it}

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{operator|:} %s\\n' {string|"$1"} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
case $self in
    *{comment|/*) ;;
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
        for jdk in "$folder"/* "$folder"/*/}Contents/Home{punctuation|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    {class-name|fi}
    best{operator|=}{number|16}
    if {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    {class-name|fi}
    found{operator|=}${punctuation|(}command {class-name|{operator|-}v} java{punctuation|)} && found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}/dev/{keyword|null}{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk{punctuation|.}jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} \|\| fail {string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{operator|:} {class-name|same} question{punctuation|,} and no JDK has come {keyword|or} gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}/dev/{keyword|null} && {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case $asked in
        *'
'*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}/dev/{keyword|null} {operator|>}{string|"$cache/java.$$"} && mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}/dev/{keyword|null}
{punctuation|\}}

if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} is newer than the jar{punctuation|.} A folder is newer when a file in it came {keyword|or} went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}/dev/{keyword|null} \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about {class-name|a} minute{punctuation|,} once{punctuation|)}\\n' {operator|>}&{number|2}
    if {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command {operator|-}v javac {operator|>}/dev/{keyword|null}{punctuation|;} {class-name|then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} && {operator|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{class-name|{boolean|true}} package{punctuation|)} {operator|<}/dev/{keyword|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {operator|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build'{class-name|s} begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {class-name|then}
    jar{operator|=}$root/target/jbuild{punctuation|.}jar
    {class-name|if} is_stale{punctuation|;} then
        build_jar
    fi
{class-name|else}
    jar{operator|=}$root/jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| jar{operator|=}$root/lib/jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second {class-name|compiler} pays{punctuation|;} a command that {class-name|lives} {keyword|long} {punctuation|(}a {class-name|preview} server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow {class-name|the} locale{punctuation|,} and Java takes anything but UTF{operator|-}8 badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth {class-name|a} word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{punctuation|.} But that would go for the author's {class-name|options} too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! {operator|-}d /System/Library {punctuation|]}{punctuation|;} {class-name|then}
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}8
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK and the tool'{class-name|s} folder{punctuation|,} and is of use as {keyword|long} as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{operator|:}{class-name|ArchiveClassesAtExit}{operator|=}
if {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off {punctuation|]}{punctuation|;} {class-name|then}
    archive{operator|=}$cache/$runtime$java_home$root/jbuild{punctuation|.}{class-name|archive}
    use_archive{operator|=}{operator|-}XX{operator|:}{class-name|SharedArchiveFile}{operator|=}$archive
    if {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {class-name|then}
        use_archive{operator|=}{operator|-}XX{operator|:}{class-name|AOTCache}{operator|=}${class-name|archive}
        make_archive{operator|=}{operator|-}XX{operator|:}{class-name|AOTCacheOutput}{operator|=}
    fi
    if {punctuation|[} ! {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} {class-name|then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of {class-name|its} own{punctuation|,} so that the author's site is not touched{punctuation|.} It
# is moved into {class-name|place} whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train && {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {operator|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends with {number|1} when it {class-name|cannot} start{punctuation|,} as jbuild does for a site {class-name|with} errors{punctuation|;} so it is asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    if {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}/dev/{keyword|null} {number|2}{operator|>}&{number|1}{punctuation|;} then
        printf 'jbuild{operator|:} {class-name|Java} cannot start {class-name|with} JBUILD_JAVA_OPTS{operator|=}%s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
if {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} && {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}/dev/{keyword|null} && {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}/dev/{keyword|null} {operator|>}/dev/{keyword|null} {number|2}{operator|>}&{number|1}
        else
            {punctuation|(}train{punctuation|)} {operator|<}/dev/{keyword|null} {operator|>}/dev/{keyword|null} {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{operator|:}+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{operator|:}+{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
