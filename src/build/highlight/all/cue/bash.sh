#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string-literal|{string|"off"}}{punctuation|:} no archive of loaded classes; {string-literal|{string|"wait"}}{punctuation|:} make it before this command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string-literal|{string|'jbuild: %s}{escape string|\\n}{string|'}} {string-literal|{string|"$1"}} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}$0
case $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} ;;
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self ;;
esac
while {punctuation|[} {operator|-}h {string-literal|{string|"$self"}} {punctuation|]}; do
    link{operator|=}{function|$}{punctuation|(}readlink {string-literal|{string|"$self"}}{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the link $self cannot be followed"}}
    case $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link ;;
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}{operator|/}$link ;;
    esac
done
root{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}
case $root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}$PWD ;;
    {string-literal|{string|''}}{punctuation|)} root{operator|=}{operator|/} ;;
esac
case $root{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}{function|$}{punctuation|(}cd {string-literal|{string|"$root"}} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the folder $root cannot be entered"}} ;;
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{XDG_CACHE_HOME:-\}"}} {punctuation|]}; then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string-literal|{string|"$\{HOME:-\}"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string-literal|{string|"$HOME"}} {punctuation|]}; then
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
else
    cache{operator|=}
fi

# Calls $1 with the folders that hold JDKs{punctuation|,} each {keyword|in} a folder of its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$1"}} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string-literal|{string|"$HOME/.sdkman/candidates/java"}} {string-literal|{string|"$HOME/.jdks"}} {string-literal|{string|"$HOME/Library/Java/JavaVirtualMachines"}}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK {keyword|in} the folder $1 says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False where it has no Java{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string-literal|{string|"$1/bin/java"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$1/release"}} {punctuation|]} {operator|\|\|} return {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string-literal|{string|"$line"}} {punctuation|]}; do
        case $line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}} ;;
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1.}{punctuation|\}}
                feature{operator|=}${punctuation|\{}version%%{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                ;;
        esac
        {punctuation|[} {string-literal|{string|"$\{feature:-0\}"}} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"$runtime"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$runtime"}} {operator|!=} {string-literal|{string|"$version"}} {punctuation|]} {operator|&&} break
    done {operator|<}{string-literal|{string|"$1/release"}}
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} {string-literal|{string|"$\{feature:-0\}"}} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes the JDK {keyword|in} the folder $1 {keyword|if} it is newer than the best so far{punctuation|.} Previews are used only when asked {keyword|for}{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string-literal|{string|"$1"}} {operator|\|\|} return {number|0}
    case $runtime {keyword|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} ;;
    esac
    {keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}gt {string-literal|{string|"$best"}} {punctuation|]}; then
        best{operator|=}$feature
        java_home{operator|=}$1
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string-literal|{string|"$@"}}; do
        {keyword|for} jdk {keyword|in} {string-literal|{string|"$folder"}}{operator|/}{operator|*} {string-literal|{string|"$folder"}}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home; do
            {punctuation|[} {operator|-}d {string-literal|{string|"$jdk"}} {punctuation|]} {operator|&&} consider {string-literal|{string|"$jdk"}}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]}; then
        look_at {string-literal|{string|"$JBUILD_JAVA_HOME"}} {operator|\|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}}
        {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]}; then
        consider {string-literal|{string|"$JAVA_HOME"}}
    fi
    found{operator|=}{function|$}{punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}{function|$}{punctuation|(}readlink {operator|-}f {string-literal|{string|"$found"}} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|)} {operator|&&} consider {string-literal|{string|"$\{found%/bin/java\}"}}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home; do
        consider {string-literal|{string|"$jdk"}}
    done
    {punctuation|[} {operator|-}n {string-literal|{string|"$java_home"}} {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found{punctuation|.}
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer; {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string-literal|{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} and no JDK has come or gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|\|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string-literal|{string|"$line"}} {operator|=} {string-literal|{string|"$asked"}} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string-literal|{string|"$cache/java"}} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string-literal|{string|"$java_home"}} {operator|&&} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string-literal|{string|"$@"}}; do
        {punctuation|[} {string-literal|{string|"$folder"}} {operator|-}nt {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|&&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$cache"}} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$cache"}} {punctuation|]} {operator|\|\|} return {number|0}
    case $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} ;;
    esac
    printf {string-literal|{string|'%s}{escape string|\\n}{string|%s}{escape string|\\n}{string|'}} {string-literal|{string|"$asked"}} {string-literal|{string|"$java_home"}} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string-literal|{string|"$cache/java.$$"}} {operator|&&} mv {operator|-}f {string-literal|{string|"$cache/java.$$"}} {string-literal|{string|"$cache/java"}} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} {operator|!} remembered_java; then
    search_java
    look_at {string-literal|{string|"$java_home"}}
    {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder $1 is newer than the jar{punctuation|.} A folder is newer when a file {keyword|in} it came or went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {keyword|in} {string-literal|{string|"$1"}}{operator|/}{operator|*}; do
        {keyword|if} {punctuation|[} {string-literal|{string|"$file"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}; then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string-literal|{string|"$file"}} {punctuation|]}; then
            has_newer {string-literal|{string|"$file"}} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"$root/pom.xml"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} return {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme; do
        has_newer {string-literal|{string|"$root/$part"}} {operator|&&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|\|\|}
        fail {string-literal|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    printf {string-literal|{string|'Building jbuild … (about a minute, once)}{escape string|\\n}{string|'}} {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string-literal|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{keyword|null}; then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string-literal|{string|"$root/target"}} {operator|&&} {punctuation|:} {operator|>}{string-literal|{string|"$root/target/build-begin"}} {operator|\|\|} fail {string-literal|{string|"the folder $root/target cannot be written"}}
    {keyword|if} {operator|!} {punctuation|(}cd {string-literal|{string|"$root"}} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} {keyword|package}{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string-literal|{string|"$root/target/build.log"}} {number|2}{operator|>}{operator|&}{number|1}; then
        cat {string-literal|{string|"$root/target/build.log"}} {operator|>}{operator|&}{number|2}
        fail {string-literal|{string|"the tool could not be built; Maven's messages above say why"}}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r {string-literal|{string|"$root/target/build-begin"}} {string-literal|{string|"$jar"}}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string-literal|{string|"$root/pom.xml"}} {punctuation|]}; then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale; then
        build_jar
    fi
else
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"jbuild.jar was expected beside $self"}}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays; a command that lives {function|long} {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string-literal|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
options{operator|=}{string-literal|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string-literal|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
# Not each Java knows each of these{punctuation|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|\|\|} options{operator|=}{string-literal|{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stderr=terminal"}}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}; then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|!=} off {punctuation|]}; then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|25} {punctuation|]}; then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string-literal|{string|"$archive"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} {punctuation|[} {string-literal|{string|"$java_home/release"}} {operator|-}nt {string-literal|{string|"$archive"}} {punctuation|]}; then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string-literal|{string|''}} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string-literal|{string|"$java_home/bin/java"}} $options {string-literal|{string|"$make_archive$archive.$$"}} {operator|-}jar {string-literal|{string|"$jar"}} train {operator|&&} {punctuation|[} {operator|-}s {string-literal|{string|"$archive.$$"}} {punctuation|]}; then
        mv {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive"}}
    else
        {punctuation|:} {operator|>}{string-literal|{string|"$archive.failed"}}
    fi
    rm {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive.$$.config"}}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site with errors; so it is asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$java_home/bin/java"}} {string-literal|{string|"$@"}}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|&&}
        {operator|!} {string-literal|{string|"$java_home/bin/java"}} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}; then
        printf {string-literal|{string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s}{escape string|\\n}{string|'}} {string-literal|{string|"$JBUILD_JAVA_OPTS"}} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$archive"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string-literal|{string|"$use_archive"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{1:-\}"}} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"$archive.failed"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}; then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$\{archive%/*\}"}} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$\{archive%/*\}"}} {punctuation|]}; then
        {keyword|if} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|=} wait {punctuation|]}; {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}
        {function|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string-literal|{string|"$status"}}
fi
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]}; then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    exit {string-literal|{string|"$status"}}
fi
exec {string-literal|{string|"$java_home/bin/java"}} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
