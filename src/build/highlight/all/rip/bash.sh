{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{reference|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|printf} {string|'jbuild: %s\\n'} {string|"$1"} {punctuation|>}{reference|&}{number|2}
    {keyword|exit} {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{reference|self}{punctuation|=}{reference|$}{number|0}
{keyword|case} {reference|$self} {reference|in}
    {reference|*}{punctuation|/}{reference|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {reference|*}{punctuation|)} {reference|self}{punctuation|=}{punctuation|.}{punctuation|/}{reference|$self} {punctuation|;}{punctuation|;}
{reference|esac}
{reference|while} {punctuation|[} {reference|-h} {string|"$self"} {punctuation|]}{punctuation|;} {reference|do}
    {reference|link}{punctuation|=}{reference|$}{punctuation|(}{reference|readlink} {string|"$self"}{punctuation|)} {reference|\|\|} {reference|fail} {string|"the link $self cannot be followed"}
    {keyword|case} {reference|$link} {reference|in}
        {punctuation|/}{reference|*}{punctuation|)} {reference|self}{punctuation|=}{reference|$link} {punctuation|;}{punctuation|;}
        {reference|*}{punctuation|)} {reference|self}{punctuation|=}{reference|$}{punctuation|\{}{reference|self%}{punctuation|/}{reference|*}{punctuation|\}}{punctuation|/}{reference|$link} {punctuation|;}{punctuation|;}
    {reference|esac}
{reference|done}
{reference|root}{punctuation|=}{reference|$}{punctuation|\{}{reference|self%}{punctuation|/}{reference|*}{punctuation|\}}
{keyword|case} {reference|$root} {reference|in}
    {punctuation|.}{punctuation|)} {reference|root}{punctuation|=}{reference|$PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} {reference|root}{punctuation|=}{punctuation|/} {punctuation|;}{punctuation|;}
{reference|esac}
{keyword|case} {reference|$root}{punctuation|/} {reference|in}
    {reference|*}{punctuation|/}{punctuation|.}{regex|/* \| */}{punctuation|..}{punctuation|/}{reference|*} {reference|\|} {punctuation|[}{reference|!}{punctuation|/}{punctuation|]}{reference|*}{punctuation|)} {reference|root}{punctuation|=}{reference|$}{punctuation|(}{reference|cd} {string|"$root"} {reference|&&} {reference|pwd}{punctuation|)} {reference|\|\|} {reference|fail} {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
{reference|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {reference|-n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {reference|then}
    {reference|cache}{punctuation|=}{reference|$XDG_CACHE_HOME}{punctuation|/}{reference|jbuild}
{reference|elif} {punctuation|[} {reference|-n} {string|"$\{HOME:-\}"} {punctuation|]} {reference|&&} {punctuation|[} {reference|-d} {string|"$HOME"} {punctuation|]}{punctuation|;} {reference|then}
    {reference|cache}{punctuation|=}{reference|$HOME}{punctuation|/}{punctuation|.}{reference|cache}{punctuation|/}{reference|jbuild}
{keyword|else}
    {reference|cache}{punctuation|=}
{reference|fi}

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{reference|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {punctuation|/}{reference|usr}{punctuation|/}{reference|lib}{punctuation|/}{reference|jvm} {punctuation|/}{reference|usr}{punctuation|/}{reference|java} {punctuation|/}{reference|opt}{punctuation|/}{reference|java} {punctuation|/}{reference|Library}{punctuation|/}{reference|Java}{punctuation|/}{reference|JavaVirtualMachines} {punctuation|\\}
        {reference|$}{punctuation|\{}{reference|HOME}{symbol|:+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{reference|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|feature}{punctuation|=}{number|0}
    {reference|runtime}{punctuation|=}
    {punctuation|[} {reference|-x} {string|"$1/bin/java"} {punctuation|]} {reference|&&} {punctuation|[} {reference|-r} {string|"$1/release"} {punctuation|]} {reference|\|\|} {keyword|return} {number|1}
    {reference|while} {reference|IFS}{punctuation|=} {reference|read} {reference|-r} {reference|line} {reference|\|\|} {punctuation|[} {reference|-n} {string|"$line"} {punctuation|]}{punctuation|;} {reference|do}
        {keyword|case} {reference|$line} {reference|in}
            {reference|JAVA_RUNTIME_VERSION}{punctuation|=}{reference|*}{punctuation|)} {reference|runtime}{punctuation|=}{reference|$}{punctuation|\{}{reference|line}{comment|#*=\} ;;}
            {reference|JAVA_VERSION}{punctuation|=}{reference|*}{punctuation|)}
                {reference|version}{punctuation|=}{reference|$}{punctuation|\{}{reference|line}{comment|#*=\}}
                {reference|version}{punctuation|=}{reference|$}{punctuation|\{}{reference|version}{comment|#\\"\}}
                {reference|version}{punctuation|=}{reference|$}{punctuation|\{}{reference|version}{comment|#1.\}}
                {reference|feature}{punctuation|=}{reference|$}{punctuation|\{}{reference|version%%}{punctuation|[}{reference|!}{number|0}{number|-9}{punctuation|]}{reference|*}{punctuation|\}}
                {reference|runtime}{punctuation|=}{reference|$}{punctuation|\{}{reference|runtime}{symbol|:-$version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        {reference|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} {reference|!}{punctuation|=} {number|0} {punctuation|]} {reference|&&} {punctuation|[} {reference|-n} {string|"$runtime"} {punctuation|]} {reference|&&} {punctuation|[} {string|"$runtime"} {reference|!}{punctuation|=} {string|"$version"} {punctuation|]} {reference|&&} {reference|break}
    {reference|done} {punctuation|<}{string|"$1/release"}
    {reference|runtime}{punctuation|=}{reference|$}{punctuation|\{}{reference|runtime}{comment|#\\"\}}
    {reference|runtime}{punctuation|=}{reference|$}{punctuation|\{}{reference|runtime%}{punctuation|\\}"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {reference|-gt} {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{reference|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|look_at} {string|"$1"} {reference|\|\|} {keyword|return} {number|0}
    {keyword|case} {reference|$runtime} {reference|in}
        {reference|*-ea*} {reference|\|} {reference|*-beta*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    {reference|esac}
    {keyword|if} {punctuation|[} {string|"$feature"} {reference|-gt} {string|"$best"} {punctuation|]}{punctuation|;} {reference|then}
        {reference|best}{punctuation|=}{reference|$feature}
        {reference|java_home}{punctuation|=}{reference|$}{number|1}
    {reference|fi}
{punctuation|\}}

{reference|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|for} {reference|folder} {reference|in} {string|"$@"}{punctuation|;} {reference|do}
        {reference|for} {reference|jdk} {reference|in} {string|"$folder"}{punctuation|/}{reference|*} {string|"$folder"}{punctuation|/}{reference|*}{punctuation|/}{reference|Contents}{punctuation|/}{reference|Home}{punctuation|;} {reference|do}
            {punctuation|[} {reference|-d} {string|"$jdk"} {punctuation|]} {reference|&&} {reference|consider} {string|"$jdk"}
        {reference|done}
    {reference|done}
{punctuation|\}}

{reference|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|java_home}{punctuation|=}
    {keyword|if} {punctuation|[} {reference|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {reference|then}
        {reference|look_at} {string|"$JBUILD_JAVA_HOME"} {reference|\|\|} {reference|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {reference|-ge} {number|17} {punctuation|]} {reference|\|\|} {reference|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {reference|java_home}{punctuation|=}{reference|$JBUILD_JAVA_HOME}
        {keyword|return}
    {reference|fi}
    {reference|best}{punctuation|=}{number|16}
    {keyword|if} {punctuation|[} {reference|-n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {reference|then}
        {reference|consider} {string|"$JAVA_HOME"}
    {reference|fi}
    {reference|found}{punctuation|=}{reference|$}{punctuation|(}{reference|command} {reference|-v} {reference|java}{punctuation|)} {reference|&&} {reference|found}{punctuation|=}{reference|$}{punctuation|(}{reference|readlink} {reference|-f} {string|"$found"} {number|2}{punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null}{punctuation|)} {reference|&&} {reference|consider} {string|"$\{found%/bin/java\}"}
    {reference|with_jdk_parents} {reference|consider_all}
    {reference|for} {reference|jdk} {reference|in} {punctuation|/}{reference|opt}{punctuation|/}{reference|homebrew}{punctuation|/}{reference|opt}{punctuation|/}{reference|openjdk*}{punctuation|/}{reference|libexec}{punctuation|/}{reference|openjdk}{punctuation|.}{reference|jdk}{punctuation|/}{reference|Contents}{punctuation|/}{reference|Home}{punctuation|;} {reference|do}
        {reference|consider} {string|"$jdk"}
    {reference|done}
    {punctuation|[} {reference|-n} {string|"$java_home"} {punctuation|]} {reference|\|\|} {reference|fail} "{reference|no} {reference|Java} {number|17} {reference|or} {reference|newer} {reference|was} {reference|found}{punctuation|.}
{reference|Install} {reference|a} {reference|JDK} {punctuation|(}{reference|any} {reference|vendor}{punctuation|,} {number|17} {reference|or} {reference|newer}{punctuation|;} {number|25} {reference|is} {reference|fastest}{punctuation|)}{punctuation|,} {reference|or} {reference|set} {reference|JBUILD_JAVA_HOME} {reference|to} {reference|the} {reference|folder} {reference|of} {reference|one}{punctuation|.}
{reference|Looked} {reference|at}{punctuation|:} {reference|JAVA_HOME}{punctuation|,} {reference|PATH}{punctuation|,} {punctuation|/}{reference|usr}{punctuation|/}{reference|lib}{punctuation|/}{reference|jvm}{punctuation|,} {punctuation|/}{reference|usr}{punctuation|/}{reference|java}{punctuation|,} {punctuation|/}{reference|opt}{regex|/java, ~/}{punctuation|.}{reference|sdkman}{punctuation|,} {reference|~}{punctuation|/}{punctuation|.}{reference|jdks}{punctuation|,} {reference|and} {reference|the} {reference|folders} {reference|of} {reference|macOS}{punctuation|.}"
{punctuation|\}}

{reference|asked}{punctuation|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{reference|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {reference|-n} {string|"$cache"} {punctuation|]} {reference|&&} {punctuation|[} {reference|-r} {string|"$cache/java"} {punctuation|]} {reference|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        {reference|IFS}{punctuation|=} {reference|read} {reference|-r} {reference|line} {reference|&&} {punctuation|[} {string|"$line"} {punctuation|=} {string|"$asked"} {punctuation|]} {reference|&&} {reference|IFS}{punctuation|=} {reference|read} {reference|-r} {reference|java_home}
    {punctuation|\}} {punctuation|<}{string|"$cache/java"} {reference|\|\|} {keyword|return} {number|1}
    {reference|with_jdk_parents} {reference|are_older_than_memory} {reference|&&} {reference|look_at} {string|"$java_home"} {reference|&&} {punctuation|[} {string|"$feature"} {reference|-ge} {number|17} {punctuation|]}
{punctuation|\}}

{reference|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|for} {reference|folder} {reference|in} {string|"$@"}{punctuation|;} {reference|do}
        {punctuation|[} {string|"$folder"} {reference|-nt} {string|"$cache/java"} {punctuation|]} {reference|&&} {keyword|return} {number|1}
    {reference|done}
    {keyword|return} {number|0}
{punctuation|\}}

{reference|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {reference|-n} {string|"$cache"} {punctuation|]} {reference|&&} {reference|mkdir} {reference|-p} {string|"$cache"} {number|2}{punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {reference|&&} {punctuation|[} {reference|-w} {string|"$cache"} {punctuation|]} {reference|\|\|} {keyword|return} {number|0}
    {keyword|case} {reference|$asked} {reference|in}
        {reference|*}'
'{reference|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    {reference|esac}
    {reference|printf} {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {punctuation|>}{string|"$cache/java.$$"} {reference|&&} {reference|mv} {reference|-f} {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {reference|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {reference|\|\|} {reference|!} {reference|remembered_java}{punctuation|;} {reference|then}
    {reference|search_java}
    {reference|look_at} {string|"$java_home"}
    {punctuation|[} {reference|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {reference|\|\|} {reference|remember_java}
{reference|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{reference|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|for} {reference|file} {reference|in} {string|"$1"}{punctuation|/}{reference|*}{punctuation|;} {reference|do}
        {keyword|if} {punctuation|[} {string|"$file"} {reference|-nt} {string|"$jar"} {punctuation|]}{punctuation|;} {reference|then}
            {keyword|return} {number|0}
        {reference|elif} {punctuation|[} {reference|-d} {string|"$file"} {punctuation|]}{punctuation|;} {reference|then}
            {reference|has_newer} {string|"$file"} {reference|&&} {keyword|return} {number|0}
        {reference|fi}
    {reference|done}
    {keyword|return} {number|1}
{punctuation|\}}

{reference|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {reference|-f} {string|"$jar"} {punctuation|]} {reference|&&} {punctuation|[} {reference|!} {string|"$root/pom.xml"} {reference|-nt} {string|"$jar"} {punctuation|]} {reference|\|\|} {keyword|return} {number|0}
    {reference|for} {reference|part} {reference|in} {reference|src}{punctuation|/}{reference|main} {reference|_layouts} {reference|_includes} {reference|assets}{punctuation|/}{reference|theme}{punctuation|;} {reference|do}
        {reference|has_newer} {string|"$root/$part"} {reference|&&} {keyword|return} {number|0}
    {reference|done}
    {keyword|return} {number|1}
{punctuation|\}}

{reference|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|command} {reference|-v} {reference|mvn} {punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {reference|\|\|}
        {reference|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {reference|printf} {string|'Building jbuild … (about a minute, once)\\n'} {punctuation|>}{reference|&}{number|2}
    {keyword|if} {punctuation|[} {reference|-z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {reference|&&} {reference|!} {reference|command} {reference|-v} {reference|javac} {punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null}{punctuation|;} {reference|then}
        {reference|JAVA_HOME}{punctuation|=}{reference|$java_home}
        {reference|export} {reference|JAVA_HOME}
    {reference|fi}
    {reference|mkdir} {reference|-p} {string|"$root/target"} {reference|&&} {punctuation|:} {punctuation|>}{string|"$root/target/build-begin"} {reference|\|\|} {reference|fail} {string|"the folder $root/target cannot be written"}
    {keyword|if} {reference|!} {punctuation|(}{reference|cd} {string|"$root"} {reference|&&} {reference|mvn} {reference|-B} {reference|-q} {reference|-Dmaven}{punctuation|.}{reference|test}{punctuation|.}{reference|skip}{punctuation|=}{boolean|true} {reference|package}{punctuation|)} {punctuation|<}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {punctuation|>}{string|"$root/target/build.log"} {number|2}{punctuation|>}{reference|&}{number|1}{punctuation|;} {reference|then}
        {reference|cat} {string|"$root/target/build.log"} {punctuation|>}{reference|&}{number|2}
        {reference|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {reference|fi}
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {reference|touch} {reference|-r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {reference|-f} {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {reference|then}
    {reference|jar}{punctuation|=}{reference|$root}{punctuation|/}{reference|target}{punctuation|/}{reference|jbuild}{punctuation|.}{reference|jar}
    {keyword|if} {reference|is_stale}{punctuation|;} {reference|then}
        {reference|build_jar}
    {reference|fi}
{keyword|else}
    {reference|jar}{punctuation|=}{reference|$root}{punctuation|/}{reference|jbuild}{punctuation|.}{reference|jar}
    {punctuation|[} {reference|-f} {string|"$jar"} {punctuation|]} {reference|\|\|} {reference|jar}{punctuation|=}{reference|$root}{punctuation|/}{reference|lib}{punctuation|/}{reference|jbuild}{punctuation|.}{reference|jar}
    {punctuation|[} {reference|-f} {string|"$jar"} {punctuation|]} {reference|\|\|} {reference|fail} {string|"jbuild.jar was expected beside $self"}
{reference|fi}

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{reference|options}{punctuation|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{reference|options}{punctuation|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{reference|options}{punctuation|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {reference|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {reference|\|\|} {reference|options}{punctuation|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {reference|-t} {number|1} {punctuation|]} {reference|&&} {reference|options}{punctuation|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {reference|-t} {number|2} {punctuation|]} {reference|&&} {reference|options}{punctuation|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {reference|!} {reference|-d} {punctuation|/}{builtin|System}{punctuation|/}{reference|Library} {punctuation|]}{punctuation|;} {reference|then}
    {reference|LC_ALL}{punctuation|=}{reference|C}{punctuation|.}{reference|UTF}{number|-8}
    {reference|export} {reference|LC_ALL}
{reference|fi}

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{reference|archive}{punctuation|=}
{reference|use_archive}{punctuation|=}
{reference|make_archive}{punctuation|=}{reference|-XX}{symbol|:ArchiveClassesAtExit=}
{keyword|if} {punctuation|[} {reference|-n} {string|"$cache"} {punctuation|]} {reference|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {reference|!}{punctuation|=} {reference|off} {punctuation|]}{punctuation|;} {reference|then}
    {reference|archive}{punctuation|=}{reference|$cache}{punctuation|/}{reference|$runtime$java_home$root}{punctuation|/}{reference|jbuild}{punctuation|.}{reference|archive}
    {reference|use_archive}{punctuation|=}{reference|-XX}{symbol|:SharedArchiveFile=$archive}
    {keyword|if} {punctuation|[} {string|"$feature"} {reference|-ge} {number|25} {punctuation|]}{punctuation|;} {reference|then}
        {reference|use_archive}{punctuation|=}{reference|-XX}{symbol|:AOTCache=$archive}
        {reference|make_archive}{punctuation|=}{reference|-XX}{symbol|:AOTCacheOutput=}
    {reference|fi}
    {keyword|if} {punctuation|[} {reference|!} {string|"$archive"} {reference|-nt} {string|"$jar"} {punctuation|]} {reference|\|\|} {punctuation|[} {string|"$java_home/release"} {reference|-nt} {string|"$archive"} {punctuation|]}{punctuation|;} {reference|then}
        {reference|use_archive}{punctuation|=}
    {reference|fi}
{reference|fi}

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{reference|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|trap} {string|''} {reference|HUP} {reference|INT}
    {keyword|if} {reference|nice} {reference|-n} {number|10} {string|"$java_home/bin/java"} {reference|$options} {string|"$make_archive$archive.$$"} {reference|-jar} {string|"$jar"} {reference|train} {reference|&&} {punctuation|[} {reference|-s} {string|"$archive.$$"} {punctuation|]}{punctuation|;} {reference|then}
        {reference|mv} {reference|-f} {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {punctuation|>}{string|"$archive.failed"}
    {reference|fi}
    {reference|rm} {reference|-f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{reference|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {reference|status}{punctuation|=}{reference|$?}
    {keyword|if} {punctuation|[} {string|"$status"} {punctuation|=} {number|1} {punctuation|]} {reference|&&} {punctuation|[} {reference|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {reference|&&}
        {reference|!} {string|"$java_home/bin/java"} {reference|$options} {reference|$}{punctuation|\{}{reference|JBUILD_JAVA_OPTS}{symbol|:-}{punctuation|\}} {reference|-version} {punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {number|2}{punctuation|>}{reference|&}{number|1}{punctuation|;} {reference|then}
        {reference|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {punctuation|>}{reference|&}{number|2}
        {reference|status}{punctuation|=}{number|3}
    {reference|fi}
{punctuation|\}}

{reference|set} {reference|-f}
{keyword|if} {punctuation|[} {reference|-n} {string|"$archive"} {punctuation|]} {reference|&&} {punctuation|[} {reference|-z} {string|"$use_archive"} {punctuation|]} {reference|&&} {punctuation|[} {string|"$\{1:-\}"} {punctuation|=} {reference|build} {punctuation|]} {reference|&&} {punctuation|[} {reference|!} {string|"$archive.failed"} {reference|-nt} {string|"$jar"} {punctuation|]}{punctuation|;} {reference|then}
    {reference|run_java} {reference|$options} {reference|$}{punctuation|\{}{reference|JBUILD_JAVA_OPTS}{symbol|:-}{punctuation|\}} {reference|-jar} {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {punctuation|=} {number|0} {punctuation|]} {reference|&&} {reference|mkdir} {reference|-p} {string|"$\{archive%/*\}"} {number|2}{punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {reference|&&} {punctuation|[} {reference|-w} {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {reference|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {punctuation|=} {reference|wait} {punctuation|]}{punctuation|;} {reference|then}
            {punctuation|(}{reference|train}{punctuation|)} {punctuation|<}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {number|2}{punctuation|>}{reference|&}{number|1}
        {keyword|else}
            {punctuation|(}{reference|train}{punctuation|)} {punctuation|<}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {punctuation|>}{punctuation|/}{reference|dev}{punctuation|/}{reference|null} {number|2}{punctuation|>}{reference|&}{number|1} {reference|&}
        {reference|fi}
    {reference|fi}
    {keyword|exit} {string|"$status"}
{reference|fi}
{keyword|if} {punctuation|[} {reference|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {reference|then}
    {reference|run_java} {reference|$options} {reference|$}{punctuation|\{}{reference|use_archive}{symbol|:+}{string|"$use_archive"}{punctuation|\}} {reference|$JBUILD_JAVA_OPTS} {reference|-jar} {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
{reference|fi}
{reference|exec} {string|"$java_home/bin/java"} {reference|$options} {reference|$}{punctuation|\{}{reference|use_archive}{symbol|:+}{string|"$use_archive"}{punctuation|\}} {reference|-jar} {string|"$jar"} {string|"$@"}
