#!{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a {class-name|JDK}{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} {keyword|and} hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of. So it tests {keyword|and} reads with the shell's own means{punctuation|,} {keyword|and} keeps what it found in a cache folder.
#
#   {class-name|JBUILD_JAVA_HOME}  the {class-name|JDK} to use{punctuation|,} whichever others there are
#   {class-name|JBUILD_JAVA_OPTS}  more options for Java{punctuation|,} after the ones given here
#   {class-name|JBUILD_ARCHIVE}    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {keyword|not} behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {char|'jbuild: %s\\n'} {string|"$1"} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

# {comment|---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}${number|0}
case $self in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self%{operator|/}{operator|*}{punctuation|\}}
case $root in
    .{punctuation|)} root{operator|=}${class-name|PWD} {punctuation|;}{punctuation|;}
    ''{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case $root{operator|/} in
    {operator|*}{operator|/}.{operator|/}{operator|*} \| {operator|*}{operator|/}{operator|..}{operator|/}{operator|*} \| {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {comment|---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}${class-name|XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator|-}d {string|"$HOME"} {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}${class-name|HOME}{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}{class-name|HOME}{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the {class-name|JDK} in the folder ${number|1} says about itself{punctuation|:} {keyword|feature}{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} {boolean|False} where it has no Java.
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|feature}{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} \|\| return {number|1}
    while {class-name|IFS}{operator|=} read {operator|-}r line \|\| {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}
        case $line in
            {class-name|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            {class-name|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1.}{punctuation|\}}
                {keyword|feature}{operator|=}${punctuation|\{}version%%{punctuation|[}!{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                runtime{operator|=}${punctuation|\{}runtime{punctuation|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} !{operator|=} {number|0} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} !{operator|=} {string|"$version"} {punctuation|]} && break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes the {class-name|JDK} in the folder ${number|1} {keyword|if} it is newer than the best so far. Previews are used only {keyword|when} asked for.
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} \|\| return {number|0}
    case $runtime in
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} {keyword|then}
        best{operator|=}${keyword|feature}
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} {keyword|do}
        for jdk in {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
            {punctuation|[} {operator|-}d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}${class-name|JBUILD_JAVA_HOME}
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} && found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} \|\| fail "no Java {number|17} {keyword|or} newer was found.
Install a {class-name|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {keyword|or} set {class-name|JBUILD_JAVA_HOME} to the folder of one.
Looked at{punctuation|:} {class-name|JAVA_HOME}{punctuation|,} {class-name|PATH}{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} {keyword|and} the folders of macOS."
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the {class-name|JDK} that was found last time may be taken again{punctuation|:} same question{punctuation|,} {keyword|and} no {class-name|JDK} has come {keyword|or} gone since.
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        {class-name|IFS}{operator|=} read {operator|-}r line && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && {class-name|IFS}{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} {keyword|do}
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case $asked in
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {char|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} && mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

# {comment|---- the jar ---------------------------------------------------------------------------------------------------------}

# Whether something under the folder ${number|1} is newer than the jar. {class-name|A} folder is newer {keyword|when} a file in it came {keyword|or} went.
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}{operator|/}{operator|*}{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"$file"} {punctuation|]}{punctuation|;} {keyword|then}
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} {keyword|do}
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {char|'Building jbuild … (about a minute, once)\\n'} {operator|>}&{number|2}
    {keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} {keyword|then}
        {class-name|JAVA_HOME}{operator|=}$java_home
        {keyword|export} {class-name|JAVA_HOME}
    fi
    mkdir {operator|-}p {string|"$root/target"} && {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {string|"$root"} && mvn {operator|-}{class-name|B} {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{punctuation|;} {keyword|then}
        cat {string|"$root/target/build.log"} {operator|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts {keyword|as} {keyword|old} {keyword|as} the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {comment|---- Java's options --------------------------------------------------------------------------------------------------}

# {class-name|A} build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {keyword|not} get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} {keyword|and} Java takes anything but {class-name|UTF}{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of {keyword|all} on standard output.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {keyword|Not} each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} {keyword|then}
    {class-name|LC_ALL}{operator|=}{class-name|C}.{class-name|UTF}{operator|-}{number|8}
    {keyword|export} {class-name|LC_ALL}
fi

# {comment|---- the archive of loaded classes -----------------------------------------------------------------------------------}

# It is named after the {class-name|JDK} {keyword|and} the tool's folder{punctuation|,} {keyword|and} is of use {keyword|as} long {keyword|as} it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}{class-name|XX}{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

# Makes the archive {keyword|from} a run of the tool over a small site of its own{punctuation|,} so that the author's site is {keyword|not} touched. It
# is moved into place whole{punctuation|,} so that several can {keyword|do} this at {keyword|once}. After a failure it is {keyword|not} tried again with this jar.
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' {class-name|HUP} {class-name|INT}
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train && {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {comment|---- go --------------------------------------------------------------------------------------------------------------}

# Runs Java. It ends with {number|1} {keyword|when} it cannot start{punctuation|,} {keyword|as} jbuild does for a site with errors{punctuation|;} so it is asked {keyword|once} more.
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${punctuation|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}{class-name|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}{punctuation|;} {keyword|then}
        printf {char|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} && {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}{class-name|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} ${class-name|JBUILD_JAVA_OPTS} {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
