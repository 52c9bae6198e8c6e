#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this {keyword|is} a clone that has changed{punctuation|,} and hands over to Java{operator|.}
#
# {keyword|On} its usual way this script starts {keyword|no} other {command selector|process} than Java itself{punctuation|,} because start{operator|-}{symbol|up} time {keyword|is} what a small build
# mostly consists of{operator|.} So it tests and reads with the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{operator|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} {keyword|no} archive of loaded classes; {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {keyword|not} behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{punctuation|:} %s\\n' {string|"$1"} {operator|>}{operator|&}{number|2}
    {command selector|exit} {number|3}
{punctuation|\}}

# {operator|--}{operator|--} where this script lies {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

self{operator|=}${number|0}
case $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {comment|;;}
    {operator|*}{punctuation|)} self{operator|=}{operator|.}{operator|/}$self {comment|;;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}; do
    link{operator|=}{function|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        {comment|/*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */}{operator|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{operator|.}{operator|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}{function|$}{punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

# {operator|--}{operator|--} which Java {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}; then
    cache{operator|=}${symbol|HOME}{operator|/}{operator|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each {keyword|in} a folder of its own{operator|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}{symbol|HOME}{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK {keyword|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False where it has {keyword|no} Java{operator|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} {command selector|return} {number|1}
    {keyword|while} IFS{operator|=} {keyword|read} {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}; do
        case $line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*=}{punctuation|\}} {comment|;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1.}{punctuation|\}}
                feature{operator|=}${punctuation|\{}version%%{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                {comment|;;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} {command selector|break}
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes the JDK {keyword|in} the folder ${number|1} {keyword|if} it {keyword|is} newer than the best so far{operator|.} Previews are used only when asked {keyword|for}{operator|.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {operator|\|\|} {command selector|return} {number|0}
    case $runtime {keyword|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} {command selector|return} {number|0} {comment|;;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}; then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}; do
        {keyword|for} jdk {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}{symbol|Home}; do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}; then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {command selector|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}; then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}{function|$}{punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}{function|$}{punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{operator|.}jdk{operator|/}Contents{operator|/}{symbol|Home}; do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "{keyword|no} Java {number|17} or newer was found{operator|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer; {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{operator|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{operator|.}sdkman{punctuation|,} {operator|~}{operator|/}{operator|.}jdks{punctuation|,} and the folders of macOS{operator|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} and {keyword|no} JDK has come or gone since{operator|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} {command selector|return} {number|1}
    {punctuation|\{}
        IFS{operator|=} {keyword|read} {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} {keyword|read} {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} {command selector|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}; do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} {command selector|return} {number|1}
    done
    {command selector|return} {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} {command selector|return} {number|0}
    case $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {command selector|return} {number|0} {comment|;;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java; then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|--}{operator|--} the jar {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

# Whether something under the folder ${number|1} {keyword|is} newer than the jar{operator|.} A folder {keyword|is} newer when a file {keyword|in} it came or went{operator|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {keyword|in} {string|"$1"}{operator|/}{operator|*}; do
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}; then
            {command selector|return} {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}; then
            has_newer {string|"$file"} {operator|&&} {command selector|return} {number|0}
        fi
    done
    {command selector|return} {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {command selector|return} {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}{keyword|theme}; do
        has_newer {string|"$root/$part"} {operator|&&} {command selector|return} {number|0}
    done
    {command selector|return} {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null; then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{operator|.}test{operator|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}; then
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile {keyword|is} built next time{operator|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}; then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{operator|.}jar
    {keyword|if} is_stale; then
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{operator|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|--}{operator|--} Java's options {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

# A build {keyword|is} over before the second compiler pays; a command that lives long {punctuation|(}a preview server{punctuation|)} must {keyword|not} get
# TieredStopAtLevel{operator|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly{operator|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive {keyword|is} never worth a word{punctuation|,} least of {keyword|all} {keyword|on} {keyword|standard} output{operator|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {keyword|Not} each Java knows each of these{operator|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{operator|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}; then
    LC_ALL{operator|=}C{operator|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|--}{operator|--} the archive of loaded classes {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

# It {keyword|is} named after the JDK and the tool's folder{punctuation|,} and {keyword|is} of use as long as it {keyword|is} newer than both{operator|.} Java checks it again{operator|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} {keyword|off} {punctuation|]}; then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{operator|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}; then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}; then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a {command selector|run} of the tool over a small site of its own{punctuation|,} so that the author's site {keyword|is} {keyword|not} touched{operator|.} It
# {keyword|is} moved into place whole{punctuation|,} so that several can do this at once{operator|.} After a failure it {keyword|is} {keyword|not} tried again with this jar{operator|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}; then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|--}{operator|--} go {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

# Runs Java{operator|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site with errors; so it {keyword|is} asked once more{operator|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {keyword|status}{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}; then
        printf 'jbuild{punctuation|:} Java cannot start with JBUILD_JAVA_OPTS{operator|=}%s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        {keyword|status}{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}; then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}; then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {keyword|wait} {punctuation|]}; then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    {command selector|exit} {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}; then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    {command selector|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
