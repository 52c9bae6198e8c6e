#{comment|!/bin/sh}
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool {keyword|where} this is a clone that has changed{punctuation|,} and hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to {keyword|use}{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{punctuation|&}{number|2}
    {keyword|exit} {number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} {keyword|where} this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
{keyword|case} $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} [ {operator|-}h {string|"$self"} ]{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    {keyword|case} $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}
{keyword|case} $root {keyword|in}
    .{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
{keyword|case} $root{operator|/} {keyword|in}
    {operator|*}{operator|/}.{operator|/}{operator|*} \| {operator|*}{operator|/}..{operator|/}{operator|*} \| [{comment|!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} [ {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}n {string|"$\{HOME:-\}"} ] {punctuation|&}{punctuation|&} [ {operator|-}d {string|"$HOME"} ]{punctuation|;} {keyword|then}
    cache{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each {keyword|in} a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK {keyword|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False {keyword|where} it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ {operator|-}x {string|"$1/bin/java"} ] {punctuation|&}{punctuation|&} [ {operator|-}r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} {keyword|read} {operator|-}r line \|\| [ {operator|-}n {string|"$line"} ]{punctuation|;} {keyword|do}
        {keyword|case} $line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{line#{operator|*}{operator|=}\} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{line#{operator|*}{operator|=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version#{number|1.}\}
                feature{operator|=}$\{version{operator|%}{operator|%}[{comment|!0-9]*\}}
                runtime{operator|=}$\{runtime{punctuation|:}{operator|-}$version\}
                {punctuation|;}{punctuation|;}
        esac
        [ {string|"$\{feature:-0\}"} {comment|!= 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime{operator|%}\\"\}
    [ {string|"$\{feature:-0\}"} {operator|-}gt {number|0} ]
\}

# Takes the JDK {keyword|in} the folder ${number|1} {keyword|if} it is newer than the best so far. Previews are used {keyword|only} when asked for.
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} \|\| {keyword|return} {number|0}
    {keyword|case} $runtime {keyword|in}
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} [ {string|"$feature"} {operator|-}gt {string|"$best"} ]{punctuation|;} {keyword|then}
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    for folder {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        for jdk {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
            [ {operator|-}d {string|"$jdk"} ] {punctuation|&}{punctuation|&} consider {string|"$jdk"}
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    {keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} {operator|-}ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} [ {operator|-}n {string|"$\{JAVA_HOME:-\}"} ]{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {punctuation|&}{punctuation|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|)} {punctuation|&}{punctuation|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        consider {string|"$jdk"}
    done
    [ {operator|-}n {string|"$java_home"} ] \|\| fail "no Java {number|17} or newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} and the folders of macOS."
\}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} and no JDK has come or gone since.
remembered_java{punctuation|(}{punctuation|)} \{
    [ {operator|-}n {string|"$cache"} ] {punctuation|&}{punctuation|&} [ {operator|-}r {string|"$cache/java"} ] \|\| {keyword|return} {number|1}
    \{
        IFS{operator|=} {keyword|read} {operator|-}r line {punctuation|&}{punctuation|&} [ {string|"$line"} {operator|=} {string|"$asked"} ] {punctuation|&}{punctuation|&} IFS{operator|=} {keyword|read} {operator|-}r java_home
    \} {operator|<}{string|"$cache/java"} \|\| {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {punctuation|&}{punctuation|&} look_at {string|"$java_home"} {punctuation|&}{punctuation|&} [ {string|"$feature"} {operator|-}ge {number|17} ]
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    for folder {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        [ {string|"$folder"} {operator|-}nt {string|"$cache/java"} ] {punctuation|&}{punctuation|&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
\}

remember_java{punctuation|(}{punctuation|)} \{
    [ {operator|-}n {string|"$cache"} ] {punctuation|&}{punctuation|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {punctuation|&}{punctuation|&} [ {operator|-}w {string|"$cache"} ] \|\| {keyword|return} {number|0}
    {keyword|case} $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$cache/java.$$"} {punctuation|&}{punctuation|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}
\}

{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| {comment|! remembered_java; then}
    search_java
    look_at {string|"$java_home"}
    [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} is newer than the jar. A folder is newer when a {keyword|file} {keyword|in} it came or went.
has_newer{punctuation|(}{punctuation|)} \{
    for {keyword|file} {keyword|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} {keyword|do}
        {keyword|if} [ {string|"$file"} {operator|-}nt {string|"$jar"} ]{punctuation|;} {keyword|then}
            {keyword|return} {number|0}
        elif [ {operator|-}d {string|"$file"} ]{punctuation|;} {keyword|then}
            has_newer {string|"$file"} {punctuation|&}{punctuation|&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    [ {operator|-}f {string|"$jar"} ] {punctuation|&}{punctuation|&} [ {comment|! "$root/pom.xml" -nt "$jar" ] \|\| return 0}
    for part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        has_newer {string|"$root/$part"} {punctuation|&}{punctuation|&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{keyword|null} \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{punctuation|&}{number|2}
    {keyword|if} [ {operator|-}z {string|"$\{JAVA_HOME:-\}"} ] {punctuation|&}{punctuation|&} {comment|! command -v javac >/dev/null; then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {punctuation|&}{punctuation|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {comment|! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then}
        cat {string|"$root/target/build.log"} {operator|>}{punctuation|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{keyword|if} [ {operator|-}f {string|"$root/pom.xml"} ]{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}{keyword|target}{operator|/}jbuild.jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
[ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}t {number|1} ] {punctuation|&}{punctuation|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}t {number|2} ] {punctuation|&}{punctuation|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ {comment|! -d /System/Library ]; then}
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK and the tool's folder{punctuation|,} and is of {keyword|use} as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} [ {operator|-}n {string|"$cache"} ] {punctuation|&}{punctuation|&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {comment|!= off ]; then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} [ {string|"$feature"} {operator|-}ge {number|25} ]{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} [ {comment|! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
# is moved into place whole{punctuation|,} so that several can {keyword|do} this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} \{
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {punctuation|&}{punctuation|&} [ {operator|-}s {string|"$archive.$$"} ]{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{punctuation|;} so it is asked once more.
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {punctuation|&}{punctuation|&} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {punctuation|&}{punctuation|&}
        {comment|! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{punctuation|&}{number|2}
        status{operator|=}{number|3}
    fi
\}

set {operator|-}f
{keyword|if} [ {operator|-}n {string|"$archive"} ] {punctuation|&}{punctuation|&} [ {operator|-}z {string|"$use_archive"} ] {punctuation|&}{punctuation|&} [ {string|"$\{1:-\}"} {operator|=} build ] {punctuation|&}{punctuation|&} [ {comment|! "$archive.failed" -nt "$jar" ]; then}
    run_java $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {punctuation|&}{punctuation|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {punctuation|&}{punctuation|&} [ {operator|-}w {string|"$\{archive%/*\}"} ]{punctuation|;} {keyword|then}
        {keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{punctuation|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{operator|/}dev{operator|/}{keyword|null} {number|2}{operator|>}{punctuation|&}{number|1} {punctuation|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} {keyword|then}
    run_java $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} {operator|-}jar {string|"$jar"} {string|"$@"}
