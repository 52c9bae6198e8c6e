{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{property-query|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|printf} '{attr-name|jbuild}{punctuation|:} %{property|s}\\{property|n}' {string|"$1"} >{operator|&}{number|2}
    {property|exit} {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{property|self}{operator|=}${number|0}
{property|case} {variable|$self} {property|in}
    */*{punctuation|)} ;;
    *{punctuation|)} {property|self}{operator|=}./{variable|$self} ;;
{property|esac}
{property|while} {punctuation|[} -{property|h} {string|"$self"} {punctuation|]}; {property|do}
    {property|link}{operator|=}${punctuation|(}{property|readlink} {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} {property|fail} {description string|"{language-markdown|the link $self cannot be followed}"}
    {property|case} {variable|$link} {property|in}
        /*{punctuation|)} {property|self}{operator|=}{variable|$link} ;;
        *{punctuation|)} {property|self}{operator|=}${punctuation|\{}{property|self}%/*{punctuation|\}}/{variable|$link} ;;
    {property|esac}
{property|done}
{property|root}{operator|=}${punctuation|\{}{property|self}%/*{punctuation|\}}
{property|case} {variable|$root} {property|in}
    .{punctuation|)} {property|root}{operator|=}{variable|$PWD} ;;
    ''{punctuation|)} {property|root}{operator|=}/ ;;
{property|esac}
{property|case} {variable|$root}/ {property|in}
    */./* {operator|\|} */../* {operator|\|} {punctuation|[}{operator|!}/{punctuation|]}*{punctuation|)} {property|root}{operator|=}${punctuation|(}{property|cd} {string|"$root"} {operator|&}{operator|&} {property|pwd}{punctuation|)} {operator|\|}{operator|\|} {property|fail} {string|"the folder $root cannot be entered"} ;;
{property|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{property|if} {punctuation|[} -{property|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; {property|then}
    {property|cache}{operator|=}{variable|$XDG_CACHE_HOME}/{property|jbuild}
{property|elif} {punctuation|[} -{property|n} {string|"$\{HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -{property|d} {string|"$HOME"} {punctuation|]}; {property|then}
    {property|cache}{operator|=}{variable|$HOME}/.{property|cache}/{property|jbuild}
{property|else}
    {property|cache}{operator|=}
{property|fi}

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{property-query|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /{property|usr}/{property|lib}/{property|jvm} /{property|usr}/{property|java} /{property|opt}/{property|java} /{property|Library}/{property|Java}/{property|JavaVirtualMachines} \\
        ${punctuation|\{}{attr-name|HOME}{punctuation|:}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{property-query|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|feature}{operator|=}{number|0}
    {property|runtime}{operator|=}
    {punctuation|[} -{property|x} {string|"$1/bin/java"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -{property|r} {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} {property|return} {number|1}
    {property|while} {constant|IFS}{operator|=} {property|read} -{property|r} {property|line} {operator|\|}{operator|\|} {punctuation|[} -{property|n} {string|"$line"} {punctuation|]}; {property|do}
        {property|case} {variable|$line} {property|in}
            {constant|JAVA_RUNTIME_VERSION}{operator|=}*{punctuation|)} {property|runtime}{operator|=}${punctuation|\{}{property|line}{comment|#*=\} ;;}
            {constant|JAVA_VERSION}{operator|=}*{punctuation|)}
                {property|version}{operator|=}${punctuation|\{}{property|line}{comment|#*=\}}
                {property|version}{operator|=}${punctuation|\{}{property|version}{comment|#\\"\}}
                {property|version}{operator|=}${punctuation|\{}{property|version}{comment|#1.\}}
                {property|feature}{operator|=}${punctuation|\{}{property|version}%%{punctuation|[}{operator|!}{number|0}{number|-9}{punctuation|]}*{punctuation|\}}
                {property|runtime}{operator|=}${punctuation|\{}{attr-name|runtime}{punctuation|:}-{variable|$version}{punctuation|\}}
                ;;
        {property|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!}{operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -{property|n} {string|"$runtime"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$runtime"} {operator|!}{operator|=} {string|"$version"} {punctuation|]} {operator|&}{operator|&} {property|break}
    {property|done} <{description string|"{language-markdown|$1/release}"}
    {property|runtime}{operator|=}${punctuation|\{}{property|runtime}{comment|#\\"\}}
    {property|runtime}{operator|=}${punctuation|\{}{property|runtime}%\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} -{property|gt} {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{property-query|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|look_at} {string|"$1"} {operator|\|}{operator|\|} {property|return} {number|0}
    {property|case} {variable|$runtime} {property|in}
        *-{property|ea}* {operator|\|} *-{property|beta}*{punctuation|)} {property|return} {number|0} ;;
    {property|esac}
    {property|if} {punctuation|[} {string|"$feature"} -{property|gt} {string|"$best"} {punctuation|]}; {property|then}
        {property|best}{operator|=}{variable|$feature}
        {property|java_home}{operator|=}${number|1}
    {property|fi}
{punctuation|\}}

{property-query|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|for} {property|folder} {property|in} {string|"$@"}; {property|do}
        {property|for} {property|jdk} {property|in} {string|"$folder"}/* {string|"$folder"}/*/{property|Contents}/{property|Home}; {property|do}
            {punctuation|[} -{property|d} {string|"$jdk"} {punctuation|]} {operator|&}{operator|&} {property|consider} {description string|"{language-markdown|$jdk}"}
        {property|done}
    {property|done}
{punctuation|\}}

{property-query|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|java_home}{operator|=}
    {property|if} {punctuation|[} -{property|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}; {property|then}
        {property|look_at} {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} {property|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} -{property|ge} {number|17} {punctuation|]} {operator|\|}{operator|\|} {property|fail} {description string|"{language-markdown|JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer}"}
        {property|java_home}{operator|=}{variable|$JBUILD_JAVA_HOME}
        {property|return}
    {property|fi}
    {property|best}{operator|=}{number|16}
    {property|if} {punctuation|[} -{property|n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}; {property|then}
        {property|consider} {description string|"{language-markdown|$JAVA_HOME}"}
    {property|fi}
    {property|found}{operator|=}${punctuation|(}{property|command} -{property|v} {property|java}{punctuation|)} {operator|&}{operator|&} {property|found}{operator|=}${punctuation|(}{property|readlink} -{property|f} {string|"$found"} {number|2}>/{property|dev}/{property|null}{punctuation|)} {operator|&}{operator|&} {property|consider} {description string|"{language-markdown|$\{found%/bin/java\}}"}
    {property|with_jdk_parents} {property|consider_all}
    {property|for} {property|jdk} {property|in} /{property|opt}/{property|homebrew}/{property|opt}/{property|openjdk}*/{property|libexec}/{property|openjdk}.{property|jdk}/{property|Contents}/{property|Home}; {property|do}
        {property|consider} {description string|"{language-markdown|$jdk}"}
    {property|done}
    {punctuation|[} -{property|n} {string|"$java_home"} {punctuation|]} {operator|\|}{operator|\|} {property|fail} "{property|no} {property|Java} {number|17} {property|or} {property|newer} {property|was} {property|found}.
{property|Install} {property|a} {constant|JDK} {punctuation|(}{property|any} {property|vendor}{punctuation|,} {number|17} {property|or} {property|newer}; {number|25} {property|is} {property|fastest}{punctuation|)}{punctuation|,} {property|or} {property|set} {constant|JBUILD_JAVA_HOME} {property|to} {property|the} {property|folder} {property|of} {property|one}.
{property|Looked} {attr-name|at}{punctuation|:} {constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} /{property|usr}/{property|lib}/{property|jvm}{punctuation|,} /{property|usr}/{property|java}{punctuation|,} /{property|opt}/{property|java}{punctuation|,} ~/.{property|sdkman}{punctuation|,} ~/.{property|jdks}{punctuation|,} {property|and} {property|the} {property|folders} {property|of} {property|macOS}."
{punctuation|\}}

{property|asked}{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{property-query|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -{property|n} {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -{property|r} {string|"$cache/java"} {punctuation|]} {operator|\|}{operator|\|} {property|return} {number|1}
    {punctuation|\{}
        {constant|IFS}{operator|=} {property|read} -{property|r} {property|line} {operator|&}{operator|&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&}{operator|&} {constant|IFS}{operator|=} {property|read} -{property|r} {property|java_home}
    {punctuation|\}} <{string|"$cache/java"} {operator|\|}{operator|\|} {property|return} {number|1}
    {property|with_jdk_parents} {property|are_older_than_memory} {operator|&}{operator|&} {property|look_at} {string|"$java_home"} {operator|&}{operator|&} {punctuation|[} {string|"$feature"} -{property|ge} {number|17} {punctuation|]}
{punctuation|\}}

{property-query|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|for} {property|folder} {property|in} {string|"$@"}; {property|do}
        {punctuation|[} {string|"$folder"} -{property|nt} {string|"$cache/java"} {punctuation|]} {operator|&}{operator|&} {property|return} {number|1}
    {property|done}
    {property|return} {number|0}
{punctuation|\}}

{property-query|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -{property|n} {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {property|mkdir} -{property|p} {string|"$cache"} {number|2}>/{property|dev}/{property|null} {operator|&}{operator|&} {punctuation|[} -{property|w} {string|"$cache"} {punctuation|]} {operator|\|}{operator|\|} {property|return} {number|0}
    {property|case} {variable|$asked} {property|in}
        *'
'*{punctuation|)} {property|return} {number|0} ;;
    {property|esac}
    {property|printf} '%{property|s}\\{property|n}%{property|s}\\{property|n}' {string|"$asked"} {string|"$java_home"} {number|2}>/{property|dev}/{property|null} >{string|"$cache/java.$$"} {operator|&}{operator|&} {property|mv} -{property|f} {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/{property|dev}/{property|null}
{punctuation|\}}

{property|if} {punctuation|[} -{property|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} {operator|!} {property|remembered_java}; {property|then}
    {property|search_java}
    {property|look_at} {string|"$java_home"}
    {punctuation|[} -{property|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} {property|remember_java}
{property|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{property-query|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|for} {property|file} {property|in} {string|"$1"}/*; {property|do}
        {property|if} {punctuation|[} {string|"$file"} -{property|nt} {string|"$jar"} {punctuation|]}; {property|then}
            {property|return} {number|0}
        {property|elif} {punctuation|[} -{property|d} {string|"$file"} {punctuation|]}; {property|then}
            {property|has_newer} {string|"$file"} {operator|&}{operator|&} {property|return} {number|0}
        {property|fi}
    {property|done}
    {property|return} {number|1}
{punctuation|\}}

{property-query|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -{property|f} {string|"$jar"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} -{property|nt} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {property|return} {number|0}
    {property|for} {property|part} {property|in} {property|src}/{property|main} {property|_layouts} {property|_includes} {property|assets}/{property|theme}; {property|do}
        {property|has_newer} {string|"$root/$part"} {operator|&}{operator|&} {property|return} {number|0}
    {property|done}
    {property|return} {number|1}
{punctuation|\}}

{property-query|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|command} -{property|v} {property|mvn} >/{property|dev}/{property|null} {operator|\|}{operator|\|}
        {property|fail} {description string|"{language-markdown|the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer.}"}
    {property|printf} '{property|Building} {property|jbuild} … {punctuation|(}{property|about} {property|a} {property|minute}{punctuation|,} {property|once}{punctuation|)}\\{property|n}' >{operator|&}{number|2}
    {property|if} {punctuation|[} -{property|z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {operator|!} {property|command} -{property|v} {property|javac} >/{property|dev}/{property|null}; {property|then}
        {constant|JAVA_HOME}{operator|=}{variable|$java_home}
        {property|export} {constant|JAVA_HOME}
    {property|fi}
    {property|mkdir} -{property|p} {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} >{string|"$root/target/build-begin"} {operator|\|}{operator|\|} {property|fail} {description string|"{language-markdown|the folder $root/target cannot be written}"}
    {property|if} {operator|!} {punctuation|(}{property|cd} {string|"$root"} {operator|&}{operator|&} {property|mvn} -{constant|B} -{property|q} -{property|Dmaven}.{property|test}.{property|skip}{operator|=}{boolean|true} {property|package}{punctuation|)} </{property|dev}/{property|null} >{string|"$root/target/build.log"} {number|2}>{operator|&}{number|1}; {property|then}
        {property|cat} {string|"$root/target/build.log"} >{operator|&}{number|2}
        {property|fail} {description string|"{language-markdown|the tool could not be built; Maven's messages above say why}"}
    {property|fi}
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {property|touch} -{property|r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{property|if} {punctuation|[} -{property|f} {string|"$root/pom.xml"} {punctuation|]}; {property|then}
    {property|jar}{operator|=}{variable|$root}/{property|target}/{property|jbuild}.{property|jar}
    {property|if} {property|is_stale}; {property|then}
        {property|build_jar}
    {property|fi}
{property|else}
    {property|jar}{operator|=}{variable|$root}/{property|jbuild}.{property|jar}
    {punctuation|[} -{property|f} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {property|jar}{operator|=}{variable|$root}/{property|lib}/{property|jbuild}.{property|jar}
    {punctuation|[} -{property|f} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {property|fail} {description string|"{language-markdown|jbuild.jar was expected beside $self}"}
{property|fi}

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{property|options}{operator|=}{description string|"{language-markdown|-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData}"}
{property|options}{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{property|options}{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} -{property|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|}{operator|\|} {property|options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -{property|t} {number|1} {punctuation|]} {operator|&}{operator|&} {property|options}{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -{property|t} {number|2} {punctuation|]} {operator|&}{operator|&} {property|options}{operator|=}{description string|"{language-markdown|$options -Djbuild.stderr=terminal}"}
{property|if} {punctuation|[} {operator|!} -{property|d} /{property|System}/{property|Library} {punctuation|]}; {property|then}
    {constant|LC_ALL}{operator|=}{constant|C}.{constant|UTF}-{number|8}
    {property|export} {constant|LC_ALL}
{property|fi}

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{property|archive}{operator|=}
{property|use_archive}{operator|=}
{property|make_archive}{operator|=}-{attr-name|XX}{punctuation|:}{class-name|ArchiveClassesAtExit}{operator|=}
{property|if} {punctuation|[} -{property|n} {string|"$cache"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!}{operator|=} {property|off} {punctuation|]}; {property|then}
    {property|archive}{operator|=}{variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/{property|jbuild}.{property|archive}
    {property|use_archive}{operator|=}-{attr-name|XX}{punctuation|:}{class-name|SharedArchiveFile}{operator|=}{variable|$archive}
    {property|if} {punctuation|[} {string|"$feature"} -{property|ge} {number|25} {punctuation|]}; {property|then}
        {property|use_archive}{operator|=}-{attr-name|XX}{punctuation|:}{class-name|AOTCache}{operator|=}{variable|$archive}
        {property|make_archive}{operator|=}-{attr-name|XX}{punctuation|:}{class-name|AOTCacheOutput}{operator|=}
    {property|fi}
    {property|if} {punctuation|[} {operator|!} {string|"$archive"} -{property|nt} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|"$java_home/release"} -{property|nt} {string|"$archive"} {punctuation|]}; {property|then}
        {property|use_archive}{operator|=}
    {property|fi}
{property|fi}

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{property-query|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {property|trap} '' {constant|HUP} {constant|INT}
    {property|if} {property|nice} -{property|n} {number|10} {string|"$java_home/bin/java"} {variable|$options} {string|"$make_archive$archive.$$"} -{property|jar} {description string|"{language-markdown|$jar}"} {property|train} {operator|&}{operator|&} {punctuation|[} -{property|s} {string|"$archive.$$"} {punctuation|]}; {property|then}
        {property|mv} -{property|f} {string|"$archive.$$"} {description string|"{language-markdown|$archive}"}
    {attr-name|else}
        {punctuation|:} >{description string|"{language-markdown|$archive.failed}"}
    {property|fi}
    {property|rm} -{property|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{property-query|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {description string|"{language-markdown|$@}"}
    {property|status}{operator|=}$?
    {property|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -{property|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&}{operator|&}
        {operator|!} {string|"$java_home/bin/java"} {variable|$options} ${punctuation|\{}{attr-name|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -{property|version} >/{property|dev}/{property|null} {number|2}>{operator|&}{number|1}; {property|then}
        {property|printf} '{attr-name|jbuild}{punctuation|:} {class-name|Java} {property|cannot} {property|start} {property|with} {constant|JBUILD_JAVA_OPTS}{operator|=}%{property|s}\\{property|n}' {string|"$JBUILD_JAVA_OPTS"} >{operator|&}{number|2}
        {property|status}{operator|=}{number|3}
    {property|fi}
{punctuation|\}}

{property|set} -{property|f}
{property|if} {punctuation|[} -{property|n} {string|"$archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -{property|z} {string|"$use_archive"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} {property|build} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|!} {string|"$archive.failed"} -{property|nt} {string|"$jar"} {punctuation|]}; {property|then}
    {property|run_java} {variable|$options} ${punctuation|\{}{attr-name|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -{property|jar} {string|"$jar"} {description string|"{language-markdown|$@}"}
    {property|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} {property|mkdir} -{property|p} {string|"$\{archive%/*\}"} {number|2}>/{property|dev}/{property|null} {operator|&}{operator|&} {punctuation|[} -{property|w} {string|"$\{archive%/*\}"} {punctuation|]}; {property|then}
        {property|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {property|wait} {punctuation|]}; {property-query|then}
            {punctuation|(}{property|train}{punctuation|)} </{property|dev}/{property|null} >/{property|dev}/{property|null} {number|2}>{operator|&}{number|1}
        {property-query|else}
            {punctuation|(}{property|train}{punctuation|)} </{property|dev}/{property|null} >/{property|dev}/{property|null} {number|2}>{operator|&}{number|1} {operator|&}
        {property|fi}
    {property|fi}
    {property|exit} {description string|"{language-markdown|$status}"}
{property|fi}
{property|if} {punctuation|[} -{property|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}; {property|then}
    {property|run_java} {variable|$options} ${punctuation|\{}{attr-name|use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} -{property|jar} {string|"$jar"} {description string|"{language-markdown|$@}"}
    {property|exit} {description string|"{language-markdown|$status}"}
{property|fi}
{property|exec} {string|"$java_home/bin/java"} {variable|$options} ${punctuation|\{}{attr-name|use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} -{property|jar} {string|"$jar"} {string|"$@"}
