{operator|#}{operator|!}{operator|/}bin{operator|/}sh
{operator|#} Starts jbuild{operator|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
{operator|#}
{operator|#} On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
{operator|#} mostly consists of{punctuation|.} So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder{punctuation|.}
{operator|#}
{operator|#}   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
{operator|#}   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
{operator|#}   JBUILD_ARCHIVE    {string|"off"}{operator|:} no archive of loaded classes{operator|;} {string|"wait"}{operator|:} make it before this command ends{punctuation|,} not behind it

fail{operator|(}{operator|)} {operator|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{operator|\}}

{operator|#} {separator comment|----} where this script lies {separator comment|------------------------------------------------------------------------------------------}

self{operator|=}{operator|$}{number|0}
case {operator|$}self in
    {operator|*}{operator|/}{operator|*}{operator|)} {operator|;}{operator|;}
    {operator|*}{operator|)} self{operator|=}{punctuation|.}{operator|/}{operator|$}self {operator|;}{operator|;}
esac
while {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{operator|;} do
    link{operator|=}{operator|$}{operator|(}readlink {string|"$self"}{operator|)} {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    case {operator|$}link in
        {operator|/}{operator|*}{operator|)} self{operator|=}{operator|$}link {operator|;}{operator|;}
        {operator|*}{operator|)} self{operator|=}{operator|$}{operator|\{}self{operator|%}{operator|/}{operator|*}{operator|\}}{operator|/}{operator|$}link {operator|;}{operator|;}
    esac
done
root{operator|=}{operator|$}{operator|\{}self{operator|%}{operator|/}{operator|*}{operator|\}}
case {operator|$}root in
    {punctuation|.}{operator|)} root{operator|=}{operator|$}PWD {operator|;}{operator|;}
    {string|''}{operator|)} root{operator|=}{operator|/} {operator|;}{operator|;}
esac
case {operator|$}root{operator|/} in
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{operator|)} root{operator|=}{operator|$}{operator|(}cd {string|"$root"} {operator|&}{operator|&} pwd{operator|)} {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} {operator|;}{operator|;}
esac

{operator|#} {separator comment|----} which Java {separator comment|------------------------------------------------------------------------------------------------------}

if {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{operator|;} then
    cache{operator|=}{operator|$}XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{operator|;} then
    cache{operator|=}{operator|$}HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
else
    cache{operator|=}
fi

{operator|#} Calls {operator|$}{number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own{punctuation|.}
with_jdk_parents{operator|(}{operator|)} {operator|\{}
    {string|"$1"} {file-path string|/usr/lib/jvm} {file-path string|/usr/java} {file-path string|/opt/java} {file-path string|/Library/Java/JavaVirtualMachines} \\
        {operator|$}{operator|\{}HOME{operator|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{operator|\}}
{operator|\}}

{operator|#} Reads what the JDK in the folder {operator|$}{number|1} says about itself{operator|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0.15}{operator|+}{number|6}{punctuation|.} {boolean|False} where it has no Java{punctuation|.}
look_at{operator|(}{operator|)} {operator|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|}{operator|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{operator|;} do
        case {operator|$}line in
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{operator|)} runtime{operator|=}{operator|$}{operator|\{}line{operator|#}{operator|*}{operator|=}{operator|\}} {operator|;}{operator|;}
            JAVA_VERSION{operator|=}{operator|*}{operator|)}
                version{operator|=}{operator|$}{operator|\{}line{operator|#}{operator|*}{operator|=}{operator|\}}
                version{operator|=}{operator|$}{operator|\{}version{operator|#}\\"{operator|\}}
                version{operator|=}{operator|$}{operator|\{}version{operator|#}{number|1}{punctuation|.}{operator|\}}
                feature{operator|=}{operator|$}{operator|\{}version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{operator|\}}
                runtime{operator|=}{operator|$}{operator|\{}runtime{operator|:}{operator|-}{operator|$}version{operator|\}}
                {operator|;}{operator|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!}{operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$runtime"} {operator|!}{operator|=} {string|"$version"} {punctuation|]} {operator|&}{operator|&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}{operator|$}{operator|\{}runtime{operator|#}\\"{operator|\}}
    runtime{operator|=}{operator|$}{operator|\{}runtime{operator|%}\\"{operator|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{operator|\}}

{operator|#} Takes the JDK in the folder {operator|$}{number|1} if it is newer than the best so far{punctuation|.} Previews are used only when asked for{punctuation|.}
consider{operator|(}{operator|)} {operator|\{}
    look_at {string|"$1"} {operator|\|}{operator|\|} return {number|0}
    case {operator|$}runtime in
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{operator|)} return {number|0} {operator|;}{operator|;}
    esac
    if {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{operator|;} then
        best{operator|=}{operator|$}feature
        java_home{operator|=}{operator|$}{number|1}
    fi
{operator|\}}

consider_all{operator|(}{operator|)} {operator|\{}
    for folder in {string|"$@"}{operator|;} do
        for jdk in {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{operator|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
{operator|\}}

search_java{operator|(}{operator|)} {operator|\{}
    java_home{operator|=}
    if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{operator|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}{operator|$}JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{operator|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}{operator|$}{operator|(}command {operator|-}v java{operator|)} {operator|&}{operator|&} found{operator|=}{operator|$}{operator|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{file-path string|/dev/null}{operator|)} {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {file-path string|/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}{operator|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|}{operator|\|} fail "no Java {number|17} or newer was found{punctuation|.}
Install a JDK {operator|(}any vendor{punctuation|,} {number|17} or newer{operator|;} {number|25} is fastest{operator|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
{property|Looked at:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {file-path string|/usr/lib/jvm}{punctuation|,} {file-path string|/usr/java}{punctuation|,} {file-path string|/opt/java}{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{operator|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{operator|#} Whether the JDK that was found last time may be taken again{operator|:} same question{punctuation|,} and no JDK has come or gone since{punctuation|.}
remembered_java{operator|(}{operator|)} {operator|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    {operator|\{}
        IFS{operator|=} read {operator|-}r line {operator|&}{operator|&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&}{operator|&} IFS{operator|=} read {operator|-}r java_home
    {operator|\}} {operator|<}{string|"$cache/java"} {operator|\|}{operator|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{operator|\}}

are_older_than_memory{operator|(}{operator|)} {operator|\{}
    for folder in {string|"$@"}{operator|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} {operator|&}{operator|&} return {number|1}
    done
    return {number|0}
{operator|\}}

remember_java{operator|(}{operator|)} {operator|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{file-path string|/dev/null} {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    case {operator|$}asked in
        {operator|*}'
'{operator|*}{operator|)} return {number|0} {operator|;}{operator|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{file-path string|/dev/null} {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{file-path string|/dev/null}
{operator|\}}

if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} {operator|!} remembered_java{operator|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} remember_java
fi

{operator|#} {separator comment|----} the jar {separator comment|---------------------------------------------------------------------------------------------------------}

{operator|#} Whether something under the folder {operator|$}{number|1} is newer than the jar{punctuation|.} A folder is newer when a file in it came or went{punctuation|.}
has_newer{operator|(}{operator|)} {operator|\{}
    for file in {string|"$1"}{operator|/}{operator|*}{operator|;} do
        if {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{operator|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{operator|;} then
            has_newer {string|"$file"} {operator|&}{operator|&} return {number|0}
        fi
    done
    return {number|1}
{operator|\}}

is_stale{operator|(}{operator|)} {operator|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{operator|;} do
        has_newer {string|"$root/$part"} {operator|&}{operator|&} return {number|0}
    done
    return {number|1}
{operator|\}}

build_jar{operator|(}{operator|)} {operator|\{}
    command {operator|-}v mvn {operator|>}{file-path string|/dev/null} {operator|\|}{operator|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    if {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {operator|!} command {operator|-}v javac {operator|>}{file-path string|/dev/null}{operator|;} then
        JAVA_HOME{operator|=}{operator|$}java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&}{operator|&} {operator|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|}{operator|\|} fail {string|"the folder $root/target cannot be written"}
    if {operator|!} {operator|(}cd {string|"$root"} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{operator|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{operator|;} then
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {operator|#} The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{operator|\}}

if {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{operator|;} then
    jar{operator|=}{operator|$}root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    if is_stale{operator|;} then
        build_jar
    fi
else
    jar{operator|=}{operator|$}root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} jar{operator|=}{operator|$}root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{operator|#} {separator comment|----} Java's options {separator comment|--------------------------------------------------------------------------------------------------}

{operator|#} A build is over before the second compiler pays{operator|;} a command that lives long {operator|(}a preview server{operator|)} must not get
{operator|#} TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{operator|#} What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{operator|#} Not each Java knows each of these{punctuation|.} But that would go for the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|}{operator|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} {operator|!} {operator|-}d {file-path string|/System/Library} {punctuation|]}{operator|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{operator|#} {separator comment|----} the archive of loaded classes {separator comment|-----------------------------------------------------------------------------------}

{operator|#} It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{operator|:}ArchiveClassesAtExit{operator|=}
if {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!}{operator|=} off {punctuation|]}{operator|;} then
    archive{operator|=}{operator|$}cache{operator|/}{operator|$}runtime{operator|$}java_home{operator|$}root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{operator|:}SharedArchiveFile{operator|=}{operator|$}archive
    if {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{operator|;} then
        use_archive{operator|=}{operator|-}XX{operator|:}AOTCache{operator|=}{operator|$}archive
        make_archive{operator|=}{operator|-}XX{operator|:}AOTCacheOutput{operator|=}
    fi
    if {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{operator|;} then
        use_archive{operator|=}
    fi
fi

{operator|#} Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched{punctuation|.} It
{operator|#} is moved into place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
train{operator|(}{operator|)} {operator|\{}
    trap {string|''} HUP INT
    if nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {operator|$}options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{operator|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {operator|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{operator|\}}

{operator|#} {separator comment|----} go {separator comment|--------------------------------------------------------------------------------------------------------------}

{operator|#} Runs Java{punctuation|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{operator|;} so it is asked once more{punctuation|.}
run_java{operator|(}{operator|)} {operator|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}{operator|$}{operator|?}
    if {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&}{operator|&}
        {operator|!} {string|"$java_home/bin/java"} {operator|$}options {operator|$}{operator|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{operator|\}} {operator|-}version {operator|>}{file-path string|/dev/null} {number|2}{operator|>}{operator|&}{number|1}{operator|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{operator|\}}

set {operator|-}f
if {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{operator|;} then
    run_java {operator|$}options {operator|$}{operator|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{operator|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{file-path string|/dev/null} {operator|&}{operator|&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{operator|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{operator|;} then
            {operator|(}train{operator|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{file-path string|/dev/null} {number|2}{operator|>}{operator|&}{number|1}
        else
            {operator|(}train{operator|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{file-path string|/dev/null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{operator|;} then
    run_java {operator|$}options {operator|$}{operator|\{}use_archive{operator|:}{operator|+}{string|"$use_archive"}{operator|\}} {operator|$}JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {operator|$}options {operator|$}{operator|\{}use_archive{operator|:}{operator|+}{string|"$use_archive"}{operator|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
