#!{operator|/}bin{operator|/}sh
# Starts jbuild: finds a JDK{punctuation|,} builds the tool where this {keyword|is} a clone that has changed{punctuation|,} {keyword|and} hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up {data-type class-name|time} {keyword|is} what a small build
# mostly consists of. So it tests {keyword|and} reads with the shell's own means{punctuation|,} {keyword|and} keeps what it found {keyword|in} a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes{punctuation|;} {string|"wait"}: make it before this command ends{punctuation|,} {keyword|not} behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild: %s\\n' {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
case $self {keyword|in}
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
    */}.{comment|/* \| */}{operator|..}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
        for jdk in "$folder"/* "$folder"/*/}Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}{constant|null}{punctuation|)} {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} \|\| fail "no Java {number|17} {keyword|or} newer was found.
Install a {function|JDK} {punctuation|(}{data-type class-name|any} vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {keyword|or} set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} {keyword|and} the folders of macOS."
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last {data-type class-name|time} may be taken again: same question{punctuation|,} {keyword|and} no JDK has come {keyword|or} gone since.
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&}{operator|&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&}{operator|&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {keyword|in} {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&}{operator|&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}{constant|null} {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}{constant|null} {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}{constant|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} {keyword|is} newer than the jar. A folder {keyword|is} newer when a file {keyword|in} it came {keyword|or} went.
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file {keyword|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} {keyword|then}
            has_newer {string|"$file"} {operator|&}{operator|&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    for part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} {operator|&}{operator|&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{constant|null} \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&}{operator|&} ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{constant|null}{punctuation|;} {keyword|then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&}{operator|&} : {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {string|"$root"} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{constant|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts {keyword|as} old {keyword|as} the build's begin{punctuation|,} so that what was edited meanwhile {keyword|is} built next {data-type class-name|time}.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build {keyword|is} over before the second compiler pays{punctuation|;} a command that lives {function|long} {punctuation|(}a preview server{punctuation|)} must {keyword|not} get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} {keyword|and} Java takes anything but UTF{number|-8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive {keyword|is} never worth a word{punctuation|,} least of all on standard output.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not {keyword|each} Java knows {keyword|each} of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {keyword|then}
    LC_ALL{operator|=}C.UTF{number|-8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It {keyword|is} named after the JDK {keyword|and} the tool's folder{punctuation|,} {keyword|and} {keyword|is} of use {keyword|as} long {keyword|as} it {keyword|is} newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX:ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX:SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}XX:AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX:AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site {keyword|is} {keyword|not} touched. It
# {keyword|is} moved into place whole{punctuation|,} so that several can do this at once. After a failure it {keyword|is} {keyword|not} tried again with this jar.
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        : {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java. It ends with {number|1} when it cannot start{punctuation|,} {keyword|as} jbuild does for a site with errors{punctuation|;} so it {keyword|is} asked once more.
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS:{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{constant|null} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS{operator|=}%s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS:{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{constant|null} {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{constant|null} {operator|>}{operator|/}dev{operator|/}{constant|null} {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{constant|null} {operator|>}{operator|/}dev{operator|/}{constant|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}use_archive:{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive:{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
