#{operator|!/}bin{operator|/}sh
# Starts jbuild{operator|:} finds a JDK{punctuation|,} builds the tool where this {operator|is} a clone that has changed{punctuation|,} and hands over to Java{operator|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time {operator|is} what a small build
# mostly consists of{operator|.} So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder{operator|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{operator|:} no archive of loaded classes{operator|;} {string|"wait"}{operator|:} make it before this command ends{punctuation|,} {operator|not} behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|----} where this script lies {operator|------------------------------------------------------------------------------------------}

self{operator|=$}{number|0}
case {operator|$}self in
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
        for jdk in "$folder"/* "$folder"/*/}Contents{operator|/}Home{operator|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{operator|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=$}JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{operator|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=$}{punctuation|(}command {operator|-}v java{punctuation|)} && found{operator|=$}{punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>/}dev{operator|/}null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*/}libexec{operator|/}openjdk{operator|.}jdk{operator|/}Contents{operator|/}Home{operator|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found{operator|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer{operator|;} {number|25} {operator|is} fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{operator|.}
Looked at{operator|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/.}sdkman{punctuation|,} ~{operator|/.}jdks{punctuation|,} and the folders of macOS{operator|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{operator|:} same question{punctuation|,} and no JDK has come or gone since{operator|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{operator|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>/}dev{operator|/}null && {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} return {number|0}
    case {operator|$}asked in
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {operator|;;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} && mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>/}dev{operator|/}null
{punctuation|\}}

if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{operator|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|----} the jar {operator|---------------------------------------------------------------------------------------------------------}

# Whether something under the folder {operator|$}{number|1} {operator|is} newer than the jar{operator|.} A folder {operator|is} newer when a file in it came or went{operator|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}{operator|/*;} do
        if {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{operator|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{operator|;} then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} && {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{operator|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}&{number|2}
    if {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && {operator|!} command {operator|-}v javac {operator|>/}dev{operator|/}null{operator|;} then
        JAVA_HOME{operator|=$}java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} && {operator|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    if {operator|!} {punctuation|(}cd {string|"$root"} && mvn {operator|-}B {operator|-}q {operator|-}Dmaven{operator|.}test{operator|.}skip{operator|=}true package{punctuation|)} {operator|</}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{operator|;} then
        cat {string|"$root/target/build.log"} {operator|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile {operator|is} built next time{operator|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{operator|;} then
    jar{operator|=$}root{operator|/}target{operator|/}jbuild{operator|.}jar
    if is_stale{operator|;} then
        build_jar
    fi
else
    jar{operator|=$}root{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=$}root{operator|/}lib{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|----} Java's options {operator|--------------------------------------------------------------------------------------------------}

# A build {operator|is} over before the second compiler pays{operator|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {operator|not} get
# TieredStopAtLevel{operator|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly{operator|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive {operator|is} never worth a word{punctuation|,} least of all on standard output{operator|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{operator|.} But that would go for the author's options too{punctuation|,} whose slips must be told{operator|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{operator|;} then
    LC_ALL{operator|=}C{operator|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|----} the archive of loaded classes {operator|-----------------------------------------------------------------------------------}

# It {operator|is} named after the JDK and the tool's folder{punctuation|,} and {operator|is} of use as long as it {operator|is} newer than both{operator|.} Java checks it again{operator|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=-}XX{operator|:}ArchiveClassesAtExit{operator|=}
if {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{operator|;} then
    archive{operator|=$}cache{operator|/$}runtime{operator|$}java_home{operator|$}root{operator|/}jbuild{operator|.}archive
    use_archive{operator|=-}XX{operator|:}SharedArchiveFile{operator|=$}archive
    if {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{operator|;} then
        use_archive{operator|=-}XX{operator|:}AOTCache{operator|=$}archive
        make_archive{operator|=-}XX{operator|:}AOTCacheOutput{operator|=}
    fi
    if {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{operator|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site {operator|is} {operator|not} touched{operator|.} It
# {operator|is} moved into place whole{punctuation|,} so that several can do this at once{operator|.} After a failure it {operator|is} {operator|not} tried again with this jar{operator|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    if nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {operator|$}options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train && {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{operator|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {operator|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|----} go {operator|--------------------------------------------------------------------------------------------------------------}

# Runs Java{operator|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{operator|;} so it {operator|is} asked once more{operator|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=$?}
    if {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        {operator|!} {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{operator|:-}{punctuation|\}} {operator|-}version {operator|>/}dev{operator|/}null {number|2}{operator|>}&{number|1}{operator|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
if {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} && {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} && {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{operator|;} then
    run_java {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{operator|:-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>/}dev{operator|/}null && {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{operator|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{operator|;} then
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}null {operator|>/}dev{operator|/}null {number|2}{operator|>}&{number|1}
        else
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}null {operator|>/}dev{operator|/}null {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{operator|;} then
    run_java {operator|$}options {operator|$}{punctuation|\{}use_archive{operator|:+}{string|"$use_archive"}{punctuation|\}} {operator|$}JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}use_archive{operator|:+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
