{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
#
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
#
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{punctuation|:} %s\\n' {string|"$1"} {operator|>}{operator|&}{number|2}
    {keyword|exit} {number|3}
{punctuation|\}}

{comment|# }{comment|---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}${number|0}
case $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} ;;
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self ;;
esac
{keyword|while} [ {operator|-}h {string|"$self"} ]; do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link ;;
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}{operator|/}$link ;;
    esac
done
root{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}
case $root {keyword|in}
    .{punctuation|)} root{operator|=}$PWD ;;
    ''{punctuation|)} root{operator|=}{operator|/} ;;
esac
case $root{operator|/} {keyword|in}
    {operator|*}{operator|/}.{operator|/}{operator|*} \| {operator|*}{operator|/}..{operator|/}{operator|*} \| [!{operator|/}]{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&}{operator|&} pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

{comment|# }{comment|---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} [ {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} ]; {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}n {string|"$\{HOME:-\}"} ] {operator|&}{operator|&} [ {operator|-}d {string|"$HOME"} ]; {keyword|then}
    cache{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ {operator|-}x {string|"$1/bin/java"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line \|\| [ {operator|-}n {string|"$line"} ]; do
        case $line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line{comment|#*=\}}
                version{operator|=}${punctuation|\{}version{comment|#\\"\}}
                version{operator|=}${punctuation|\{}version{comment|#1.\}}
                feature{operator|=}${punctuation|\{}version%%[!{number|0}{operator|-}{number|9}]{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                ;;
        esac
        [ {string|"$\{feature:-0\}"} !{operator|=} {number|0} ] {operator|&}{operator|&} [ {operator|-}n {string|"$runtime"} ] {operator|&}{operator|&} [ {string|"$runtime"} !{operator|=} {string|"$version"} ] {operator|&}{operator|&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=}${punctuation|\{}runtime%\\"{punctuation|\}}
    [ {string|"$\{feature:-0\}"} {operator|-}gt {number|0} ]
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} \|\| {keyword|return} {number|0}
    case $runtime {keyword|in}
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} ;;
    esac
    {keyword|if} [ {string|"$feature"} {operator|-}gt {string|"$best"} ]; {keyword|then}
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}; do
        {keyword|for} jdk {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home; do
            [ {operator|-}d {string|"$jdk"} ] {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]; {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} {operator|-}ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} [ {operator|-}n {string|"$\{JAVA_HOME:-\}"} ]; {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home; do
        consider {string|"$jdk"}
    done
    [ {operator|-}n {string|"$java_home"} ] \|\| fail "no Java {number|17} {operator|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer; {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {operator|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} {keyword|the} folder {keyword|of} one.
Looked {keyword|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} {operator|and} {keyword|the} folders {keyword|of} macOS."
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$cache/java"} ] \|\| {keyword|return} {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&}{operator|&} [ {string|"$line"} {operator|=} {string|"$asked"} ] {operator|&}{operator|&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} \|\| {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} [ {string|"$feature"} {operator|-}ge {number|17} ]
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}; do
        [ {string|"$folder"} {operator|-}nt {string|"$cache/java"} ] {operator|&}{operator|&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w {string|"$cache"} ] \|\| {keyword|return} {number|0}
    case $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} ;;
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java; {keyword|then}
    search_java
    look_at {string|"$java_home"}
    [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

{comment|# }{comment|---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {class-name|file} {keyword|in} {string|"$1"}{operator|/}{operator|*}; do
        {keyword|if} [ {string|"$file"} {operator|-}nt {string|"$jar"} ]; {keyword|then}
            {keyword|return} {number|0}
        elif [ {operator|-}d {string|"$file"} ]; {keyword|then}
            has_newer {string|"$file"} {operator|&}{operator|&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    [ {operator|-}f {string|"$jar"} ] {operator|&}{operator|&} [ ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} ] \|\| {keyword|return} {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme; do
        has_newer {string|"$root/$part"} {operator|&}{operator|&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}{keyword|about} a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{operator|&}{number|2}
    {keyword|if} [ {operator|-}z {string|"$\{JAVA_HOME:-\}"} ] {operator|&}{operator|&} ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null; {keyword|then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {string|"$root"} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}{keyword|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}; {keyword|then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} [ {operator|-}f {string|"$root/pom.xml"} ]; {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    {keyword|if} is_stale; {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# }{comment|---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}t {number|1} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}t {number|2} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ ! {operator|-}d {operator|/}System{operator|/}Library ]; {keyword|then}
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

{comment|# }{comment|---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off ]; {keyword|then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} [ {string|"$feature"} {operator|-}ge {number|25} ]; {keyword|then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} [ ! {string|"$archive"} {operator|-}nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} {operator|-}nt {string|"$archive"} ]; {keyword|then}
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} [ {operator|-}s {string|"$archive.$$"} ]; {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# }{comment|---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {operator|&}{operator|&} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}; {keyword|then}
        printf 'jbuild{punctuation|:} Java cannot {operator|start with} JBUILD_JAVA_OPTS{operator|=}%s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
{keyword|if} [ {operator|-}n {string|"$archive"} ] {operator|&}{operator|&} [ {operator|-}z {string|"$use_archive"} ] {operator|&}{operator|&} [ {string|"$\{1:-\}"} {operator|=} build ] {operator|&}{operator|&} [ ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} ]; {keyword|then}
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w {string|"$\{archive%/*\}"} ]; {keyword|then}
        {keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]; {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; {keyword|then}
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
