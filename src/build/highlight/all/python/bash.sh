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
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}${number|0}
{keyword|case} $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    {keyword|case} $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}
{keyword|case} $root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
{keyword|case} $root{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&}{operator|&} pwd{punctuation|)} {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
{keyword|elif} {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
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
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line {operator|\|}{operator|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} do
        {keyword|case} $line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line{comment|#*=\}}
                version{operator|=}${punctuation|\{}version{comment|#\\"\}}
                version{operator|=}${punctuation|\{}version{comment|#1.\}}
                feature{operator|=}${punctuation|\{}version{operator|%}{operator|%}{punctuation|[}!{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&}{operator|&} {keyword|break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {operator|\|}{operator|\|} {keyword|return} {number|0}
    {keyword|case} $runtime {keyword|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}{punctuation|;} do
        {keyword|for} jdk {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|}{operator|\|} fail "no Java {number|17} {keyword|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}{builtin|any} vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {keyword|or} {builtin|set} JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} {keyword|and} the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|}{operator|\|} {keyword|return} {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&}{operator|&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&}{operator|&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|}{operator|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&}{operator|&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|}{operator|\|} {keyword|return} {number|0}
    {keyword|case} $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {builtin|file} {keyword|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            {keyword|return} {number|0}
        {keyword|elif} {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} {operator|&}{operator|&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {keyword|return} {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} {operator|&}{operator|&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|}{operator|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&}{operator|&} ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|}{operator|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {string|"$root"} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|}{operator|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{builtin|set} {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
{keyword|exec} {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
