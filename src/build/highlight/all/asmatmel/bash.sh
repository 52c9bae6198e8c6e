#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds {register variable|a} JDK{punctuation|,} builds the tool where this is {register variable|a} clone that has changed{punctuation|,} {op-code keyword|and} hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what {register variable|a} small build
# mostly consists of. So it tests {op-code keyword|and} reads with the shell'{register variable|s} own means{punctuation|,} {op-code keyword|and} keeps what it found {op-code keyword|in} {register variable|a} cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{decimal-number number|2}
    exit {decimal-number number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${decimal-number number|0}
case $self {op-code keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {comment|;;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self {comment|;;}
esac
while [ {operator|-}{register variable|h} {string|"$self"} ]{comment|; do}
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case $link {op-code keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {comment|;;}
        {operator|*}{punctuation|)} self{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}{operator|/}$link {comment|;;}
    esac
done
root{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}
case $root {op-code keyword|in}
    .{punctuation|)} root{operator|=}$PWD {comment|;;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {comment|;;}
esac
case $root{operator|/} {op-code keyword|in}
    {operator|*}{operator|/}.{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}..{operator|/}{operator|*} {operator|\|} [{operator|!}{operator|/}]{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

if [ {operator|-}{register variable|n} {string|"$\{XDG_CACHE_HOME:-\}"} ]{comment|; then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}{register variable|n} {string|"$\{HOME:-\}"} ] {operator|&&} [ {operator|-}d {string|"$HOME"} ]{comment|; then}
    cache{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
else
    cache{operator|=}
fi

# Calls ${decimal-number number|1} with the folders that hold JDKs{punctuation|,} each {op-code keyword|in} {register variable|a} folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK {op-code keyword|in} the folder ${decimal-number number|1} says about itself{punctuation|:} feature{operator|=}{decimal-number number|17}{punctuation|,} runtime{operator|=}{decimal-number number|17}.{decimal-number number|0}.{decimal-number number|15}{operator|+}{decimal-number number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature{operator|=}{decimal-number number|0}
    runtime{operator|=}
    [ {operator|-}{register variable|x} {string|"$1/bin/java"} ] {operator|&&} [ {operator|-}r {string|"$1/release"} ] {operator|\|\|} return {decimal-number number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|\|} [ {operator|-}{register variable|n} {string|"$line"} ]{comment|; do}
        case $line {op-code keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{line#{operator|*=}\} {comment|;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{line#{operator|*=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version{decimal-number number|#1}.\}
                feature{operator|=}$\{version{operator|%}{operator|%}[{operator|!}{decimal-number number|0}{operator|-}{decimal-number number|9}]{operator|*}\}
                runtime{operator|=}$\{runtime{punctuation|:}{operator|-}$version\}
                {comment|;;}
        esac
        [ {string|"$\{feature:-0\}"} {operator|!=} {decimal-number number|0} ] {operator|&&} [ {operator|-}{register variable|n} {string|"$runtime"} ] {operator|&&} [ {string|"$runtime"} {operator|!=} {string|"$version"} ] {operator|&&} {op-code keyword|break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime{operator|%}\\"\}
    [ {string|"$\{feature:-0\}"} {operator|-}gt {decimal-number number|0} ]
\}

# Takes the JDK {op-code keyword|in} the folder ${decimal-number number|1} if it is newer than the best so far. Previews are used only when asked for.
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} {operator|\|\|} return {decimal-number number|0}
    case $runtime {op-code keyword|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {decimal-number number|0} {comment|;;}
    esac
    if [ {string|"$feature"} {operator|-}gt {string|"$best"} ]{comment|; then}
        best{operator|=}$feature
        java_home{operator|=}${decimal-number number|1}
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    for folder {op-code keyword|in} {string|"$@"}{comment|; do}
        for jdk {op-code keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{comment|; do}
            [ {operator|-}d {string|"$jdk"} ] {operator|&&} consider {string|"$jdk"}
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    if [ {operator|-}{register variable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} ]{comment|; then}
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} {operator|-}ge {decimal-number number|17} ] {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{decimal-number number|16}
    if [ {operator|-}{register variable|n} {string|"$\{JAVA_HOME:-\}"} ]{comment|; then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}{register variable|v} java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {decimal-number number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk {op-code keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{comment|; do}
        consider {string|"$jdk"}
    done
    [ {operator|-}{register variable|n} {string|"$java_home"} ] {operator|\|\|} fail "no Java {decimal-number number|17} {op-code keyword|or} newer was found.
Install {register variable|a} JDK {punctuation|(}any vendor{punctuation|,} {decimal-number number|17} {op-code keyword|or} newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} {op-code keyword|and} the folders of macOS."
\}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {op-code keyword|and} no JDK has come {op-code keyword|or} gone since.
remembered_java{punctuation|(}{punctuation|)} \{
    [ {operator|-}{register variable|n} {string|"$cache"} ] {operator|&&} [ {operator|-}r {string|"$cache/java"} ] {operator|\|\|} return {decimal-number number|1}
    \{
        IFS{operator|=} read {operator|-}r line {operator|&&} [ {string|"$line"} {operator|=} {string|"$asked"} ] {operator|&&} IFS{operator|=} read {operator|-}r java_home
    \} {operator|<}{string|"$cache/java"} {operator|\|\|} return {decimal-number number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} [ {string|"$feature"} {operator|-}ge {decimal-number number|17} ]
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    for folder {op-code keyword|in} {string|"$@"}{comment|; do}
        [ {string|"$folder"} {operator|-}nt {string|"$cache/java"} ] {operator|&&} return {decimal-number number|1}
    done
    return {decimal-number number|0}
\}

remember_java{punctuation|(}{punctuation|)} \{
    [ {operator|-}{register variable|n} {string|"$cache"} ] {operator|&&} mkdir {operator|-}p {string|"$cache"} {decimal-number number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} [ {operator|-}w {string|"$cache"} ] {operator|\|\|} return {decimal-number number|0}
    case $asked {op-code keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {decimal-number number|0} {comment|;;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {decimal-number number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {decimal-number number|2}{operator|>}{operator|/}dev{operator|/}null
\}

if [ {operator|-}{register variable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} ] {operator|\|\|} {operator|!} remembered_java{comment|; then}
    search_java
    look_at {string|"$java_home"}
    [ {operator|-}{register variable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} ] {operator|\|\|} remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${decimal-number number|1} is newer than the jar. {register variable|A} folder is newer when {register variable|a} file {op-code keyword|in} it came {op-code keyword|or} went.
has_newer{punctuation|(}{punctuation|)} \{
    for file {op-code keyword|in} {string|"$1"}{operator|/}{operator|*}{comment|; do}
        if [ {string|"$file"} {operator|-}nt {string|"$jar"} ]{comment|; then}
            return {decimal-number number|0}
        elif [ {operator|-}d {string|"$file"} ]{comment|; then}
            has_newer {string|"$file"} {operator|&&} return {decimal-number number|0}
        fi
    done
    return {decimal-number number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    [ {operator|-}f {string|"$jar"} ] {operator|&&} [ {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} ] {operator|\|\|} return {decimal-number number|0}
    for part {op-code keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{comment|; do}
        has_newer {string|"$root/$part"} {operator|&&} return {decimal-number number|0}
    done
    return {decimal-number number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command {operator|-}{register variable|v} mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{decimal-number number|2}
    if [ {operator|-}{register variable|z} {string|"$\{JAVA_HOME:-\}"} ] {operator|&&} {operator|!} command {operator|-}{register variable|v} javac {operator|>}{operator|/}dev{operator|/}null{comment|; then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    if {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {decimal-number number|2}{operator|>}{operator|&}{decimal-number number|1}{comment|; then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{decimal-number number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build'{register variable|s} begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

if [ {operator|-}f {string|"$root/pom.xml"} ]{comment|; then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    if is_stale{comment|; then}
        build_jar
    fi
else
    jar{operator|=}$root{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java'{register variable|s} options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# {register variable|A} build is over before the second compiler pays{comment|; a command that lives long (a preview server) must not get}
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} {op-code keyword|and} Java takes anything but UTF{operator|-}{decimal-number number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth {register variable|a} word{punctuation|,} least of all on standard output.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author'{register variable|s} options too{punctuation|,} whose slips must be told.
[ {operator|-}{register variable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}{register variable|t} {decimal-number number|1} ] {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}{register variable|t} {decimal-number number|2} ] {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if [ {operator|!} {operator|-}d {operator|/}System{operator|/}Library ]{comment|; then}
    LC_ALL{operator|=}{register variable|C}.UTF{operator|-}{decimal-number number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK {op-code keyword|and} the tool'{register variable|s} folder{punctuation|,} {op-code keyword|and} is of use as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
if [ {operator|-}{register variable|n} {string|"$cache"} ] {operator|&&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off ]{comment|; then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    if [ {string|"$feature"} {operator|-}ge {decimal-number number|25} ]{comment|; then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    if [ {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} ] {operator|\|\|} [ {string|"$java_home/release"} {operator|-}nt {string|"$archive"} ]{comment|; then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from {register variable|a} run of the tool over {register variable|a} small site of its own{punctuation|,} so that the author'{register variable|s} site is not touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After {register variable|a} failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} \{
    trap {string|''} HUP INT
    if nice {operator|-}{register variable|n} {decimal-number number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} [ {operator|-}{register variable|s} {string|"$archive.$$"} ]{comment|; then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java. It ends with {decimal-number number|1} when it cannot start{punctuation|,} as jbuild does for {register variable|a} site with errors{comment|; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    if [ {string|"$status"} {operator|=} {decimal-number number|1} ] {operator|&&} [ {operator|-}{register variable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {decimal-number number|2}{operator|>}{operator|&}{decimal-number number|1}{comment|; then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{decimal-number number|2}
        status{operator|=}{decimal-number number|3}
    fi
\}

{op-code keyword|set} {operator|-}f
if [ {operator|-}{register variable|n} {string|"$archive"} ] {operator|&&} [ {operator|-}{register variable|z} {string|"$use_archive"} ] {operator|&&} [ {string|"$\{1:-\}"} {operator|=} build ] {operator|&&} [ {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} ]{comment|; then}
    run_java $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} {operator|=} {decimal-number number|0} ] {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {decimal-number number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} [ {operator|-}w {string|"$\{archive%/*\}"} ]{comment|; then}
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]{comment|; then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {decimal-number number|2}{operator|>}{operator|&}{decimal-number number|1}
        else
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {decimal-number number|2}{operator|>}{operator|&}{decimal-number number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
if [ {operator|-}{register variable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{comment|; then}
    run_java $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} {operator|-}jar {string|"$jar"} {string|"$@"}
