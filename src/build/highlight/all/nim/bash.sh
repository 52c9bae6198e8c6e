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
    printf 'jbuild{operator|:} {operator|%}s{operator|\\}n' {string|"$1"} {operator|>&}{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=$}{number|0}
{keyword|case} {operator|$}self {operator|in}
    {operator|*/*}{punctuation|)} ;;
    {operator|*}{punctuation|)} self{operator|=./$}self ;;
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}; {keyword|do}
    link{operator|=$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    {keyword|case} {operator|$}link {operator|in}
        {operator|/*}{punctuation|)} self{operator|=$}link ;;
        {operator|*}{punctuation|)} self{operator|=$}{punctuation|\{}self{operator|%/*}{punctuation|\}}{operator|/$}link ;;
    esac
done
root{operator|=$}{punctuation|\{}self{operator|%/*}{punctuation|\}}
{keyword|case} {operator|$}root {operator|in}
    {punctuation|.)} root{operator|=$}PWD ;;
    ''{punctuation|)} root{operator|=/} ;;
esac
{keyword|case} {operator|$}root{operator|/} {operator|in}
    {operator|*/./*} {operator|\|} {operator|*/../*} {operator|\|} {punctuation|[}{operator|!/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=$}{punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; then
    cache{operator|=$}XDG_CACHE_HOME{operator|/}jbuild
{keyword|elif} {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}; then
    cache{operator|=$}HOME{operator|/.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines {operator|\\}
        {operator|$}{punctuation|\{}HOME{operator|:+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}; {keyword|do}
        {keyword|case} {operator|$}line {operator|in}
            JAVA_RUNTIME_VERSION{operator|=*}{punctuation|)} runtime{operator|=$}{punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=*}{punctuation|)}
                version{operator|=$}{punctuation|\{}line{comment|#*=\}}
                version{operator|=$}{punctuation|\{}version{comment|#\\"\}}
                version{operator|=$}{punctuation|\{}version{comment|#1.\}}
                feature{operator|=$}{punctuation|\{}version{operator|%%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=$}{punctuation|\{}runtime{operator|:-$}version{punctuation|\}}
                ;;
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} {keyword|break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=$}{punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=$}{punctuation|\{}runtime{operator|%\\}{string|"\}
    [ "}{operator|$}{punctuation|\{}feature{operator|:-}{number|0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{operator|$}{number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{operator|$}{string|feature" -gt "}{operator|$}{string|best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}{operator|$@}{string|"; do
        for jdk in "}{operator|$}{string|folder"/* "}{operator|$}{string|folder"/*/Contents/Home; do
            [ -d "}{operator|$}{string|jdk" ] && consider "}{operator|$}{string|jdk"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_HOME{operator|:-}{punctuation|\}}{string|" ]; then
        look_at "}{operator|$}{string|JBUILD_JAVA_HOME" \|\| fail "}JBUILD_JAVA_HOME {operator|is} {operator|$}JBUILD_JAVA_HOME{punctuation|,} but no JDK {operator|is} {string|there"
        [ "}{operator|$}{string|feature" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME {operator|is} Java {operator|$}feature{punctuation|,} but jbuild needs {number|17} {operator|or} {string|newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{operator|$}{punctuation|\{}JAVA_HOME{operator|:-}{punctuation|\}}{string|" ]; then
        consider "}{operator|$}{string|JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "}{operator|$}{string|found" 2>/dev/null) && consider "}{operator|$}{punctuation|\{}found{operator|%/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{operator|$}{string|jdk"
    done
    [ -n "}{operator|$}{string|java_home" ] \|\| fail "}no Java {number|17} {operator|or} newer was found{operator|.}
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer; {number|25} {operator|is} fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME to the folder {operator|of} one{operator|.}
Looked at{operator|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~/.}sdkman{punctuation|,} {operator|~/.}jdks{punctuation|,} {operator|and} the folders {operator|of} macOS{operator|.}{string|"
\}

asked="}{operator|$}{punctuation|\{}JAVA_HOME{operator|:-}{punctuation|\}}{operator|\|$}PATH{operator|\|$}{punctuation|\{}HOME{operator|:-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{operator|$}{string|cache" ] && [ -r "}{operator|$}cache{operator|/}{string|java" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{operator|$}{string|line" = "}{operator|$}{string|asked" ] && IFS= read -r java_home
    \} <"}{operator|$}cache{operator|/}{string|java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{operator|$}{string|java_home" && [ "}{operator|$}{string|feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{operator|$@}{string|"; do
        [ "}{operator|$}{string|folder" -nt "}{operator|$}cache{operator|/}{string|java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{operator|$}{string|cache" ] && mkdir -p "}{operator|$}{string|cache" 2>/dev/null && [ -w "}{operator|$}{string|cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{operator|$}{string|asked" "}{operator|$}{string|java_home" 2>/dev/null >"}{operator|$}cache{operator|/}java{operator|.$$}{string|" && mv -f "}{operator|$}cache{operator|/}java{operator|.$$}{string|" "}{operator|$}cache{operator|/}{string|java" 2>/dev/null
\}

if [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_HOME{operator|:-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{operator|$}{string|java_home"
    [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_HOME{operator|:-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{operator|$}{number|1}{string|"/*; do
        if [ "}{operator|$}{string|file" -nt "}{operator|$}{string|jar" ]; then
            return 0
        elif [ -d "}{operator|$}{string|file" ]; then
            has_newer "}{operator|$}{string|file" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{operator|$}{string|jar" ] && [ ! "}{operator|$}root{operator|/}pom{operator|.}{string|xml" -nt "}{operator|$}{string|jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{operator|$}root{operator|/$}{string|part" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} {operator|and} {function|Maven} {punctuation|(}mvn{punctuation|)} was {operator|not} found{operator|.} Install Maven {number|3.8} {operator|or} newer{operator|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{operator|$}{punctuation|\{}JAVA_HOME{operator|:-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{operator|$}root{operator|/}{string|target" && : >"}{operator|$}root{operator|/}target{operator|/}build{operator|-}{string|begin" \|\| fail "}the folder {operator|$}root{operator|/}target cannot be {string|written"
    if ! (cd "}{operator|$}{string|root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{operator|$}root{operator|/}target{operator|/}build{operator|.}{string|log" 2>&1; then
        cat "}{operator|$}root{operator|/}target{operator|/}build{operator|.}{string|log" >&2
        fail "}the tool could {operator|not} be built; Maven's messages above say {string|why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{operator|$}root{operator|/}target{operator|/}build{operator|-}{string|begin" "}{operator|$}{string|jar"
\}

if [ -f "}{operator|$}root{operator|/}pom{operator|.}{string|xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{operator|$}{string|jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{operator|$}{string|jar" ] \|\| fail "}jbuild{operator|.}jar was expected beside {operator|$}{string|self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{operator|-}XX{operator|:+}UseSerialGC {operator|-}XX{operator|:}TieredStopAtLevel{operator|=}{number|1} {operator|-}XX{operator|:-}{string|UsePerfData"
options="}{operator|$}options {operator|-}Dfile{operator|.}encoding{operator|=}UTF{operator|-}{number|8} {operator|-}Dsun{operator|.}jnu{operator|.}encoding{operator|=}UTF{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{operator|$}options {operator|-}XX{operator|:+}DisplayVMOutputToStderr {operator|-}Xlog{operator|:}{string|disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{operator|:-}{punctuation|\}}{string|" ] \|\| options="}{operator|$}options {operator|-}XX{operator|:+}{string|IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="}{operator|$}options {operator|-}Djbuild{operator|.}stdout{operator|=}{string|terminal"
[ -t 2 ] && options="}{operator|$}options {operator|-}Djbuild{operator|.}stderr{operator|=}{string|terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{operator|$}{string|cache" ] && [ "}{operator|$}{punctuation|\{}JBUILD_ARCHIVE{operator|:-}{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{operator|$}{string|feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{operator|$}{string|archive" -nt "}{operator|$}{string|jar" ] \|\| [ "}{operator|$}java_home{operator|/}{string|release" -nt "}{operator|$}{string|archive" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{operator|$}java_home{operator|/}bin{operator|/}{string|java" $options "}{operator|$}make_archive{operator|$}archive{operator|.$$}{string|" -jar "}{operator|$}{string|jar" train && [ -s "}{operator|$}archive{operator|.$$}{string|" ]; then
        mv -f "}{operator|$}archive{operator|.$$}{string|" "}{operator|$}{string|archive"
    else
        : >"}{operator|$}archive{operator|.}{string|failed"
    fi
    rm -f "}{operator|$}archive{operator|.$$}{string|" "}{operator|$}archive{operator|.$$.}{string|config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{operator|$}java_home{operator|/}bin{operator|/}{string|java" "}{operator|$@}{string|"
    status=$?
    if [ "}{operator|$}{string|status" = 1 ] && [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{operator|:-}{punctuation|\}}{string|" ] &&
        ! "}{operator|$}java_home{operator|/}bin{operator|/}{string|java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{operator|$}{string|JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

set -f
if [ -n "}{operator|$}{string|archive" ] && [ -z "}{operator|$}{string|use_archive" ] && [ "}{operator|$}{punctuation|\{}{number|1}{operator|:-}{punctuation|\}}{string|" = build ] && [ ! "}{operator|$}archive{operator|.}{string|failed" -nt "}{operator|$}{string|jar" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{operator|$}{string|jar" "}{operator|$@}{string|"
    if [ "}{operator|$}{string|status" = 0 ] && mkdir -p "}{operator|$}{punctuation|\{}archive{operator|%/*}{punctuation|\}}{string|" 2>/dev/null && [ -w "}{operator|$}{punctuation|\{}archive{operator|%/*}{punctuation|\}}{string|" ]; then
        if [ "}{operator|$}{punctuation|\{}JBUILD_ARCHIVE{operator|:-}{punctuation|\}}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}{operator|$}{string|status"
fi
if [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{operator|:-}{punctuation|\}}{string|" ]; then
    run_java $options $\{use_archive:+"}{operator|$}{string|use_archive"\} $JBUILD_JAVA_OPTS -jar "}{operator|$}{string|jar" "}{operator|$@}{string|"
    exit "}{operator|$}{string|status"
fi
exec "}{operator|$}java_home{operator|/}bin{operator|/}{string|java" $options $\{use_archive:+"}{operator|$}{string|use_archive"\} -jar "}{operator|$}{string|jar" "}{operator|$@}"
