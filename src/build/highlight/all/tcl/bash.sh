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
    printf 'jbuild: {operator|%}s\\n' {string|"$1"} {operator|>}{operator|&}2
    {builtin|exit} 3
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self=${variable|0}
case ${variable|self} {operator|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} ;;
    {operator|*}{punctuation|)} self=.{operator|/}${variable|self} ;;
esac
{builtin|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}; do
    link=${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case ${variable|link} {operator|in}
        {operator|/}{operator|*}{punctuation|)} self=${variable|link} ;;
        {operator|*}{punctuation|)} self=${variable|\{self%/*\}}{operator|/}${variable|link} ;;
    esac
done
root=${variable|\{self%/*\}}
case ${variable|root} {operator|in}
    .{punctuation|)} root=${variable|PWD} ;;
    ''{punctuation|)} root={operator|/} ;;
esac
case ${variable|root}{operator|/} {operator|in}
    {operator|*}{operator|/}.{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}..{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root=${punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{builtin|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; then
    cache=${variable|XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}; then
    cache=${variable|HOME}{operator|/}.cache{operator|/}jbuild
{builtin|else}
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME:{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature=0
    runtime=
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} return 1
    {builtin|while} IFS= read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}; do
        case ${variable|line} {operator|in}
            JAVA_RUNTIME_VERSION={operator|*}{punctuation|)} runtime=${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION={operator|*}{punctuation|)}
                version=${punctuation|\{}line{comment|#*=\}}
                version=${punctuation|\{}version{comment|#\\"\}}
                version=${punctuation|\{}version{comment|#1.\}}
                feature=${variable|\{version%%[!0-9]*\}}
                runtime=${punctuation|\{}runtime:{operator|-}${variable|version}{punctuation|\}}
                ;;
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} 0 {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} break
    done {operator|<}{string|"$1/release"}
    runtime=${punctuation|\{}runtime{comment|#\\"\}}
    runtime=${variable|\{runtime%\\"\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt 0 {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {operator|\|\|} return 0
    case ${variable|runtime} {operator|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return 0 ;;
    esac
    {builtin|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}; then
        best=${variable|feature}
        java_home=${variable|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {builtin|for} folder {operator|in} {string|"$@"}; do
        {builtin|for} jdk {operator|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home; do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home=
    {builtin|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}; then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge 17 {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=${variable|JBUILD_JAVA_HOME}
        {builtin|return}
    fi
    best=16
    {builtin|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}; then
        consider {string|"$JAVA_HOME"}
    fi
    found=${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found=${punctuation|(}readlink {operator|-}f {string|"$found"} 2{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {builtin|for} jdk {operator|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home; do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "no Java 17 or newer was found.
Install a JDK {punctuation|(}any vendor, 17 or newer; 25 is fastest{punctuation|)}, or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, {operator|/}usr{operator|/}lib{operator|/}jvm, {operator|/}usr{operator|/}java, {operator|/}opt{operator|/}java, {operator|~}{operator|/}.sdkman, {operator|~}{operator|/}.jdks, and the folders of macOS."
{punctuation|\}}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} return 1
    {punctuation|\{}
        IFS= read {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} = {string|"$asked"} {punctuation|]} {operator|&&} IFS= read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} return 1
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge 17 {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {builtin|for} folder {operator|in} {string|"$@"}; do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} return 1
    done
    {builtin|return} 0
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} 2{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} return 0
    case ${variable|asked} {operator|in}
        {operator|*}'
'{operator|*}{punctuation|)} return 0 ;;
    esac
    printf '{operator|%}s\\n{operator|%}s\\n' {string|"$asked"} {string|"$java_home"} 2{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} 2{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{builtin|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java; then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {builtin|for} {keyword|file} {operator|in} {string|"$1"}{operator|/}{operator|*}; do
        {builtin|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}; then
            {builtin|return} 0
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}; then
            has_newer {string|"$file"} {operator|&&} return 0
        fi
    done
    {builtin|return} 1
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} return 0
    {builtin|for} part {operator|in} src{operator|/}main _layouts _includes assets{operator|/}theme; do
        has_newer {string|"$root/$part"} {operator|&&} return 0
    done
    {builtin|return} 1
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute, once{punctuation|)}\\n' {operator|>}{operator|&}2
    {builtin|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null; then
        JAVA_HOME=${variable|java_home}
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} : {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {builtin|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip=true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} 2{operator|>}{operator|&}1; then
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{builtin|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}; then
    jar=${variable|root}{operator|/}target{operator|/}jbuild.jar
    {builtin|if} is_stale; then
        build_jar
    fi
{builtin|else}
    jar=${variable|root}{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar=${variable|root}{operator|/}lib{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t 1 {punctuation|]} {operator|&&} options={string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t 2 {punctuation|]} {operator|&&} options={string|"$options -Djbuild.stderr=terminal"}
{builtin|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}; then
    LC_ALL=C.UTF{operator|-}8
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive={operator|-}XX:ArchiveClassesAtExit=
{builtin|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}; then
    archive=${variable|cache}{operator|/}${variable|runtime}${variable|java_home}${variable|root}{operator|/}jbuild.archive
    use_archive={operator|-}XX:SharedArchiveFile=${variable|archive}
    {builtin|if} {punctuation|[} {string|"$feature"} {operator|-}ge 25 {punctuation|]}; then
        use_archive={operator|-}XX:AOTCache=${variable|archive}
        make_archive={operator|-}XX:AOTCacheOutput=
    fi
    {builtin|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}; then
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {builtin|if} nice {operator|-}n 10 {string|"$java_home/bin/java"} ${variable|options} {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}; then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {builtin|else}
        : {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status=${operator|?}
    {builtin|if} {punctuation|[} {string|"$status"} = 1 {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} ${variable|options} ${variable|\{JBUILD_JAVA_OPTS:-\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null 2{operator|>}{operator|&}1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS={operator|%}s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}2
        status=3
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
{builtin|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} = build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}; then
    run_java ${variable|options} ${variable|\{JBUILD_JAVA_OPTS:-\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {builtin|if} {punctuation|[} {string|"$status"} = 0 {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} 2{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}; then
        {builtin|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {punctuation|]}; then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null 2{operator|>}{operator|&}1
        {builtin|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null 2{operator|>}{operator|&}1 {operator|&}
        fi
    fi
    {builtin|exit} {string|"$status"}
fi
{builtin|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}; then
    run_java ${variable|options} ${punctuation|\{}use_archive:{operator|+}{string|"$use_archive"}{punctuation|\}} ${variable|JBUILD_JAVA_OPTS} {operator|-}jar {string|"$jar"} {string|"$@"}
    {builtin|exit} {string|"$status"}
fi
{keyword|exec} {string|"$java_home/bin/java"} ${variable|options} ${punctuation|\{}use_archive:{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
