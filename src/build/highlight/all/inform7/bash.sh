{text comment|#!/bin/sh
# Starts jbuild}{punctuation|:} {text comment|finds a JDK}{punctuation|,} {text comment|builds the tool where this} {verb operator|is} {text comment|a clone that} {verb operator|has} {text comment|changed}{punctuation|,} {text comment|and hands over to Java}{punctuation|.}
{text comment|#
#} {position keyword|On} {text comment|its usual way this script starts} {keyword|no} {text comment|other process than Java itself}{punctuation|,} {text comment|because start-up} {type variable|time} {verb operator|is} {text comment|what a small build
# mostly consists of}{punctuation|.} {text comment|So it tests and reads with the shell's own} {verb operator|means}{punctuation|,} {text comment|and keeps what it found} {position keyword|in} {text comment|a cache folder}{punctuation|.}
{text comment|#
#   JBUILD_JAVA_HOME  the JDK to} {keyword|use}{punctuation|,} {text comment|whichever others there} {verb operator|are}
{text comment|#   JBUILD_JAVA_OPTS  more options for Java}{punctuation|,} {keyword|after} {text comment|the ones given} {position keyword|here}
{text comment|#   JBUILD_ARCHIVE}    {string|"off"}{punctuation|:} {keyword|no} {text comment|archive of loaded classes}{punctuation|;} {string|"wait"}{punctuation|:} {text comment|make it} {keyword|before} {text comment|this command ends}{punctuation|,} {text comment|not behind it

fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {text comment|printf 'jbuild}{punctuation|:} {text comment|%s\\n'} {string|"$1"} {text comment|>&}{number|2}
    {text comment|exit} {number|3}
{punctuation|\}}

{text comment|# ---- where this script lies ------------------------------------------------------------------------------------------

self=$}{number|0}
{text comment|case $self} {position keyword|in}
    {text comment|*/*}{punctuation|)} {punctuation|;}{punctuation|;}
    {text comment|*}{punctuation|)} {text comment|self=}{punctuation|.}{text comment|/$self} {punctuation|;}{punctuation|;}
{text comment|esac}
{keyword|while} {comment|[ -h "$self" ]}{punctuation|;} {text comment|do
    link=$}{punctuation|(}{text comment|readlink} {string|"$self"}{punctuation|)} {text comment|\|\| fail} {string|"the link $self cannot be followed"}
    {text comment|case $link} {position keyword|in}
        {text comment|/*}{punctuation|)} {text comment|self=$link} {punctuation|;}{punctuation|;}
        {text comment|*}{punctuation|)} {text comment|self=$}{punctuation|\{}{text comment|self%/*}{punctuation|\}}{text comment|/$link} {punctuation|;}{punctuation|;}
    {text comment|esac
done
root=$}{punctuation|\{}{text comment|self%/*}{punctuation|\}}
{text comment|case $root} {position keyword|in}
    {punctuation|.}{punctuation|)} {text comment|root=$PWD} {punctuation|;}{punctuation|;}
    {text comment|''}{punctuation|)} {text comment|root=/} {punctuation|;}{punctuation|;}
{text comment|esac
case $root/} {position keyword|in}
    {text comment|*/}{punctuation|.}{text comment|/* \| */}{punctuation|.}{punctuation|.}{text comment|/* \|} {comment|[!/]}{text comment|*}{punctuation|)} {text comment|root=$}{punctuation|(}{text comment|cd} {string|"$root"} {text comment|&& pwd}{punctuation|)} {text comment|\|\| fail} {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
{text comment|esac

# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {comment|[ -n "$\{XDG_CACHE_HOME:-\}" ]}{punctuation|;} {text comment|then
    cache=$XDG_CACHE_HOME/jbuild
elif} {comment|[ -n "$\{HOME:-\}" ]} {text comment|&&} {comment|[ -d "$HOME" ]}{punctuation|;} {text comment|then
    cache=$HOME/}{punctuation|.}{text comment|cache/jbuild}
{keyword|else}
    {text comment|cache=
fi

# Calls $}{number|1} {text comment|with the folders that} {verb operator|hold} {text comment|JDKs}{punctuation|,} {text comment|each} {position keyword|in} {text comment|a folder of its own}{punctuation|.}
{text comment|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {text comment|/usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $}{punctuation|\{}{text comment|HOME}{punctuation|:}{text comment|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{text comment|# Reads what the JDK} {position keyword|in} {text comment|the folder $}{number|1} {text comment|says about itself}{punctuation|:} {text comment|feature=}{number|17}{punctuation|,} {text comment|runtime=}{number|17.0}{punctuation|.}{number|15}{text comment|+}{number|6}{punctuation|.} {text comment|False where it} {verb operator|has} {keyword|no} {text comment|Java}{punctuation|.}
{text comment|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {text comment|feature=}{number|0}
    {text comment|runtime=}
    {comment|[ -x "$1/bin/java" ]} {text comment|&&} {comment|[ -r "$1/release" ]} {text comment|\|\| return} {number|1}
    {keyword|while} {text comment|IFS= read -r line \|\|} {comment|[ -n "$line" ]}{punctuation|;} {text comment|do
        case $line} {position keyword|in}
            {text comment|JAVA_RUNTIME_VERSION=*}{punctuation|)} {text comment|runtime=$}{punctuation|\{}{text comment|line#*=}{punctuation|\}} {punctuation|;}{punctuation|;}
            {text comment|JAVA_VERSION=*}{punctuation|)}
                {text comment|version=$}{punctuation|\{}{text comment|line#*=}{punctuation|\}}
                {text comment|version=$}{punctuation|\{}{text comment|version#\\}{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%{substitution|{delimiter punctuation|[}{text comment|!0-9}{delimiter punctuation|]}}*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}{text comment|$}{punctuation|\{}{text comment|feature}{punctuation|:}{text comment|-0}{punctuation|\}}{string|" != 0 ] && [ -n "}{text comment|$runtime}{string|" ] && [ "}{text comment|$runtime}{string|" != "}{text comment|$version}{string|" ] && break
    done <"}{text comment|$}{number|1}{text comment|/release}{string|"
    runtime=$\{runtime#\\"}{punctuation|\}}
    {text comment|runtime=$}{punctuation|\{}{text comment|runtime%\\}{string|"\}
    [ "}{text comment|$}{punctuation|\{}{text comment|feature}{punctuation|:}{text comment|-0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{text comment|$}{number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{text comment|$feature}{string|" -gt "}{text comment|$best}{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}{text comment|$@}{string|"; do
        for jdk in "}{text comment|$folder}{string|"/* "}{text comment|$folder}{string|"/*/Contents/Home; do
            [ -d "}{text comment|$jdk}{string|" ] && consider "}{text comment|$jdk}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}{text comment|$}{punctuation|\{}{text comment|JBUILD_JAVA_HOME}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ]; then
        look_at "}{text comment|$JBUILD_JAVA_HOME}{string|" \|\| fail "}{text comment|JBUILD_JAVA_HOME} {verb operator|is} {text comment|$JBUILD_JAVA_HOME}{punctuation|,} {text comment|but} {keyword|no} {text comment|JDK} {verb operator|is} {text comment|there}{string|"
        [ "}{text comment|$feature}{string|" -ge 17 ] \|\| fail "}{text comment|JBUILD_JAVA_HOME} {verb operator|is} {text comment|Java $feature}{punctuation|,} {text comment|but jbuild needs} {number|17} {text comment|or newer}{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{text comment|$}{punctuation|\{}{text comment|JAVA_HOME}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ]; then
        consider "}{text comment|$JAVA_HOME}{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{text comment|$found}{string|" 2>/dev/null) && consider "}{text comment|$}{punctuation|\{}{text comment|found%/bin/java}{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{text comment|$jdk}{string|"
    done
    [ -n "}{text comment|$java_home}{string|" ] \|\| fail "}{keyword|no} {text comment|Java} {number|17} {text comment|or newer was found}{punctuation|.}
{text comment|Install a JDK} {punctuation|(}{text comment|any vendor}{punctuation|,} {number|17} {text comment|or newer}{punctuation|;} {number|25} {verb operator|is} {text comment|fastest}{punctuation|)}{punctuation|,} {text comment|or set JBUILD_JAVA_HOME to the folder of} {number|one}{punctuation|.}
{text comment|Looked at}{punctuation|:} {text comment|JAVA_HOME}{punctuation|,} {text comment|PATH}{punctuation|,} {text comment|/usr/lib/jvm}{punctuation|,} {text comment|/usr/java}{punctuation|,} {text comment|/opt/java}{punctuation|,} {text comment|~/}{punctuation|.}{text comment|sdkman}{punctuation|,} {text comment|~/}{punctuation|.}{text comment|jdks}{punctuation|,} {text comment|and the folders of macOS}{punctuation|.}{string|"
\}

asked="}{text comment|$}{punctuation|\{}{text comment|JAVA_HOME}{punctuation|:}{text comment|-}{punctuation|\}}{text comment|\|$PATH\|$}{punctuation|\{}{text comment|HOME}{punctuation|:}{text comment|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{text comment|$cache}{string|" ] && [ -r "}{text comment|$cache/java}{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{text comment|$line}{string|" = "}{text comment|$asked}{string|" ] && IFS= read -r java_home
    \} <"}{text comment|$cache/java}{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{text comment|$java_home}{string|" && [ "}{text comment|$feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{text comment|$@}{string|"; do
        [ "}{text comment|$folder}{string|" -nt "}{text comment|$cache/java}{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{text comment|$cache}{string|" ] && mkdir -p "}{text comment|$cache}{string|" 2>/dev/null && [ -w "}{text comment|$cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{text comment|$asked}{string|" "}{text comment|$java_home}{string|" 2>/dev/null >"}{text comment|$cache/java}{punctuation|.}{text comment|$$}{string|" && mv -f "}{text comment|$cache/java}{punctuation|.}{text comment|$$}{string|" "}{text comment|$cache/java}{string|" 2>/dev/null
\}

if [ -n "}{text comment|$}{punctuation|\{}{text comment|JBUILD_JAVA_HOME}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{text comment|$java_home}{string|"
    [ -n "}{text comment|$}{punctuation|\{}{text comment|JBUILD_JAVA_HOME}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{text comment|$}{number|1}{string|"/*; do
        if [ "}{text comment|$file}{string|" -nt "}{text comment|$jar}{string|" ]; then
            return 0
        elif [ -d "}{text comment|$file}{string|" ]; then
            has_newer "}{text comment|$file}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{text comment|$jar}{string|" ] && [ ! "}{text comment|$root/pom}{punctuation|.}{text comment|xml}{string|" -nt "}{text comment|$jar}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{text comment|$root/$part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}{text comment|the tool must} {verb operator|be} {text comment|built first}{punctuation|,} {text comment|and Maven} {punctuation|(}{text comment|mvn}{punctuation|)} {text comment|was not found}{punctuation|.} {text comment|Install Maven} {number|3.8} {text comment|or newer}{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{text comment|$}{punctuation|\{}{text comment|JAVA_HOME}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{text comment|$root/target}{string|" && : >"}{text comment|$root/target/build-begin}{string|" \|\| fail "}{text comment|the folder $root/target cannot} {verb operator|be} {text comment|written}{string|"
    if ! (cd "}{text comment|$root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{text comment|$root/target/build}{punctuation|.}{text comment|log}{string|" 2>&1; then
        cat "}{text comment|$root/target/build}{punctuation|.}{text comment|log}{string|" >&2
        fail "}{text comment|the tool could not} {verb operator|be} {text comment|built}{punctuation|;} {text comment|Maven's messages} {position keyword|above} {keyword|say} {text comment|why}{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{text comment|$root/target/build-begin}{string|" "}{text comment|$jar}{string|"
\}

if [ -f "}{text comment|$root/pom}{punctuation|.}{text comment|xml}{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{text comment|$jar}{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{text comment|$jar}{string|" ] \|\| fail "}{text comment|jbuild}{punctuation|.}{text comment|jar was expected beside $self}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{text comment|-XX}{punctuation|:}{text comment|+UseSerialGC -XX}{punctuation|:}{text comment|TieredStopAtLevel=}{number|1} {text comment|-XX}{punctuation|:}{text comment|-UsePerfData}{string|"
options="}{text comment|$options -Dfile}{punctuation|.}{text comment|encoding=UTF-8 -Dsun}{punctuation|.}{text comment|jnu}{punctuation|.}{text comment|encoding=UTF-8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{text comment|$options -XX}{punctuation|:}{text comment|+DisplayVMOutputToStderr -Xlog}{punctuation|:}{text comment|disable}{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}{text comment|$}{punctuation|\{}{text comment|JBUILD_JAVA_OPTS}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ] \|\| options="}{text comment|$options -XX}{punctuation|:}{text comment|+IgnoreUnrecognizedVMOptions}{string|"
{substitution|{delimiter punctuation|[} {text comment|-t} {number|1} {delimiter punctuation|]}} && options="}{text comment|$options -Djbuild}{punctuation|.}{text comment|stdout=terminal}{string|"
{substitution|{delimiter punctuation|[} {text comment|-t} {number|2} {delimiter punctuation|]}} && options="}{text comment|$options -Djbuild}{punctuation|.}{text comment|stderr=terminal}{string|"
if {substitution|{delimiter punctuation|[} {text comment|! -d /System/Library} {delimiter punctuation|]}}; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{text comment|$cache}{string|" ] && [ "}{text comment|$}{punctuation|\{}{text comment|JBUILD_ARCHIVE}{punctuation|:}{text comment|-}{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{text comment|$feature}{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{text comment|$archive}{string|" -nt "}{text comment|$jar}{string|" ] \|\| [ "}{text comment|$java_home/release}{string|" -nt "}{text comment|$archive}{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{text comment|$java_home/bin/java}{string|" $options "}{text comment|$make_archive$archive}{punctuation|.}{text comment|$$}{string|" -jar "}{text comment|$jar}{string|" train && [ -s "}{text comment|$archive}{punctuation|.}{text comment|$$}{string|" ]; then
        mv -f "}{text comment|$archive}{punctuation|.}{text comment|$$}{string|" "}{text comment|$archive}{string|"
    else
        : >"}{text comment|$archive}{punctuation|.}{text comment|failed}{string|"
    fi
    rm -f "}{text comment|$archive}{punctuation|.}{text comment|$$}{string|" "}{text comment|$archive}{punctuation|.}{text comment|$$}{punctuation|.}{text comment|config}{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{text comment|$java_home/bin/java}{string|" "}{text comment|$@}{string|"
    status=$?
    if [ "}{text comment|$status}{string|" = 1 ] && [ -n "}{text comment|$}{punctuation|\{}{text comment|JBUILD_JAVA_OPTS}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ] &&
        ! "}{text comment|$java_home/bin/java}{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{text comment|$JBUILD_JAVA_OPTS}{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{text comment|$archive}{string|" ] && [ -z "}{text comment|$use_archive}{string|" ] && [ "}{text comment|$}{punctuation|\{}{number|1}{punctuation|:}{text comment|-}{punctuation|\}}{string|" = build ] && [ ! "}{text comment|$archive}{punctuation|.}{text comment|failed}{string|" -nt "}{text comment|$jar}{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{text comment|$jar}{string|" "}{text comment|$@}{string|"
    if [ "}{text comment|$status}{string|" = 0 ] && mkdir -p "}{text comment|$}{punctuation|\{}{text comment|archive%/*}{punctuation|\}}{string|" 2>/dev/null && [ -w "}{text comment|$}{punctuation|\{}{text comment|archive%/*}{punctuation|\}}{string|" ]; then
        if [ "}{text comment|$}{punctuation|\{}{text comment|JBUILD_ARCHIVE}{punctuation|:}{text comment|-}{punctuation|\}}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}{text comment|$status}{string|"
fi
if [ -n "}{text comment|$}{punctuation|\{}{text comment|JBUILD_JAVA_OPTS}{punctuation|:}{text comment|-}{punctuation|\}}{string|" ]; then
    run_java $options $\{use_archive:+"}{text comment|$use_archive}{string|"\} $JBUILD_JAVA_OPTS -jar "}{text comment|$jar}{string|" "}{text comment|$@}{string|"
    exit "}{text comment|$status}{string|"
fi
exec "}{text comment|$java_home/bin/java}{string|" $options $\{use_archive:+"}{text comment|$use_archive}{string|"\} -jar "}{text comment|$jar}{string|" "}{text comment|$@"}
