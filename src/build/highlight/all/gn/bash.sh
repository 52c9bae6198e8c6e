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
    printf 'jbuild: %s\\n' {string-literal|{string|"$1"}} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}${number|0}
case $self in
    */*{punctuation|)} ;;
    *{punctuation|)} self{operator|=}{punctuation|.}/$self ;;
esac
while {punctuation|[} {operator|-}h {string-literal|{string|"}{interpolation|{variable|$self}}{string|"}} {punctuation|]}; do
    link{operator|=}${punctuation|(}readlink {string-literal|{string|"}{interpolation|{variable|$self}}{string|"}}{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the link }{interpolation|{variable|$self}}{string| cannot be followed"}}
    case $link in
        /*{punctuation|)} self{operator|=}$link ;;
        *{punctuation|)} self{operator|=}${punctuation|\{}self%/*{punctuation|\}}/$link ;;
    esac
done
root{operator|=}${punctuation|\{}self%/*{punctuation|\}}
case $root in
    {punctuation|.}{punctuation|)} root{operator|=}$PWD ;;
    ''{punctuation|)} root{operator|=}/ ;;
esac
case $root/ in
    */{punctuation|.}/* \| */{punctuation|.}{punctuation|.}/* \| {punctuation|[}{operator|!}/{punctuation|]}*{punctuation|)} root{operator|=}${punctuation|(}cd {string-literal|{string|"}{interpolation|{variable|$root}}{string|"}} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the folder }{interpolation|{variable|$root}}{string| cannot be entered"}} ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|XDG_CACHE_HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]}; then
    cache{operator|=}$XDG_CACHE_HOME/jbuild
elif {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string-literal|{string|"}{interpolation|{variable|$HOME}}{string|"}} {punctuation|]}; then
    cache{operator|=}$HOME/{punctuation|.}cache/jbuild
{keyword|else}
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$1"}} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME:{operator|+}{string-literal|{string|"}{interpolation|{variable|$HOME}}{string|/.sdkman/candidates/java"}} {string-literal|{string|"}{interpolation|{variable|$HOME}}{string|/.jdks"}} {string-literal|{string|"}{interpolation|{variable|$HOME}}{string|/Library/Java/JavaVirtualMachines"}}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string-literal|{string|"$1/bin/java"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$1/release"}} {punctuation|]} {operator|\|\|} return {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{variable|$line}}{string|"}} {punctuation|]}; do
        case $line in
            JAVA_RUNTIME_VERSION{operator|=}*{punctuation|)} runtime{operator|=}${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}*{punctuation|)}
                version{operator|=}${punctuation|\{}line{comment|#*=\}}
                version{operator|=}${punctuation|\{}version{comment|#\\"\}}
                version{operator|=}${punctuation|\{}version{comment|#1.\}}
                feature{operator|=}${punctuation|\{}version%%{punctuation|[}{operator|!}{number|0}{number|-9}{punctuation|]}*{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime:{operator|-}$version{punctuation|\}}
                ;;
        esac
        {punctuation|[} {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|feature:{number|-0}}{interpolation-punctuation punctuation|\}}}{string|"}} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{variable|$runtime}}{string|"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$runtime}}{string|"}} {operator|!=} {string-literal|{string|"}{interpolation|{variable|$version}}{string|"}} {punctuation|]} {operator|&&} break
    done {operator|<}{string-literal|{string|"$1/release"}}
    runtime{operator|=}${punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=}${punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|feature:{number|-0}}{interpolation-punctuation punctuation|\}}}{string|"}} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string-literal|{string|"$1"}} {operator|\|\|} return {number|0}
    case $runtime in
        *{operator|-}ea* \| *{operator|-}beta*{punctuation|)} return {number|0} ;;
    esac
    {keyword|if} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$feature}}{string|"}} {operator|-}gt {string-literal|{string|"}{interpolation|{variable|$best}}{string|"}} {punctuation|]}; then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string-literal|{string|"$@"}}; do
        for jdk in {string-literal|{string|"}{interpolation|{variable|$folder}}{string|"}}/* {string-literal|{string|"}{interpolation|{variable|$folder}}{string|"}}/*/Contents/Home; do
            {punctuation|[} {operator|-}d {string-literal|{string|"}{interpolation|{variable|$jdk}}{string|"}} {punctuation|]} {operator|&&} consider {string-literal|{string|"}{interpolation|{variable|$jdk}}{string|"}}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_JAVA_HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]}; then
        look_at {string-literal|{string|"}{interpolation|{variable|$JBUILD_JAVA_HOME}}{string|"}} {operator|\|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is }{interpolation|{variable|$JBUILD_JAVA_HOME}}{string|, but no JDK is there"}}
        {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$feature}}{string|"}} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is Java }{interpolation|{variable|$feature}}{string|, but jbuild needs 17 or newer"}}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JAVA_HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]}; then
        consider {string-literal|{string|"}{interpolation|{variable|$JAVA_HOME}}{string|"}}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {string-literal|{string|"}{interpolation|{variable|$found}}{string|"}} {number|2}{operator|>}/dev/null{punctuation|)} {operator|&&} consider {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|found%/bin/java}{interpolation-punctuation punctuation|\}}}{string|"}}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk{punctuation|.}jdk/Contents/Home; do
        consider {string-literal|{string|"}{interpolation|{variable|$jdk}}{string|"}}
    done
    {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|"}} {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found{punctuation|.}
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer; {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/{punctuation|.}sdkman{punctuation|,} ~/{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JAVA_HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|\|}{interpolation|{variable|$PATH}}{string|\|}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{variable|$cache}}{string|"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"}{interpolation|{variable|$cache}}{string|/java"}} {punctuation|]} {operator|\|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$line}}{string|"}} {operator|=} {string-literal|{string|"}{interpolation|{variable|$asked}}{string|"}} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string-literal|{string|"}{interpolation|{variable|$cache}}{string|/java"}} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|"}} {operator|&&} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$feature}}{string|"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string-literal|{string|"$@"}}; do
        {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$folder}}{string|"}} {operator|-}nt {string-literal|{string|"}{interpolation|{variable|$cache}}{string|/java"}} {punctuation|]} {operator|&&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{variable|$cache}}{string|"}} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"}{interpolation|{variable|$cache}}{string|"}} {number|2}{operator|>}/dev/null {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"}{interpolation|{variable|$cache}}{string|"}} {punctuation|]} {operator|\|\|} return {number|0}
    case $asked in
        *'
'*{punctuation|)} return {number|0} ;;
    esac
    printf '%s\\n%s\\n' {string-literal|{string|"}{interpolation|{variable|$asked}}{string|"}} {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|"}} {number|2}{operator|>}/dev/null {operator|>}{string-literal|{string|"}{interpolation|{variable|$cache}}{string|/java.$$"}} {operator|&&} mv {operator|-}f {string-literal|{string|"}{interpolation|{variable|$cache}}{string|/java.$$"}} {string-literal|{string|"}{interpolation|{variable|$cache}}{string|/java"}} {number|2}{operator|>}/dev/null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_JAVA_HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]} {operator|\|\|} {operator|!} remembered_java; then
    search_java
    look_at {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|"}}
    {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_JAVA_HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]} {operator|\|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string-literal|{string|"$1"}}/*; do
        {keyword|if} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$file}}{string|"}} {operator|-}nt {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {punctuation|]}; then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string-literal|{string|"}{interpolation|{variable|$file}}{string|"}} {punctuation|]}; then
            has_newer {string-literal|{string|"}{interpolation|{variable|$file}}{string|"}} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"}{interpolation|{variable|$root}}{string|/pom.xml"}} {operator|-}nt {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {punctuation|]} {operator|\|\|} return {number|0}
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string-literal|{string|"}{interpolation|{variable|$root}}{string|/}{interpolation|{variable|$part}}{string|"}} {operator|&&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}/dev/null {operator|\|\|}
        fail {string-literal|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}&{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JAVA_HOME:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}/dev/null; then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string-literal|{string|"}{interpolation|{variable|$root}}{string|/target"}} {operator|&&} : {operator|>}{string-literal|{string|"}{interpolation|{variable|$root}}{string|/target/build-begin"}} {operator|\|\|} fail {string-literal|{string|"the folder }{interpolation|{variable|$root}}{string|/target cannot be written"}}
    {keyword|if} {operator|!} {punctuation|(}cd {string-literal|{string|"}{interpolation|{variable|$root}}{string|"}} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}/dev/null {operator|>}{string-literal|{string|"}{interpolation|{variable|$root}}{string|/target/build.log"}} {number|2}{operator|>}&{number|1}; then
        cat {string-literal|{string|"}{interpolation|{variable|$root}}{string|/target/build.log"}} {operator|>}&{number|2}
        fail {string-literal|{string|"the tool could not be built; Maven's messages above say why"}}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string-literal|{string|"}{interpolation|{variable|$root}}{string|/target/build-begin"}} {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string-literal|{string|"}{interpolation|{variable|$root}}{string|/pom.xml"}} {punctuation|]}; then
    jar{operator|=}$root/target/jbuild{punctuation|.}jar
    {keyword|if} is_stale; then
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root/jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {punctuation|]} {operator|\|\|} jar{operator|=}$root/lib/jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"jbuild.jar was expected beside }{interpolation|{variable|$self}}{string|"}}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string-literal|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
options{operator|=}{string-literal|{string|"}{interpolation|{variable|$options}}{string| -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string-literal|{string|"}{interpolation|{variable|$options}}{string| -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_JAVA_OPTS:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]} {operator|\|\|} options{operator|=}{string-literal|{string|"}{interpolation|{variable|$options}}{string| -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"}{interpolation|{variable|$options}}{string| -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"}{interpolation|{variable|$options}}{string| -Djbuild.stderr=terminal"}}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d /System/Library {punctuation|]}; then
    LC_ALL{operator|=}C{punctuation|.}UTF{number|-8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX:ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{variable|$cache}}{string|"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_ARCHIVE:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {operator|!=} off {punctuation|]}; then
    archive{operator|=}$cache/$runtime$java_home$root/jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX:SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$feature}}{string|"}} {operator|-}ge {number|25} {punctuation|]}; then
        use_archive{operator|=}{operator|-}XX:AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX:AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string-literal|{string|"}{interpolation|{variable|$archive}}{string|"}} {operator|-}nt {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {punctuation|]} {operator|\|\|} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|/release"}} {operator|-}nt {string-literal|{string|"}{interpolation|{variable|$archive}}{string|"}} {punctuation|]}; then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|/bin/java"}} $options {string-literal|{string|"}{interpolation|{variable|$make_archive}}{interpolation|{variable|$archive}}{string|.$$"}} {operator|-}jar {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} train {operator|&&} {punctuation|[} {operator|-}s {string-literal|{string|"}{interpolation|{variable|$archive}}{string|.$$"}} {punctuation|]}; then
        mv {operator|-}f {string-literal|{string|"}{interpolation|{variable|$archive}}{string|.$$"}} {string-literal|{string|"}{interpolation|{variable|$archive}}{string|"}}
    {keyword|else}
        : {operator|>}{string-literal|{string|"}{interpolation|{variable|$archive}}{string|.failed"}}
    fi
    rm {operator|-}f {string-literal|{string|"}{interpolation|{variable|$archive}}{string|.$$"}} {string-literal|{string|"}{interpolation|{variable|$archive}}{string|.$$.config"}}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|/bin/java"}} {string-literal|{string|"$@"}}
    status{operator|=}$?
    {keyword|if} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$status}}{string|"}} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_JAVA_OPTS:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]} {operator|&&}
        {operator|!} {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|/bin/java"}} $options ${punctuation|\{}JBUILD_JAVA_OPTS:{operator|-}{punctuation|\}} {operator|-}version {operator|>}/dev/null {number|2}{operator|>}&{number|1}; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS{operator|=}%s\\n' {string-literal|{string|"}{interpolation|{variable|$JBUILD_JAVA_OPTS}}{string|"}} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{variable|$archive}}{string|"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string-literal|{string|"}{interpolation|{variable|$use_archive}}{string|"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{number|1}:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"}{interpolation|{variable|$archive}}{string|.failed"}} {operator|-}nt {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {punctuation|]}; then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS:{operator|-}{punctuation|\}} {operator|-}jar {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {string-literal|{string|"$@"}}
    {keyword|if} {punctuation|[} {string-literal|{string|"}{interpolation|{variable|$status}}{string|"}} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|archive%/*}{interpolation-punctuation punctuation|\}}}{string|"}} {number|2}{operator|>}/dev/null {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|archive%/*}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]}; then
        {keyword|if} {punctuation|[} {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_ARCHIVE:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {operator|=} wait {punctuation|]}; {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}/dev/null {operator|>}/dev/null {number|2}{operator|>}&{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}/dev/null {operator|>}/dev/null {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string-literal|{string|"}{interpolation|{variable|$status}}{string|"}}
fi
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|JBUILD_JAVA_OPTS:{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"}} {punctuation|]}; then
    run_java $options ${punctuation|\{}use_archive:{operator|+}{string-literal|{string|"}{interpolation|{variable|$use_archive}}{string|"}}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {string-literal|{string|"$@"}}
    exit {string-literal|{string|"}{interpolation|{variable|$status}}{string|"}}
fi
exec {string-literal|{string|"}{interpolation|{variable|$java_home}}{string|/bin/java"}} $options ${punctuation|\{}use_archive:{operator|+}{string-literal|{string|"}{interpolation|{variable|$use_archive}}{string|"}}{punctuation|\}} {operator|-}jar {string-literal|{string|"}{interpolation|{variable|$jar}}{string|"}} {string-literal|{string|"$@"}}
