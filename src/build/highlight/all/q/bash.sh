{comment|#!/bin/sh}
{verb operator|#} Starts jbuild{verb operator|:} finds a JDK{verb operator|,} builds the tool {keyword|where} this is a clone that has changed{verb operator|,} {keyword|and} hands {keyword|over} to Java{punctuation|.}
{verb operator|#}
{verb operator|#} On its usual way this script starts no other process than Java itself{verb operator|,} because start{verb operator|-}up time is what a small build
{verb operator|#} mostly consists of{punctuation|.} So it tests {keyword|and} reads with the shell{adverb function|'}s own means{verb operator|,} {keyword|and} keeps what it found {keyword|in} a cache folder{punctuation|.}
{verb operator|#}
{verb operator|#}   JBUILD_JAVA_HOME  the JDK to use{verb operator|,} whichever others there are
{verb operator|#}   JBUILD_JAVA_OPTS  more options for Java{verb operator|,} after the ones given here
{verb operator|#}   JBUILD_ARCHIVE    {string|"off"}{verb operator|:} no archive of loaded classes{punctuation|;} {string|"wait"}{verb operator|:} make it before this command ends{verb operator|,} {keyword|not} behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {adverb function|'}jbuild{verb operator|:} {verb operator|%}s{keyword|\\n}{adverb function|'} {string|"$1"} {verb operator|>}{verb operator|&}{number|2}
    {keyword|exit} {number|3}
{punctuation|\}}

{verb operator|#} {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-} {keyword|where} this script lies {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}

self{verb operator|=}{verb operator|$}{number|0}
case {verb operator|$}self {keyword|in}
    {verb operator|*}{adverb function|/}{verb operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {verb operator|*}{punctuation|)} self{verb operator|=}{verb operator|.}{adverb function|/}{verb operator|$}self {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {verb operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}
    link{verb operator|=}{verb operator|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {verb operator|\|}{verb operator|\|} fail {string|"the link $self cannot be followed"}
    case {verb operator|$}link {keyword|in}
        {comment|/*) self=$link ;;}
        {verb operator|*}{punctuation|)} self{verb operator|=}{verb operator|$}{punctuation|\{}self{verb operator|%}{adverb function|/}{verb operator|*}{punctuation|\}}{comment|/$link ;;}
    esac
done
root{verb operator|=}{verb operator|$}{punctuation|\{}self{verb operator|%}{adverb function|/}{verb operator|*}{punctuation|\}}
case {verb operator|$}root {keyword|in}
    {verb operator|.}{punctuation|)} root{verb operator|=}{verb operator|$}PWD {punctuation|;}{punctuation|;}
    {adverb function|'}{adverb function|'}{punctuation|)} root{verb operator|=}{adverb function|/} {punctuation|;}{punctuation|;}
esac
case {verb operator|$}root{adverb function|/} {keyword|in}
    {verb operator|*}{adverb function|/}{verb operator|.}{adverb function|/}{verb operator|*} {verb operator|\|} {verb operator|*}{adverb function|/}{verb operator|.}{verb operator|.}{adverb function|/}{verb operator|*} {verb operator|\|} {punctuation|[}{verb operator|!}{adverb function|/}{punctuation|]}{verb operator|*}{punctuation|)} root{verb operator|=}{verb operator|$}{punctuation|(}cd {string|"$root"} {verb operator|&}{verb operator|&} pwd{punctuation|)} {verb operator|\|}{verb operator|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{verb operator|#} {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-} which Java {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}

{keyword|if} {punctuation|[} {verb operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{verb operator|=}{verb operator|$}XDG_CACHE_HOME{adverb function|/}jbuild
elif {punctuation|[} {verb operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{verb operator|=}{verb operator|$}HOME{adverb function|/}{punctuation|.}cache{adverb function|/}jbuild
else
    cache{verb operator|=}
fi

{verb operator|#} Calls {verb operator|$}{number|1} with the folders that hold JDKs{verb operator|,} {adverb function|each} {keyword|in} a folder of its own{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {comment|/usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\}
        {verb operator|$}{punctuation|\{}HOME{verb operator|:}{verb operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{verb operator|#} Reads what the JDK {keyword|in} the folder {verb operator|$}{number|1} says about itself{verb operator|:} feature{verb operator|=}{number|17}{verb operator|,} runtime{verb operator|=}{number|17.0}{verb operator|.}{number|15}{verb operator|+}{number|6.} False {keyword|where} it has no Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{verb operator|=}{number|0}
    runtime{verb operator|=}
    {punctuation|[} {verb operator|-}x {string|"$1/bin/java"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}r {string|"$1/release"} {punctuation|]} {verb operator|\|}{verb operator|\|} return {number|1}
    {keyword|while} IFS{verb operator|=} read {verb operator|-}r line {verb operator|\|}{verb operator|\|} {punctuation|[} {verb operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}
        case {verb operator|$}line {keyword|in}
            JAVA_RUNTIME_VERSION{verb operator|=}{verb operator|*}{punctuation|)} runtime{verb operator|=}{verb operator|$}{punctuation|\{}line{verb operator|#}{verb operator|*}{verb operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{verb operator|=}{verb operator|*}{punctuation|)}
                version{verb operator|=}{verb operator|$}{punctuation|\{}line{verb operator|#}{verb operator|*}{verb operator|=}{punctuation|\}}
                version{verb operator|=}{verb operator|$}{punctuation|\{}version{verb operator|#}{adverb function|\\}"{punctuation|\}}
                version{verb operator|=}{verb operator|$}{punctuation|\{}version{verb operator|#}{number|1.}{punctuation|\}}
                feature{verb operator|=}{verb operator|$}{punctuation|\{}version{verb operator|%}{verb operator|%}{punctuation|[}{verb operator|!}{number|0}{verb operator|-}{number|9}{punctuation|]}{verb operator|*}{punctuation|\}}
                runtime{verb operator|=}{verb operator|$}{punctuation|\{}runtime{verb operator|:}{verb operator|-}{verb operator|$}version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {verb operator|!}{verb operator|=} {number|0} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}n {string|"$runtime"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {string|"$runtime"} {verb operator|!}{verb operator|=} {string|"$version"} {punctuation|]} {verb operator|&}{verb operator|&} break
    done {verb operator|<}{string|"$1/release"}
    runtime{verb operator|=}{verb operator|$}{punctuation|\{}runtime{verb operator|#}{adverb function|\\}"{punctuation|\}}
    runtime{verb operator|=}{verb operator|$}{punctuation|\{}runtime{verb operator|%}{adverb function|\\}"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {verb operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{verb operator|#} Takes the JDK {keyword|in} the folder {verb operator|$}{number|1} {keyword|if} it is newer than the best so far{punctuation|.} Previews are used only when asked for{punctuation|.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {verb operator|\|}{verb operator|\|} return {number|0}
    case {verb operator|$}runtime {keyword|in}
        {verb operator|*}{verb operator|-}ea{verb operator|*} {verb operator|\|} {verb operator|*}{verb operator|-}beta{verb operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {verb operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} then
        best{verb operator|=}{verb operator|$}feature
        java_home{verb operator|=}{verb operator|$}{number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        for jdk {keyword|in} {string|"$folder"}{adverb function|/}{verb operator|*} {string|"$folder"}{adverb function|/}{verb operator|*}{adverb function|/}Contents{adverb function|/}Home{punctuation|;} {keyword|do}
            {punctuation|[} {verb operator|-}d {string|"$jdk"} {punctuation|]} {verb operator|&}{verb operator|&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{verb operator|=}
    {keyword|if} {punctuation|[} {verb operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {verb operator|\|}{verb operator|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {verb operator|-}ge {number|17} {punctuation|]} {verb operator|\|}{verb operator|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{verb operator|=}{verb operator|$}JBUILD_JAVA_HOME
        return
    fi
    best{verb operator|=}{number|16}
    {keyword|if} {punctuation|[} {verb operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{verb operator|=}{verb operator|$}{punctuation|(}command {verb operator|-}v java{punctuation|)} {verb operator|&}{verb operator|&} found{verb operator|=}{verb operator|$}{punctuation|(}readlink {verb operator|-}f {string|"$found"} {number|2}{verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null}{punctuation|)} {verb operator|&}{verb operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk {keyword|in} {comment|/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do}
        consider {string|"$jdk"}
    done
    {punctuation|[} {verb operator|-}n {string|"$java_home"} {punctuation|]} {verb operator|\|}{verb operator|\|} fail "no Java {number|17} {keyword|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}{keyword|any} vendor{verb operator|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{verb operator|,} {keyword|or} {keyword|set} JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{verb operator|:} JAVA_HOME{verb operator|,} PATH{verb operator|,} {comment|/usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

asked{verb operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{verb operator|#} Whether the JDK that was found {keyword|last} time may be taken again{verb operator|:} same question{verb operator|,} {keyword|and} no JDK has come {keyword|or} gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {verb operator|-}n {string|"$cache"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}r {string|"$cache/java"} {punctuation|]} {verb operator|\|}{verb operator|\|} return {number|1}
    {punctuation|\{}
        IFS{verb operator|=} read {verb operator|-}r line {verb operator|&}{verb operator|&} {punctuation|[} {string|"$line"} {verb operator|=} {string|"$asked"} {punctuation|]} {verb operator|&}{verb operator|&} IFS{verb operator|=} read {verb operator|-}r java_home
    {punctuation|\}} {verb operator|<}{string|"$cache/java"} {verb operator|\|}{verb operator|\|} return {number|1}
    with_jdk_parents are_older_than_memory {verb operator|&}{verb operator|&} look_at {string|"$java_home"} {verb operator|&}{verb operator|&} {punctuation|[} {string|"$feature"} {verb operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        {punctuation|[} {string|"$folder"} {verb operator|-}nt {string|"$cache/java"} {punctuation|]} {verb operator|&}{verb operator|&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {verb operator|-}n {string|"$cache"} {punctuation|]} {verb operator|&}{verb operator|&} mkdir {verb operator|-}p {string|"$cache"} {number|2}{verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}w {string|"$cache"} {punctuation|]} {verb operator|\|}{verb operator|\|} return {number|0}
    case {verb operator|$}asked {keyword|in}
        {verb operator|*}{adverb function|'}
{adverb function|'}{verb operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {adverb function|'}{verb operator|%}s{keyword|\\n}{verb operator|%}s{keyword|\\n}{adverb function|'} {string|"$asked"} {string|"$java_home"} {number|2}{verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {verb operator|>}{string|"$cache/java.$$"} {verb operator|&}{verb operator|&} mv {verb operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {verb operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {verb operator|\|}{verb operator|\|} {verb operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {verb operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {verb operator|\|}{verb operator|\|} remember_java
fi

{verb operator|#} {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-} the jar {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}

{verb operator|#} Whether something under the folder {verb operator|$}{number|1} is newer than the jar{punctuation|.} A folder is newer when a file {keyword|in} it came {keyword|or} went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file {keyword|in} {string|"$1"}{adverb function|/}{verb operator|*}{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {string|"$file"} {verb operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {verb operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} {verb operator|&}{verb operator|&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {verb operator|-}f {string|"$jar"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|!} {string|"$root/pom.xml"} {verb operator|-}nt {string|"$jar"} {punctuation|]} {verb operator|\|}{verb operator|\|} return {number|0}
    for part {keyword|in} src{adverb function|/}main _layouts _includes assets{adverb function|/}theme{punctuation|;} {keyword|do}
        has_newer {string|"$root/$part"} {verb operator|&}{verb operator|&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {verb operator|-}v mvn {verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {verb operator|\|}{verb operator|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {adverb function|'}Building jbuild … {punctuation|(}about a minute{verb operator|,} once{punctuation|)}{keyword|\\n}{adverb function|'} {verb operator|>}{verb operator|&}{number|2}
    {keyword|if} {punctuation|[} {verb operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {verb operator|&}{verb operator|&} {verb operator|!} command {verb operator|-}v javac {verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null}{punctuation|;} then
        JAVA_HOME{verb operator|=}{verb operator|$}java_home
        export JAVA_HOME
    fi
    mkdir {verb operator|-}p {string|"$root/target"} {verb operator|&}{verb operator|&} {verb operator|:} {verb operator|>}{string|"$root/target/build-begin"} {verb operator|\|}{verb operator|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {verb operator|!} {punctuation|(}cd {string|"$root"} {verb operator|&}{verb operator|&} mvn {verb operator|-}B {verb operator|-}q {verb operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{verb operator|=}true package{punctuation|)} {verb operator|<}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {verb operator|>}{string|"$root/target/build.log"} {number|2}{verb operator|>}{verb operator|&}{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {verb operator|>}{verb operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {verb operator|#} The jar counts as old as the build{adverb function|'}s begin{verb operator|,} so that what was edited meanwhile is built {keyword|next} time{punctuation|.}
    touch {verb operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {verb operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{verb operator|=}{verb operator|$}root{adverb function|/}target{adverb function|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{verb operator|=}{verb operator|$}root{adverb function|/}jbuild{punctuation|.}jar
    {punctuation|[} {verb operator|-}f {string|"$jar"} {punctuation|]} {verb operator|\|}{verb operator|\|} jar{verb operator|=}{verb operator|$}root{adverb function|/}lib{adverb function|/}jbuild{punctuation|.}jar
    {punctuation|[} {verb operator|-}f {string|"$jar"} {punctuation|]} {verb operator|\|}{verb operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{verb operator|#} {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-} Java{adverb function|'}s options {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}

{verb operator|#} A build is {keyword|over} before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {keyword|not} {keyword|get}
{verb operator|#} TieredStopAtLevel{punctuation|.} Names of files follow the locale{verb operator|,} {keyword|and} Java takes anything but UTF{verb operator|-}{number|8} badly{punctuation|.}
options{verb operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{verb operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{verb operator|#} What goes wrong with an archive is never worth a word{verb operator|,} least of {keyword|all} on standard output{punctuation|.}
options{verb operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{verb operator|#} Not {adverb function|each} Java knows {adverb function|each} of these{punctuation|.} But that would go for the author{adverb function|'}s options too{verb operator|,} whose slips must be told{punctuation|.}
{punctuation|[} {verb operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {verb operator|\|}{verb operator|\|} options{verb operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {verb operator|-}t {number|1} {punctuation|]} {verb operator|&}{verb operator|&} options{verb operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {verb operator|-}t {number|2} {punctuation|]} {verb operator|&}{verb operator|&} options{verb operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {verb operator|!} {verb operator|-}d {comment|/System/Library ]; then}
    LC_ALL{verb operator|=}C{punctuation|.}UTF{verb operator|-}{number|8}
    export LC_ALL
fi

{verb operator|#} {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-} the archive of loaded classes {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}

{verb operator|#} It is named after the JDK {keyword|and} the tool{adverb function|'}s folder{verb operator|,} {keyword|and} is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{verb operator|=}
use_archive{verb operator|=}
make_archive{verb operator|=}{verb operator|-}XX{verb operator|:}ArchiveClassesAtExit{verb operator|=}
{keyword|if} {punctuation|[} {verb operator|-}n {string|"$cache"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {verb operator|!}{verb operator|=} off {punctuation|]}{punctuation|;} then
    archive{verb operator|=}{verb operator|$}cache{adverb function|/}{verb operator|$}runtime{verb operator|$}java_home{verb operator|$}root{adverb function|/}jbuild{punctuation|.}archive
    use_archive{verb operator|=}{verb operator|-}XX{verb operator|:}SharedArchiveFile{verb operator|=}{verb operator|$}archive
    {keyword|if} {punctuation|[} {string|"$feature"} {verb operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{verb operator|=}{verb operator|-}XX{verb operator|:}AOTCache{verb operator|=}{verb operator|$}archive
        make_archive{verb operator|=}{verb operator|-}XX{verb operator|:}AOTCacheOutput{verb operator|=}
    fi
    {keyword|if} {punctuation|[} {verb operator|!} {string|"$archive"} {verb operator|-}nt {string|"$jar"} {punctuation|]} {verb operator|\|}{verb operator|\|} {punctuation|[} {string|"$java_home/release"} {verb operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{verb operator|=}
    fi
fi

{verb operator|#} Makes the archive {keyword|from} a run of the tool {keyword|over} a small site of its own{verb operator|,} so that the author{adverb function|'}s site is {keyword|not} touched{punctuation|.} It
{verb operator|#} is moved into place whole{verb operator|,} so that several can {keyword|do} this at once{punctuation|.} After a failure it is {keyword|not} tried again with this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {adverb function|'}{adverb function|'} HUP INT
    {keyword|if} nice {verb operator|-}n {number|10} {string|"$java_home/bin/java"} {verb operator|$}options {string|"$make_archive$archive.$$"} {verb operator|-}jar {string|"$jar"} train {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {verb operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {verb operator|:} {verb operator|>}{string|"$archive.failed"}
    fi
    rm {verb operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{verb operator|#} {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-} go {verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}{verb operator|-}

{verb operator|#} Runs Java{punctuation|.} It ends with {number|1} when it cannot start{verb operator|,} as jbuild does for a site with errors{punctuation|;} so it is asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{verb operator|=}{verb operator|$}{verb operator|?}
    {keyword|if} {punctuation|[} {string|"$status"} {verb operator|=} {number|1} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {verb operator|&}{verb operator|&}
        {verb operator|!} {string|"$java_home/bin/java"} {verb operator|$}options {verb operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{verb operator|:}{verb operator|-}{punctuation|\}} {verb operator|-}version {verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {number|2}{verb operator|>}{verb operator|&}{number|1}{punctuation|;} then
        printf {adverb function|'}jbuild{verb operator|:} Java cannot start with JBUILD_JAVA_OPTS{verb operator|=}{verb operator|%}s{keyword|\\n}{adverb function|'} {string|"$JBUILD_JAVA_OPTS"} {verb operator|>}{verb operator|&}{number|2}
        status{verb operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {verb operator|-}f
{keyword|if} {punctuation|[} {verb operator|-}n {string|"$archive"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}z {string|"$use_archive"} {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {string|"$\{1:-\}"} {verb operator|=} build {punctuation|]} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|!} {string|"$archive.failed"} {verb operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java {verb operator|$}options {verb operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{verb operator|:}{verb operator|-}{punctuation|\}} {verb operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {verb operator|=} {number|0} {punctuation|]} {verb operator|&}{verb operator|&} mkdir {verb operator|-}p {string|"$\{archive%/*\}"} {number|2}{verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {verb operator|&}{verb operator|&} {punctuation|[} {verb operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {verb operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {verb operator|<}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {number|2}{verb operator|>}{verb operator|&}{number|1}
        else
            {punctuation|(}train{punctuation|)} {verb operator|<}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {verb operator|>}{adverb function|/}{keyword|dev}{adverb function|/}{keyword|null} {number|2}{verb operator|>}{verb operator|&}{number|1} {verb operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} {punctuation|[} {verb operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java {verb operator|$}options {verb operator|$}{punctuation|\{}use_archive{verb operator|:}{verb operator|+}{string|"$use_archive"}{punctuation|\}} {verb operator|$}JBUILD_JAVA_OPTS {verb operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
{keyword|exec} {string|"$java_home/bin/java"} {verb operator|$}options {verb operator|$}{punctuation|\{}use_archive{verb operator|:}{verb operator|+}{string|"$use_archive"}{punctuation|\}} {verb operator|-}jar {string|"$jar"} {string|"$@"}
