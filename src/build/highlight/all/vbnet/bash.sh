#{comment|!/bin/sh}
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this {keyword|is} a clone that has changed{punctuation|,} {keyword|and} hands over {keyword|to} Java.
#
# {keyword|On} its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up {function|time} {keyword|is} what a small build
# mostly consists {keyword|of}. So it tests {keyword|and} reads {keyword|with} the {keyword|shell}{comment|'s own means, and keeps what it found in a cache folder.}
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} {function|use}{punctuation|,} whichever others {function|there} are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive {keyword|of} loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {keyword|not} behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {comment|'jbuild: %s\\n' "$1" >&2}
    {keyword|exit} {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
{keyword|case} $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} [ {operator|-}h {string|"$self"} ]{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    {keyword|case} $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}
{keyword|case} $root {keyword|in}
    .{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {comment|'') root=/ ;;}
esac
{keyword|case} $root{operator|/} {keyword|in}
    {operator|*}{operator|/}.{operator|/}{operator|*} \| {operator|*}{operator|/}..{operator|/}{operator|*} \| [{comment|!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} [ {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}n {string|"$\{HOME:-\}"} ] {operator|&}{operator|&} [ {operator|-}d {string|"$HOME"} ]{punctuation|;} {keyword|then}
    cache{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} {keyword|with} the folders that hold JDKs{punctuation|,} each {keyword|in} a folder {keyword|of} its own.
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}{keyword|lib}{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK {keyword|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} {keyword|False} where it has no Java.
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ {operator|-}x {string|"$1/bin/java"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} {keyword|read} {operator|-}r {function|line} \|\| [ {operator|-}n {string|"$line"} ]{punctuation|;} {keyword|do}
        {keyword|case} ${function|line} {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}{function|line}#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}{function|line}#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}${punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}${number|1}{operator|/}release{string|"
    runtime=$\{runtime#\\"}{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime%\\{string|"\}
    [ "}${punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}${number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}$feature{string|" -gt "}$best{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}$@{string|"; do
        for jdk in "}$folder{string|"/* "}$folder{string|"/*/Contents/Home; do
            [ -d "}$jdk{string|" ] && consider "}$jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME {keyword|is} $JBUILD_JAVA_HOME{punctuation|,} but no JDK {keyword|is} {function|there}{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME {keyword|is} Java $feature{punctuation|,} but jbuild needs {number|17} {keyword|or} newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}${punctuation|\{}found%{operator|/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no Java {number|17} {keyword|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {keyword|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one.
Looked {function|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}{keyword|lib}{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} {keyword|and} the folders {keyword|of} macOS.{string|"
\}

asked="}${punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}\|$PATH\|${punctuation|\{}HOME{punctuation|:}{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}$cache{string|" ] && [ -r "}$cache{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}${function|line}{string|" = "}$asked{string|" ] && IFS= read -r java_home
    \} <"}$cache{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}$java_home{string|" && [ "}$feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}$@{string|"; do
        [ "}$folder{string|" -nt "}$cache{operator|/}java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}$cache{string|" ] && mkdir -p "}$cache{string|" 2>/dev/null && [ -w "}$cache{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}$asked{string|" "}$java_home{string|" 2>/dev/null >"}$cache{operator|/}java.$${string|" && mv -f "}$cache{operator|/}java.$${string|" "}$cache{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}${number|1}{string|"/*; do
        if [ "}$file{string|" -nt "}$jar{string|" ]; then
            return 0
        elif [ -d "}$file{string|" ]; then
            has_newer "}$file{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}$jar{string|" ] && [ ! "}$root{operator|/}pom.xml{string|" -nt "}$jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}$root{operator|/}$part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} {keyword|and} Maven {punctuation|(}mvn{punctuation|)} was {keyword|not} found. Install Maven {number|3.8} {keyword|or} newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root{operator|/}target{string|" && : >"}$root{operator|/}target{operator|/}build{operator|-}{function|begin}{string|" \|\| fail "}the folder $root{operator|/}target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root{operator|/}target{operator|/}build.{function|log}{string|" 2>&1; then
        cat "}$root{operator|/}target{operator|/}build.{function|log}{string|" >&2
        fail "}the tool could {keyword|not} be built{punctuation|;} Maven{comment|'s messages above say why"}
    fi
    # The jar counts {keyword|as} old {keyword|as} the build{comment|'s begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} [ {operator|-}f {string|"$root/pom.xml"} ]{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| jar{operator|=}$root{operator|/}{keyword|lib}{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java{comment|'s options --------------------------------------------------------------------------------------------------}

# A build {keyword|is} over before the second compiler pays{punctuation|;} a command that lives {keyword|long} {punctuation|(}a preview server{punctuation|)} must {keyword|not} {keyword|get}
# TieredStopAtLevel. Names {keyword|of} {keyword|files} follow the locale{punctuation|,} {keyword|and} Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong {keyword|with} an archive {keyword|is} never worth a word{punctuation|,} least {keyword|of} all {keyword|on} {function|standard} {function|output}.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {keyword|Not} each Java knows each {keyword|of} these. But that would {function|go} {keyword|for} the author{comment|'s options too, whose slips must be told.}
[ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}t {number|1} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}t {number|2} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ {comment|! -d /System/Library ]; then}
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive {keyword|of} loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It {keyword|is} named after the JDK {keyword|and} the tool{comment|'s folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {comment|!= off ]; then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} [ {string|"$feature"} {operator|-}ge {number|25} ]{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} [ {comment|! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a {keyword|run} {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author{comment|'s site is not touched. It}
# {keyword|is} moved into place whole{punctuation|,} so that several can {keyword|do} this {function|at} once. After a failure it {keyword|is} {keyword|not} tried again {keyword|with} this jar.
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {comment|'' HUP INT}
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} [ {operator|-}s {string|"$archive.$$"} ]{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} {function|go} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java. It ends {keyword|with} {number|1} {keyword|when} it cannot start{punctuation|,} {keyword|as} jbuild does {keyword|for} a site {keyword|with} errors{punctuation|;} so it {keyword|is} asked once more.
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {function|status}{operator|=}$?
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {operator|&}{operator|&} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&}{operator|&}
        {comment|! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
        printf {comment|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        {function|status}{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
{keyword|if} [ {operator|-}n {string|"$archive"} ] {operator|&}{operator|&} [ {operator|-}z {string|"$use_archive"} ] {operator|&}{operator|&} [ {string|"$\{1:-\}"} {operator|=} build ] {operator|&}{operator|&} [ {comment|! "$archive.failed" -nt "$jar" ]; then}
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {operator|&}{operator|&} {keyword|mkdir} {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w {string|"$\{archive%/*\}"} ]{punctuation|;} {keyword|then}
        {keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {keyword|wait} ]{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
