#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{operator|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {identifier|"off"}{operator|:} no archive of loaded classes{punctuation|;} {identifier|"wait"}{operator|:} make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{operator|:} {operator|%}s\\n' {identifier|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|--}{operator|--} where this script lies {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

self{operator|=}${number|0}
case $self in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{location-counter important|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
while [ {operator|-}h {identifier|"$self"} ]{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {identifier|"$self"}{punctuation|)} {operator|\|\|} fail {identifier|"the link $self cannot be followed"}
    case $link in
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
    */}{location-counter important|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{location-counter important|.}{location-counter important|.}{operator|/}{operator|*} {operator|\|} [{operator|!}{operator|/}]{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {identifier|"$root"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {identifier|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {operator|--}{operator|--} which Java {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

if [ {operator|-}n {identifier|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}n {identifier|"$\{HOME:-\}"} ] {operator|&&} [ {operator|-}d {identifier|"$HOME"} ]{punctuation|;} then
    cache{operator|=}$HOME{operator|/}{section keyword|.cache}{operator|/}jbuild
else
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {identifier|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{operator|:}{operator|+}{identifier|"$HOME/.sdkman/candidates/java"} {identifier|"$HOME/.jdks"} {identifier|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK in the folder ${number|1} says about itself{operator|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17}.{number|0}.{number|15}{operator|+}{number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ {operator|-}x {identifier|"$1/bin/java"} ] {operator|&&} [ {operator|-}r {identifier|"$1/release"} ] {operator|\|\|} return {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|\|} [ {operator|-}n {identifier|"$line"} ]{punctuation|;} do
        case $line in
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1}.{punctuation|\}}
                feature{operator|=}${punctuation|\{}version{operator|%}{operator|%}[{operator|!}{number|0}{operator|-}{number|9}]{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{operator|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        [ {identifier|"$\{feature:-0\}"} {operator|!=} {number|0} ] {operator|&&} [ {operator|-}n {identifier|"$runtime"} ] {operator|&&} [ {identifier|"$runtime"} {operator|!=} {identifier|"$version"} ] {operator|&&} break
    done {operator|<}{identifier|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\"{punctuation|\}}
    [ {identifier|"$\{feature:-0\}"} {operator|-}gt {number|0} ]
{punctuation|\}}

# Takes the JDK in the folder ${number|1} if it is newer than the best so far. Previews are used only when asked for.
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {identifier|"$1"} {operator|\|\|} return {number|0}
    case $runtime in
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    if [ {identifier|"$feature"} {operator|-}gt {identifier|"$best"} ]{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {identifier|"$@"}{punctuation|;} do
        for jdk in {identifier|"$folder"}{operator|/}{operator|*} {identifier|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} do
            [ {operator|-}d {identifier|"$jdk"} ] {operator|&&} consider {identifier|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if [ {operator|-}n {identifier|"$\{JBUILD_JAVA_HOME:-\}"} ]{punctuation|;} then
        look_at {identifier|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {identifier|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {identifier|"$feature"} {operator|-}ge {number|17} ] {operator|\|\|} fail {identifier|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if [ {operator|-}n {identifier|"$\{JAVA_HOME:-\}"} ]{punctuation|;} then
        consider {identifier|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {identifier|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {identifier|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {identifier|"$jdk"}
    done
    [ {operator|-}n {identifier|"$java_home"} ] {operator|\|\|} fail "no Java {number|17} or newer was found.
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at{operator|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{section keyword|.sdkman}{punctuation|,} {operator|~}{operator|/}{section keyword|.jdks}{punctuation|,} and the folders of macOS."
{punctuation|\}}

asked{operator|=}{identifier|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{operator|:} same question{punctuation|,} and no JDK has come or gone since.
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ {operator|-}n {identifier|"$cache"} ] {operator|&&} [ {operator|-}r {identifier|"$cache/java"} ] {operator|\|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} [ {identifier|"$line"} {operator|=} {identifier|"$asked"} ] {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{identifier|"$cache/java"} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {identifier|"$java_home"} {operator|&&} [ {identifier|"$feature"} {operator|-}ge {number|17} ]
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {identifier|"$@"}{punctuation|;} do
        [ {identifier|"$folder"} {operator|-}nt {identifier|"$cache/java"} ] {operator|&&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ {operator|-}n {identifier|"$cache"} ] {operator|&&} mkdir {operator|-}p {identifier|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} [ {operator|-}w {identifier|"$cache"} ] {operator|\|\|} return {number|0}
    case $asked in
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '{operator|%}s\\n{operator|%}s\\n' {identifier|"$asked"} {identifier|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{identifier|"$cache/java.$$"} {operator|&&} mv {operator|-}f {identifier|"$cache/java.$$"} {identifier|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

if [ {operator|-}n {identifier|"$\{JBUILD_JAVA_HOME:-\}"} ] {operator|\|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {identifier|"$java_home"}
    [ {operator|-}n {identifier|"$\{JBUILD_JAVA_HOME:-\}"} ] {operator|\|\|} remember_java
fi

# {operator|--}{operator|--} the jar {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

# Whether something under the folder ${number|1} is newer than the jar. A folder is newer when a file in it came or went.
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {identifier|"$1"}{operator|/}{operator|*}{punctuation|;} do
        if [ {identifier|"$file"} {operator|-}nt {identifier|"$jar"} ]{punctuation|;} then
            return {number|0}
        elif [ {operator|-}d {identifier|"$file"} ]{punctuation|;} then
            has_newer {identifier|"$file"} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    [ {operator|-}f {identifier|"$jar"} ] {operator|&&} [ {operator|!} {identifier|"$root/pom.xml"} {operator|-}nt {identifier|"$jar"} ] {operator|\|\|} return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {identifier|"$root/$part"} {operator|&&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {identifier|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{operator|&}{number|2}
    if [ {operator|-}z {identifier|"$\{JAVA_HOME:-\}"} ] {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {identifier|"$root/target"} {operator|&&} {operator|:} {operator|>}{identifier|"$root/target/build-begin"} {operator|\|\|} fail {identifier|"the folder $root/target cannot be written"}
    if {operator|!} {punctuation|(}cd {identifier|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{identifier|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        cat {identifier|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {identifier|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch {operator|-}r {identifier|"$root/target/build-begin"} {identifier|"$jar"}
{punctuation|\}}

if [ {operator|-}f {identifier|"$root/pom.xml"} ]{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{operator|=}$root{operator|/}jbuild.jar
    [ {operator|-}f {identifier|"$jar"} ] {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    [ {operator|-}f {identifier|"$jar"} ] {operator|\|\|} fail {identifier|"jbuild.jar was expected beside $self"}
fi

# {operator|--}{operator|--} Java's options {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{identifier|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{identifier|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options{operator|=}{identifier|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
[ {operator|-}n {identifier|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|\|\|} options{operator|=}{identifier|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}t {number|1} ] {operator|&&} options{operator|=}{identifier|"$options -Djbuild.stdout=terminal"}
[ {operator|-}t {number|2} ] {operator|&&} options{operator|=}{identifier|"$options -Djbuild.stderr=terminal"}
if [ {operator|!} {operator|-}d {operator|/}System{operator|/}Library ]{punctuation|;} then
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|--}{operator|--} the archive of loaded classes {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

# It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{operator|:}ArchiveClassesAtExit{operator|=}
if [ {operator|-}n {identifier|"$cache"} ] {operator|&&} [ {identifier|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off ]{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX{operator|:}SharedArchiveFile{operator|=}$archive
    if [ {identifier|"$feature"} {operator|-}ge {number|25} ]{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{operator|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{operator|:}AOTCacheOutput{operator|=}
    fi
    if [ {operator|!} {identifier|"$archive"} {operator|-}nt {identifier|"$jar"} ] {operator|\|\|} [ {identifier|"$java_home/release"} {operator|-}nt {identifier|"$archive"} ]{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice {operator|-}n {number|10} {identifier|"$java_home/bin/java"} $options {identifier|"$make_archive$archive.$$"} {operator|-}jar {identifier|"$jar"} train {operator|&&} [ {operator|-}s {identifier|"$archive.$$"} ]{punctuation|;} then
        mv {operator|-}f {identifier|"$archive.$$"} {identifier|"$archive"}
    else
        {operator|:} {operator|>}{identifier|"$archive.failed"}
    fi
    rm {operator|-}f {identifier|"$archive.$$"} {identifier|"$archive.$$.config"}
{punctuation|\}}

# {operator|--}{operator|--} go {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

# Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{punctuation|;} so it is asked once more.
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {identifier|"$java_home/bin/java"} {identifier|"$@"}
    status{operator|=}${operator|?}
    if [ {identifier|"$status"} {operator|=} {number|1} ] {operator|&&} [ {operator|-}n {identifier|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&&}
        {operator|!} {identifier|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf 'jbuild{operator|:} Java cannot start with JBUILD_JAVA_OPTS{operator|=}{operator|%}s\\n' {identifier|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
if [ {operator|-}n {identifier|"$archive"} ] {operator|&&} [ {operator|-}z {identifier|"$use_archive"} ] {operator|&&} [ {identifier|"$\{1:-\}"} {operator|=} build ] {operator|&&} [ {operator|!} {identifier|"$archive.failed"} {operator|-}nt {identifier|"$jar"} ]{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}jar {identifier|"$jar"} {identifier|"$@"}
    if [ {identifier|"$status"} {operator|=} {number|0} ] {operator|&&} mkdir {operator|-}p {identifier|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} [ {operator|-}w {identifier|"$\{archive%/*\}"} ]{punctuation|;} then
        if [ {identifier|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        else
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {identifier|"$status"}
fi
if [ {operator|-}n {identifier|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{operator|:}{operator|+}{identifier|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {identifier|"$jar"} {identifier|"$@"}
    exit {identifier|"$status"}
fi
exec {identifier|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{operator|:}{operator|+}{identifier|"$use_archive"}{punctuation|\}} {operator|-}jar {identifier|"$jar"} {identifier|"$@"}
