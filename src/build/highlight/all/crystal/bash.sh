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
    printf {string-literal|{string|'jbuild: %s\\n'}} {string-literal|{string|"$1"}} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{keyword|self}{operator|=}${number|0}
{keyword|case} {variable|$self} in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {keyword|self}{operator|=}{punctuation|.}{operator|/}{variable|$self} {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string-literal|{string|"$self"}} {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink {string-literal|{string|"$self"}}{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the link $self cannot be followed"}}
    {keyword|case} {variable|$link} in
        {operator|/}{operator|*}{punctuation|)} {keyword|self}{operator|=}{variable|$link} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {keyword|self}{operator|=}${punctuation|\{}{keyword|self}{string-literal|{string|%/*\}/}}{variable|$link} {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}{keyword|self}{string-literal|{string|%/*\}
case $root in
    .) root=$PWD ;;
    '') root=/}} {punctuation|;}{punctuation|;}
esac
{keyword|case} {variable|$root}{operator|/} in
    {operator|*}{operator|/}{punctuation|.}{regex-literal|{regex|/* \| */}}{operator|..}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string-literal|{string|"$root"}} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the folder $root cannot be entered"}} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{XDG_CACHE_HOME:-\}"}} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}{variable|$XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string-literal|{string|"$\{HOME:-\}"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string-literal|{string|"$HOME"}} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}{variable|$HOME}{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$1"}} {operator|/}usr{operator|/}{keyword|lib}{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines {punctuation|\\}
        ${punctuation|\{}{symbol|HOME}{operator|:}{operator|+}{string-literal|{string|"$HOME/.sdkman/candidates/java"}} {string-literal|{string|"$HOME/.jdks"}} {string-literal|{string|"$HOME/Library/Java/JavaVirtualMachines"}}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string-literal|{string|"$1/bin/java"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$1/release"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {keyword|while} {constant|IFS}{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string-literal|{string|"$line"}} {punctuation|]}{punctuation|;} {keyword|do}
        {keyword|case} {variable|$line} in
            {constant|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line{comment|#*=\} ;;}
            {constant|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line{comment|#*=\}}
                version{operator|=}${punctuation|\{}version{comment|#\\"\}}
                version{operator|=}${punctuation|\{}version{comment|#1.\}}
                feature{operator|=}${punctuation|\{}version{string-literal|{string|%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%}}{punctuation|\\}"{punctuation|\}}
    {punctuation|[} {string-literal|{string|"$\{feature:-0\}"}} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string-literal|{string|"$1"}} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} {variable|$runtime} in
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}gt {string-literal|{string|"$best"}} {punctuation|]}{punctuation|;} {keyword|then}
        best{operator|=}{variable|$feature}
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder in {string-literal|{string|"$@"}}{punctuation|;} {keyword|do}
        {keyword|for} jdk in {string-literal|{string|"$folder"}}{operator|/}{operator|*} {string-literal|{string|"$folder"}}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
            {punctuation|[} {operator|-}d {string-literal|{string|"$jdk"}} {punctuation|]} {operator|&&} consider {string-literal|{string|"$jdk"}}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string-literal|{string|"$JBUILD_JAVA_HOME"}} {operator|\|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}}
        {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}}
        java_home{operator|=}{variable|$JBUILD_JAVA_HOME}
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]}{punctuation|;} {keyword|then}
        consider {string-literal|{string|"$JAVA_HOME"}}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {string-literal|{string|"$found"}} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string-literal|{string|"$\{found%/bin/java\}"}}
    with_jdk_parents consider_all
    {keyword|for} jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        consider {string-literal|{string|"$jdk"}}
    done
    {punctuation|[} {operator|-}n {string-literal|{string|"$java_home"}} {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found{punctuation|.}
Install a {constant|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set {constant|JBUILD_JAVA_HOME} to the folder {keyword|of} one{punctuation|.}
Looked at{operator|:} {constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} {operator|/}usr{operator|/}{keyword|lib}{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{regex-literal|{regex|/java, ~/}}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} and the folders {keyword|of} macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string-literal|{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        {constant|IFS}{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string-literal|{string|"$line"}} {operator|=} {string-literal|{string|"$asked"}} {punctuation|]} {operator|&&} {constant|IFS}{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string-literal|{string|"$cache/java"}} {operator|\|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string-literal|{string|"$java_home"}} {operator|&&} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder in {string-literal|{string|"$@"}}{punctuation|;} {keyword|do}
        {punctuation|[} {string-literal|{string|"$folder"}} {operator|-}nt {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$cache"}} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$cache"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} {variable|$asked} in
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string-literal|{string|'%s\\n%s\\n'}} {string-literal|{string|"$asked"}} {string-literal|{string|"$java_home"}} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string-literal|{string|"$cache/java.$$"}} {operator|&&} mv {operator|-}f {string-literal|{string|"$cache/java.$$"}} {string-literal|{string|"$cache/java"}} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at {string-literal|{string|"$java_home"}}
    {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file in {string-literal|{string|"$1"}}{operator|/}{operator|*}{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {string-literal|{string|"$file"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}{punctuation|;} {keyword|then}
            {keyword|return} {number|0}
        elif {punctuation|[} {operator|-}d {string-literal|{string|"$file"}} {punctuation|]}{punctuation|;} {keyword|then}
            has_newer {string-literal|{string|"$file"}} {operator|&&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"$root/pom.xml"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|for} part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        has_newer {string-literal|{string|"$root/$part"}} {operator|&&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {string-literal|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    printf {string-literal|{string|'Building jbuild … (about a minute, once)\\n'}} {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string-literal|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} {keyword|then}
        {constant|JAVA_HOME}{operator|=}{variable|$java_home}
        export {constant|JAVA_HOME}
    fi
    mkdir {operator|-}p {string-literal|{string|"$root/target"}} {operator|&&} {operator|:} {operator|>}{string-literal|{string|"$root/target/build-begin"}} {operator|\|\|} fail {string-literal|{string|"the folder $root/target cannot be written"}}
    {keyword|if} {operator|!} {punctuation|(}cd {string-literal|{string|"$root"}} {operator|&&} mvn {operator|-}{constant|B} {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string-literal|{string|"$root/target/build.log"}} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        cat {string-literal|{string|"$root/target/build.log"}} {operator|>}{operator|&}{number|2}
        fail {string-literal|{string|"the tool could not be built; Maven's messages above say why"}}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string-literal|{string|"$root/target/build-begin"}} {string-literal|{string|"$jar"}}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string-literal|{string|"$root/pom.xml"}} {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=}{variable|$root}{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}{variable|$root}{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} jar{operator|=}{variable|$root}{operator|/}{keyword|lib}{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"jbuild.jar was expected beside $self"}}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string-literal|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
options{operator|=}{string-literal|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string-literal|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|\|\|} options{operator|=}{string-literal|{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stderr=terminal"}}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {keyword|then}
    {constant|LC_ALL}{operator|=}{constant|C}{punctuation|.}{constant|UTF}{operator|-}{number|8}
    export {constant|LC_ALL}
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}{constant|XX}{symbol|:ArchiveClassesAtExit}{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|!=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=}{variable|$cache}{operator|/}{variable|$runtime}{variable|$java_home}{variable|$root}{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}{constant|XX}{symbol|:SharedArchiveFile}{operator|=}{variable|$archive}
    {keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}{constant|XX}{symbol|:AOTCache}{operator|=}{variable|$archive}
        make_archive{operator|=}{operator|-}{constant|XX}{symbol|:AOTCacheOutput}{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string-literal|{string|"$archive"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} {punctuation|[} {string-literal|{string|"$java_home/release"}} {operator|-}nt {string-literal|{string|"$archive"}} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string-literal|{string|''}} {constant|HUP} {constant|INT}
    {keyword|if} nice {operator|-}n {number|10} {string-literal|{string|"$java_home/bin/java"}} {variable|$options} {string-literal|{string|"$make_archive$archive.$$"}} {operator|-}jar {string-literal|{string|"$jar"}} train {operator|&&} {punctuation|[} {operator|-}s {string-literal|{string|"$archive.$$"}} {punctuation|]}{punctuation|;} {keyword|then}
        mv {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive"}}
    {keyword|else}
        {operator|:} {operator|>}{string-literal|{string|"$archive.failed"}}
    fi
    rm {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive.$$.config"}}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$java_home/bin/java"}} {string-literal|{string|"$@"}}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|&&}
        {operator|!} {string-literal|{string|"$java_home/bin/java"}} {variable|$options} ${punctuation|\{}{symbol|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        printf {string-literal|{string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'}} {string-literal|{string|"$JBUILD_JAVA_OPTS"}} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$archive"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string-literal|{string|"$use_archive"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{1:-\}"}} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"$archive.failed"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {variable|$options} ${punctuation|\{}{symbol|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$\{archive%/*\}"}} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$\{archive%/*\}"}} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string-literal|{string|"$status"}}
fi
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {variable|$options} ${punctuation|\{}{symbol|use_archive}{operator|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    exit {string-literal|{string|"$status"}}
fi
exec {string-literal|{string|"$java_home/bin/java"}} {variable|$options} ${punctuation|\{}{symbol|use_archive}{operator|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
