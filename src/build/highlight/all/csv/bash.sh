{value|#!/bin/sh}
{value|# Starts jbuild: finds a JDK}{punctuation|,}{value| builds the tool where this is a clone that has changed}{punctuation|,}{value| and hands over to Java.}
{value|#}
{value|# On its usual way this script starts no other process than Java itself}{punctuation|,}{value| because start-up time is what a small build}
{value|# mostly consists of. So it tests and reads with the shell's own means}{punctuation|,}{value| and keeps what it found in a cache folder.}
{value|#}
{value|#   JBUILD_JAVA_HOME  the JDK to use}{punctuation|,}{value| whichever others there are}
{value|#   JBUILD_JAVA_OPTS  more options for Java}{punctuation|,}{value| after the ones given here}
{value|#   JBUILD_ARCHIVE    }{value|"off"}{value|: no archive of loaded classes; }{value|"wait"}{value|: make it before this command ends}{punctuation|,}{value| not behind it}

{value|fail() \{}
{value|    printf 'jbuild: %s\\n' }{value|"$1"}{value| >&2}
{value|    exit 3}
{value|\}}

{value|# ---- where this script lies ------------------------------------------------------------------------------------------}

{value|self=$0}
{value|case $self in}
{value|    */*) ;;}
{value|    *) self=./$self ;;}
{value|esac}
{value|while [ -h }{value|"$self"}{value| ]; do}
{value|    link=$(readlink }{value|"$self"}{value|) \|\| fail }{value|"the link $self cannot be followed"}
{value|    case $link in}
{value|        /*) self=$link ;;}
{value|        *) self=$\{self%/*\}/$link ;;}
{value|    esac}
{value|done}
{value|root=$\{self%/*\}}
{value|case $root in}
{value|    .) root=$PWD ;;}
{value|    '') root=/ ;;}
{value|esac}
{value|case $root/ in}
{value|    */./* \| */../* \| [!/]*) root=$(cd }{value|"$root"}{value| && pwd) \|\| fail }{value|"the folder $root cannot be entered"}{value| ;;}
{value|esac}

{value|# ---- which Java ------------------------------------------------------------------------------------------------------}

{value|if [ -n }{value|"$\{XDG_CACHE_HOME:-\}"}{value| ]; then}
{value|    cache=$XDG_CACHE_HOME/jbuild}
{value|elif [ -n }{value|"$\{HOME:-\}"}{value| ] && [ -d }{value|"$HOME"}{value| ]; then}
{value|    cache=$HOME/.cache/jbuild}
{value|else}
{value|    cache=}
{value|fi}

{value|# Calls $1 with the folders that hold JDKs}{punctuation|,}{value| each in a folder of its own.}
{value|with_jdk_parents() \{}
{value|    }{value|"$1"}{value| /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\}
{value|        $\{HOME:+}{value|"$HOME/.sdkman/candidates/java"}{value| }{value|"$HOME/.jdks"}{value| }{value|"$HOME/Library/Java/JavaVirtualMachines"}{value|\}}
{value|\}}

{value|# Reads what the JDK in the folder $1 says about itself: feature=17}{punctuation|,}{value| runtime=17.0.15+6. False where it has no Java.}
{value|look_at() \{}
{value|    feature=0}
{value|    runtime=}
{value|    [ -x }{value|"$1/bin/java"}{value| ] && [ -r }{value|"$1/release"}{value| ] \|\| return 1}
{value|    while IFS= read -r line \|\| [ -n }{value|"$line"}{value| ]; do}
{value|        case $line in}
{value|            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;}
{value|            JAVA_VERSION=*)}
{value|                version=$\{line#*=\}}
{value|                version=$\{version#\\}{value|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}{value|$\{feature:-0\}}{value|" != 0 ] && [ -n "}{value|$runtime}{value|" ] && [ "}{value|$runtime}{value|" != "}{value|$version}{value|" ] && break
    done <"}{value|$1/release}{value|"
    runtime=$\{runtime#\\"}{value|\}}
{value|    runtime=$\{runtime%\\}{value|"\}
    [ "}{value|$\{feature:-0\}}{value|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{value|$1}{value|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{value|$feature}{value|" -gt "}{value|$best}{value|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}{value|$@}{value|"; do
        for jdk in "}{value|$folder}{value|"/* "}{value|$folder}{value|"/*/Contents/Home; do
            [ -d "}{value|$jdk}{value|" ] && consider "}{value|$jdk}{value|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}{value|$\{JBUILD_JAVA_HOME:-\}}{value|" ]; then
        look_at "}{value|$JBUILD_JAVA_HOME}{value|" \|\| fail "}{value|JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME}{punctuation|,}{value| but no JDK is there}{value|"
        [ "}{value|$feature}{value|" -ge 17 ] \|\| fail "}{value|JBUILD_JAVA_HOME is Java $feature}{punctuation|,}{value| but jbuild needs 17 or newer}{value|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{value|$\{JAVA_HOME:-\}}{value|" ]; then
        consider "}{value|$JAVA_HOME}{value|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{value|$found}{value|" 2>/dev/null) && consider "}{value|$\{found%/bin/java\}}{value|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{value|$jdk}{value|"
    done
    [ -n "}{value|$java_home}{value|" ] \|\| fail "}{value|no Java 17 or newer was found.}
{value|Install a JDK (any vendor}{punctuation|,}{value| 17 or newer; 25 is fastest)}{punctuation|,}{value| or set JBUILD_JAVA_HOME to the folder of one.}
{value|Looked at: JAVA_HOME}{punctuation|,}{value| PATH}{punctuation|,}{value| /usr/lib/jvm}{punctuation|,}{value| /usr/java}{punctuation|,}{value| /opt/java}{punctuation|,}{value| ~/.sdkman}{punctuation|,}{value| ~/.jdks}{punctuation|,}{value| and the folders of macOS.}{value|"
\}

asked="}{value|$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}}{value|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{value|$cache}{value|" ] && [ -r "}{value|$cache/java}{value|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{value|$line}{value|" = "}{value|$asked}{value|" ] && IFS= read -r java_home
    \} <"}{value|$cache/java}{value|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{value|$java_home}{value|" && [ "}{value|$feature}{value|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{value|$@}{value|"; do
        [ "}{value|$folder}{value|" -nt "}{value|$cache/java}{value|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{value|$cache}{value|" ] && mkdir -p "}{value|$cache}{value|" 2>/dev/null && [ -w "}{value|$cache}{value|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{value|$asked}{value|" "}{value|$java_home}{value|" 2>/dev/null >"}{value|$cache/java.$$}{value|" && mv -f "}{value|$cache/java.$$}{value|" "}{value|$cache/java}{value|" 2>/dev/null
\}

if [ -n "}{value|$\{JBUILD_JAVA_HOME:-\}}{value|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{value|$java_home}{value|"
    [ -n "}{value|$\{JBUILD_JAVA_HOME:-\}}{value|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{value|$1}{value|"/*; do
        if [ "}{value|$file}{value|" -nt "}{value|$jar}{value|" ]; then
            return 0
        elif [ -d "}{value|$file}{value|" ]; then
            has_newer "}{value|$file}{value|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{value|$jar}{value|" ] && [ ! "}{value|$root/pom.xml}{value|" -nt "}{value|$jar}{value|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{value|$root/$part}{value|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}{value|the tool must be built first}{punctuation|,}{value| and Maven (mvn) was not found. Install Maven 3.8 or newer.}{value|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{value|$\{JAVA_HOME:-\}}{value|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{value|$root/target}{value|" && : >"}{value|$root/target/build-begin}{value|" \|\| fail "}{value|the folder $root/target cannot be written}{value|"
    if ! (cd "}{value|$root}{value|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{value|$root/target/build.log}{value|" 2>&1; then
        cat "}{value|$root/target/build.log}{value|" >&2
        fail "}{value|the tool could not be built; Maven's messages above say why}{value|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{value|$root/target/build-begin}{value|" "}{value|$jar}{value|"
\}

if [ -f "}{value|$root/pom.xml}{value|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{value|$jar}{value|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{value|$jar}{value|" ] \|\| fail "}{value|jbuild.jar was expected beside $self}{value|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{value|-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData}{value|"
options="}{value|$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8}{value|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{value|$options -XX:+DisplayVMOutputToStderr -Xlog:disable}{value|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}{value|$\{JBUILD_JAVA_OPTS:-\}}{value|" ] \|\| options="}{value|$options -XX:+IgnoreUnrecognizedVMOptions}{value|"
[ -t 1 ] && options="}{value|$options -Djbuild.stdout=terminal}{value|"
[ -t 2 ] && options="}{value|$options -Djbuild.stderr=terminal}{value|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{value|$cache}{value|" ] && [ "}{value|$\{JBUILD_ARCHIVE:-\}}{value|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{value|$feature}{value|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{value|$archive}{value|" -nt "}{value|$jar}{value|" ] \|\| [ "}{value|$java_home/release}{value|" -nt "}{value|$archive}{value|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{value|$java_home/bin/java}{value|" $options "}{value|$make_archive$archive.$$}{value|" -jar "}{value|$jar}{value|" train && [ -s "}{value|$archive.$$}{value|" ]; then
        mv -f "}{value|$archive.$$}{value|" "}{value|$archive}{value|"
    else
        : >"}{value|$archive.failed}{value|"
    fi
    rm -f "}{value|$archive.$$}{value|" "}{value|$archive.$$.config}{value|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{value|$java_home/bin/java}{value|" "}{value|$@}{value|"
    status=$?
    if [ "}{value|$status}{value|" = 1 ] && [ -n "}{value|$\{JBUILD_JAVA_OPTS:-\}}{value|" ] &&
        ! "}{value|$java_home/bin/java}{value|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{value|$JBUILD_JAVA_OPTS}{value|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{value|$archive}{value|" ] && [ -z "}{value|$use_archive}{value|" ] && [ "}{value|$\{1:-\}}{value|" = build ] && [ ! "}{value|$archive.failed}{value|" -nt "}{value|$jar}{value|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{value|$jar}{value|" "}{value|$@}{value|"
    if [ "}{value|$status}{value|" = 0 ] && mkdir -p "}{value|$\{archive%/*\}}{value|" 2>/dev/null && [ -w "}{value|$\{archive%/*\}}{value|" ]; then
        if [ "}{value|$\{JBUILD_ARCHIVE:-\}}{value|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}{value|$status}{value|"
fi
if [ -n "}{value|$\{JBUILD_JAVA_OPTS:-\}}{value|" ]; then
    run_java $options $\{use_archive:+"}{value|$use_archive}{value|"\} $JBUILD_JAVA_OPTS -jar "}{value|$jar}{value|" "}{value|$@}{value|"
    exit "}{value|$status}{value|"
fi
exec "}{value|$java_home/bin/java}{value|" $options $\{use_archive:+"}{value|$use_archive}{value|"\} -jar "}{value|$jar}{value|" "}{value|$@}"
