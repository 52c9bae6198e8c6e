#!{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} {operator|and} hands over {keyword|to} Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests {operator|and} reads {keyword|with} the shell's own means{punctuation|,} {operator|and} keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

{function|fail}{punctuation|(}{punctuation|)} \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{number|2}
    {keyword|exit} {number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}{variable|$0}
{keyword|case} {variable|$self} {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {comment|;;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}{variable|$self} {comment|;;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{comment|; do}
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    {keyword|case} {variable|$link} {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}{variable|$link} {comment|;;}
        {operator|*}{punctuation|)} self{operator|=}$\{self%{operator|/}{operator|*}\}{operator|/}{variable|$link} {comment|;;}
    esac
done
root{operator|=}$\{self%{operator|/}{operator|*}\}
{keyword|case} {variable|$root} {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}{variable|$PWD} {comment|;;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {comment|;;}
esac
{keyword|case} {variable|$root}{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} \| {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} \| {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&}{operator|&} pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{comment|; then}
    cache{operator|=}{variable|$XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{comment|; then}
    cache{operator|=}{variable|$HOME}{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls {variable|$1} {keyword|with} the folders that hold JDKs{punctuation|,} each {keyword|in} a folder of its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK {keyword|in} the folder {variable|$1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} {boolean|False} where it has no Java{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} \|\| return {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line \|\| {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{comment|; do}
        {keyword|case} {variable|$line} {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{line#{operator|*=}\} {comment|;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{line#{operator|*=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version#{number|1}{punctuation|.}\}
                feature{operator|=}$\{version%%{punctuation|[}!{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}\}
                runtime{operator|=}$\{runtime{punctuation|:}{operator|-}{variable|$version}\}
                {comment|;;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} !{operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$runtime"} !{operator|=} {string|"$version"} {punctuation|]} {operator|&}{operator|&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime%\\"\}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
\}

# Takes the JDK {keyword|in} the folder {variable|$1} {keyword|if} it is newer than the best so far{punctuation|.} Previews are used only when asked {keyword|for}{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} \|\| return {number|0}
    {keyword|case} {variable|$runtime} {keyword|in}
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} {comment|;;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{comment|; then}
        best{operator|=}{variable|$feature}
        java_home{operator|=}{variable|$1}
    fi
\}

{function|consider_all}{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {keyword|in} {string|"$@"}{comment|; do}
        {keyword|for} jdk {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{comment|; do}
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
\}

{function|search_java}{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{comment|; then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}{variable|$JBUILD_JAVA_HOME}
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{comment|; then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|)} {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{comment|; do}
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} \|\| fail "no Java {number|17} {operator|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} {operator|and} the folders of macOS{punctuation|.}"
\}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {operator|and} no JDK has come {operator|or} gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    \{
        IFS{operator|=} read {operator|-}r line {operator|&}{operator|&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&}{operator|&} IFS{operator|=} read {operator|-}r java_home
    \} {operator|<}{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
\}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {keyword|in} {string|"$@"}{comment|; do}
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&}{operator|&} return {number|1}
    done
    return {number|0}
\}

{function|remember_java}{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    {keyword|case} {variable|$asked} {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {comment|;;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}
\}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{comment|; then}
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder {variable|$1} is newer than the jar{punctuation|.} A folder is newer when a file {keyword|in} it came {operator|or} went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} \{
    {keyword|for} file {keyword|in} {string|"$1"}{operator|/}{operator|*}{comment|; do}
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{comment|; then}
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{comment|; then}
            has_newer {string|"$file"} {operator|&}{operator|&} return {number|0}
        fi
    done
    return {number|1}
\}

{function|is_stale}{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{comment|; do}
        has_newer {string|"$root/$part"} {operator|&}{operator|&} return {number|0}
    done
    return {number|1}
\}

{function|build_jar}{punctuation|(}{punctuation|)} \{
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{keyword|null} \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&}{operator|&} ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{keyword|null}{comment|; then}
        JAVA_HOME{operator|=}{variable|$java_home}
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {string|"$root"} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{comment|; then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built {keyword|next} time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{comment|; then}
    jar{operator|=}{variable|$root}{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{comment|; then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}{variable|$root}{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| jar{operator|=}{variable|$root}{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays{comment|; a command that lives long (a preview server) must not get}
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong {keyword|with} an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {operator|Not} each Java knows each of these{punctuation|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{comment|; then}
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off {punctuation|]}{comment|; then}
    archive{operator|=}{variable|$cache}{operator|/}{variable|$runtime}{variable|$java_home}{variable|$root}{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}{variable|$archive}
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{comment|; then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}{variable|$archive}
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{comment|; then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is {operator|not} touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can {keyword|do} this at once{punctuation|.} After a failure it is {operator|not} tried again {keyword|with} this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} \{
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {variable|$options} {string|"{variable|$make_archive$}archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{comment|; then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends {keyword|with} {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site {keyword|with} errors{comment|; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} {variable|$options} $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}version {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}{comment|; then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
\}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{comment|; then}
    run_java {variable|$options} $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{comment|; then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{comment|; then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{comment|; then}
    run_java {variable|$options} $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} {variable|$JBUILD_JAVA_OPTS} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {variable|$options} $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} {operator|-}jar {string|"$jar"} {string|"$@"}
