{punctuation|#}{operator|!/}bin{operator|/}sh
{punctuation|#} Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool {keyword|where} this is a clone that has changed{punctuation|,} {operator|and} hands over {keyword|to} Java{punctuation|.}
{punctuation|#}
{punctuation|#} On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
{punctuation|#} mostly consists {keyword|of}{punctuation|.} So it tests {operator|and} reads {keyword|with} the shell's own means{punctuation|,} {operator|and} keeps what it found {keyword|in} a cache folder{punctuation|.}
{punctuation|#}
{punctuation|#}   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever others there are
{punctuation|#}   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
{punctuation|#}   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive {keyword|of} loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {type-variable function|'jbuild}{punctuation|:} {operator|%}s\\n' {string|"$1"} {operator|>&}{number|2}
    exit {number|3}
{punctuation|\}}

{punctuation|#} {operator|----} {keyword|where} this script lies {operator|------------------------------------------------------------------------------------------}

self{operator|=$}{number|0}
case {operator|$}self {keyword|in}
    {operator|*/*}{punctuation|)} {punctuation|;;}
    {operator|*}{punctuation|)} self{operator|=./$}self {punctuation|;;}
esac
{keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case {operator|$}link {keyword|in}
        {operator|/*}{punctuation|)} self{operator|=$}link {punctuation|;;}
        {operator|*}{punctuation|)} self{operator|=$}{punctuation|\{}self{operator|%/*}{punctuation|\}}{operator|/$}link {punctuation|;;}
    esac
{keyword|done}
root{operator|=$}{punctuation|\{}self{operator|%/*}{punctuation|\}}
case {operator|$}root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=$}PWD {punctuation|;;}
    ''{punctuation|)} root{operator|=/} {punctuation|;;}
esac
case {operator|$}root{operator|/} {keyword|in}
    {operator|*/./*} {operator|\|} {operator|*/../*} {operator|\|} {punctuation|[}{operator|!/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=$}{punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;;}
esac

{punctuation|#} {operator|----} which Java {operator|------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=$}XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=$}HOME{operator|/.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{punctuation|#} Calls {operator|$}{number|1} {keyword|with} the folders that hold JDKs{punctuation|,} each {keyword|in} a folder {keyword|of} its own{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        {operator|$}{punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{punctuation|#} Reads what the JDK {keyword|in} the folder {operator|$}{number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6.} False {keyword|where} it has no Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|\|} return {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}
        case {operator|$}line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=*}{punctuation|)} runtime{operator|=$}{punctuation|\{}line{punctuation|#}{operator|*=}{punctuation|\}} {punctuation|;;}
            JAVA_VERSION{operator|=*}{punctuation|)}
                version{operator|=$}{punctuation|\{}line{punctuation|#}{operator|*=}{punctuation|\}}
                version{operator|=$}{punctuation|\{}version{punctuation|#}\\"{punctuation|\}}
                version{operator|=$}{punctuation|\{}version{punctuation|#}{number|1.}{punctuation|\}}
                feature{operator|=$}{punctuation|\{}version{operator|%%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=$}{punctuation|\{}runtime{punctuation|:}{operator|-$}version{punctuation|\}}
                {punctuation|;;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} break
    {keyword|done} {operator|<}{string|"$1/release"}
    runtime{operator|=$}{punctuation|\{}runtime{punctuation|#}\\"{punctuation|\}}
    runtime{operator|=$}{punctuation|\{}runtime{operator|%}\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{punctuation|#} Takes the JDK {keyword|in} the folder {operator|$}{number|1} {keyword|if} it is newer than the best so far{punctuation|.} Previews are used only {keyword|when} asked {keyword|for}{punctuation|.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {operator|\|\|} return {number|0}
    case {operator|$}runtime {keyword|in}
        {operator|*-}ea{operator|*} {operator|\|} {operator|*-}beta{operator|*}{punctuation|)} return {number|0} {punctuation|;;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} {keyword|then}
        best{operator|=$}feature
        java_home{operator|=$}{number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        {keyword|for} jdk {keyword|in} {string|"$folder"}{operator|/*} {string|"$folder"}{operator|/*/}Contents{operator|/}Home{punctuation|;} {keyword|do}
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&&} consider {string|"$jdk"}
        {keyword|done}
    {keyword|done}
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=$}JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=$}{punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=$}{punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        consider {string|"$jdk"}
    {keyword|done}
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|\|} fail "no Java {number|17} {operator|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~/.}sdkman{punctuation|,} {operator|~/.}jdks{punctuation|,} {operator|and} the folders {keyword|of} macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{punctuation|#} Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {operator|and} no JDK has come {operator|or} gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&&} return {number|1}
    {keyword|done}
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|\|} return {number|0}
    case {operator|$}asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {punctuation|;;}
    esac
    printf '{operator|%}s\\n{operator|%}s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

{punctuation|#} {operator|----} the jar {operator|---------------------------------------------------------------------------------------------------------}

{punctuation|#} Whether something under the folder {operator|$}{number|1} is newer than the jar{punctuation|.} A folder is newer {keyword|when} a file {keyword|in} it came {operator|or} went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {keyword|in} {string|"$1"}{operator|/*}{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} {keyword|then}
            has_newer {string|"$file"} {operator|&&} return {number|0}
        fi
    {keyword|done}
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} return {number|0}
    {keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        has_newer {string|"$root/$part"} {operator|&&} return {number|0}
    {keyword|done}
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {type-variable function|'Building} jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>/}dev{operator|/}null{punctuation|;} {keyword|then}
        JAVA_HOME{operator|=$}java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|</}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>&}{number|1}{punctuation|;} {keyword|then}
        cat {string|"$root/target/build.log"} {operator|>&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {punctuation|#} The jar counts {keyword|as} old {keyword|as} the build's {keyword|begin}{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=$}root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=$}root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} jar{operator|=$}root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{punctuation|#} {operator|----} Java's options {operator|--------------------------------------------------------------------------------------------------}

{punctuation|#} A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
{punctuation|#} TieredStopAtLevel{punctuation|.} Names {keyword|of} files follow the locale{punctuation|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{punctuation|#} What goes wrong {keyword|with} an archive is never worth a word{punctuation|,} least {keyword|of} all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{punctuation|#} Not each Java knows each {keyword|of} these{punctuation|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {keyword|then}
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{punctuation|#} {operator|----} the archive {keyword|of} loaded classes {operator|-----------------------------------------------------------------------------------}

{punctuation|#} It is named after the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} is {keyword|of} use {keyword|as} long {keyword|as} it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=$}cache{operator|/$}runtime{operator|$}java_home{operator|$}root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=-}XX{punctuation|:}SharedArchiveFile{operator|=$}archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=-}XX{punctuation|:}AOTCache{operator|=$}archive
        make_archive{operator|=-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

{punctuation|#} Makes the archive from a run {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author's site is not touched{punctuation|.} It
{punctuation|#} is moved into place whole{punctuation|,} so that several can {keyword|do} this at once{punctuation|.} After a failure it is not tried again {keyword|with} this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {operator|$}options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{punctuation|#} {operator|----} go {operator|--------------------------------------------------------------------------------------------------------------}

{punctuation|#} Runs Java{punctuation|.} It ends {keyword|with} {number|1} {keyword|when} it cannot start{punctuation|,} {keyword|as} jbuild does {keyword|for} a site {keyword|with} errors{punctuation|;} so it is asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=$?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>/}dev{operator|/}null {number|2}{operator|>&}{number|1}{punctuation|;} {keyword|then}
        printf {type-variable function|'jbuild}{punctuation|:} Java cannot start {keyword|with} JBUILD_JAVA_OPTS{operator|=%}s\\n' {string|"$JBUILD_JAVA_OPTS"} {operator|>&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}null {operator|>/}dev{operator|/}null {number|2}{operator|>&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|</}dev{operator|/}null {operator|>/}dev{operator|/}null {number|2}{operator|>&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {operator|$}options {operator|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|$}JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
