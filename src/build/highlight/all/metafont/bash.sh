{variable|#}!{operator|/}bin{operator|/}sh
{variable|#} Starts jbuild{operator|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} {operator|and} hands over {keyword|to} Java.
{variable|#}
{variable|#} On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}{constant|up} {quantity keyword|time} is what a small build
{variable|#} mostly consists {keyword|of}. So it tests {operator|and} reads with the shell's own means{punctuation|,} {operator|and} keeps what it found {constant|in} a cache folder.
{variable|#}
{variable|#}   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever others there are
{variable|#}   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
{variable|#}   JBUILD_ARCHIVE    {string|"off"}{operator|:} no archive {keyword|of} loaded classes{punctuation|;} {string|"wait"}{operator|:} make it before this command ends{punctuation|,} {operator|not} behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{operator|:} {comment|%s\\n' "$1" >&2}
    exit {number|3}
{punctuation|\}}

{variable|#} ---- where this script lies ------------------------------------------------------------------------------------------

self{operator|=}${number|0}
case $self {constant|in}
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {operator|-}{variable|h} {string|"$self"} {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link {constant|in}
        /*{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{comment|%/*\}/$link ;;}
    esac
done
root{operator|=}${punctuation|\{}self{comment|%/*\}}
case $root {constant|in}
    .{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    ''{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
case $root{operator|/} {constant|in}
    */./* \| */{operator|..}/* \| {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{variable|#} ---- which Java ------------------------------------------------------------------------------------------------------

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator|-}{variable|d} {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{operator|=}$HOME{operator|/}.cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
{keyword|fi}

{variable|#} Calls ${number|1} with the folders that hold JDKs{punctuation|,} each {constant|in} a folder {keyword|of} its own.
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines {constant|\\}
        ${punctuation|\{}HOME{operator|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{variable|#} Reads what the JDK {constant|in} the folder ${number|1} says about itself{operator|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}{variable|x} {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$1/release"} {punctuation|]} \|\| return {number|1}
    while IFS{operator|=} read {operator|-}r line \|\| {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} do
        case $line {constant|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line{variable|#}{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line{variable|#}{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version{variable|#}{constant|\\}"{punctuation|\}}
                version{operator|=}${punctuation|\{}version{variable|#}{number|1}.{punctuation|\}}
                feature{operator|=}${punctuation|\{}version{comment|%%[!0-9]*\}}
                runtime{operator|=}${punctuation|\{}runtime{operator|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} !{operator|=} {number|0} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} !{operator|=} {string|"$version"} {punctuation|]} && break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}${punctuation|\{}runtime{variable|#}{constant|\\}"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime{comment|%\\"\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

{variable|#} Takes the JDK {constant|in} the folder ${number|1} {keyword|if} it is newer than the best so far. Previews are used only when asked {keyword|for}.
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} \|\| return {number|0}
    case $runtime {constant|in}
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    {keyword|fi}
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {constant|in} {string|"$@"}{punctuation|;} do
        {keyword|for} jdk {constant|in} {string|"$folder"}/* {string|"$folder"}/*/Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}{variable|d} {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    {keyword|fi}
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    {keyword|fi}
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} && found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {constant|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk*/libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {operator|-}n {string|"$java_home"} {punctuation|]} \|\| fail "no Java {number|17} {operator|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one.
Looked {keyword|at}{operator|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} {operator|and} the folders {keyword|of} macOS."
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{variable|#} Whether the JDK that was found last {quantity keyword|time} may be taken again{operator|:} same question{punctuation|,} {operator|and} no JDK has come {operator|or} gone since.
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {operator|-}r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder {constant|in} {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}{variable|w} {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case $asked {constant|in}
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '{comment|%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
{keyword|fi}

{variable|#} ---- the jar ---------------------------------------------------------------------------------------------------------

{variable|#} Whether something under the folder ${number|1} is newer than the jar. A folder is newer when a file {constant|in} it came {operator|or} went.
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file {constant|in} {string|"$1"}/*{punctuation|;} do
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {operator|-}{variable|d} {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} && return {number|0}
        {keyword|fi}
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    {keyword|for} part {constant|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}{constant|\\}n' {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}{variable|z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    {keyword|fi}
    mkdir {operator|-}p {string|"$root/target"} && {operator|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {string|"$root"} && mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    {keyword|fi}
    {variable|#} The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next {quantity keyword|time}.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild.jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    {keyword|fi}
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
{keyword|fi}

{variable|#} ---- Java's options --------------------------------------------------------------------------------------------------

{variable|#} A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {operator|not} get
{variable|#} TieredStopAtLevel. Names {keyword|of} files follow the locale{punctuation|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{variable|#} What goes wrong with an archive is never worth a word{punctuation|,} least {keyword|of} all on standard output.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{variable|#} Not each Java knows each {keyword|of} these. But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} ! {operator|-}{variable|d} {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
{keyword|fi}

{variable|#} ---- the archive {keyword|of} loaded classes -----------------------------------------------------------------------------------

{variable|#} It is named after the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} is {keyword|of} use as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{operator|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX{operator|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{operator|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{operator|:}AOTCacheOutput{operator|=}
    {keyword|fi}
    {keyword|if} {punctuation|[} ! {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    {keyword|fi}
{keyword|fi}

{variable|#} Makes the archive {keyword|from} a run {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author's site is {operator|not} touched. It
{variable|#} is moved into place whole{punctuation|,} so that several can do this {keyword|at} once. After a failure it is {operator|not} tried again with this jar.
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train && {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {operator|:} {operator|>}{string|"$archive.failed"}
    {keyword|fi}
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{variable|#} ---- go --------------------------------------------------------------------------------------------------------------

{variable|#} Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site with errors{punctuation|;} so it is asked once more.
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf 'jbuild{operator|:} Java cannot start with JBUILD_JAVA_OPTS{operator|=}{comment|%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        status{operator|=}{number|3}
    {keyword|fi}
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} && {punctuation|[} {operator|-}{variable|z} {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}{variable|w} {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        {keyword|fi}
    {keyword|fi}
    exit {string|"$status"}
{keyword|fi}
{keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{operator|:}{operator|+}{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
{keyword|fi}
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{operator|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
