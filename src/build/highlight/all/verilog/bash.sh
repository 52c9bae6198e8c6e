#{operator|!/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where {keyword|this} is a clone that has changed{punctuation|,} {keyword|and} hands over to Java{punctuation|.}
#
# On its usual way {keyword|this} script starts no other process than Java itself{punctuation|,} because start{operator|-}up {keyword|time} is what a {keyword|small} build
# mostly consists of{punctuation|.} So it tests {keyword|and} reads {keyword|with} the shell's own means{punctuation|,} {keyword|and} keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to {keyword|use}{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it {keyword|before} {keyword|this} command ends{punctuation|,} {keyword|not} behind it

{function|fail}{punctuation|(}{punctuation|)} {operator|\{}
    printf 'jbuild{punctuation|:} {operator|%}s\\n' {string|"$1"} {operator|>&}{number|2}
    exit {number|3}
{operator|\}}

# {operator|----} where {keyword|this} script lies {operator|------------------------------------------------------------------------------------------}

self{operator|=}{kernel-function property|$0}
{keyword|case} {kernel-function property|$self} in
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
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        done
    done
{operator|\}}

{function|search_java}{punctuation|(}{punctuation|)} {operator|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}{kernel-function property|$JBUILD_JAVA_HOME}
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>/}dev{operator|/}{keyword|null}{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "no Java {number|17} {keyword|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {keyword|or} set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~/}{punctuation|.}sdkman{punctuation|,} {operator|~/}{punctuation|.}jdks{punctuation|,} {keyword|and} the folders of macOS{punctuation|.}"
{operator|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last {keyword|time} may be taken again{punctuation|:} same question{punctuation|,} {keyword|and} no JDK has come {keyword|or} gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {operator|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {operator|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {operator|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{operator|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {operator|\{}
    {keyword|for} folder in {string|"$@"}{punctuation|;} {keyword|do}
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{operator|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {operator|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} {kernel-function property|$asked} in
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '{operator|%}s\\n{operator|%}s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>/}dev{operator|/}{keyword|null} {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>/}dev{operator|/}{keyword|null}
{operator|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|----} the jar {operator|---------------------------------------------------------------------------------------------------------}

# Whether something under the folder {kernel-function property|$1} is newer than the jar{punctuation|.} A folder is newer when a file in it came {keyword|or} went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {operator|\{}
    {keyword|for} file in {string|"$1"}{operator|/*}{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            {keyword|return} {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} {operator|&&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
{operator|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {operator|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|for} part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        has_newer {string|"$root/$part"} {operator|&&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{operator|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {operator|\{}
    command {operator|-}v mvn {operator|>/}dev{operator|/}{keyword|null} {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>/}dev{operator|/}{keyword|null}{punctuation|;} then
        JAVA_HOME{operator|=}{kernel-function property|$java_home}
        {keyword|export} JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}true {keyword|package}{punctuation|)} {operator|</}dev{operator|/}{keyword|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>&}{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {operator|>&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's {keyword|begin}{punctuation|,} so that what was edited meanwhile is built next {keyword|time}{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{operator|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}{kernel-function property|$root}{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}{kernel-function property|$root}{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=}{kernel-function property|$root}{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|----} Java's options {operator|--------------------------------------------------------------------------------------------------}

# A build is over {keyword|before} the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {keyword|not} get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} {keyword|and} Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong {keyword|with} an archive is never worth a word{punctuation|,} least of all on standard {keyword|output}{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{punctuation|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    {keyword|export} LC_ALL
fi

# {operator|----} the archive of loaded classes {operator|-----------------------------------------------------------------------------------}

# It is named after the JDK {keyword|and} the tool's folder{punctuation|,} {keyword|and} is of {keyword|use} as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}{kernel-function property|$cache}{operator|/}{kernel-function property|$runtime}{kernel-function property|$java_home}{kernel-function property|$root}{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=-}XX{punctuation|:}SharedArchiveFile{operator|=}{kernel-function property|$archive}
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=-}XX{punctuation|:}AOTCache{operator|=}{kernel-function property|$archive}
        make_archive{operator|=-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a {keyword|small} site of its own{punctuation|,} so that the author's site is {keyword|not} touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can {keyword|do} {keyword|this} at once{punctuation|.} After a failure it is {keyword|not} tried again {keyword|with} {keyword|this} jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {operator|\{}
    trap '' HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {kernel-function property|$options} {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{operator|\}}

# {operator|----} go {operator|--------------------------------------------------------------------------------------------------------------}

# Runs Java{punctuation|.} It ends {keyword|with} {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site {keyword|with} errors{punctuation|;} so it is asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {operator|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} {kernel-function property|$options} ${operator|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-\}} {operator|-}version {operator|>/}dev{operator|/}{keyword|null} {number|2}{operator|>&}{number|1}{punctuation|;} then
        printf 'jbuild{punctuation|:} Java cannot start {keyword|with} JBUILD_JAVA_OPTS{operator|=%}s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>&}{number|2}
        status{operator|=}{number|3}
    fi
{operator|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java {kernel-function property|$options} ${operator|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {keyword|wait} {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}{keyword|null} {operator|>/}dev{operator|/}{keyword|null} {number|2}{operator|>&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}{keyword|null} {operator|>/}dev{operator|/}{keyword|null} {number|2}{operator|>&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java {kernel-function property|$options} ${operator|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{operator|\}} {kernel-function property|$JBUILD_JAVA_OPTS} {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {kernel-function property|$options} ${operator|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{operator|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
