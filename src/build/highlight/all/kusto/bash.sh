#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool {keyword|where} this is a clone that {keyword|has} changed{punctuation|,} {keyword|and} hands over {keyword|to} Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists {keyword|of}{punctuation|.} So it tests {keyword|and} reads {keyword|with} the shell's own means{punctuation|,} {keyword|and} keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive {keyword|of} loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {keyword|not} behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} {keyword|where} this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
case $self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} {verb keyword|fail} {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}
case $root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case $root{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{operator|..}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} {operator|\|}{operator|\|} {verb keyword|fail} {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

if {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$HOME{operator|/}{command keyword|.cache}{operator|/}jbuild
else
    cache{operator|=}
fi

# Calls ${number|1} {keyword|with} the folders that hold JDKs{punctuation|,} each {keyword|in} a folder {keyword|of} its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK {keyword|in} the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} False {keyword|where} it {keyword|has} no Java{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|return} {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|}{operator|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} do
        case $line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1}{punctuation|.}{punctuation|\}}
                feature{operator|=}${punctuation|\{}version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} && break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime{operator|%}\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes the JDK {keyword|in} the folder ${number|1} if it is newer than the best so far{punctuation|.} Previews are used only when asked for{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {operator|\|}{operator|\|} {verb keyword|return} {number|0}
    case $runtime {keyword|in}
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    if {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {keyword|in} {string|"$@"}{punctuation|;} do
        for jdk {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} {verb keyword|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} && found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null}{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{command keyword|.jdk}{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|fail} "no Java {number|17} {keyword|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {keyword|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{command keyword|.sdkman}{punctuation|,} ~{operator|/}{command keyword|.jdks}{punctuation|,} {keyword|and} the folders {keyword|of} macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {keyword|and} no JDK {keyword|has} come {keyword|or} gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|return} {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|}{operator|\|} {verb keyword|return} {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {keyword|in} {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} && {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|return} {number|0}
    case $asked {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|>}{string|"$cache/java.$$"} && mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null}
{punctuation|\}}

if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} {operator|!} remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|remember_java}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} is newer than the jar{punctuation|.} A folder is newer when a file {keyword|in} it came {keyword|or} went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file {keyword|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} do
        if {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} && {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|return} {number|0}
    for part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}{boolean|null} {operator|\|}{operator|\|}
        {verb keyword|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}&{number|2}
    if {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{boolean|null}{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} && {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|}{operator|\|} {verb keyword|fail} {string|"the folder $root/target cannot be written"}
    if {operator|!} {punctuation|(}cd {string|"$root"} && mvn {operator|-}B {operator|-}q {operator|-}Dmaven{command keyword|.test}{command keyword|.skip}{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {operator|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts {keyword|as} old {keyword|as} the build's begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{command keyword|.jar}
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{operator|=}$root{operator|/}jbuild{command keyword|.jar}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|jar}{operator|=}$root{operator|/}lib{operator|/}jbuild{command keyword|.jar}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|fail} {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays{punctuation|;} a command that lives {class-name|long} {punctuation|(}a preview server{punctuation|)} must {keyword|not} get
# TieredStopAtLevel{punctuation|.} Names {keyword|of} files follow the locale{punctuation|,} {keyword|and} Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong {keyword|with} an archive is never worth a word{punctuation|,} least {keyword|of} all {keyword|on} standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each {keyword|of} these{punctuation|.} But that would go for the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|}{operator|\|} {verb keyword|options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive {keyword|of} loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK {keyword|and} the tool's folder{punctuation|,} {keyword|and} is {keyword|of} use {keyword|as} {class-name|long} {keyword|as} it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
if {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{command keyword|.archive}
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    if {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    if {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive {keyword|from} a run {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author's site is {keyword|not} touched{punctuation|.} It
# is moved {keyword|into} place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is {keyword|not} tried again {keyword|with} this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    if nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train && {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends {keyword|with} {number|1} when it cannot start{punctuation|,} {keyword|as} jbuild does for a site {keyword|with} errors{punctuation|;} so it is asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    if {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        {operator|!} {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}&{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
if {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} && {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} && {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{boolean|null} && {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}&{number|1}
        {function|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}{boolean|null} {operator|>}{operator|/}dev{operator|/}{boolean|null} {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
