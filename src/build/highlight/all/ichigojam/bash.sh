#{operator|!}{operator|/}{function|bin}{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} {operator|and} hands over {keyword|to} Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of. So it tests {operator|and} reads with the shell's own means{punctuation|,} {operator|and} keeps what it found {function|in} a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {operator|not} behind it

fail{punctuation|(}{punctuation|)} \{
    printf {comment|'jbuild: %s\\n' "$1" >&2}
    exit {number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
{keyword|case} $self {function|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    {keyword|case} $link {function|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}$\{self%{operator|/}{operator|*}\}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}$\{self%{operator|/}{operator|*}\}
{keyword|case} $root {function|in}
    .{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {comment|'') root=/ ;;}
esac
{keyword|case} $root{operator|/} {function|in}
    {operator|*}{operator|/}.{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}..{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n "$\{XDG_CACHE_HOME{punctuation|:}{operator|-}\}" {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n "$\{HOME{punctuation|:}{operator|-}\}" {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each {function|in} a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}{function|usr}{operator|/}lib{operator|/}jvm {operator|/}{function|usr}{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK {function|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    while IFS{operator|=} read {operator|-}r {function|line} {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} do
        {keyword|case} ${function|line} {function|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{{function|line}#{operator|*}{operator|=}\} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{{function|line}#{operator|*}{operator|=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version#{number|1.}\}
                feature{operator|=}$\{version%%{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}\}
                runtime{operator|=}$\{runtime{punctuation|:}{operator|-}$version\}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} "$\{feature{punctuation|:}{operator|-}{number|0}\}" {operator|!}{operator|=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!}{operator|=} {string|"$version"} {punctuation|]} {operator|&&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime%\\"\}
    {punctuation|[} "$\{feature{punctuation|:}{operator|-}{number|0}\}" {operator|-}gt {number|0} {punctuation|]}
\}

# Takes the JDK {function|in} the folder ${number|1} {keyword|if} it is newer than the best so far. Previews are used only when asked {keyword|for}.
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} $runtime {function|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} {keyword|then}
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {function|in} "${label|@";} do
        {keyword|for} jdk {function|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n "$\{JBUILD_JAVA_HOME{punctuation|:}{operator|-}\}" {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n "$\{JAVA_HOME{punctuation|:}{operator|-}\}" {punctuation|]}{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider "$\{found%{operator|/}{function|bin}{operator|/}java\}"
    with_jdk_parents consider_all
    {keyword|for} jdk {function|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "no Java {number|17} {operator|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME {keyword|to} the folder of one.
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}{function|usr}{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}{function|usr}{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}.sdkman{punctuation|,} {operator|~}{operator|/}.jdks{punctuation|,} {operator|and} the folders of macOS."
\}

asked{operator|=}"$\{JAVA_HOME{punctuation|:}{operator|-}\}{operator|\|}$PATH{operator|\|}$\{HOME{punctuation|:}{operator|-}\}"

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {operator|and} no JDK has come {operator|or} gone since.
{comment|remembered_java() \{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    \{
        IFS{operator|=} read {operator|-}r {function|line} {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    \} {operator|<}{string|"$cache/java"} {operator|\|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    {keyword|for} folder {function|in} "${label|@";} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
\}

{comment|remember_java() \{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} $asked {function|in}
        {operator|*}{comment|'}
{comment|'*) return 0 ;;}
    esac
    printf {comment|'%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
\}

{keyword|if} {punctuation|[} {operator|-}n "$\{JBUILD_JAVA_HOME{punctuation|:}{operator|-}\}" {punctuation|]} {operator|\|\|} {operator|!} {comment|remembered_java; then}
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n "$\{JBUILD_JAVA_HOME{punctuation|:}{operator|-}\}" {punctuation|]} {operator|\|\|} {comment|remember_java}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} is newer than the jar. A folder is newer when a {keyword|file} {function|in} it came {operator|or} went.
has_newer{punctuation|(}{punctuation|)} \{
    {keyword|for} {keyword|file} {function|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
            {keyword|return} {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} {keyword|then}
            has_newer {string|"$file"} {operator|&&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|for} part {function|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} {operator|&&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {comment|'Building jbuild … (about a minute, once)\\n' >&2}
    {keyword|if} {punctuation|[} {operator|-}z "$\{JAVA_HOME{punctuation|:}{operator|-}\}" {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} {keyword|then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built {keyword|next} time.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {operator|not} get
# TieredStopAtLevel. Names of {keyword|files} follow the locale{punctuation|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {operator|Not} each Java knows each of these. But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} {operator|-}n "$\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\}" {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {keyword|then}
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} is of use as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} "$\{JBUILD_ARCHIVE{punctuation|:}{operator|-}\}" {operator|!}{operator|=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a {keyword|run} of the tool over a small site of its own{punctuation|,} so that the author's site is {operator|not} touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is {operator|not} tried again with this jar.
train{punctuation|(}{punctuation|)} \{
    trap {comment|'' HUP INT}
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site with errors{punctuation|;} so it is asked once more.
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} "${label|@"}
    status{operator|=}$?
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n "$\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\}" {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        printf {comment|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        status{operator|=}{number|3}
    fi
\}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} "$\{{number|1}{punctuation|:}{operator|-}\}" {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}jar {string|"$jar"} "${label|@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p "$\{archive%{operator|/}{operator|*}\}" {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w "$\{archive%{operator|/}{operator|*}\}" {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} "$\{JBUILD_ARCHIVE{punctuation|:}{operator|-}\}" {operator|=} {keyword|wait} {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n "$\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\}" {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} "${label|@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} {operator|-}jar {string|"$jar"} "${label|@"}
