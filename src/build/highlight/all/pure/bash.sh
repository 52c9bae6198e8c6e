{comment|#!/bin/sh}
{operator|#} Starts jbuild{operator|:} finds a JDK{operator|,} builds the tool where this is a clone that has changed{operator|,} {operator|and} hands over to Java{operator|.}
{operator|#}
{operator|#} On its usual way this script starts no other process than Java itself{operator|,} because start{operator|-}up time is what a small build
{operator|#} mostly consists {keyword|of}{operator|.} So it tests {operator|and} reads {keyword|with} the shell{operator|'}s own means{operator|,} {operator|and} keeps what it found in a cache folder{operator|.}
{operator|#}
{operator|#}   JBUILD_JAVA_HOME  the JDK to use{operator|,} whichever others there are
{operator|#}   JBUILD_JAVA_OPTS  more options for Java{operator|,} after the ones given here
{operator|#}   JBUILD_ARCHIVE    {string|"off"}{operator|:} no archive {keyword|of} loaded classes{punctuation|;} {string|"wait"}{operator|:} make it before this command ends{operator|,} {operator|not} behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {operator|'}jbuild{operator|:} {operator|%}s{operator|\\}n{operator|'} {string|"$1"} {operator|>&}{number|2}
    {keyword|exit} {number|3}
{punctuation|\}}

{operator|#} {operator|----} where this script lies {operator|------------------------------------------------------------------------------------------}

self{operator|=$}{number|0}
{keyword|case} {operator|$}self in
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
    */}{operator|.}{comment|/* \| */}{operator|..}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
        for jdk in "$folder"/* "$folder"/*/}Contents{operator|/}Home{punctuation|;} {function|do}
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=$}JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=$}{punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=$}{punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>/}dev{operator|/}{function|null}{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*/}libexec{operator|/}openjdk{operator|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} {function|do}
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail {operator|"}no Java {number|17} {operator|or} newer was found{operator|.}
Install a JDK {punctuation|(}{function|any} vendor{operator|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{operator|,} {operator|or} set JBUILD_JAVA_HOME to the folder {keyword|of} one{operator|.}
Looked at{operator|:} JAVA_HOME{operator|,} PATH{operator|,} {operator|/}usr{operator|/}lib{operator|/}jvm{operator|,} {operator|/}usr{operator|/}java{operator|,} {operator|/}opt{operator|/}java{operator|,} {operator|~/.}sdkman{operator|,} {operator|~/.}jdks{operator|,} {operator|and} the folders {keyword|of} macOS{operator|."}
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{operator|#} Whether the JDK that was found {function|last} time may be taken again{operator|:} {function|same} question{operator|,} {operator|and} no JDK has come {operator|or} gone since{operator|.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} {function|do}
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>/}dev{operator|/}{function|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} return {number|0}
    {keyword|case} {operator|$}asked in
        {operator|*'}
{operator|'*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {operator|'%}s{operator|\\}n{operator|%}s{operator|\\}n{operator|'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>/}dev{operator|/}{function|null} {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>/}dev{operator|/}{function|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

{operator|#} {operator|----} the jar {operator|---------------------------------------------------------------------------------------------------------}

{operator|#} Whether something under the folder {operator|$}{number|1} is newer than the jar{operator|.} A folder is newer {keyword|when} a file in it came {operator|or} went{operator|.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}{operator|/*}{punctuation|;} {function|do}
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} {keyword|then}
            has_newer {string|"$file"} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {function|do}
        has_newer {string|"$root/$part"} {operator|&&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>/}dev{operator|/}{function|null} {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {operator|'}Building jbuild … {punctuation|(}about a minute{operator|,} once{punctuation|)}{operator|\\}n{operator|'} {operator|>&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>/}dev{operator|/}{function|null}{punctuation|;} {keyword|then}
        JAVA_HOME{operator|=$}java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {operator|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}{keyword|cd} {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{operator|.}test{operator|.}skip{operator|=}{keyword|true} package{punctuation|)} {operator|</}dev{operator|/}{function|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>&}{number|1}{punctuation|;} {keyword|then}
        {function|cat} {string|"$root/target/build.log"} {operator|>&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {operator|#} The jar counts as old as the build{operator|'}s begin{operator|,} so that what was edited meanwhile is built next time{operator|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=$}root{operator|/}target{operator|/}jbuild{operator|.}jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=$}root{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=$}root{operator|/}lib{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{operator|#} {operator|----} Java{operator|'}s options {operator|--------------------------------------------------------------------------------------------------}

{operator|#} A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {operator|not} {function|get}
{operator|#} TieredStopAtLevel{operator|.} Names {keyword|of} files follow the locale{operator|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly{operator|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{operator|#} What goes wrong {keyword|with} an archive is never worth a word{operator|,} least {keyword|of} {function|all} on standard output{operator|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{operator|#} Not each Java knows each {keyword|of} these{operator|.} But that would go for the author{operator|'}s options too{operator|,} whose slips must be told{operator|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {keyword|then}
    LC_ALL{operator|=}C{operator|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{operator|#} {operator|----} the archive {keyword|of} loaded classes {operator|-----------------------------------------------------------------------------------}

{operator|#} It is named after the JDK {operator|and} the tool{operator|'}s folder{operator|,} {operator|and} is {keyword|of} use as long as it is newer than both{operator|.} Java checks it again{operator|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=-}XX{operator|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=$}cache{operator|/$}runtime{operator|$}java_home{operator|$}root{operator|/}jbuild{operator|.}archive
    use_archive{operator|=-}XX{operator|:}SharedArchiveFile{operator|=$}archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=-}XX{operator|:}AOTCache{operator|=$}archive
        make_archive{operator|=-}XX{operator|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

{operator|#} Makes the archive from a {keyword|run} {keyword|of} the tool over a small site {keyword|of} its own{operator|,} so that the author{operator|'}s site is {operator|not} touched{operator|.} It
{operator|#} is moved into place whole{operator|,} so that several can {function|do} this at once{operator|.} After a failure it is {operator|not} tried again {keyword|with} this jar{operator|.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {operator|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {operator|$}options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {operator|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{operator|#} {operator|----} go {operator|--------------------------------------------------------------------------------------------------------------}

{operator|#} Runs Java{operator|.} It ends {keyword|with} {number|1} {keyword|when} it cannot start{operator|,} as jbuild does for a site {keyword|with} errors{punctuation|;} so it is asked once more{operator|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=$?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{operator|:-}{punctuation|\}} {operator|-}version {operator|>/}dev{operator|/}{function|null} {number|2}{operator|>&}{number|1}{punctuation|;} {keyword|then}
        printf {operator|'}jbuild{operator|:} Java cannot start {keyword|with} JBUILD_JAVA_OPTS{operator|=%}s{operator|\\}n{operator|'} {string|"$JBUILD_JAVA_OPTS"} {operator|>&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{operator|:-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>/}dev{operator|/}{function|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}{function|null} {operator|>/}dev{operator|/}{function|null} {number|2}{operator|>&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}{function|null} {operator|>/}dev{operator|/}{function|null} {number|2}{operator|>&}{number|1} {operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {operator|$}options {operator|$}{punctuation|\{}use_archive{operator|:+}{string|"$use_archive"}{punctuation|\}} {operator|$}JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}use_archive{operator|:+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
