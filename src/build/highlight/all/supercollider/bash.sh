{operator|#}{operator|!}{operator|/}bin{operator|/}sh
{operator|#} {class-name|Starts} {label property|jbuild}{punctuation|:} finds a {class-name|JDK}{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to {class-name|Java}{punctuation|.}
{operator|#}
{operator|#} {class-name|On} its usual way this script starts no other process than {class-name|Java} itself{punctuation|,} because start{operator|-}up time is what a small build
{operator|#} mostly consists of{punctuation|.} {class-name|So} it tests and reads with the shell{symbol|'s own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
    printf '}{label property|jbuild}{punctuation|:} {operator|%}s{symbol|\\n}' {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

{operator|#} {operator|--}{operator|--} where this script lies {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

self{operator|=}{char|$0}
case {char|$s}elf in
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
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "$\{JAVA_HOME:-\}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}{class-name|Contents}{operator|/}{class-name|Home}{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail {string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{operator|#} {class-name|Whether} the {class-name|JDK} that was found last time may be taken {label property|again}{punctuation|:} same question{punctuation|,} and no {class-name|JDK} has come or gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} return {number|1}
    {punctuation|\{}
        {class-name|IFS}{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} {class-name|IFS}{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} return {number|0}
    case {char|$a}sked in
        {operator|*}{symbol|'
'}{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {symbol|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

{operator|#} {operator|--}{operator|--} the jar {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

{operator|#} {class-name|Whether} something under the folder {char|$1} is newer than the jar{punctuation|.} {class-name|A} folder is newer when a file in it came or went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}{operator|/}{operator|*}{punctuation|;} do
        if {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} {operator|&&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {symbol|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    if {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then
        {class-name|JAVA_HOME}{operator|=}{char|$j}ava_home
        export {class-name|JAVA_HOME}
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    if {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}{class-name|B} {operator|-}q {operator|-}{class-name|Dmaven}{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {operator|#} {class-name|The} jar counts as old as the build{symbol|'s begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
\}

if [ -f "$root/pom.xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java'}s options {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{operator|#} {class-name|A} build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
{operator|#} {class-name|TieredStopAtLevel}{punctuation|.} {class-name|Names} of files follow the locale{punctuation|,} and {class-name|Java} takes anything but {class-name|UTF}{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{operator|#} {class-name|What} goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{operator|#} {class-name|Not} each {class-name|Java} knows each of these{punctuation|.} {class-name|But} that would go for the author{symbol|'s options too, whose slips must be told.
[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool'}s folder{punctuation|,} and is of use as long as it is newer than both{punctuation|.} {class-name|Java} checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}{class-name|ArchiveClassesAtExit}{operator|=}
if {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}{char|$c}ache{operator|/}{char|$r}untime{char|$j}ava_home{char|$r}oot{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}{class-name|SharedArchiveFile}{operator|=}{char|$a}rchive
    if {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}{class-name|AOTCache}{operator|=}{char|$a}rchive
        make_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}{class-name|AOTCacheOutput}{operator|=}
    fi
    if {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{operator|#} {class-name|Makes} the archive from a run of the tool over a small site of its own{punctuation|,} so that the author{symbol|'s site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '}' {class-name|HUP} {class-name|INT}
    if nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {char|$o}ptions {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {label property|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{operator|#} {operator|--}{operator|--} go {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{operator|#} {class-name|Runs} {class-name|Java}{punctuation|.} {class-name|It} ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{punctuation|;} so it is asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}{char|$?}
    if {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} {char|$o}ptions {char|$\{}{class-name|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf {symbol|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
if {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java {char|$o}ptions {char|$\{}{class-name|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        else
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java {char|$o}ptions {char|$\{}{label property|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {char|$J}{class-name|BUILD_JAVA_OPTS} {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {char|$o}ptions {char|$\{}{label property|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
