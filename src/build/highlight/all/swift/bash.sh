#{operator|!/}bin{operator|/}sh
# {class-name|Starts} jbuild{punctuation|:} finds a {constant|JDK}{punctuation|,} builds the tool {keyword|where} this {keyword|is} a clone that has changed{punctuation|,} and hands over to {class-name|Java}{punctuation|.}
#
# {class-name|On} its usual way this script starts no other process than {class-name|Java} itself{punctuation|,} because start{operator|-}up time {keyword|is} what a small build
# mostly consists of{punctuation|.} {class-name|So} it tests and reads with the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   {constant|JBUILD_JAVA_HOME}  the {constant|JDK} to use{punctuation|,} whichever others there are
#   {constant|JBUILD_JAVA_OPTS}  more options {keyword|for} {class-name|Java}{punctuation|,} after the ones given here
#   {constant|JBUILD_ARCHIVE}    {string-literal|{string|"off"}}{punctuation|:} no archive of loaded classes{punctuation|;} {string-literal|{string|"wait"}}{punctuation|:} make it before this command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{punctuation|:} {operator|%}s{punctuation|\\}n' {string-literal|{string|"$1"}} {operator|>&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|----} {keyword|where} this script lies {operator|------------------------------------------------------------------------------------------}

{keyword|self}{operator|=}{short-argument|$0}
{keyword|case} ${keyword|self} {keyword|in}
    {operator|*}{comment|/*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$\{line#*=\}
                version=$\{version#\\"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
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
    for jdk in /opt/homebrew/opt/openjdk*/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}{class-name|Contents}{operator|/}{class-name|Home}{punctuation|;} {keyword|do}
        consider {string-literal|{string|"$jdk"}}
    done
    {punctuation|[} {operator|-}n {string-literal|{string|"$java_home"}} {punctuation|]} {operator|\|\|} fail "no {class-name|Java} {number|17} or newer was found{punctuation|.}
{class-name|Install} a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} or {keyword|set} {constant|JBUILD_JAVA_HOME} to the folder of one{punctuation|.}
{class-name|Looked} at{punctuation|:} {constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~/}{punctuation|.}sdkman{punctuation|,} {operator|~/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string-literal|{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

# {class-name|Whether} the {constant|JDK} that was found last time may be taken again{punctuation|:} same question{punctuation|,} and no {constant|JDK} has come or gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        {constant|IFS}{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string-literal|{string|"$line"}} {operator|=} {string-literal|{string|"$asked"}} {punctuation|]} {operator|&&} {constant|IFS}{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string-literal|{string|"$cache/java"}} {operator|\|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string-literal|{string|"$java_home"}} {operator|&&} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string-literal|{string|"$@"}}{punctuation|;} {keyword|do}
        {punctuation|[} {string-literal|{string|"$folder"}} {operator|-}nt {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|&&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$cache"}} {number|2}{operator|>/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$cache"}} {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '{operator|%}s{punctuation|\\}n{operator|%}s{punctuation|\\}n' {string-literal|{string|"$asked"}} {string-literal|{string|"$java_home"}} {number|2}{operator|>/}dev{operator|/}null {operator|>}{string-literal|{string|"$cache/java.$$"}} {operator|&&} mv {operator|-}f {string-literal|{string|"$cache/java.$$"}} {string-literal|{string|"$cache/java"}} {number|2}{operator|>/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string-literal|{string|"$java_home"}}
    {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_HOME:-\}"}} {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|----} the jar {operator|---------------------------------------------------------------------------------------------------------}

# {class-name|Whether} something under the folder {short-argument|$1} {keyword|is} newer than the jar{punctuation|.} {class-name|A} folder {keyword|is} newer when a file {keyword|in} it came or went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {keyword|in} {string-literal|{string|"$1"}}{operator|/*}{punctuation|;} {keyword|do}
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
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        has_newer {string-literal|{string|"$root/$part"}} {operator|&&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>/}dev{operator|/}null {operator|\|\|}
        fail {string-literal|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    printf '{class-name|Building} jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}{punctuation|\\}n' {operator|>&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string-literal|{string|"$\{JAVA_HOME:-\}"}} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>/}dev{operator|/}null{punctuation|;} then
        {constant|JAVA_HOME}{operator|=}$java_home
        export {constant|JAVA_HOME}
    fi
    mkdir {operator|-}p {string-literal|{string|"$root/target"}} {operator|&&} {punctuation|:} {operator|>}{string-literal|{string|"$root/target/build-begin"}} {operator|\|\|} fail {string-literal|{string|"the folder $root/target cannot be written"}}
    {keyword|if} {operator|!} {punctuation|(}cd {string-literal|{string|"$root"}} {operator|&&} mvn {operator|-}{class-name|B} {operator|-}q {operator|-}{class-name|Dmaven}{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|</}dev{operator|/}null {operator|>}{string-literal|{string|"$root/target/build.log"}} {number|2}{operator|>&}{number|1}{punctuation|;} then
        cat {string-literal|{string|"$root/target/build.log"}} {operator|>&}{number|2}
        fail {string-literal|{string|"the tool could not be built; Maven's messages above say why"}}
    fi
    # {class-name|The} jar counts {keyword|as} old {keyword|as} the build's begin{punctuation|,} so that what was edited meanwhile {keyword|is} built next time{punctuation|.}
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

# {operator|----} {class-name|Java}'s options {operator|--------------------------------------------------------------------------------------------------}

# {class-name|A} build {keyword|is} over before the second compiler pays{punctuation|;} a command that lives {function|long} {punctuation|(}a preview server{punctuation|)} must not {keyword|get}
# {class-name|TieredStopAtLevel}{punctuation|.} {class-name|Names} of files follow the locale{punctuation|,} and {class-name|Java} takes anything but {constant|UTF}{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string-literal|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
options{operator|=}{string-literal|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
# {class-name|What} goes wrong with an archive {keyword|is} never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string-literal|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
# {class-name|Not} each {class-name|Java} knows each of these{punctuation|.} {class-name|But} that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|\|\|} options{operator|=}{string-literal|{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string-literal|{string|"$options -Djbuild.stderr=terminal"}}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}{class-name|System}{operator|/}{class-name|Library} {punctuation|]}{punctuation|;} then
    {constant|LC_ALL}{operator|=}{class-name|C}{punctuation|.}{constant|UTF}{operator|-}{number|8}
    export {constant|LC_ALL}
fi

# {operator|----} the archive of loaded classes {operator|-----------------------------------------------------------------------------------}

# {class-name|It} {keyword|is} named after the {constant|JDK} and the tool's folder{punctuation|,} and {keyword|is} of use {keyword|as} long {keyword|as} it {keyword|is} newer than both{punctuation|.} {class-name|Java} checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=-}{constant|XX}{punctuation|:}{class-name|ArchiveClassesAtExit}{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=-}{constant|XX}{punctuation|:}{class-name|SharedArchiveFile}{operator|=}$archive
    {keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=-}{constant|XX}{punctuation|:}{class-name|AOTCache}{operator|=}$archive
        make_archive{operator|=-}{constant|XX}{punctuation|:}{class-name|AOTCacheOutput}{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string-literal|{string|"$archive"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|\|} {punctuation|[} {string-literal|{string|"$java_home/release"}} {operator|-}nt {string-literal|{string|"$archive"}} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# {class-name|Makes} the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site {keyword|is} not touched{punctuation|.} {class-name|It}
# {keyword|is} moved into place whole{punctuation|,} so that several can {keyword|do} this at once{punctuation|.} {class-name|After} a failure it {keyword|is} not tried again with this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' {constant|HUP} {constant|INT}
    {keyword|if} nice {operator|-}n {number|10} {string-literal|{string|"$java_home/bin/java"}} $options {string-literal|{string|"$make_archive$archive.$$"}} {operator|-}jar {string-literal|{string|"$jar"}} train {operator|&&} {punctuation|[} {operator|-}s {string-literal|{string|"$archive.$$"}} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive"}}
    {keyword|else}
        {punctuation|:} {operator|>}{string-literal|{string|"$archive.failed"}}
    fi
    rm {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive.$$.config"}}
{punctuation|\}}

# {operator|----} go {operator|--------------------------------------------------------------------------------------------------------------}

# {class-name|Runs} {class-name|Java}{punctuation|.} {class-name|It} ends with {number|1} when it cannot start{punctuation|,} {keyword|as} jbuild does {keyword|for} a site with errors{punctuation|;} so it {keyword|is} asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$java_home/bin/java"}} {string-literal|{string|"$@"}}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]} {operator|&&}
        {operator|!} {string-literal|{string|"$java_home/bin/java"}} $options ${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>/}dev{operator|/}null {number|2}{operator|>&}{number|1}{punctuation|;} then
        printf 'jbuild{punctuation|:} {class-name|Java} cannot start with {constant|JBUILD_JAVA_OPTS}{operator|=%}s{punctuation|\\}n' {string-literal|{string|"$JBUILD_JAVA_OPTS"}} {operator|>&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$archive"}} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string-literal|{string|"$use_archive"}} {punctuation|]} {operator|&&} {punctuation|[} {string-literal|{string|"$\{1:-\}"}} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string-literal|{string|"$archive.failed"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}{constant|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    {keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string-literal|{string|"$\{archive%/*\}"}} {number|2}{operator|>/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string-literal|{string|"$\{archive%/*\}"}} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string-literal|{string|"$\{JBUILD_ARCHIVE:-\}"}} {operator|=} wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}null {operator|>/}dev{operator|/}null {number|2}{operator|>&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}null {operator|>/}dev{operator|/}null {number|2}{operator|>&}{number|1} {operator|&}
        fi
    fi
    exit {string-literal|{string|"$status"}}
fi
{keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$\{JBUILD_JAVA_OPTS:-\}"}} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} ${constant|JBUILD_JAVA_OPTS} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    exit {string-literal|{string|"$status"}}
fi
exec {string-literal|{string|"$java_home/bin/java"}} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
