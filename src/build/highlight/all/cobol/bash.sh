#!{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this {keyword|is} a clone that has {keyword|changed}{punctuation|,} {operator|and} hands over {keyword|to} Java{punctuation|.}
#
# {keyword|On} its usual way this script starts {keyword|no} {keyword|other} {keyword|process} {operator|than} Java itself{punctuation|,} because start-up {keyword|time} {keyword|is} what a small build
# mostly consists {keyword|of}{punctuation|.} So it tests {operator|and} reads {keyword|with} the shell's {keyword|own} means{punctuation|,} {operator|and} keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} {keyword|use}{punctuation|,} whichever others there {keyword|are}
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} {keyword|after} the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} {keyword|no} archive {keyword|of} loaded classes; {string|"wait"}{punctuation|:} make it {keyword|before} this command ends{punctuation|,} {operator|not} behind it

fail{punctuation|(}{punctuation|)} \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{number|2}
    {keyword|exit} {number|3}
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self{operator|=}${number|0}
case $self {keyword|in}
    {comment|*/*) ;;}
    {comment|*) self=./$self ;;}
esac
while [ -h {string|"$self"} ]; do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link ;;
        {comment|*) self=$\{self%/*\}/$link ;;}
    esac
done
root{operator|=}$\{self%{operator|/}{operator|*}\}
case $root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}$PWD ;;
    {string|''}{punctuation|)} root{operator|=}{operator|/} ;;
esac
case $root{operator|/} {keyword|in}
    {comment|*/./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

{keyword|if} [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ -n {string|"$\{HOME:-\}"} ] {operator|&}{operator|&} [ -d {string|"$HOME"} ]; {keyword|then}
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} {keyword|with} the folders that hold JDKs{punctuation|,} each {keyword|in} a folder {keyword|of} its {keyword|own}{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}{keyword|Library}{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK {keyword|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{number|+6}{punctuation|.} {boolean|False} where it has {keyword|no} Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ -x {string|"$1/bin/java"} ] {operator|&}{operator|&} [ -r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    while IFS{operator|=} {keyword|read} -r {keyword|line} \|\| [ -n {string|"$line"} ]; do
        case ${keyword|line} {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{{keyword|line}#{operator|*}{operator|=}\} ;;
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{{keyword|line}#{operator|*}{operator|=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version#{number|1}{punctuation|.}\}
                feature{operator|=}$\{version%%[!0-9]{operator|*}\}
                runtime{operator|=}$\{runtime{punctuation|:}{operator|-}$version\}
                ;;
        esac
        [ {string|"$\{feature:-0\}"} !{operator|=} {number|0} ] {operator|&}{operator|&} [ -n {string|"$runtime"} ] {operator|&}{operator|&} [ {string|"$runtime"} !{operator|=} {string|"$version"} ] {operator|&}{operator|&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime%\\"\}
    [ {string|"$\{feature:-0\}"} -gt {number|0} ]
\}

# Takes the JDK {keyword|in} the folder ${number|1} {keyword|if} it {keyword|is} newer {operator|than} the best so far{punctuation|.} Previews {keyword|are} used only {keyword|when} asked {keyword|for}{punctuation|.}
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} \|\| {keyword|return} {number|0}
    case $runtime {keyword|in}
        {comment|*-ea* \| *-beta*) return 0 ;;}
    esac
    {keyword|if} [ {string|"$feature"} -gt {string|"$best"} ]; {keyword|then}
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {keyword|in} {string|"$@"}; do
        {keyword|for} jdk {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home; do
            [ -d {string|"$jdk"} ] {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    {keyword|if} [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]; {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} [ -n {string|"$\{JAVA_HOME:-\}"} ]; {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command -v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink -f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|)} {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home; do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "{keyword|no} Java {number|17} {operator|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}{keyword|any} vendor{punctuation|,} {number|17} {operator|or} newer; {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {operator|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one{punctuation|.}
Looked {keyword|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} {operator|and} the folders {keyword|of} macOS{punctuation|.}"
\}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found {keyword|last} {keyword|time} may be taken again{punctuation|:} {keyword|same} question{punctuation|,} {operator|and} {keyword|no} JDK has come {operator|or} gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} \{
    [ -n {string|"$cache"} ] {operator|&}{operator|&} [ -r {string|"$cache/java"} ] \|\| {keyword|return} {number|1}
    \{
        IFS{operator|=} {keyword|read} -r {keyword|line} {operator|&}{operator|&} [ {string|"$line"} {operator|=} {string|"$asked"} ] {operator|&}{operator|&} IFS{operator|=} {keyword|read} -r java_home
    \} {operator|<}{string|"$cache/java"} \|\| {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} [ {string|"$feature"} -ge {number|17} ]
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {keyword|in} {string|"$@"}; do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] {operator|&}{operator|&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
\}

remember_java{punctuation|(}{punctuation|)} \{
    [ -n {string|"$cache"} ] {operator|&}{operator|&} mkdir -p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&}{operator|&} [ -w {string|"$cache"} ] \|\| {keyword|return} {number|0}
    case $asked {keyword|in}
        {comment|*'}
'{operator|*}{punctuation|)} {keyword|return} {number|0} ;;
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}
\}

{keyword|if} [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java; {keyword|then}
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder ${number|1} {keyword|is} newer {operator|than} the jar{punctuation|.} A folder {keyword|is} newer {keyword|when} a {keyword|file} {keyword|in} it came {operator|or} went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} \{
    {keyword|for} {keyword|file} {keyword|in} {string|"$1"}{operator|/}{operator|*}; do
        {keyword|if} [ {string|"$file"} -nt {string|"$jar"} ]; {keyword|then}
            {keyword|return} {number|0}
        elif [ -d {string|"$file"} ]; {keyword|then}
            has_newer {string|"$file"} {operator|&}{operator|&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    [ -f {string|"$jar"} ] {operator|&}{operator|&} [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| {keyword|return} {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme; do
        has_newer {string|"$root/$part"} {operator|&}{operator|&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command -v mvn {operator|>}{operator|/}dev{operator|/}{keyword|null} \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    {keyword|if} [ -z {string|"$\{JAVA_HOME:-\}"} ] {operator|&}{operator|&} ! command -v javac {operator|>}{operator|/}dev{operator|/}{keyword|null}; {keyword|then}
        JAVA_HOME{operator|=}$java_home
        {keyword|export} JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}{keyword|cd} {string|"$root"} {operator|&}{operator|&} mvn -B -q -Dmaven{punctuation|.}{keyword|test}{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}; {keyword|then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts {keyword|as} old {keyword|as} the build's begin{punctuation|,} so that what was edited meanwhile {keyword|is} built {keyword|next} {keyword|time}{punctuation|.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{keyword|if} [ -f {string|"$root/pom.xml"} ]; {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale; {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    [ -f {string|"$jar"} ] \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build {keyword|is} over {keyword|before} the second compiler pays; a command that lives long {punctuation|(}a preview server{punctuation|)} must {operator|not} get
# TieredStopAtLevel{punctuation|.} Names {keyword|of} files follow the locale{punctuation|,} {operator|and} Java takes anything but UTF-8 badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong {keyword|with} an archive {keyword|is} never worth a word{punctuation|,} least {keyword|of} {keyword|all} {keyword|on} {keyword|standard} {keyword|output}{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {operator|Not} each Java knows each {keyword|of} these{punctuation|.} But that would {keyword|go} {keyword|for} the {keyword|author}'s options too{punctuation|,} whose slips must be told{punctuation|.}
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t {number|1} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ -t {number|2} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ ! -d {operator|/}System{operator|/}{keyword|Library} ]; {keyword|then}
    LC_ALL{operator|=}C{punctuation|.}UTF-8
    {keyword|export} LC_ALL
fi

# ---- the archive {keyword|of} loaded classes -----------------------------------------------------------------------------------

# It {keyword|is} {keyword|named} {keyword|after} the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} {keyword|is} {keyword|of} {keyword|use} {keyword|as} long {keyword|as} it {keyword|is} newer {operator|than} both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}-XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} [ -n {string|"$cache"} ] {operator|&}{operator|&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} {keyword|off} ]; {keyword|then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}-XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} [ {string|"$feature"} -ge {number|25} ]; {keyword|then}
        use_archive{operator|=}-XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}-XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]; {keyword|then}
        use_archive{operator|=}
    fi
fi

# Makes the archive {keyword|from} a {keyword|run} {keyword|of} the tool over a small site {keyword|of} its {keyword|own}{punctuation|,} so that the {keyword|author}'s site {keyword|is} {operator|not} touched{punctuation|.} It
# {keyword|is} moved {keyword|into} place whole{punctuation|,} so that several can do this {keyword|at} once{punctuation|.} {keyword|After} a failure it {keyword|is} {operator|not} tried again {keyword|with} this jar{punctuation|.}
train{punctuation|(}{punctuation|)} \{
    trap {string|''} HUP INT
    {keyword|if} nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train {operator|&}{operator|&} [ -s {string|"$archive.$$"} ]; {keyword|then}
        mv -f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# ---- {keyword|go} --------------------------------------------------------------------------------------------------------------

# Runs Java{punctuation|.} It ends {keyword|with} {number|1} {keyword|when} it cannot {keyword|start}{punctuation|,} {keyword|as} jbuild does {keyword|for} a site {keyword|with} errors; so it {keyword|is} asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    {keyword|status}{operator|=}$?
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {operator|&}{operator|&} [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} -version {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}; {keyword|then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        {keyword|status}{operator|=}{number|3}
    fi
\}

{keyword|set} -f
{keyword|if} [ -n {string|"$archive"} ] {operator|&}{operator|&} [ -z {string|"$use_archive"} ] {operator|&}{operator|&} [ {string|"$\{1:-\}"} {operator|=} build ] {operator|&}{operator|&} [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]; {keyword|then}
    run_java $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} -jar {string|"$jar"} {string|"$@"}
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {operator|&}{operator|&} mkdir -p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&}{operator|&} [ -w {string|"$\{archive%/*\}"} ]; {keyword|then}
        {keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {keyword|wait} ]; {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; {keyword|then}
    run_java $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
