#{punctuation|!}/{keyword|bin}/{keyword|sh}
# Starts {label|jbuild:} {keyword|finds} {keyword|a} JDK{punctuation|,} {keyword|builds} {keyword|the} {keyword|tool} {keyword|where} {keyword|this} {keyword|is} {keyword|a} {keyword|clone} {keyword|that} {keyword|has} {keyword|changed}{punctuation|,} {keyword|and} {keyword|hands} {keyword|over} {keyword|to} Java{punctuation|.}
#
# On {keyword|its} {keyword|usual} {keyword|way} {keyword|this} {keyword|script} {keyword|starts} {keyword|no} {keyword|other} {keyword|process} {keyword|than} Java {keyword|itself}{punctuation|,} {keyword|because} {keyword|start}-{keyword|up} {keyword|time} {keyword|is} {keyword|what} {keyword|a} {keyword|small} {keyword|build}
# {keyword|mostly} {keyword|consists} {keyword|of}{punctuation|.} So {keyword|it} {keyword|tests} {keyword|and} {keyword|reads} {keyword|with} {keyword|the} {keyword|shell}'{keyword|s} {keyword|own} {keyword|means}{punctuation|,} {keyword|and} {keyword|keeps} {keyword|what} {keyword|it} {keyword|found} {keyword|in} {keyword|a} {keyword|cache} {keyword|folder}{punctuation|.}
#
#   JBUILD_JAVA_HOME  {keyword|the} JDK {keyword|to} {keyword|use}{punctuation|,} {keyword|whichever} {keyword|others} {keyword|there} {keyword|are}
#   JBUILD_JAVA_OPTS  {keyword|more} {keyword|options} {keyword|for} Java{punctuation|,} {keyword|after} {keyword|the} {keyword|ones} {keyword|given} {keyword|here}
#   JBUILD_ARCHIVE    {string|"off"}: {keyword|no} {keyword|archive} {keyword|of} {keyword|loaded} {keyword|classes}{comment|; "wait": make it before this command ends, not behind it}

{keyword|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|printf} '{label|jbuild:} {variable|%s}\\{keyword|n}' {string|"$1"} {punctuation|>}&{number|2}
    {keyword|exit} {number|3}
{punctuation|\}}

# ---- {keyword|where} {keyword|this} {keyword|script} {keyword|lies} ------------------------------------------------------------------------------------------

{keyword|self}{punctuation|=}${number|0}
{keyword|case} ${keyword|self} {keyword|in}
    {punctuation|*}/{punctuation|*}{punctuation|)} {comment|;;}
    {punctuation|*}{punctuation|)} {keyword|self}{punctuation|=}{punctuation|.}/${keyword|self} {comment|;;}
{keyword|esac}
{keyword|while} {punctuation|[} -{keyword|h} {string|"$self"} {punctuation|]}{comment|; do}
    {keyword|link}{punctuation|=}${punctuation|(}{keyword|readlink} {string|"$self"}{punctuation|)} \|\| {keyword|fail} {string|"the link $self cannot be followed"}
    {keyword|case} ${keyword|link} {keyword|in}
        /{punctuation|*}{punctuation|)} {keyword|self}{punctuation|=}${keyword|link} {comment|;;}
        {punctuation|*}{punctuation|)} {keyword|self}{punctuation|=}${punctuation|\{}{keyword|self}%/{punctuation|*}{punctuation|\}}/${keyword|link} {comment|;;}
    {keyword|esac}
{keyword|done}
{keyword|root}{punctuation|=}${punctuation|\{}{keyword|self}%/{punctuation|*}{punctuation|\}}
{keyword|case} ${keyword|root} {keyword|in}
    {punctuation|.}{punctuation|)} {keyword|root}{punctuation|=}$PWD {comment|;;}
    ''{punctuation|)} {keyword|root}{punctuation|=}/ {comment|;;}
{keyword|esac}
{keyword|case} ${keyword|root}/ {keyword|in}
    {punctuation|*}/{punctuation|.}/{punctuation|*} \| {punctuation|*}/{punctuation|.}{punctuation|.}/{punctuation|*} \| {punctuation|[}{punctuation|!}/{punctuation|]}{punctuation|*}{punctuation|)} {keyword|root}{punctuation|=}${punctuation|(}{keyword|cd} {string|"$root"} && {keyword|pwd}{punctuation|)} \|\| {keyword|fail} {string|"the folder $root cannot be entered"} {comment|;;}
{keyword|esac}

# ---- {keyword|which} Java ------------------------------------------------------------------------------------------------------

{keyword|if} {punctuation|[} -{keyword|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{comment|; then}
    {keyword|cache}{punctuation|=}$XDG_CACHE_HOME/{keyword|jbuild}
{keyword|elif} {punctuation|[} -{keyword|n} {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -{keyword|d} {string|"$HOME"} {punctuation|]}{comment|; then}
    {keyword|cache}{punctuation|=}$HOME/{punctuation|.}{keyword|cache}/{keyword|jbuild}
{keyword|else}
    {keyword|cache}{punctuation|=}
{keyword|fi}

# Calls ${number|1} {keyword|with} {keyword|the} {keyword|folders} {keyword|that} {keyword|hold} JDKs{punctuation|,} {keyword|each} {keyword|in} {keyword|a} {keyword|folder} {keyword|of} {keyword|its} {keyword|own}{punctuation|.}
{keyword|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /{keyword|usr}/{keyword|lib}/{keyword|jvm} /{keyword|usr}/{keyword|java} /{keyword|opt}/{keyword|java} /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}{label|HOME:}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads {keyword|what} {keyword|the} JDK {keyword|in} {keyword|the} {keyword|folder} ${number|1} {keyword|says} {keyword|about} {label|itself:} {keyword|feature}{punctuation|=}{number|17}{punctuation|,} {keyword|runtime}{punctuation|=}{number|17.0}{punctuation|.}{number|15}{number|+6}{punctuation|.} False {keyword|where} {keyword|it} {keyword|has} {keyword|no} Java{punctuation|.}
{keyword|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|feature}{punctuation|=}{number|0}
    {keyword|runtime}{punctuation|=}
    {punctuation|[} -{keyword|x} {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -{keyword|r} {string|"$1/release"} {punctuation|]} \|\| {keyword|return} {number|1}
    {keyword|while} IFS{punctuation|=} {keyword|read} -{keyword|r} {keyword|line} \|\| {punctuation|[} -{keyword|n} {string|"$line"} {punctuation|]}{comment|; do}
        {keyword|case} ${keyword|line} {keyword|in}
            JAVA_RUNTIME_VERSION{punctuation|=}{punctuation|*}{punctuation|)} {keyword|runtime}{punctuation|=}${punctuation|\{}{keyword|line}#{punctuation|*}{punctuation|=}{punctuation|\}} {comment|;;}
            JAVA_VERSION{punctuation|=}{punctuation|*}{punctuation|)}
                {keyword|version}{punctuation|=}${punctuation|\{}{keyword|line}#{punctuation|*}{punctuation|=}{punctuation|\}}
                {keyword|version}{punctuation|=}${punctuation|\{}{keyword|version}#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}${punctuation|\{}{label|feature:}{number|-0}{punctuation|\}}{string|" != 0 ] && [ -n "}${keyword|runtime}{string|" ] && [ "}${keyword|runtime}{string|" != "}${keyword|version}{string|" ] && break
    done <"}${number|1}/{keyword|release}{string|"
    runtime=$\{runtime#\\"}{punctuation|\}}
    {keyword|runtime}{punctuation|=}${punctuation|\{}{keyword|runtime}%\\{string|"\}
    [ "}${punctuation|\{}{label|feature:}{number|-0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}${number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}${keyword|feature}{string|" -gt "}${keyword|best}{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}$@{string|"; do
        for jdk in "}${keyword|folder}{string|"/* "}${keyword|folder}{string|"/*/Contents/Home; do
            [ -d "}${keyword|jdk}{string|" ] && consider "}${keyword|jdk}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}{label|JBUILD_JAVA_HOME:}-{punctuation|\}}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME {keyword|is} $JBUILD_JAVA_HOME{punctuation|,} {keyword|but} {keyword|no} JDK {keyword|is} {keyword|there}{string|"
        [ "}${keyword|feature}{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME {keyword|is} Java ${keyword|feature}{punctuation|,} {keyword|but} {keyword|jbuild} {keyword|needs} {number|17} {keyword|or} {keyword|newer}{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}{label|JAVA_HOME:}-{punctuation|\}}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}${keyword|found}{string|" 2>/dev/null) && consider "}${punctuation|\{}{keyword|found}%/{keyword|bin}/{keyword|java}{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}${keyword|jdk}{string|"
    done
    [ -n "}${keyword|java_home}{string|" ] \|\| fail "}{keyword|no} Java {number|17} {keyword|or} {keyword|newer} {keyword|was} {keyword|found}{punctuation|.}
Install {keyword|a} JDK {punctuation|(}{keyword|any} {keyword|vendor}{punctuation|,} {number|17} {keyword|or} {keyword|newer}{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked {label|at:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /{keyword|usr}/{keyword|lib}/{keyword|jvm}{punctuation|,} /{keyword|usr}/{keyword|java}{punctuation|,} /{keyword|opt}/{keyword|java}{punctuation|,} ~/{punctuation|.}{keyword|sdkman}{punctuation|,} ~/{punctuation|.}{keyword|jdks}{punctuation|,} {keyword|and} {keyword|the} {keyword|folders} {keyword|of} macOS{punctuation|.}{string|"
\}

asked="}${punctuation|\{}{label|JAVA_HOME:}-{punctuation|\}}\|$PATH\|${punctuation|\{}{label|HOME:}-{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}${keyword|cache}{string|" ] && [ -r "}${keyword|cache}/{keyword|java}{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}${keyword|line}{string|" = "}${keyword|asked}{string|" ] && IFS= read -r java_home
    \} <"}${keyword|cache}/{keyword|java}{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}${keyword|java_home}{string|" && [ "}${keyword|feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}$@{string|"; do
        [ "}${keyword|folder}{string|" -nt "}${keyword|cache}/{keyword|java}{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}${keyword|cache}{string|" ] && mkdir -p "}${keyword|cache}{string|" 2>/dev/null && [ -w "}${keyword|cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}${keyword|asked}{string|" "}${keyword|java_home}{string|" 2>/dev/null >"}${keyword|cache}/{keyword|java}{punctuation|.}$${string|" && mv -f "}${keyword|cache}/{keyword|java}{punctuation|.}$${string|" "}${keyword|cache}/{keyword|java}{string|" 2>/dev/null
\}

if [ -n "}${punctuation|\{}{label|JBUILD_JAVA_HOME:}-{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}${keyword|java_home}{string|"
    [ -n "}${punctuation|\{}{label|JBUILD_JAVA_HOME:}-{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}${number|1}{string|"/*; do
        if [ "}${keyword|file}{string|" -nt "}${keyword|jar}{string|" ]; then
            return 0
        elif [ -d "}${keyword|file}{string|" ]; then
            has_newer "}${keyword|file}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}${keyword|jar}{string|" ] && [ ! "}${keyword|root}/{keyword|pom}{punctuation|.}{keyword|xml}{string|" -nt "}${keyword|jar}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}${keyword|root}/${keyword|part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}{keyword|the} {keyword|tool} {keyword|must} {keyword|be} {keyword|built} {keyword|first}{punctuation|,} {keyword|and} Maven {punctuation|(}{keyword|mvn}{punctuation|)} {keyword|was} {keyword|not} {keyword|found}{punctuation|.} Install Maven {number|3.8} {keyword|or} {keyword|newer}{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}{label|JAVA_HOME:}-{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}${keyword|root}/{keyword|target}{string|" && : >"}${keyword|root}/{keyword|target}/{keyword|build}-{keyword|begin}{string|" \|\| fail "}{keyword|the} {keyword|folder} ${keyword|root}/{keyword|target} {keyword|cannot} {keyword|be} {keyword|written}{string|"
    if ! (cd "}${keyword|root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}${keyword|root}/{keyword|target}/{keyword|build}{punctuation|.}{keyword|log}{string|" 2>&1; then
        cat "}${keyword|root}/{keyword|target}/{keyword|build}{punctuation|.}{keyword|log}{string|" >&2
        fail "}{keyword|the} {keyword|tool} {keyword|could} {keyword|not} {keyword|be} {keyword|built}{comment|; Maven's messages above say why"}
    {keyword|fi}
    # The {keyword|jar} {keyword|counts} {keyword|as} {keyword|old} {keyword|as} {keyword|the} {keyword|build}'{keyword|s} {keyword|begin}{punctuation|,} {keyword|so} {keyword|that} {keyword|what} {keyword|was} {keyword|edited} {keyword|meanwhile} {keyword|is} {keyword|built} {keyword|next} {keyword|time}{punctuation|.}
    {keyword|touch} -{keyword|r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} -{keyword|f} {string|"$root/pom.xml"} {punctuation|]}{comment|; then}
    {keyword|jar}{punctuation|=}${keyword|root}/{keyword|target}/{keyword|jbuild}{punctuation|.}{keyword|jar}
    {keyword|if} {keyword|is_stale}{comment|; then}
        {keyword|build_jar}
    {keyword|fi}
{keyword|else}
    {keyword|jar}{punctuation|=}${keyword|root}/{keyword|jbuild}{punctuation|.}{keyword|jar}
    {punctuation|[} -{keyword|f} {string|"$jar"} {punctuation|]} \|\| {keyword|jar}{punctuation|=}${keyword|root}/{keyword|lib}/{keyword|jbuild}{punctuation|.}{keyword|jar}
    {punctuation|[} -{keyword|f} {string|"$jar"} {punctuation|]} \|\| {keyword|fail} {string|"jbuild.jar was expected beside $self"}
{keyword|fi}

# ---- Java'{keyword|s} {keyword|options} --------------------------------------------------------------------------------------------------

# A {keyword|build} {keyword|is} {keyword|over} {keyword|before} {keyword|the} {keyword|second} {keyword|compiler} {keyword|pays}{comment|; a command that lives long (a preview server) must not get}
# TieredStopAtLevel{punctuation|.} Names {keyword|of} {keyword|files} {keyword|follow} {keyword|the} {keyword|locale}{punctuation|,} {keyword|and} Java {keyword|takes} {keyword|anything} {keyword|but} UTF{number|-8} {keyword|badly}{punctuation|.}
{keyword|options}{punctuation|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{keyword|options}{punctuation|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What {keyword|goes} {keyword|wrong} {keyword|with} {keyword|an} {keyword|archive} {keyword|is} {keyword|never} {keyword|worth} {keyword|a} {keyword|word}{punctuation|,} {keyword|least} {keyword|of} {keyword|all} {keyword|on} {keyword|standard} {keyword|output}{punctuation|.}
{keyword|options}{punctuation|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not {keyword|each} Java {keyword|knows} {keyword|each} {keyword|of} {keyword|these}{punctuation|.} But {keyword|that} {keyword|would} {keyword|go} {keyword|for} {keyword|the} {keyword|author}'{keyword|s} {keyword|options} {keyword|too}{punctuation|,} {keyword|whose} {keyword|slips} {keyword|must} {keyword|be} {keyword|told}{punctuation|.}
{punctuation|[} -{keyword|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| {keyword|options}{punctuation|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -{keyword|t} {number|1} {punctuation|]} && {keyword|options}{punctuation|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -{keyword|t} {number|2} {punctuation|]} && {keyword|options}{punctuation|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {punctuation|!} -{keyword|d} /System/Library {punctuation|]}{comment|; then}
    LC_ALL{punctuation|=}C{punctuation|.}UTF{number|-8}
    {keyword|export} LC_ALL
{keyword|fi}

# ---- {keyword|the} {keyword|archive} {keyword|of} {keyword|loaded} {keyword|classes} -----------------------------------------------------------------------------------

# It {keyword|is} {keyword|named} {keyword|after} {keyword|the} JDK {keyword|and} {keyword|the} {keyword|tool}'{keyword|s} {keyword|folder}{punctuation|,} {keyword|and} {keyword|is} {keyword|of} {keyword|use} {keyword|as} {keyword|long} {keyword|as} {keyword|it} {keyword|is} {keyword|newer} {keyword|than} {keyword|both}{punctuation|.} Java {keyword|checks} {keyword|it} {keyword|again}{punctuation|.}
{keyword|archive}{punctuation|=}
{keyword|use_archive}{punctuation|=}
{keyword|make_archive}{punctuation|=}{label|-XX:}ArchiveClassesAtExit{punctuation|=}
{keyword|if} {punctuation|[} -{keyword|n} {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {punctuation|!}{punctuation|=} {keyword|off} {punctuation|]}{comment|; then}
    {keyword|archive}{punctuation|=}${keyword|cache}/${keyword|runtime}${keyword|java_home}${keyword|root}/{keyword|jbuild}{punctuation|.}{keyword|archive}
    {keyword|use_archive}{punctuation|=}{label|-XX:}SharedArchiveFile{punctuation|=}${keyword|archive}
    {keyword|if} {punctuation|[} {string|"$feature"} -{keyword|ge} {number|25} {punctuation|]}{comment|; then}
        {keyword|use_archive}{punctuation|=}{label|-XX:}AOTCache{punctuation|=}${keyword|archive}
        {keyword|make_archive}{punctuation|=}{label|-XX:}AOTCacheOutput{punctuation|=}
    {keyword|fi}
    {keyword|if} {punctuation|[} {punctuation|!} {string|"$archive"} -{keyword|nt} {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} -{keyword|nt} {string|"$archive"} {punctuation|]}{comment|; then}
        {keyword|use_archive}{punctuation|=}
    {keyword|fi}
{keyword|fi}

# Makes {keyword|the} {keyword|archive} {keyword|from} {keyword|a} {keyword|run} {keyword|of} {keyword|the} {keyword|tool} {keyword|over} {keyword|a} {keyword|small} {keyword|site} {keyword|of} {keyword|its} {keyword|own}{punctuation|,} {keyword|so} {keyword|that} {keyword|the} {keyword|author}'{keyword|s} {keyword|site} {keyword|is} {keyword|not} {keyword|touched}{punctuation|.} It
# {keyword|is} {keyword|moved} {keyword|into} {keyword|place} {keyword|whole}{punctuation|,} {keyword|so} {keyword|that} {keyword|several} {keyword|can} {keyword|do} {keyword|this} {keyword|at} {keyword|once}{punctuation|.} After {keyword|a} {keyword|failure} {keyword|it} {keyword|is} {keyword|not} {keyword|tried} {keyword|again} {keyword|with} {keyword|this} {keyword|jar}{punctuation|.}
{keyword|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|trap} '' HUP INT
    {keyword|if} {keyword|nice} -{keyword|n} {number|10} {string|"$java_home/bin/java"} ${keyword|options} {string|"$make_archive$archive.$$"} -{keyword|jar} {string|"$jar"} {keyword|train} && {punctuation|[} -{keyword|s} {string|"$archive.$$"} {punctuation|]}{comment|; then}
        {keyword|mv} -{keyword|f} {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        : {punctuation|>}{string|"$archive.failed"}
    {keyword|fi}
    {keyword|rm} -{keyword|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# ---- {keyword|go} --------------------------------------------------------------------------------------------------------------

# Runs Java{punctuation|.} It {keyword|ends} {keyword|with} {number|1} {keyword|when} {keyword|it} {keyword|cannot} {keyword|start}{punctuation|,} {keyword|as} {keyword|jbuild} {keyword|does} {keyword|for} {keyword|a} {keyword|site} {keyword|with} {keyword|errors}{comment|; so it is asked once more.}
{keyword|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {keyword|status}{punctuation|=}$?
    {keyword|if} {punctuation|[} {string|"$status"} {punctuation|=} {number|1} {punctuation|]} && {punctuation|[} -{keyword|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        {punctuation|!} {string|"$java_home/bin/java"} ${keyword|options} ${punctuation|\{}{label|JBUILD_JAVA_OPTS:}-{punctuation|\}} -{keyword|version} {punctuation|>}/{keyword|dev}/{keyword|null} {number|2}{punctuation|>}&{number|1}{comment|; then}
        {keyword|printf} '{label|jbuild:} Java {keyword|cannot} {keyword|start} {keyword|with} JBUILD_JAVA_OPTS{punctuation|=}{variable|%s}\\{keyword|n}' {string|"$JBUILD_JAVA_OPTS"} {punctuation|>}&{number|2}
        {keyword|status}{punctuation|=}{number|3}
    {keyword|fi}
{punctuation|\}}

{keyword|set} -{keyword|f}
{keyword|if} {punctuation|[} -{keyword|n} {string|"$archive"} {punctuation|]} && {punctuation|[} -{keyword|z} {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {punctuation|=} {keyword|build} {punctuation|]} && {punctuation|[} {punctuation|!} {string|"$archive.failed"} -{keyword|nt} {string|"$jar"} {punctuation|]}{comment|; then}
    {keyword|run_java} ${keyword|options} ${punctuation|\{}{label|JBUILD_JAVA_OPTS:}-{punctuation|\}} -{keyword|jar} {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {punctuation|=} {number|0} {punctuation|]} && {keyword|mkdir} -{keyword|p} {string|"$\{archive%/*\}"} {number|2}{punctuation|>}/{keyword|dev}/{keyword|null} && {punctuation|[} -{keyword|w} {string|"$\{archive%/*\}"} {punctuation|]}{comment|; then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {punctuation|=} {keyword|wait} {punctuation|]}{comment|; then}
            {punctuation|(}{keyword|train}{punctuation|)} {punctuation|<}/{keyword|dev}/{keyword|null} {punctuation|>}/{keyword|dev}/{keyword|null} {number|2}{punctuation|>}&{number|1}
        {keyword|else}
            {punctuation|(}{keyword|train}{punctuation|)} {punctuation|<}/{keyword|dev}/{keyword|null} {punctuation|>}/{keyword|dev}/{keyword|null} {number|2}{punctuation|>}&{number|1} &
        {keyword|fi}
    {keyword|fi}
    {keyword|exit} {string|"$status"}
{keyword|fi}
{keyword|if} {punctuation|[} -{keyword|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{comment|; then}
    {keyword|run_java} ${keyword|options} ${punctuation|\{}{label|use_archive:}+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -{keyword|jar} {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
{keyword|fi}
{keyword|exec} {string|"$java_home/bin/java"} ${keyword|options} ${punctuation|\{}{label|use_archive:}+{string|"$use_archive"}{punctuation|\}} -{keyword|jar} {string|"$jar"} {string|"$@"}
