{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{identifier|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {identifier|printf} {string|'jbuild: %s\\n'} {interpolated-string|{string|"$1"}} {operator|>}{argument variable|&2}
    {identifier|exit} {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{identifier|self}{operator|=}${number|0}
{keyword|case} ${identifier|self} {keyword-operator operator|in}
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
    */}{punctuation|.}{comment|/* \| */}{operator|..}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
        for jdk in "$folder"/* "$folder"/*/}{identifier|Contents}{operator|/}{identifier|Home}{punctuation|;} {keyword|do}
            {punctuation|[} {operator|-}{identifier|d} {interpolated-string|{string|"$jdk"}} {punctuation|]} {operator|&&} {identifier|consider} {interpolated-string|{string|"$jdk"}}
        {identifier|done}
    {identifier|done}
{punctuation|\}}

{identifier|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {identifier|java_home}{operator|=}
    {keyword|if} {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]}{punctuation|;} {keyword|then}
        {identifier|look_at} {interpolated-string|{string|"$JBUILD_JAVA_HOME"}} {operator|\|\|} {identifier|fail} {interpolated-string|{string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}}
        {punctuation|[} {interpolated-string|{string|"$feature"}} {operator|-}{identifier|ge} {number|17} {punctuation|]} {operator|\|\|} {identifier|fail} {interpolated-string|{string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}}
        {identifier|java_home}{operator|=}${identifier|JBUILD_JAVA_HOME}
        {keyword|return}
    {identifier|fi}
    {identifier|best}{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]}{punctuation|;} {keyword|then}
        {identifier|consider} {interpolated-string|{string|"$JAVA_HOME"}}
    {identifier|fi}
    {identifier|found}{operator|=}${punctuation|(}{identifier|command} {operator|-}{identifier|v} {identifier|java}{punctuation|)} {operator|&&} {identifier|found}{operator|=}${punctuation|(}{identifier|readlink} {operator|-}{identifier|f} {interpolated-string|{string|"$found"}} {number|2}{operator|>}{regex|/dev/}{keyword|null}{punctuation|)} {operator|&&} {identifier|consider} {interpolated-string|{string|"$\{found%/bin/java\}"}}
    {identifier|with_jdk_parents} {identifier|consider_all}
    {keyword|for} {identifier|jdk} {keyword-operator operator|in} {regex|/opt/}{identifier|homebrew}{regex|/opt/}{identifier|openjdk}{operator|*}{regex|/libexec/}{identifier|openjdk}{punctuation|.}{identifier|jdk}{regex|/Contents/}{identifier|Home}{punctuation|;} {keyword|do}
        {identifier|consider} {interpolated-string|{string|"$jdk"}}
    {identifier|done}
    {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$java_home"}} {punctuation|]} {operator|\|\|} {identifier|fail} {interpolated-string|{string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}}
{punctuation|\}}

{identifier|asked}{operator|=}{interpolated-string|{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{identifier|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{identifier|r} {interpolated-string|{string|"$cache/java"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        {identifier|IFS}{operator|=} {identifier|read} {operator|-}{identifier|r} {identifier|line} {operator|&&} {punctuation|[} {interpolated-string|{string|"$line"}} {operator|=} {interpolated-string|{string|"$asked"}} {punctuation|]} {operator|&&} {identifier|IFS}{operator|=} {identifier|read} {operator|-}{identifier|r} {identifier|java_home}
    {punctuation|\}} {operator|<}{interpolated-string|{string|"$cache/java"}} {operator|\|\|} {keyword|return} {number|1}
    {identifier|with_jdk_parents} {identifier|are_older_than_memory} {operator|&&} {identifier|look_at} {interpolated-string|{string|"$java_home"}} {operator|&&} {punctuation|[} {interpolated-string|{string|"$feature"}} {operator|-}{identifier|ge} {number|17} {punctuation|]}
{punctuation|\}}

{identifier|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {identifier|folder} {keyword-operator operator|in} {interpolated-string|{string|"$@"}}{punctuation|;} {keyword|do}
        {punctuation|[} {interpolated-string|{string|"$folder"}} {operator|-}{identifier|nt} {interpolated-string|{string|"$cache/java"}} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    {identifier|done}
    {keyword|return} {number|0}
{punctuation|\}}

{identifier|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|&&} {identifier|mkdir} {operator|-}{identifier|p} {interpolated-string|{string|"$cache"}} {number|2}{operator|>}{regex|/dev/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}{identifier|w} {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} ${identifier|asked} {keyword-operator operator|in}
        {operator|*}{string|'
'}{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    {identifier|esac}
    {identifier|printf} {string|'%s\\n%s\\n'} {interpolated-string|{string|"$asked"}} {interpolated-string|{string|"$java_home"}} {number|2}{operator|>}{regex|/dev/}{keyword|null} {operator|>}{interpolated-string|{string|"$cache/java.$$"}} {operator|&&} {identifier|mv} {operator|-}{identifier|f} {interpolated-string|{string|"$cache/java.$$"}} {interpolated-string|{string|"$cache/java"}} {number|2}{operator|>}{regex|/dev/}{keyword|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} {operator|!} {identifier|remembered_java}{punctuation|;} {keyword|then}
    {identifier|search_java}
    {identifier|look_at} {interpolated-string|{string|"$java_home"}}
    {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} {identifier|remember_java}
{identifier|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{identifier|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {identifier|file} {keyword-operator operator|in} {interpolated-string|{string|"$1"}}{operator|/}{operator|*}{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {interpolated-string|{string|"$file"}} {operator|-}{identifier|nt} {interpolated-string|{string|"$jar"}} {punctuation|]}{punctuation|;} {keyword|then}
            {keyword|return} {number|0}
        {identifier|elif} {punctuation|[} {operator|-}{identifier|d} {interpolated-string|{string|"$file"}} {punctuation|]}{punctuation|;} {keyword|then}
            {identifier|has_newer} {interpolated-string|{string|"$file"}} {operator|&&} {keyword|return} {number|0}
        {identifier|fi}
    {identifier|done}
    {keyword|return} {number|1}
{punctuation|\}}

{identifier|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{identifier|f} {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {interpolated-string|{string|"$root/pom.xml"}} {operator|-}{identifier|nt} {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|for} {identifier|part} {keyword-operator operator|in} {identifier|src}{regex|/main _layouts _includes assets/}{identifier|theme}{punctuation|;} {keyword|do}
        {identifier|has_newer} {interpolated-string|{string|"$root/$part"}} {operator|&&} {keyword|return} {number|0}
    {identifier|done}
    {keyword|return} {number|1}
{punctuation|\}}

{identifier|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {identifier|command} {operator|-}{identifier|v} {identifier|mvn} {operator|>}{regex|/dev/}{keyword|null} {operator|\|\|}
        {identifier|fail} {interpolated-string|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    {identifier|printf} {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{argument variable|&2}
    {keyword|if} {punctuation|[} {operator|-}{identifier|z} {interpolated-string|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]} {operator|&&} {operator|!} {identifier|command} {operator|-}{identifier|v} {identifier|javac} {operator|>}{regex|/dev/}{keyword|null}{punctuation|;} {keyword|then}
        {identifier|JAVA_HOME}{operator|=}${identifier|java_home}
        {keyword-operator operator|export} {identifier|JAVA_HOME}
    {identifier|fi}
    {identifier|mkdir} {operator|-}{identifier|p} {interpolated-string|{string|"$root/target"}} {operator|&&} {punctuation|:} {operator|>}{interpolated-string|{string|"$root/target/build-begin"}} {operator|\|\|} {identifier|fail} {interpolated-string|{string|"the folder $root/target cannot be written"}}
    {keyword|if} {operator|!} {punctuation|(}{identifier|cd} {interpolated-string|{string|"$root"}} {operator|&&} {identifier|mvn} {operator|-}{identifier|B} {operator|-}{identifier|q} {operator|-}{identifier|Dmaven}{punctuation|.}{identifier|test}{punctuation|.}{identifier|skip}{operator|=}{boolean|true} {identifier|package}{punctuation|)} {operator|<}{regex|/dev/}{keyword|null} {operator|>}{interpolated-string|{string|"$root/target/build.log"}} {number|2}{operator|>}{argument variable|&1}{punctuation|;} {keyword|then}
        {identifier|cat} {interpolated-string|{string|"$root/target/build.log"}} {operator|>}{argument variable|&2}
        {identifier|fail} {interpolated-string|{string|"the tool could not be built; Maven's messages above say why"}}
    {identifier|fi}
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {identifier|touch} {operator|-}{identifier|r} {interpolated-string|{string|"$root/target/build-begin"}} {interpolated-string|{string|"$jar"}}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}{identifier|f} {interpolated-string|{string|"$root/pom.xml"}} {punctuation|]}{punctuation|;} {keyword|then}
    {identifier|jar}{operator|=}${identifier|root}{regex|/target/}{identifier|jbuild}{punctuation|.}{identifier|jar}
    {keyword|if} {identifier|is_stale}{punctuation|;} {keyword|then}
        {identifier|build_jar}
    {identifier|fi}
{keyword|else}
    {identifier|jar}{operator|=}${identifier|root}{operator|/}{identifier|jbuild}{punctuation|.}{identifier|jar}
    {punctuation|[} {operator|-}{identifier|f} {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} {identifier|jar}{operator|=}${identifier|root}{regex|/lib/}{identifier|jbuild}{punctuation|.}{identifier|jar}
    {punctuation|[} {operator|-}{identifier|f} {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} {identifier|fail} {interpolated-string|{string|"jbuild.jar was expected beside $self"}}
{identifier|fi}

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{identifier|options}{operator|=}{interpolated-string|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
{identifier|options}{operator|=}{interpolated-string|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{identifier|options}{operator|=}{interpolated-string|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|\|\|} {identifier|options}{operator|=}{interpolated-string|{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}{identifier|t} {number|1} {punctuation|]} {operator|&&} {identifier|options}{operator|=}{interpolated-string|{string|"$options -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}{identifier|t} {number|2} {punctuation|]} {operator|&&} {identifier|options}{operator|=}{interpolated-string|{string|"$options -Djbuild.stderr=terminal"}}
{keyword|if} {punctuation|[} {operator|!} {operator|-}{identifier|d} {regex|/System/}{identifier|Library} {punctuation|]}{punctuation|;} {keyword|then}
    {identifier|LC_ALL}{operator|=}{identifier|C}{punctuation|.}{identifier|UTF}{operator|-}{number|8}
    {keyword-operator operator|export} {identifier|LC_ALL}
{identifier|fi}

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{identifier|archive}{operator|=}
{identifier|use_archive}{operator|=}
{identifier|make_archive}{operator|=}{operator|-}{identifier|XX}{punctuation|:}{identifier|ArchiveClassesAtExit}{operator|=}
{keyword|if} {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {interpolated-string|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|!=} {boolean|off} {punctuation|]}{punctuation|;} {keyword|then}
    {identifier|archive}{operator|=}${identifier|cache}{regex|/$runtime$java_home$root/}{identifier|jbuild}{punctuation|.}{identifier|archive}
    {identifier|use_archive}{operator|=}{operator|-}{identifier|XX}{punctuation|:}{identifier|SharedArchiveFile}{operator|=}${identifier|archive}
    {keyword|if} {punctuation|[} {interpolated-string|{string|"$feature"}} {operator|-}{identifier|ge} {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        {identifier|use_archive}{operator|=}{operator|-}{identifier|XX}{punctuation|:}{identifier|AOTCache}{operator|=}${identifier|archive}
        {identifier|make_archive}{operator|=}{operator|-}{identifier|XX}{punctuation|:}{identifier|AOTCacheOutput}{operator|=}
    {identifier|fi}
    {keyword|if} {punctuation|[} {operator|!} {interpolated-string|{string|"$archive"}} {operator|-}{identifier|nt} {interpolated-string|{string|"$jar"}} {punctuation|]} {operator|\|\|} {punctuation|[} {interpolated-string|{string|"$java_home/release"}} {operator|-}{identifier|nt} {interpolated-string|{string|"$archive"}} {punctuation|]}{punctuation|;} {keyword|then}
        {identifier|use_archive}{operator|=}
    {identifier|fi}
{identifier|fi}

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{identifier|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {identifier|trap} {string|''} {identifier|HUP} {identifier|INT}
    {keyword|if} {identifier|nice} {operator|-}{identifier|n} {number|10} {interpolated-string|{string|"$java_home/bin/java"}} ${identifier|options} {interpolated-string|{string|"$make_archive$archive.$$"}} {operator|-}{identifier|jar} {interpolated-string|{string|"$jar"}} {identifier|train} {operator|&&} {punctuation|[} {operator|-}{identifier|s} {interpolated-string|{string|"$archive.$$"}} {punctuation|]}{punctuation|;} {keyword|then}
        {identifier|mv} {operator|-}{identifier|f} {interpolated-string|{string|"$archive.$$"}} {interpolated-string|{string|"$archive"}}
    {keyword|else}
        {punctuation|:} {operator|>}{interpolated-string|{string|"$archive.failed"}}
    {identifier|fi}
    {identifier|rm} {operator|-}{identifier|f} {interpolated-string|{string|"$archive.$$"}} {interpolated-string|{string|"$archive.$$.config"}}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{identifier|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {interpolated-string|{string|"$java_home/bin/java"}} {interpolated-string|{string|"$@"}}
    {identifier|status}{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {interpolated-string|{string|"$status"}} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|&&}
        {operator|!} {interpolated-string|{string|"$java_home/bin/java"}} ${identifier|options} ${punctuation|\{}{identifier|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}{identifier|version} {operator|>}{regex|/dev/}{keyword|null} {number|2}{operator|>}{argument variable|&1}{punctuation|;} {keyword|then}
        {identifier|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {interpolated-string|{string|"$JBUILD_JAVA_OPTS"}} {operator|>}{argument variable|&2}
        {identifier|status}{operator|=}{number|3}
    {identifier|fi}
{punctuation|\}}

{identifier|set} {operator|-}{identifier|f}
{keyword|if} {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$archive"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{identifier|z} {interpolated-string|{string|"$use_archive"}} {punctuation|]} {operator|&&} {punctuation|[} {interpolated-string|{string|"$\{1:-\}"}} {operator|=} {identifier|build} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {interpolated-string|{string|"$archive.failed"}} {operator|-}{identifier|nt} {interpolated-string|{string|"$jar"}} {punctuation|]}{punctuation|;} {keyword|then}
    {identifier|run_java} ${identifier|options} ${punctuation|\{}{identifier|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}{identifier|jar} {interpolated-string|{string|"$jar"}} {interpolated-string|{string|"$@"}}
    {keyword|if} {punctuation|[} {interpolated-string|{string|"$status"}} {operator|=} {number|0} {punctuation|]} {operator|&&} {identifier|mkdir} {operator|-}{identifier|p} {interpolated-string|{string|"$\{archive%/*\}"}} {number|2}{operator|>}{regex|/dev/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}{identifier|w} {interpolated-string|{string|"$\{archive%/*\}"}} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {interpolated-string|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|=} {identifier|wait} {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}{identifier|train}{punctuation|)} {operator|<}{regex|/dev/}{keyword|null} {operator|>}{regex|/dev/}{keyword|null} {number|2}{operator|>}{argument variable|&1}
        {keyword|else}
            {punctuation|(}{identifier|train}{punctuation|)} {operator|<}{regex|/dev/}{keyword|null} {operator|>}{regex|/dev/}{keyword|null} {number|2}{operator|>}{argument variable|&1} {argument variable|&}
        {identifier|fi}
    {identifier|fi}
    {identifier|exit} {interpolated-string|{string|"$status"}}
{identifier|fi}
{keyword|if} {punctuation|[} {operator|-}{identifier|n} {interpolated-string|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]}{punctuation|;} {keyword|then}
    {identifier|run_java} ${identifier|options} ${punctuation|\{}{identifier|use_archive}{punctuation|:}{operator|+}{interpolated-string|{string|"$use_archive"}}{punctuation|\}} ${identifier|JBUILD_JAVA_OPTS} {operator|-}{identifier|jar} {interpolated-string|{string|"$jar"}} {interpolated-string|{string|"$@"}}
    {identifier|exit} {interpolated-string|{string|"$status"}}
{identifier|fi}
{identifier|exec} {interpolated-string|{string|"$java_home/bin/java"}} ${identifier|options} ${punctuation|\{}{identifier|use_archive}{punctuation|:}{operator|+}{interpolated-string|{string|"$use_archive"}}{punctuation|\}} {operator|-}{identifier|jar} {interpolated-string|{string|"$jar"}} {interpolated-string|{string|"$@"}}
