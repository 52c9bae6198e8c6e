#{comment|!/bin/sh}
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this {function|is} a clone that has changed{punctuation|,} {operator|and} hands over {keyword|to} Java.
#
# {keyword|On} its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up {function|time} {function|is} what a small build
# mostly consists {function|of}. So it tests {operator|and} reads {function|with} the {keyword|shell}'s own means{punctuation|,} {operator|and} keeps what it found {function|in} a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} {function|use}{punctuation|,} whichever others {function|there} are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive {function|of} loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {operator|not} behind it

fail{punctuation|(}{punctuation|)} \{
    printf 'jbuild{punctuation|:} %s\\n' {string|"$1"} {operator|>}{operator|&}{number|2}
    {keyword|exit} {number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
{keyword|case} $self {function|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} [ {operator|-}h {string|"$self"} ]{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    {keyword|case} $link {function|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}$\{self%{operator|/}{operator|*}\}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}$\{self%{operator|/}{operator|*}\}
{keyword|case} $root {function|in}
    .{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    ''{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
{keyword|case} $root{operator|/} {function|in}
    {operator|*}{operator|/}.{operator|/}{operator|*} \| {operator|*}{operator|/}..{operator|/}{operator|*} \| [{comment|!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} [ {operator|-}n "$\{XDG_CACHE_HOME{punctuation|:}{operator|-}\}" ]{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}n "$\{HOME{punctuation|:}{operator|-}\}" ] {operator|&}{operator|&} [ {operator|-}d {string|"$HOME"} ]{punctuation|;} {keyword|then}
    cache{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} {function|with} the folders that hold JDKs{punctuation|,} each {function|in} a folder {function|of} its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK {function|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ {operator|-}x {string|"$1/bin/java"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} {keyword|read} {operator|-}r {function|line} \|\| [ {operator|-}n {string|"$line"} ]{punctuation|;} {keyword|do}
        {keyword|case} ${function|line} {function|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{{function|line}#{operator|*}{operator|=}\} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{{function|line}#{operator|*}{operator|=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version#{number|1.}\}
                feature{operator|=}$\{version%%[{comment|!0-9]*\}}
                runtime{operator|=}$\{runtime{punctuation|:}{operator|-}$version\}
                {punctuation|;}{punctuation|;}
        esac
        [ "$\{feature{punctuation|:}{operator|-}{number|0}\}" {comment|!= 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime%\\"\}
    [ "$\{feature{punctuation|:}{operator|-}{number|0}\}" {operator|-}gt {number|0} ]
\}

# Takes the JDK {function|in} the folder ${number|1} {keyword|if} it {function|is} newer than the best so far. Previews are used only {function|when} asked {keyword|for}.
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} \|\| {keyword|return} {number|0}
    {keyword|case} $runtime {function|in}
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} [ {string|"$feature"} {operator|-}gt {string|"$best"} ]{punctuation|;} {keyword|then}
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {function|in} "$@"{punctuation|;} {keyword|do}
        {keyword|for} jdk {function|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
            [ {operator|-}d {string|"$jdk"} ] {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    {keyword|if} [ {operator|-}n "$\{JBUILD_JAVA_HOME{punctuation|:}{operator|-}\}" ]{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} {operator|-}ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} [ {operator|-}n "$\{JAVA_HOME{punctuation|:}{operator|-}\}" ]{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&}{operator|&} consider "$\{found%{operator|/}bin{operator|/}java\}"
    with_jdk_parents consider_all
    {keyword|for} jdk {function|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        consider {string|"$jdk"}
    done
    [ {operator|-}n {string|"$java_home"} ] \|\| fail "no Java {number|17} {operator|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} {function|is} fastest{punctuation|)}{punctuation|,} {operator|or} {function|set} JBUILD_JAVA_HOME {keyword|to} the folder {function|of} one.
Looked {function|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} {operator|and} the folders {function|of} macOS."
\}

asked{operator|=}"$\{JAVA_HOME{punctuation|:}{operator|-}\}\|$PATH\|$\{HOME{punctuation|:}{operator|-}\}"

# Whether the JDK that was found last {function|time} may be taken again{punctuation|:} {function|same} question{punctuation|,} {operator|and} no JDK has come {operator|or} gone since.
remembered_java{punctuation|(}{punctuation|)} \{
    [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$cache/java"} ] \|\| {keyword|return} {number|1}
    \{
        IFS{operator|=} {keyword|read} {operator|-}r {function|line} {operator|&}{operator|&} [ {string|"$line"} {operator|=} {string|"$asked"} ] {operator|&}{operator|&} IFS{operator|=} {keyword|read} {operator|-}r java_home
    \} {operator|<}{string|"$cache/java"} \|\| {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} [ {string|"$feature"} {operator|-}ge {number|17} ]
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {function|in} "$@"{punctuation|;} {keyword|do}
        [ {string|"$folder"} {operator|-}nt {string|"$cache/java"} ] {operator|&}{operator|&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
\}

remember_java{punctuation|(}{punctuation|)} \{
    [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} {keyword|mkdir} {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w {string|"$cache"} ] \|\| {keyword|return} {number|0}
    {keyword|case} $asked {function|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
\}

{keyword|if} [ {operator|-}n "$\{JBUILD_JAVA_HOME{punctuation|:}{operator|-}\}" ] \|\| {comment|! remembered_java; then}
    search_java
    look_at {string|"$java_home"}
    [ {operator|-}n "$\{JBUILD_JAVA_HOME{punctuation|:}{operator|-}\}" ] \|\| remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} {function|is} newer than the jar. A folder {function|is} newer {function|when} a file {function|in} it came {operator|or} went.
has_newer{punctuation|(}{punctuation|)} \{
    {keyword|for} file {function|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} {keyword|do}
        {keyword|if} [ {string|"$file"} {operator|-}nt {string|"$jar"} ]{punctuation|;} {keyword|then}
            {keyword|return} {number|0}
        elif [ {operator|-}d {string|"$file"} ]{punctuation|;} {keyword|then}
            has_newer {string|"$file"} {operator|&}{operator|&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    [ {operator|-}f {string|"$jar"} ] {operator|&}{operator|&} [ {comment|! "$root/pom.xml" -nt "$jar" ] \|\| return 0}
    {keyword|for} part {function|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        has_newer {string|"$root/$part"} {operator|&}{operator|&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{operator|&}{number|2}
    {keyword|if} [ {operator|-}z "$\{JAVA_HOME{punctuation|:}{operator|-}\}" ] {operator|&}{operator|&} {comment|! command -v javac >/dev/null; then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    {keyword|mkdir} {operator|-}p {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {comment|! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts {keyword|as} old {keyword|as} the build's {function|begin}{punctuation|,} so that what was edited meanwhile {function|is} built {keyword|next} {function|time}.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{keyword|if} [ {operator|-}f {string|"$root/pom.xml"} ]{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    [ {operator|-}f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build {function|is} over before the second compiler pays{punctuation|;} a command that lives {keyword|long} {punctuation|(}a preview server{punctuation|)} must {operator|not} {keyword|get}
# TieredStopAtLevel. Names {function|of} {keyword|files} follow the locale{punctuation|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong {function|with} an archive {function|is} never worth a word{punctuation|,} least {function|of} all {keyword|on} {function|standard} {function|output}.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {operator|Not} each Java knows each {function|of} these. But that would {function|go} {keyword|for} the author's options too{punctuation|,} whose slips must be told.
[ {operator|-}n "$\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\}" ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}t {number|1} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}t {number|2} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ {comment|! -d /System/Library ]; then}
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive {function|of} loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It {function|is} named after the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} {function|is} {function|of} {function|use} {keyword|as} {keyword|long} {keyword|as} it {function|is} newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ "$\{JBUILD_ARCHIVE{punctuation|:}{operator|-}\}" {comment|!= off ]; then}
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

# Makes the archive from a {keyword|run} {function|of} the tool over a small site {function|of} its own{punctuation|,} so that the author's site {function|is} {operator|not} touched. It
# {function|is} moved into place whole{punctuation|,} so that several can {keyword|do} this {function|at} once. After a failure it {function|is} {operator|not} tried again {function|with} this jar.
train{punctuation|(}{punctuation|)} \{
    trap '' HUP {function|INT}
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} [ {operator|-}s {string|"$archive.$$"} ]{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} {function|go} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java. It ends {function|with} {number|1} {function|when} it cannot start{punctuation|,} {keyword|as} jbuild does {keyword|for} a site {function|with} errors{punctuation|;} so it {function|is} asked once more.
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} "$@"
    {function|status}{operator|=}$?
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {operator|&}{operator|&} [ {operator|-}n "$\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\}" ] {operator|&}{operator|&}
        {comment|! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
        printf 'jbuild{punctuation|:} Java cannot start {function|with} JBUILD_JAVA_OPTS{operator|=}%s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        {function|status}{operator|=}{number|3}
    fi
\}

{function|set} {operator|-}f
{keyword|if} [ {operator|-}n {string|"$archive"} ] {operator|&}{operator|&} [ {operator|-}z {string|"$use_archive"} ] {operator|&}{operator|&} [ "$\{{number|1}{punctuation|:}{operator|-}\}" {operator|=} build ] {operator|&}{operator|&} [ {comment|! "$archive.failed" -nt "$jar" ]; then}
    run_java $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}jar {string|"$jar"} "$@"
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {operator|&}{operator|&} {keyword|mkdir} {operator|-}p "$\{archive%{operator|/}{operator|*}\}" {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w "$\{archive%{operator|/}{operator|*}\}" ]{punctuation|;} {keyword|then}
        {keyword|if} [ "$\{JBUILD_ARCHIVE{punctuation|:}{operator|-}\}" {operator|=} {keyword|wait} ]{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} [ {operator|-}n "$\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\}" ]{punctuation|;} {keyword|then}
    run_java $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} "$@"
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} {operator|-}jar {string|"$jar"} "$@"
