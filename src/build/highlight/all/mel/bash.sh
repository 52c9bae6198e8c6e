#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{flag operator|-up} time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {function|printf} 'jbuild{punctuation|:} {operator|%}s\\n' {string|"$1"} {operator|>}&{number|2}
    {function|exit} {number|3}
{punctuation|\}}

# {operator|--}{operator|--} where this script lies {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

self{operator|=}{variable|$0}
{keyword|case} {variable|$self} {keyword|in}
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
    */}{punctuation|.}{comment|/* \| */}{punctuation|.}{punctuation|.}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
        for jdk in "$folder"/* "$folder"/*/}Contents{operator|/}Home{punctuation|;} {keyword|do}
            {punctuation|[} {flag operator|-d} {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        {function|done}
    {function|done}
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {flag operator|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {function|then}
        {function|look_at} {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {flag operator|-ge} {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}{variable|$JBUILD_JAVA_HOME}
        {keyword|return}
    {function|fi}
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {flag operator|-n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {function|then}
        {function|consider} {string|"$JAVA_HOME"}
    {function|fi}
    found{operator|=}${punctuation|(}command {flag operator|-v} java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {flag operator|-f} {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    {function|with_jdk_parents} consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        {function|consider} {string|"$jdk"}
    done
    {punctuation|[} {flag operator|-n} {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found{punctuation|.}
{function|Install} a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
{function|Looked} at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} and no JDK has come or gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {flag operator|-n} {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {flag operator|-r} {string|"$cache/java"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        IFS{operator|=} read {flag operator|-r} line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} read {flag operator|-r} java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} {keyword|return} {number|1}
    {function|with_jdk_parents} are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {flag operator|-ge} {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        {punctuation|[} {string|"$folder"} {flag operator|-nt} {string|"$cache/java"} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    {function|done}
    {keyword|return} {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {flag operator|-n} {string|"$cache"} {punctuation|]} {operator|&&} mkdir {flag operator|-p} {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {flag operator|-w} {string|"$cache"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} {variable|$asked} {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    {function|esac}
    {function|printf} '{operator|%}s\\n{operator|%}s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {flag operator|-f} {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {flag operator|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} {function|then}
    {function|search_java}
    {function|look_at} {string|"$java_home"}
    {punctuation|[} {flag operator|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
{function|fi}

# {operator|--}{operator|--} the jar {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

# Whether something under the folder {variable|$1} is newer than the jar{punctuation|.} A folder is newer when a file {keyword|in} it came or went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {keyword|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {string|"$file"} {flag operator|-nt} {string|"$jar"} {punctuation|]}{punctuation|;} {function|then}
            {keyword|return} {number|0}
        elif {punctuation|[} {flag operator|-d} {string|"$file"} {punctuation|]}{punctuation|;} {function|then}
            {function|has_newer} {string|"$file"} {operator|&&} {keyword|return} {number|0}
        {function|fi}
    {function|done}
    {keyword|return} {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {flag operator|-f} {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {flag operator|-nt} {string|"$jar"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        {function|has_newer} {string|"$root/$part"} {operator|&&} {keyword|return} {number|0}
    {function|done}
    {keyword|return} {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {function|command} {flag operator|-v} mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        {function|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {function|printf} 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}&{number|2}
    {keyword|if} {punctuation|[} {flag operator|-z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {flag operator|-v} javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} {function|then}
        JAVA_HOME{operator|=}{variable|$java_home}
        {function|export} JAVA_HOME
    {function|fi}
    {function|mkdir} {flag operator|-p} {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {flag operator|-B} {flag operator|-q} {flag operator|-Dmaven}{punctuation|.}test{punctuation|.}skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{punctuation|;} {function|then}
        {function|cat} {string|"$root/target/build.log"} {operator|>}&{number|2}
        {function|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {function|fi}
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    {function|touch} {flag operator|-r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {flag operator|-f} {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {function|then}
    jar{operator|=}{variable|$root}{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} {function|then}
        {function|build_jar}
    {function|fi}
{keyword|else}
    jar{operator|=}{variable|$root}{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {flag operator|-f} {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=}{variable|$root}{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {flag operator|-f} {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
{function|fi}

# {operator|--}{operator|--} Java's options {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

# A build is over before the second compiler pays{punctuation|;} {function|a} command that lives {function|long} {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{punctuation|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {flag operator|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {flag operator|-t} {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {flag operator|-t} {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {flag operator|-d} {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {function|then}
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    {function|export} LC_ALL
{function|fi}

# {operator|--}{operator|--} the archive of loaded classes {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

# It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{flag operator|-XX}{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {flag operator|-n} {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} {function|then}
    archive{operator|=}{variable|$cache}{operator|/}{variable|$runtime}{variable|$java_home}{variable|$root}{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{flag operator|-XX}{punctuation|:}SharedArchiveFile{operator|=}{variable|$archive}
    {keyword|if} {punctuation|[} {string|"$feature"} {flag operator|-ge} {number|25} {punctuation|]}{punctuation|;} {function|then}
        use_archive{operator|=}{flag operator|-XX}{punctuation|:}AOTCache{operator|=}{variable|$archive}
        make_archive{operator|=}{flag operator|-XX}{punctuation|:}AOTCacheOutput{operator|=}
    {function|fi}
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {flag operator|-nt} {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {flag operator|-nt} {string|"$archive"} {punctuation|]}{punctuation|;} {function|then}
        use_archive{operator|=}
    {function|fi}
{function|fi}

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can {keyword|do} this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {function|trap} '' HUP INT
    {keyword|if} nice {flag operator|-n} {number|10} {string|"$java_home/bin/java"} {variable|$options} {string|"$make_archive$archive.$$"} {flag operator|-jar} {string|"$jar"} train {operator|&&} {punctuation|[} {flag operator|-s} {string|"$archive.$$"} {punctuation|]}{punctuation|;} {function|then}
        {function|mv} {flag operator|-f} {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    {function|fi}
    {function|rm} {flag operator|-f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|--}{operator|--} go {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

# Runs Java{punctuation|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site with errors{punctuation|;} {function|so} it is asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${punctuation|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {flag operator|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} {variable|$options} ${punctuation|\{}{function|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {flag operator|-version} {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}{punctuation|;} {function|then}
        {function|printf} 'jbuild{punctuation|:} Java cannot start with JBUILD_JAVA_OPTS{operator|=}{operator|%}s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}
        status{operator|=}{number|3}
    {function|fi}
{punctuation|\}}

{function|set} {flag operator|-f}
{keyword|if} {punctuation|[} {flag operator|-n} {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {flag operator|-z} {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {flag operator|-nt} {string|"$jar"} {punctuation|]}{punctuation|;} {function|then}
    {function|run_java} {variable|$options} ${punctuation|\{}{function|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {flag operator|-jar} {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {flag operator|-p} {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {flag operator|-w} {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {function|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1} &
        {function|fi}
    {function|fi}
    {function|exit} {string|"$status"}
{function|fi}
{keyword|if} {punctuation|[} {flag operator|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {function|then}
    {function|run_java} {variable|$options} ${punctuation|\{}{function|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} {flag operator|-jar} {string|"$jar"} {string|"$@"}
    {function|exit} {string|"$status"}
{function|fi}
{function|exec} {string|"$java_home/bin/java"} {variable|$options} ${punctuation|\{}{function|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {flag operator|-jar} {string|"$jar"} {string|"$@"}
