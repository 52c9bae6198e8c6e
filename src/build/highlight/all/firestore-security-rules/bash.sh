#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this {operator|is} a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time {operator|is} what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell's own means{punctuation|,} and keeps what it found {operator|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
case $self {operator|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case $link {operator|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}
case $root {operator|in}
    {punctuation|.}{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case $root{operator|/} {operator|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} \| {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} \| {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
else
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each {operator|in} a folder of its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {path|{punctuation|/}usr{punctuation|/}lib{punctuation|/}jvm} {path|{punctuation|/}usr{punctuation|/}java} {path|{punctuation|/}opt{punctuation|/}java} {path|{punctuation|/}Library{punctuation|/}Java{punctuation|/}JavaVirtualMachines} \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK {operator|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False where it has no Java{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} do
        case $line {operator|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1.}{punctuation|\}}
                feature{operator|=}${punctuation|\{}version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes the JDK {operator|in} the folder ${number|1} {keyword|if} it {operator|is} newer than the best so far{punctuation|.} Previews are used only when asked for{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {operator|\|\|} {keyword|return} {number|0}
    case $runtime {operator|in}
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {operator|in} {string|"$@"}{punctuation|;} do
        for jdk {operator|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk {operator|in} {path|{punctuation|/}opt{punctuation|/}homebrew{punctuation|/}opt{punctuation|/}openjdk}{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} {operator|is} fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {path|{punctuation|/}usr{punctuation|/}lib{punctuation|/}jvm}{punctuation|,} {path|{punctuation|/}usr{punctuation|/}java}{punctuation|,} {path|{punctuation|/}opt{punctuation|/}java}{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} and no JDK has come or gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {operator|in} {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    case $asked {operator|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} {operator|is} newer than the jar{punctuation|.} A folder {operator|is} newer when a file {operator|in} it came or went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file {operator|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            {keyword|return} {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} {operator|&&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    for part {operator|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} {operator|&&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}&{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {operator|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile {operator|is} built next time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build {operator|is} over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive {operator|is} never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{punctuation|.} But that would go for the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {path|{punctuation|/}System{punctuation|/}Library} {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It {operator|is} named after the JDK and the tool's folder{punctuation|,} and {operator|is} of use as long as it {operator|is} newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site {operator|is} not touched{punctuation|.} It
# {operator|is} moved into place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it {operator|is} not tried again with this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{punctuation|;} so it {operator|is} asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}&{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}&{number|1}
        else
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
