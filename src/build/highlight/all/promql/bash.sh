{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{function|fail}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    printf {label-value attr-value|'jbuild: %s\\n'} {label-value attr-value|"$1"} >&2
    exit 3
{punctuation|\}}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self=${number|0}
case $self in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self={punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {operator|-}h "$self" {punctuation|]}{punctuation|;} do
    link=${punctuation|(}readlink "$self"{punctuation|)} \|\| fail "the link $self cannot be followed"
    case $link in
        {operator|/}{operator|*}{punctuation|)} self=$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self=${context-labels|{punctuation|\{}self%/*{punctuation|\}}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root=${context-labels|{punctuation|\{}self%/*{punctuation|\}}}
case $root in
    {punctuation|.}{punctuation|)} root=$PWD {punctuation|;}{punctuation|;}
    ''{punctuation|)} root={operator|/} {punctuation|;}{punctuation|;}
esac
case $root{operator|/} in
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} \| {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} \| {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root=${punctuation|(}cd "$root" && pwd{punctuation|)} \|\| fail "the folder $root cannot be entered" {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}XDG_CACHE_HOME:-{punctuation|\}}}" {punctuation|]}{punctuation|;} then
    cache=$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}HOME:-{punctuation|\}}}" {punctuation|]} && {punctuation|[} {operator|-}d "$HOME" {punctuation|]}{punctuation|;} then
    cache=$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
else
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    "${number|1}" {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${context-labels|{punctuation|\{}HOME:+{label-value attr-value|"$HOME/.sdkman/candidates/java"} {label-value attr-value|"$HOME/.jdks"} {label-value attr-value|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature={number|0}
    runtime=
    {punctuation|[} {operator|-}x "${number|1}{operator|/}bin{operator|/}java" {punctuation|]} && {punctuation|[} {operator|-}r "${number|1}{operator|/}release" {punctuation|]} \|\| return {number|1}
    while IFS= read {operator|-}r line \|\| {punctuation|[} {operator|-}n "$line" {punctuation|]}{punctuation|;} do
        case $line in
            JAVA_RUNTIME_VERSION={operator|*}{punctuation|)} runtime=${context-labels|{punctuation|\{}line#*{punctuation|=}{punctuation|\}}} {punctuation|;}{punctuation|;}
            JAVA_VERSION={operator|*}{punctuation|)}
                version=${context-labels|{punctuation|\{}line#*{punctuation|=}{punctuation|\}}}
                version=${context-labels|{punctuation|\{}version#\\"{punctuation|\}}}
                version=${context-labels|{punctuation|\{}version#1.{punctuation|\}}}
                feature=${context-labels|{punctuation|\{}version%%[!0-9]*{punctuation|\}}}
                runtime=${context-labels|{punctuation|\{}runtime:-$version{punctuation|\}}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} "${context-labels|{punctuation|\{}feature:-0{punctuation|\}}}" {operator|!=} {number|0} {punctuation|]} && {punctuation|[} {operator|-}n "$runtime" {punctuation|]} && {punctuation|[} "$runtime" {operator|!=} "$version" {punctuation|]} && break
    done {operator|<}"${number|1}{operator|/}release"
    runtime=${context-labels|{punctuation|\{}runtime#\\"{punctuation|\}}}
    runtime=${context-labels|{punctuation|\{}runtime%\\"{punctuation|\}}}
    {punctuation|[} "${context-labels|{punctuation|\{}feature:-0{punctuation|\}}}" {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{function|consider}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    look_at {label-value attr-value|"$1"} \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ {label-value attr-value|"$feature"} -gt {label-value attr-value|"$best"} ]; then
        {label-key attr-name|best}{punctuation|=}$feature
        {label-key attr-name|java_home}{punctuation|=}$1
    fi
{punctuation|\}}}

{function|consider_all}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    for folder in {label-value attr-value|"$@"}; do
        for jdk in {label-value attr-value|"$folder"}/* {label-value attr-value|"$folder"}/*/Contents/Home; do
            [ -d {label-value attr-value|"$jdk"} ] && consider {label-value attr-value|"$jdk"}
        done
    done
{punctuation|\}}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home=
    if {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}}" {punctuation|]}{punctuation|;} then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there"
        {punctuation|[} "$feature" {operator|-}ge {number|17} {punctuation|]} \|\| fail "JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs {number|17} {operator|or} newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best={number|16}
    if {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}JAVA_HOME:-{punctuation|\}}}" {punctuation|]}{punctuation|;} then
        consider "$JAVA_HOME"
    fi
    found=${punctuation|(}command {operator|-}v java{punctuation|)} && found=${punctuation|(}readlink {operator|-}f "$found" {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} && consider "${context-labels|{punctuation|\{}found%/bin/java{punctuation|\}}}"
    with_jdk_parents consider_all
    for jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider "$jdk"
    done
    {punctuation|[} {operator|-}n "$java_home" {punctuation|]} \|\| fail "no Java {number|17} {operator|or} newer was found{punctuation|.}
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} {operator|and} the folders of macOS{punctuation|.}"
{punctuation|\}}

asked="${context-labels|{punctuation|\{}JAVA_HOME:-{punctuation|\}}}\|$PATH\|${context-labels|{punctuation|\{}HOME:-{punctuation|\}}}"

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n "$cache" {punctuation|]} && {punctuation|[} {operator|-}r "$cache{operator|/}java" {punctuation|]} \|\| return {number|1}
    {context-labels|{punctuation|\{}
        IFS{punctuation|=} read -r line && [ {label-value attr-value|"$line"} {punctuation|=} {label-value attr-value|"$asked"} ] && IFS{punctuation|=} read -r java_home
    {punctuation|\}}} {operator|<}"$cache{operator|/}java" \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at "$java_home" && {punctuation|[} "$feature" {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    for folder in {label-value attr-value|"$@"}; do
        [ {label-value attr-value|"$folder"} -nt {label-value attr-value|"$cache/java"} ] && return 1
    done
    return 0
{punctuation|\}}}

{function|remember_java}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    [ -n {label-value attr-value|"$cache"} ] && mkdir -p {label-value attr-value|"$cache"} 2>/dev/null && [ -w {label-value attr-value|"$cache"} ] \|\| return 0
    case $asked in
        *{label-value attr-value|'
'}*) return 0 ;;
    esac
    printf {label-value attr-value|'%s\\n%s\\n'} {label-value attr-value|"$asked"} {label-value attr-value|"$java_home"} 2>/dev/null >{label-value attr-value|"$cache/java.$$"} && mv -f {label-value attr-value|"$cache/java.$$"} {label-value attr-value|"$cache/java"} 2>/dev/null
{punctuation|\}}}

if {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}}" {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at "$java_home"
    {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}}" {punctuation|]} \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{function|has_newer}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    for file in {label-value attr-value|"$1"}/*; do
        if [ {label-value attr-value|"$file"} -nt {label-value attr-value|"$jar"} ]; then
            return 0
        elif [ -d {label-value attr-value|"$file"} ]; then
            has_newer {label-value attr-value|"$file"} && return 0
        fi
    done
    return 1
{punctuation|\}}}

{function|is_stale}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    [ -f {label-value attr-value|"$jar"} ] && [ ! {label-value attr-value|"$root/pom.xml"} -nt {label-value attr-value|"$jar"} ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer {label-value attr-value|"$root/$part"} && return 0
    done
    return 1
{punctuation|\}}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null \|\|
        fail "the tool must be built first{punctuation|,} {operator|and} {function|Maven} {punctuation|(}mvn{punctuation|)} was not found{punctuation|.} Install Maven {number|3.8} {operator|or} newer{punctuation|.}"
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}&{number|2}
    if {punctuation|[} {operator|-}z "${context-labels|{punctuation|\{}JAVA_HOME:-{punctuation|\}}}" {punctuation|]} && ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p "$root{operator|/}target" && : {operator|>}"$root{operator|/}target{operator|/}build{operator|-}begin" \|\| fail "the folder $root{operator|/}target cannot be written"
    if ! {punctuation|(}cd "$root" && mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip=true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}"$root{operator|/}target{operator|/}build{punctuation|.}log" {number|2}{operator|>}&{number|1}{punctuation|;} then
        cat "$root{operator|/}target{operator|/}build{punctuation|.}log" {operator|>}&{number|2}
        fail "the tool could not be built{punctuation|;} Maven's messages above say why"
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r "$root{operator|/}target{operator|/}build{operator|-}begin" "$jar"
{punctuation|\}}

if {punctuation|[} {operator|-}f "$root{operator|/}pom{punctuation|.}xml" {punctuation|]}{punctuation|;} then
    jar=$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar=$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f "$jar" {punctuation|]} \|\| jar=$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f "$jar" {punctuation|]} \|\| fail "jbuild{punctuation|.}jar was expected beside $self"
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options="{operator|-}XX:{operator|+}UseSerialGC {operator|-}XX:TieredStopAtLevel={number|1} {operator|-}XX:{operator|-}UsePerfData"
options="$options {operator|-}Dfile{punctuation|.}encoding=UTF{number|-8} {operator|-}Dsun{punctuation|.}jnu{punctuation|.}encoding=UTF{number|-8}"
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options="$options {operator|-}XX:{operator|+}DisplayVMOutputToStderr {operator|-}Xlog:disable"
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}}" {punctuation|]} \|\| options="$options {operator|-}XX:{operator|+}IgnoreUnrecognizedVMOptions"
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options="$options {operator|-}Djbuild{punctuation|.}stdout=terminal"
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options="$options {operator|-}Djbuild{punctuation|.}stderr=terminal"
if {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL=C{punctuation|.}UTF{number|-8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive={operator|-}XX:ArchiveClassesAtExit=
if {punctuation|[} {operator|-}n "$cache" {punctuation|]} && {punctuation|[} "${context-labels|{punctuation|\{}JBUILD_ARCHIVE:-{punctuation|\}}}" {operator|!=} off {punctuation|]}{punctuation|;} then
    archive=$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive={operator|-}XX:SharedArchiveFile=$archive
    if {punctuation|[} "$feature" {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive={operator|-}XX:AOTCache=$archive
        make_archive={operator|-}XX:AOTCacheOutput=
    fi
    if {punctuation|[} ! "$archive" {operator|-}nt "$jar" {punctuation|]} \|\| {punctuation|[} "$java_home{operator|/}release" {operator|-}nt "$archive" {punctuation|]}{punctuation|;} then
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
    trap {label-value attr-value|''} HUP INT
    if nice -n 10 {label-value attr-value|"$java_home/bin/java"} $options {label-value attr-value|"$make_archive$archive.$$"} -jar {label-value attr-value|"$jar"} train && [ -s {label-value attr-value|"$archive.$$"} ]; then
        mv -f {label-value attr-value|"$archive.$$"} {label-value attr-value|"$archive"}
    else
        : >{label-value attr-value|"$archive.failed"}
    fi
    rm -f {label-value attr-value|"$archive.$$"} {label-value attr-value|"$archive.$$.config"}
{punctuation|\}}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    "$java_home{operator|/}bin{operator|/}java" "$@"
    status=$?
    if {punctuation|[} "$status" = {number|1} {punctuation|]} && {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}}" {punctuation|]} &&
        ! "$java_home{operator|/}bin{operator|/}java" $options ${context-labels|{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}{punctuation|;} then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS={operator|%}s\\n' "$JBUILD_JAVA_OPTS" {operator|>}&{number|2}
        status={number|3}
    fi
{punctuation|\}}

set {operator|-}f
if {punctuation|[} {operator|-}n "$archive" {punctuation|]} && {punctuation|[} {operator|-}z "$use_archive" {punctuation|]} && {punctuation|[} "${context-labels|{punctuation|\{}1:-{punctuation|\}}}" = build {punctuation|]} && {punctuation|[} ! "$archive{punctuation|.}failed" {operator|-}nt "$jar" {punctuation|]}{punctuation|;} then
    run_java $options ${context-labels|{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}} {operator|-}jar "$jar" "$@"
    if {punctuation|[} "$status" = {number|0} {punctuation|]} && mkdir {operator|-}p "${context-labels|{punctuation|\{}archive%/*{punctuation|\}}}" {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}w "${context-labels|{punctuation|\{}archive%/*{punctuation|\}}}" {punctuation|]}{punctuation|;} then
        if {punctuation|[} "${context-labels|{punctuation|\{}JBUILD_ARCHIVE:-{punctuation|\}}}" = wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}
        {function|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit "$status"
fi
if {punctuation|[} {operator|-}n "${context-labels|{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}}" {punctuation|]}{punctuation|;} then
    run_java $options ${context-labels|{punctuation|\{}use_archive:+{label-value attr-value|"$use_archive"}{punctuation|\}}} $JBUILD_JAVA_OPTS {operator|-}jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home{operator|/}bin{operator|/}java" $options ${context-labels|{punctuation|\{}use_archive:+{label-value attr-value|"$use_archive"}{punctuation|\}}} {operator|-}jar "$jar" "$@"
