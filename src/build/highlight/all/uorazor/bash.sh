{comment-hash comment|#!/bin/sh}
{comment-hash comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment-hash comment|#}
{comment-hash comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment-hash comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment-hash comment|#}
{comment-hash comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment-hash comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment-hash comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|{punctuation|'}jbuild: %s\\n{punctuation|'}} {string|{punctuation|"}$1{punctuation|"}} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

{comment-hash comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{source-layers function|self}{operator|=}${number|0}
case ${source-layers function|self} {operator|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} ;;
    {operator|*}{punctuation|)} {source-layers function|self}{operator|=}{punctuation|.}{operator|/}${source-layers function|self} ;;
esac
{keyword|while} {punctuation|[} {operator|-}h {string|{punctuation|"}$self{punctuation|"}} {punctuation|]}; do
    link{operator|=}${punctuation|(}readlink {string|{punctuation|"}$self{punctuation|"}}{punctuation|)} {operator|\|}{operator|\|} fail {string|{punctuation|"}the link $self cannot be followed{punctuation|"}}
    case $link {operator|in}
        {operator|/}{operator|*}{punctuation|)} {source-layers function|self}{operator|=}$link ;;
        {operator|*}{punctuation|)} {source-layers function|self}{operator|=}${punctuation|\{}{source-layers function|self}{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}$link ;;
    esac
done
root{operator|=}${punctuation|\{}{source-layers function|self}{operator|%}{operator|/}{operator|*}{punctuation|\}}
case $root {operator|in}
    {punctuation|.}{punctuation|)} root{operator|=}$PWD ;;
    {string|{punctuation|'}{punctuation|'}}{punctuation|)} root{operator|=}{operator|/} ;;
esac
case $root{operator|/} {operator|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|{punctuation|"}$root{punctuation|"}} && pwd{punctuation|)} {operator|\|}{operator|\|} fail {string|{punctuation|"}the folder $root cannot be entered{punctuation|"}} ;;
esac

{comment-hash comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|{punctuation|"}$\{XDG_CACHE_HOME:-\}{punctuation|"}} {punctuation|]}; then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|{punctuation|"}$\{HOME:-\}{punctuation|"}} {punctuation|]} && {punctuation|[} {operator|-}d {string|{punctuation|"}$HOME{punctuation|"}} {punctuation|]}; then
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{comment-hash comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|{punctuation|"}$1{punctuation|"}} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string|{punctuation|"}$HOME/.sdkman/candidates/java{punctuation|"}} {string|{punctuation|"}$HOME/.jdks{punctuation|"}} {string|{punctuation|"}$HOME/Library/Java/JavaVirtualMachines{punctuation|"}}{punctuation|\}}
{punctuation|\}}

{comment-hash comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|{punctuation|"}$1/bin/java{punctuation|"}} {punctuation|]} && {punctuation|[} {operator|-}r {string|{punctuation|"}$1/release{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line {operator|\|}{operator|\|} {punctuation|[} {operator|-}n {string|{punctuation|"}$line{punctuation|"}} {punctuation|]}; do
        case $line {operator|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line{comment-hash comment|#*=\} ;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line{comment-hash comment|#*=\}}
                version{operator|=}${punctuation|\{}version{comment-hash comment|#\\"\}}
                version{operator|=}${punctuation|\{}version{comment-hash comment|#1.\}}
                feature{operator|=}${punctuation|\{}version{operator|%}{operator|%}{punctuation|[}!{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                ;;
        esac
        {punctuation|[} {string|{punctuation|"}$\{feature:-0\}{punctuation|"}} {operator|!=} {number|0} {punctuation|]} && {punctuation|[} {operator|-}n {string|{punctuation|"}$runtime{punctuation|"}} {punctuation|]} && {punctuation|[} {string|{punctuation|"}$runtime{punctuation|"}} {operator|!=} {string|{punctuation|"}$version{punctuation|"}} {punctuation|]} && {keyword|break}
    done {operator|<}{string|{punctuation|"}$1/release{punctuation|"}}
    runtime{operator|=}${punctuation|\{}runtime{comment-hash comment|#\\"\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\"{punctuation|\}}
    {punctuation|[} {string|{punctuation|"}$\{feature:-0\}{punctuation|"}} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{comment-hash comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|{punctuation|"}$1{punctuation|"}} {operator|\|}{operator|\|} return {number|0}
    case $runtime {operator|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} ;;
    esac
    {keyword|if} {punctuation|[} {string|{punctuation|"}$feature{punctuation|"}} {operator|-}gt {string|{punctuation|"}$best{punctuation|"}} {punctuation|]}; then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {operator|in} {string|{punctuation|"}$@{punctuation|"}}; do
        {keyword|for} jdk {operator|in} {string|{punctuation|"}$folder{punctuation|"}}{operator|/}{operator|*} {string|{punctuation|"}$folder{punctuation|"}}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home; do
            {punctuation|[} {operator|-}d {string|{punctuation|"}$jdk{punctuation|"}} {punctuation|]} && consider {string|{punctuation|"}$jdk{punctuation|"}}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|{punctuation|"}$\{JBUILD_JAVA_HOME:-\}{punctuation|"}} {punctuation|]}; then
        look_at {string|{punctuation|"}$JBUILD_JAVA_HOME{punctuation|"}} {operator|\|}{operator|\|} fail {string|{punctuation|"}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there{punctuation|"}}
        {punctuation|[} {string|{punctuation|"}$feature{punctuation|"}} {operator|-}ge {number|17} {punctuation|]} {operator|\|}{operator|\|} fail {string|{punctuation|"}JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer{punctuation|"}}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|{punctuation|"}$\{JAVA_HOME:-\}{punctuation|"}} {punctuation|]}; then
        consider {string|{punctuation|"}$JAVA_HOME{punctuation|"}}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} && found{operator|=}${punctuation|(}readlink {operator|-}f {string|{punctuation|"}$found{punctuation|"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null}{punctuation|)} && consider {string|{punctuation|"}$\{found%/bin/java\}{punctuation|"}}
    with_jdk_parents consider_all
    {keyword|for} jdk {operator|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home; do
        consider {string|{punctuation|"}$jdk{punctuation|"}}
    done
    {punctuation|[} {operator|-}n {string|{punctuation|"}$java_home{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} fail "no Java {number|17} {keyword|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer; {number|25} {operator|is} fastest{punctuation|)}{punctuation|,} {keyword|or} set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} {keyword|and} the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string|{punctuation|"}$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}{punctuation|"}}

{comment-hash comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|{punctuation|"}$cache{punctuation|"}} {punctuation|]} && {punctuation|[} {operator|-}r {string|{punctuation|"}$cache/java{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line && {punctuation|[} {string|{punctuation|"}$line{punctuation|"}} {operator|=} {string|{punctuation|"}$asked{punctuation|"}} {punctuation|]} && IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|{punctuation|"}$cache/java{punctuation|"}} {operator|\|}{operator|\|} return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|{punctuation|"}$java_home{punctuation|"}} && {punctuation|[} {string|{punctuation|"}$feature{punctuation|"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {operator|in} {string|{punctuation|"}$@{punctuation|"}}; do
        {punctuation|[} {string|{punctuation|"}$folder{punctuation|"}} {operator|-}nt {string|{punctuation|"}$cache/java{punctuation|"}} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|{punctuation|"}$cache{punctuation|"}} {punctuation|]} && mkdir {operator|-}p {string|{punctuation|"}$cache{punctuation|"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} && {punctuation|[} {operator|-}w {string|{punctuation|"}$cache{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    case $asked {operator|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} ;;
    esac
    printf {string|{punctuation|'}%s\\n%s\\n{punctuation|'}} {string|{punctuation|"}$asked{punctuation|"}} {string|{punctuation|"}$java_home{punctuation|"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|>}{string|{punctuation|"}$cache/java.$${punctuation|"}} && mv {operator|-}f {string|{punctuation|"}$cache/java.$${punctuation|"}} {string|{punctuation|"}$cache/java{punctuation|"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|{punctuation|"}$\{JBUILD_JAVA_HOME:-\}{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} ! remembered_java; then
    search_java
    look_at {string|{punctuation|"}$java_home{punctuation|"}}
    {punctuation|[} {operator|-}n {string|{punctuation|"}$\{JBUILD_JAVA_HOME:-\}{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} remember_java
fi

{comment-hash comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment-hash comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {operator|in} {string|{punctuation|"}$1{punctuation|"}}{operator|/}{operator|*}; do
        {keyword|if} {punctuation|[} {string|{punctuation|"}$file{punctuation|"}} {operator|-}nt {string|{punctuation|"}$jar{punctuation|"}} {punctuation|]}; then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|{punctuation|"}$file{punctuation|"}} {punctuation|]}; then
            has_newer {string|{punctuation|"}$file{punctuation|"}} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|{punctuation|"}$jar{punctuation|"}} {punctuation|]} && {punctuation|[} ! {string|{punctuation|"}$root/pom.xml{punctuation|"}} {operator|-}nt {string|{punctuation|"}$jar{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    {keyword|for} part {operator|in} src{operator|/}main _layouts _includes assets{operator|/}theme; do
        has_newer {string|{punctuation|"}$root/$part{punctuation|"}} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|\|}{operator|\|}
        fail {string|{punctuation|"}the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer.{punctuation|"}}
    printf {string|{punctuation|'}Building jbuild … (about a minute, once)\\n{punctuation|'}} {operator|>}&{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|{punctuation|"}$\{JAVA_HOME:-\}{punctuation|"}} {punctuation|]} && ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{boolean|null}; then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|{punctuation|"}$root/target{punctuation|"}} && {punctuation|:} {operator|>}{string|{punctuation|"}$root/target/build-begin{punctuation|"}} {operator|\|}{operator|\|} fail {string|{punctuation|"}the folder $root/target cannot be written{punctuation|"}}
    {keyword|if} ! {punctuation|(}cd {string|{punctuation|"}$root{punctuation|"}} && mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{string|{punctuation|"}$root/target/build.log{punctuation|"}} {number|2}{operator|>}&{number|1}; then
        cat {string|{punctuation|"}$root/target/build.log{punctuation|"}} {operator|>}&{number|2}
        fail {string|{punctuation|"}the tool could not be built; Maven's messages above say why{punctuation|"}}
    fi
    {comment-hash comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string|{punctuation|"}$root/target/build-begin{punctuation|"}} {string|{punctuation|"}$jar{punctuation|"}}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|{punctuation|"}$root/pom.xml{punctuation|"}} {punctuation|]}; then
    jar{operator|=}$root{operator|/}{source-commands function|target}{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale; then
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|{punctuation|"}$jar{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|{punctuation|"}$jar{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} fail {string|{punctuation|"}jbuild.jar was expected beside $self{punctuation|"}}
fi

{comment-hash comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment-hash comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment-hash comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|{punctuation|"}-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData{punctuation|"}}
options{operator|=}{string|{punctuation|"}$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8{punctuation|"}}
{comment-hash comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|{punctuation|"}$options -XX:+DisplayVMOutputToStderr -Xlog:disable{punctuation|"}}
{comment-hash comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string|{punctuation|"}$\{JBUILD_JAVA_OPTS:-\}{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} options{operator|=}{string|{punctuation|"}$options -XX:+IgnoreUnrecognizedVMOptions{punctuation|"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}{string|{punctuation|"}$options -Djbuild.stdout=terminal{punctuation|"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}{string|{punctuation|"}$options -Djbuild.stderr=terminal{punctuation|"}}
{keyword|if} {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}; then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{comment-hash comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment-hash comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|{punctuation|"}$cache{punctuation|"}} {punctuation|]} && {punctuation|[} {string|{punctuation|"}$\{JBUILD_ARCHIVE:-\}{punctuation|"}} {operator|!=} off {punctuation|]}; then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|{punctuation|"}$feature{punctuation|"}} {operator|-}ge {number|25} {punctuation|]}; then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! {string|{punctuation|"}$archive{punctuation|"}} {operator|-}nt {string|{punctuation|"}$jar{punctuation|"}} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|{punctuation|"}$java_home/release{punctuation|"}} {operator|-}nt {string|{punctuation|"}$archive{punctuation|"}} {punctuation|]}; then
        use_archive{operator|=}
    fi
fi

{comment-hash comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment-hash comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|{punctuation|'}{punctuation|'}} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|{punctuation|"}$java_home/bin/java{punctuation|"}} $options {string|{punctuation|"}$make_archive$archive.$${punctuation|"}} {operator|-}jar {string|{punctuation|"}$jar{punctuation|"}} train && {punctuation|[} {operator|-}s {string|{punctuation|"}$archive.$${punctuation|"}} {punctuation|]}; then
        mv {operator|-}f {string|{punctuation|"}$archive.$${punctuation|"}} {string|{punctuation|"}$archive{punctuation|"}}
    {keyword|else}
        {punctuation|:} {operator|>}{string|{punctuation|"}$archive.failed{punctuation|"}}
    fi
    rm {operator|-}f {string|{punctuation|"}$archive.$${punctuation|"}} {string|{punctuation|"}$archive.$$.config{punctuation|"}}
{punctuation|\}}

{comment-hash comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment-hash comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|{punctuation|"}$java_home/bin/java{punctuation|"}} {string|{punctuation|"}$@{punctuation|"}}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|{punctuation|"}$status{punctuation|"}} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}n {string|{punctuation|"}$\{JBUILD_JAVA_OPTS:-\}{punctuation|"}} {punctuation|]} &&
        ! {string|{punctuation|"}$java_home/bin/java{punctuation|"}} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}&{number|1}; then
        printf {string|{punctuation|'}jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n{punctuation|'}} {string|{punctuation|"}$JBUILD_JAVA_OPTS{punctuation|"}} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|{punctuation|"}$archive{punctuation|"}} {punctuation|]} && {punctuation|[} {operator|-}z {string|{punctuation|"}$use_archive{punctuation|"}} {punctuation|]} && {punctuation|[} {string|{punctuation|"}$\{1:-\}{punctuation|"}} {operator|=} build {punctuation|]} && {punctuation|[} ! {string|{punctuation|"}$archive.failed{punctuation|"}} {operator|-}nt {string|{punctuation|"}$jar{punctuation|"}} {punctuation|]}; then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|{punctuation|"}$jar{punctuation|"}} {string|{punctuation|"}$@{punctuation|"}}
    {keyword|if} {punctuation|[} {string|{punctuation|"}$status{punctuation|"}} {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p {string|{punctuation|"}$\{archive%/*\}{punctuation|"}} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} && {punctuation|[} {operator|-}w {string|{punctuation|"}$\{archive%/*\}{punctuation|"}} {punctuation|]}; then
        {keyword|if} {punctuation|[} {string|{punctuation|"}$\{JBUILD_ARCHIVE:-\}{punctuation|"}} {operator|=} {source-commands function|wait} {punctuation|]}; then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}&{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|{punctuation|"}$status{punctuation|"}}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|{punctuation|"}$\{JBUILD_JAVA_OPTS:-\}{punctuation|"}} {punctuation|]}; then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|{punctuation|"}$use_archive{punctuation|"}}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|{punctuation|"}$jar{punctuation|"}} {string|{punctuation|"}$@{punctuation|"}}
    exit {string|{punctuation|"}$status{punctuation|"}}
fi
exec {string|{punctuation|"}$java_home/bin/java{punctuation|"}} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|{punctuation|"}$use_archive{punctuation|"}}{punctuation|\}} {operator|-}jar {string|{punctuation|"}$jar{punctuation|"}} {string|{punctuation|"}$@{punctuation|"}}
