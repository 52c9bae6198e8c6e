{hashbang comment|#!/bin/sh}
{attribute keyword|# Starts} jbuild{operator|:} finds a {constant|JDK}{punctuation|,} builds the tool where {keyword|this} {keyword|is} a clone that has changed{punctuation|,} and hands over to {class-name|Java}{punctuation|.}
#
{attribute keyword|# On} its usual way {keyword|this} script starts no other process than {class-name|Java} itself{punctuation|,} because start{operator|-}up time {keyword|is} what a small build
{attribute keyword|# mostly} consists of{punctuation|.} {class-name|So} it tests and reads with the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{punctuation|.}
#
{attribute keyword|#   JBUILD_JAVA_HOME}  the {constant|JDK} to use{punctuation|,} whichever others there are
{attribute keyword|#   JBUILD_JAVA_OPTS}  more options {keyword|for} {class-name|Java}{punctuation|,} after the ones given here
{attribute keyword|#   JBUILD_ARCHIVE}    {string-literal|{string|"off"}}{operator|:} no archive of loaded classes{punctuation|;} {string-literal|{string|"wait"}}{operator|:} make it before {keyword|this} command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{operator|:} {operator|%}s\\n' {string-literal|{string|"$1"}} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where {keyword|this} script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
case $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string-literal|{string|"$self"}} {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string-literal|{string|"$self"}}{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the link $self cannot be followed"}}
    case $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self{operator|%}{comment|/*\}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */}{punctuation|.}{comment|/* \| */}{operator|..}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string-literal|{string|"$root"}} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string-literal|{string|"the folder $root cannot be entered"}} {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which {class-name|Java} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{XDG_CACHE_HOME:-\}"}} {punctuation|]}{punctuation|;} then
    cache{operator|=}${constant|XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string-literal|{string|"$\{HOME:-\}"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string-literal|{string|"$HOME"}} {punctuation|]}{punctuation|;} then
    cache{operator|=}${constant|HOME}{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{attribute keyword|# Calls} ${number|1} with the folders that hold JDKs{punctuation|,} each {keyword|in} a folder of its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$1"}} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}{class-name|Library}{operator|/}{class-name|Java}{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}{constant|HOME}{operator|:}{operator|+}{string-literal|{string|"$HOME/.sdkman/candidates/java"}} {string-literal|{string|"$HOME/.jdks"}} {string-literal|{string|"$HOME/Library/Java/JavaVirtualMachines"}}{punctuation|\}}
{punctuation|\}}

{attribute keyword|# Reads} what the {constant|JDK} {keyword|in} the folder ${number|1} says about itself{operator|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} {class-name|False} where it has no {class-name|Java}{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string-literal|{string|"$1/bin/java"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$1/release"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {keyword|while} {constant|IFS}{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string-literal|{string|"$line"}} {punctuation|]}{punctuation|;} do
        case $line {keyword|in}
            {constant|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            {constant|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version{attribute keyword|#1}{punctuation|.}{punctuation|\}}
                feature{operator|=}${punctuation|\{}version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{operator|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string-literal|{string|"$\{feature:-0\}"}} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"$runtime"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$runtime"}} {operator|!=} {string-literal|{string|"$version"}} {punctuation|]} {operator|&&} {keyword|break}
    done {operator|<}{string-literal|{string|"$1/release"}}
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\"{punctuation|\}}
    {punctuation|[} {string-literal|{string|"$\{feature:-0\}"}} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{attribute keyword|# Takes} the {constant|JDK} {keyword|in} the folder ${number|1} {keyword|if} it {keyword|is} newer than the best so far{punctuation|.} {class-name|Previews} are used only when asked {keyword|for}{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string-literal|{string|"$1"}} {operator|\|\|} {keyword|return} {number|0}
    case $runtime {keyword|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}gt {string-literal|{string|"$best"}} {punctuation|]}{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string-literal|{string|"$@"}}{punctuation|;} do
        {keyword|for} jdk {keyword|in} {string-literal|{string|"$folder"}}{operator|/}{operator|*} {string-literal|{string|"$folder"}}{comment|/*/Contents/Home; do
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
        consider {string-literal|{string|"$jdk"}}
    done
    {punctuation|[} {operator|-}n {string-literal|{string|"$java_home"}} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}}
{punctuation|\}}

asked{operator|=}{string-literal|{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

{attribute keyword|# Whether} the {constant|JDK} that was found last time may be taken again{operator|:} same question{punctuation|,} and no {constant|JDK} has come or gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        {constant|IFS}{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string-literal|{string|"$line"}} {operator|=} {string-literal|{string|"$asked"}} {punctuation|]} {operator|&&} {constant|IFS}{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string-literal|{string|"$cache/java"}} {operator|\|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string-literal|{string|"$java_home"}} {operator|&&} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string-literal|{string|"$@"}}{punctuation|;} do
        {punctuation|[} {string-literal|{string|"$folder"}} {operator|-}nt {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$cache"}} {number|2}{operator|>}{operator|/}dev{operator|/}{null keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$cache"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    case $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '{operator|%}s\\n{operator|%}s\\n' {string-literal|{string|"$asked"}} {string-literal|{string|"$java_home"}} {number|2}{operator|>}{operator|/}dev{operator|/}{null keyword|null} {operator|>}{string-literal|{string|"$cache/java.$$"}} {operator|&&} mv {operator|-}f {string-literal|{string|"$cache/java.$$"}} {string-literal|{string|"$cache/java"}} {number|2}{operator|>}{operator|/}dev{operator|/}{null keyword|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string-literal|{string|"$java_home"}}
    {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{attribute keyword|# Whether} something under the folder ${number|1} {keyword|is} newer than the jar{punctuation|.} {class-name|A} folder {keyword|is} newer when a file {keyword|in} it came or went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {keyword|in} {string-literal|{string|"$1"}}{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} {punctuation|[} {string-literal|{string|"$file"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}{punctuation|;} then
            {keyword|return} {number|0}
        elif {punctuation|[} {operator|-}d {string-literal|{string|"$file"}} {punctuation|]}{punctuation|;} then
            has_newer {string-literal|{string|"$file"}} {operator|&&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"$root/pom.xml"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string-literal|{string|"$root/$part"}} {operator|&&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{null keyword|null} {operator|\|\|}
        fail {string-literal|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    printf '{class-name|Building} jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string-literal|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{null keyword|null}{punctuation|;} then
        {constant|JAVA_HOME}{operator|=}$java_home
        export {constant|JAVA_HOME}
    fi
    mkdir {operator|-}p {string-literal|{string|"$root/target"}} {operator|&&} {operator|:} {operator|>}{string-literal|{string|"$root/target/build-begin"}} {operator|\|\|} fail {string-literal|{string|"the folder $root/target cannot be written"}}
    {keyword|if} {operator|!} {punctuation|(}cd {string-literal|{string|"$root"}} {operator|&&} mvn {operator|-}{class-name|B} {operator|-}q {operator|-}{class-name|Dmaven}{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{null keyword|null} {operator|>}{string-literal|{string|"$root/target/build.log"}} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        cat {string-literal|{string|"$root/target/build.log"}} {operator|>}{operator|&}{number|2}
        fail {string-literal|{string|"the tool could not be built; Maven's messages above say why"}}
    fi
    {attribute keyword|# The} jar counts {keyword|as} old {keyword|as} the build's begin{punctuation|,} so that what was edited meanwhile {keyword|is} built next time{punctuation|.}
    touch {operator|-}r {string-literal|{string|"$root/target/build-begin"}} {string-literal|{string|"$jar"}}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string-literal|{string|"$root/pom.xml"}} {punctuation|]}{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} fail {string-literal|{string|"jbuild.jar was expected beside $self"}}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} {class-name|Java}'s options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{attribute keyword|# A} build {keyword|is} over before the second compiler pays{punctuation|;} a command that lives {function|long} {punctuation|(}a preview server{punctuation|)} must not get
{attribute keyword|# TieredStopAtLevel}{punctuation|.} {class-name|Names} of files follow the locale{punctuation|,} and {class-name|Java} takes anything but {constant|UTF}{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string-literal|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
options{operator|=}{string-literal|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
{attribute keyword|# What} goes wrong with an archive {keyword|is} never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string-literal|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
{attribute keyword|# Not} each {class-name|Java} knows each of these{punctuation|.} {class-name|But} that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|\|\|} options{operator|=}{string-literal|{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stderr=terminal"}}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}{class-name|System}{operator|/}{class-name|Library} {punctuation|]}{punctuation|;} then
    {constant|LC_ALL}{operator|=}{class-name|C}{punctuation|.}{constant|UTF}{operator|-}{number|8}
    export {constant|LC_ALL}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{attribute keyword|# It} {keyword|is} named after the {constant|JDK} and the tool's folder{punctuation|,} and {keyword|is} of use {keyword|as} long {keyword|as} it {keyword|is} newer than both{punctuation|.} {class-name|Java} checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}{constant|XX}{operator|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}{constant|XX}{operator|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}{constant|XX}{operator|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}{constant|XX}{operator|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string-literal|{string|"$archive"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} {punctuation|[} {string-literal|{string|"$java_home/release"}} {operator|-}nt {string-literal|{string|"$archive"}} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{attribute keyword|# Makes} the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site {keyword|is} not touched{punctuation|.} {class-name|It}
{attribute keyword|# is} moved into place whole{punctuation|,} so that several can do {keyword|this} at once{punctuation|.} {class-name|After} a failure it {keyword|is} not tried again with {keyword|this} jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' {constant|HUP} {constant|INT}
    {keyword|if} nice {operator|-}n {number|10} {string-literal|{string|"$java_home/bin/java"}} $options {string-literal|{string|"$make_archive$archive.$$"}} {operator|-}jar {string-literal|{string|"$jar"}} train {operator|&&} {punctuation|[} {operator|-}s {string-literal|{string|"$archive.$$"}} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive"}}
    {keyword|else}
        {operator|:} {operator|>}{string-literal|{string|"$archive.failed"}}
    fi
    rm {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive.$$.config"}}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{attribute keyword|# Runs} {class-name|Java}{punctuation|.} {class-name|It} ends with {number|1} when it cannot start{punctuation|,} {keyword|as} jbuild does {keyword|for} a site with errors{punctuation|;} so it {keyword|is} asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$java_home/bin/java"}} {string-literal|{string|"$@"}}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|&&}
        {operator|!} {string-literal|{string|"$java_home/bin/java"}} $options ${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{null keyword|null} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf 'jbuild{operator|:} {class-name|Java} cannot start with {constant|JBUILD_JAVA_OPTS}{operator|=}{operator|%}s\\n' {string-literal|{string|"$JBUILD_JAVA_OPTS"}} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$archive"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string-literal|{string|"$use_archive"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{1:-\}"}} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"$archive.failed"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$\{archive%/*\}"}} {number|2}{operator|>}{operator|/}dev{operator|/}{null keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$\{archive%/*\}"}} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|=} wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{null keyword|null} {operator|>}{operator|/}dev{operator|/}{null keyword|null} {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{null keyword|null} {operator|>}{operator|/}dev{operator|/}{null keyword|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string-literal|{string|"$status"}}
fi
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{operator|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} ${constant|JBUILD_JAVA_OPTS} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    exit {string-literal|{string|"$status"}}
fi
exec {string-literal|{string|"$java_home/bin/java"}} $options ${punctuation|\{}use_archive{operator|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
