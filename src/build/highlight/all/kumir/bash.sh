{prolog|#!/bin/sh}
{prolog|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{prolog|#}
{prolog|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{prolog|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{prolog|#}
{prolog|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{prolog|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{prolog|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{name|fail}{punctuation|(}{punctuation|)} \{
    {name|printf} {string|'jbuild: %s\\n'} {string|"$1"} {operator-char operator|>}&{number|2}
    {name|exit 3}
\}

{prolog|# ---- where this script lies ------------------------------------------------------------------------------------------}

{name|self}{operator-char operator|=}{number|$0}
{name|case} ${name|self in}
    {operator-char operator|*}{operator-char operator|/}{operator-char operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator-char operator|*}{punctuation|)} {name|self}{operator-char operator|=}.{operator-char operator|/}${name|self} {punctuation|;}{punctuation|;}
{name|esac}
{name|while} {punctuation|[} {operator-char operator|-}{name|h} {string|"$self"} {punctuation|]}{punctuation|;} {name|do}
    {name|link}{operator-char operator|=}${punctuation|(}{name|readlink} {string|"$self"}{punctuation|)} {comment|\|\| fail "the link $self cannot be followed"}
    {name|case} ${name|link in}
        {operator-char operator|/}{operator-char operator|*}{punctuation|)} {name|self}{operator-char operator|=}${name|link} {punctuation|;}{punctuation|;}
        {operator-char operator|*}{punctuation|)} {name|self}{operator-char operator|=}$\{{name|self}%{operator-char operator|/}{operator-char operator|*}\}{operator-char operator|/}${name|link} {punctuation|;}{punctuation|;}
    {name|esac}
{name|done}
{name|root}{operator-char operator|=}$\{{name|self}%{operator-char operator|/}{operator-char operator|*}\}
{name|case} ${name|root in}
    .{punctuation|)} {name|root}{operator-char operator|=}${name|PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} {name|root}{operator-char operator|=}{operator-char operator|/} {punctuation|;}{punctuation|;}
{name|esac}
{name|case} ${name|root}{operator-char operator|/} {name|in}
    {operator-char operator|*}{operator-char operator|/}.{operator-char operator|/}{operator-char operator|*} {comment|\| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
{name|esac}

{prolog|# ---- which Java ------------------------------------------------------------------------------------------------------}

{name|if} {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {name|then}
    {name|cache}{operator-char operator|=}${name|XDG_CACHE_HOME}{operator-char operator|/}{name|jbuild}
{name|elif} {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator-char operator|-}{name|d} {string|"$HOME"} {punctuation|]}{punctuation|;} {name|then}
    {name|cache}{operator-char operator|=}${name|HOME}{operator-char operator|/}.{name|cache}{operator-char operator|/}{name|jbuild}
{name|else}
    {name|cache}{operator-char operator|=}
{name|fi}

{prolog|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{name|with_jdk_parents}{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator-char operator|/}{name|usr}{operator-char operator|/}{name|lib}{operator-char operator|/}{name|jvm} {operator-char operator|/}{name|usr}{operator-char operator|/}{name|java} {operator-char operator|/}{name|opt}{operator-char operator|/}{name|java} {operator-char operator|/}{name|Library}{operator-char operator|/}{name|Java}{operator-char operator|/}{name|JavaVirtualMachines} \\
        $\{{name|HOME}{punctuation|:}{operator-char operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

{prolog|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{name|look_at}{punctuation|(}{punctuation|)} \{
    {name|feature}{operator-char operator|=}{number|0}
    {name|runtime}{operator-char operator|=}
    {punctuation|[} {operator-char operator|-}{name|x} {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {operator-char operator|-}{name|r} {string|"$1/release"} {punctuation|]} {comment|\|\| return 1}
    {name|while IFS}{operator-char operator|=} {name|read} {operator-char operator|-}{name|r line} {comment|\|\| [ -n "$line" ]; do}
        {name|case} ${name|line in}
            {name|JAVA_RUNTIME_VERSION}{operator-char operator|=}{operator-char operator|*}{punctuation|)} {name|runtime}{operator-char operator|=}$\{{name|line}{prolog|#*=\} ;;}
            {name|JAVA_VERSION}{operator-char operator|=}{operator-char operator|*}{punctuation|)}
                {name|version}{operator-char operator|=}$\{{name|line}{prolog|#*=\}}
                {name|version}{operator-char operator|=}$\{{name|version}{prolog|#\\"\}}
                {name|version}{operator-char operator|=}$\{{name|version}{prolog|#1.\}}
                {name|feature}{operator-char operator|=}$\{{name|version}%%{punctuation|[}{name|!0}{operator-char operator|-}{number|9}{punctuation|]}{operator-char operator|*}\}
                {name|runtime}{operator-char operator|=}$\{{name|runtime}{punctuation|:}{operator-char operator|-}${name|version}\}
                {punctuation|;}{punctuation|;}
        {name|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} {name|!}{operator-char operator|=} {number|0} {punctuation|]} && {punctuation|[} {operator-char operator|-}{name|n} {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} {name|!}{operator-char operator|=} {string|"$version"} {punctuation|]} && {name|break}
    {name|done} {operator-char operator|<}{string|"$1/release"}
    {name|runtime}{operator-char operator|=}$\{{name|runtime}{prolog|#\\"\}}
    {name|runtime}{operator-char operator|=}$\{{name|runtime}%\\"\}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator-char operator|-}{name|gt 0} {punctuation|]}
\}

{prolog|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{name|consider}{punctuation|(}{punctuation|)} \{
    {name|look_at} {string|"$1"} {comment|\|\| return 0}
    {name|case} ${name|runtime in}
        {operator-char operator|*}{operator-char operator|-}{name|ea}{operator-char operator|*} {comment|\| *-beta*) return 0 ;;}
    {name|esac}
    {name|if} {punctuation|[} {string|"$feature"} {operator-char operator|-}{name|gt} {string|"$best"} {punctuation|]}{punctuation|;} {name|then}
        {name|best}{operator-char operator|=}${name|feature}
        {name|java_home}{operator-char operator|=}{number|$1}
    {name|fi}
\}

{name|consider_all}{punctuation|(}{punctuation|)} \{
    {name|for folder in} {string|"$@"}{punctuation|;} {name|do}
        {name|for jdk in} {string|"$folder"}{operator-char operator|/}{operator-char operator|*} {string|"$folder"}{operator-char operator|/}{operator-char operator|*}{operator-char operator|/}{name|Contents}{operator-char operator|/}{name|Home}{punctuation|;} {name|do}
            {punctuation|[} {operator-char operator|-}{name|d} {string|"$jdk"} {punctuation|]} && {name|consider} {string|"$jdk"}
        {name|done}
    {name|done}
\}

{name|search_java}{punctuation|(}{punctuation|)} \{
    {name|java_home}{operator-char operator|=}
    {name|if} {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {name|then}
        {name|look_at} {string|"$JBUILD_JAVA_HOME"} {comment|\|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator-char operator|-}{name|ge 17} {punctuation|]} {comment|\|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {name|java_home}{operator-char operator|=}${name|JBUILD_JAVA_HOME}
        {name|return}
    {name|fi}
    {name|best}{operator-char operator|=}{number|16}
    {name|if} {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {name|then}
        {name|consider} {string|"$JAVA_HOME"}
    {name|fi}
    {name|found}{operator-char operator|=}${punctuation|(}{name|command} {operator-char operator|-}{name|v java}{punctuation|)} && {name|found}{operator-char operator|=}${punctuation|(}{name|readlink} {operator-char operator|-}{name|f} {string|"$found"} {number|2}{operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null}{punctuation|)} && {name|consider} {string|"$\{found%/bin/java\}"}
    {name|with_jdk_parents consider_all}
    {name|for jdk in} {operator-char operator|/}{name|opt}{operator-char operator|/}{name|homebrew}{operator-char operator|/}{name|opt}{operator-char operator|/}{name|openjdk}{operator-char operator|*}{operator-char operator|/}{name|libexec}{operator-char operator|/}{name|openjdk}.{name|jdk}{operator-char operator|/}{name|Contents}{operator-char operator|/}{name|Home}{punctuation|;} {name|do}
        {name|consider} {string|"$jdk"}
    {name|done}
    {punctuation|[} {operator-char operator|-}{name|n} {string|"$java_home"} {punctuation|]} {comment|\|\| fail "no Java 17 or newer was found.}
{name|Install a JDK} {punctuation|(}{name|any vendor}{punctuation|,} {number|17} {name|or newer}{punctuation|;} {number|25} {name|is fastest}{punctuation|)}{punctuation|,} {name|or set JBUILD_JAVA_HOME to the folder of one}.
{name|Looked at}{punctuation|:} {name|JAVA_HOME}{punctuation|,} {name|PATH}{punctuation|,} {operator-char operator|/}{name|usr}{operator-char operator|/}{name|lib}{operator-char operator|/}{name|jvm}{punctuation|,} {operator-char operator|/}{name|usr}{operator-char operator|/}{name|java}{punctuation|,} {operator-char operator|/}{name|opt}{operator-char operator|/}{name|java}{punctuation|,} ~{operator-char operator|/}.{name|sdkman}{punctuation|,} ~{operator-char operator|/}.{name|jdks}{punctuation|,} {name|and the folders of macOS}."
\}

{name|asked}{operator-char operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{prolog|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{name|remembered_java}{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator-char operator|-}{name|n} {string|"$cache"} {punctuation|]} && {punctuation|[} {operator-char operator|-}{name|r} {string|"$cache/java"} {punctuation|]} {comment|\|\| return 1}
    \{
        {name|IFS}{operator-char operator|=} {name|read} {operator-char operator|-}{name|r line} && {punctuation|[} {string|"$line"} {operator-char operator|=} {string|"$asked"} {punctuation|]} && {name|IFS}{operator-char operator|=} {name|read} {operator-char operator|-}{name|r java_home}
    \} {operator-char operator|<}{string|"$cache/java"} {comment|\|\| return 1}
    {name|with_jdk_parents are_older_than_memory} && {name|look_at} {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator-char operator|-}{name|ge 17} {punctuation|]}
\}

{name|are_older_than_memory}{punctuation|(}{punctuation|)} \{
    {name|for folder in} {string|"$@"}{punctuation|;} {name|do}
        {punctuation|[} {string|"$folder"} {operator-char operator|-}{name|nt} {string|"$cache/java"} {punctuation|]} && {name|return 1}
    {name|done}
    {name|return 0}
\}

{name|remember_java}{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator-char operator|-}{name|n} {string|"$cache"} {punctuation|]} && {name|mkdir} {operator-char operator|-}{name|p} {string|"$cache"} {number|2}{operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null} && {punctuation|[} {operator-char operator|-}{name|w} {string|"$cache"} {punctuation|]} {comment|\|\| return 0}
    {name|case} ${name|asked in}
        {operator-char operator|*}'
'{operator-char operator|*}{punctuation|)} {name|return 0} {punctuation|;}{punctuation|;}
    {name|esac}
    {name|printf} {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null} {operator-char operator|>}{string|"$cache/java.$$"} && {name|mv} {operator-char operator|-}{name|f} {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null}
\}

{name|if} {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {comment|\|\| ! remembered_java; then}
    {name|search_java}
    {name|look_at} {string|"$java_home"}
    {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {comment|\|\| remember_java}
{name|fi}

{prolog|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{prolog|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{name|has_newer}{punctuation|(}{punctuation|)} \{
    {name|for file in} {string|"$1"}{operator-char operator|/}{operator-char operator|*}{punctuation|;} {name|do}
        {name|if} {punctuation|[} {string|"$file"} {operator-char operator|-}{name|nt} {string|"$jar"} {punctuation|]}{punctuation|;} {name|then}
            {name|return 0}
        {name|elif} {punctuation|[} {operator-char operator|-}{name|d} {string|"$file"} {punctuation|]}{punctuation|;} {name|then}
            {name|has_newer} {string|"$file"} && {name|return 0}
        {name|fi}
    {name|done}
    {name|return 1}
\}

{name|is_stale}{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator-char operator|-}{name|f} {string|"$jar"} {punctuation|]} && {punctuation|[} {name|!} {string|"$root/pom.xml"} {operator-char operator|-}{name|nt} {string|"$jar"} {punctuation|]} {comment|\|\| return 0}
    {name|for part in src}{operator-char operator|/}{name|main _layouts _includes assets}{operator-char operator|/}{name|theme}{punctuation|;} {name|do}
        {name|has_newer} {string|"$root/$part"} && {name|return 0}
    {name|done}
    {name|return 1}
\}

{name|build_jar}{punctuation|(}{punctuation|)} \{
    {name|command} {operator-char operator|-}{name|v mvn} {operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null} {comment|\|\|}
        {name|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {name|printf} {string|'Building jbuild … (about a minute, once)\\n'} {operator-char operator|>}&{number|2}
    {name|if} {punctuation|[} {operator-char operator|-}{name|z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && {name|! command} {operator-char operator|-}{name|v javac} {operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null}{punctuation|;} {name|then}
        {name|JAVA_HOME}{operator-char operator|=}${name|java_home}
        {name|export JAVA_HOME}
    {name|fi}
    {name|mkdir} {operator-char operator|-}{name|p} {string|"$root/target"} && {punctuation|:} {operator-char operator|>}{string|"$root/target/build-begin"} {comment|\|\| fail "the folder $root/target cannot be written"}
    {name|if !} {punctuation|(}{name|cd} {string|"$root"} && {name|mvn} {operator-char operator|-}{name|B} {operator-char operator|-}{name|q} {operator-char operator|-}{name|Dmaven}.{name|test}.{name|skip}{operator-char operator|=}{name|true package}{punctuation|)} {operator-char operator|<}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null} {operator-char operator|>}{string|"$root/target/build.log"} {number|2}{operator-char operator|>}&{number|1}{punctuation|;} {name|then}
        {name|cat} {string|"$root/target/build.log"} {operator-char operator|>}&{number|2}
        {name|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {name|fi}
    {prolog|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {name|touch} {operator-char operator|-}{name|r} {string|"$root/target/build-begin"} {string|"$jar"}
\}

{name|if} {punctuation|[} {operator-char operator|-}{name|f} {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {name|then}
    {name|jar}{operator-char operator|=}${name|root}{operator-char operator|/}{name|target}{operator-char operator|/}{name|jbuild}.{name|jar}
    {name|if is_stale}{punctuation|;} {name|then}
        {name|build_jar}
    {name|fi}
{name|else}
    {name|jar}{operator-char operator|=}${name|root}{operator-char operator|/}{name|jbuild}.{name|jar}
    {punctuation|[} {operator-char operator|-}{name|f} {string|"$jar"} {punctuation|]} {comment|\|\| jar=$root/lib/jbuild.jar}
    {punctuation|[} {operator-char operator|-}{name|f} {string|"$jar"} {punctuation|]} {comment|\|\| fail "jbuild.jar was expected beside $self"}
{name|fi}

{prolog|# ---- Java's options --------------------------------------------------------------------------------------------------}

{prolog|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{prolog|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{name|options}{operator-char operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{name|options}{operator-char operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{prolog|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{name|options}{operator-char operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{prolog|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {operator-char operator|-}{name|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {comment|\|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator-char operator|-}{name|t 1} {punctuation|]} && {name|options}{operator-char operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator-char operator|-}{name|t 2} {punctuation|]} && {name|options}{operator-char operator|=}{string|"$options -Djbuild.stderr=terminal"}
{name|if} {punctuation|[} {name|!} {operator-char operator|-}{name|d} {operator-char operator|/}{name|System}{operator-char operator|/}{name|Library} {punctuation|]}{punctuation|;} {name|then}
    {name|LC_ALL}{operator-char operator|=}{name|C}.{name|UTF}{operator-char operator|-}{number|8}
    {name|export LC_ALL}
{name|fi}

{prolog|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{prolog|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{name|archive}{operator-char operator|=}
{name|use_archive}{operator-char operator|=}
{name|make_archive}{operator-char operator|=}{operator-char operator|-}{name|XX}{punctuation|:}{name|ArchiveClassesAtExit}{operator-char operator|=}
{name|if} {punctuation|[} {operator-char operator|-}{name|n} {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {name|!}{operator-char operator|=} {name|off} {punctuation|]}{punctuation|;} {name|then}
    {name|archive}{operator-char operator|=}${name|cache}{operator-char operator|/}${name|runtime}${name|java_home}${name|root}{operator-char operator|/}{name|jbuild}.{name|archive}
    {name|use_archive}{operator-char operator|=}{operator-char operator|-}{name|XX}{punctuation|:}{name|SharedArchiveFile}{operator-char operator|=}${name|archive}
    {name|if} {punctuation|[} {string|"$feature"} {operator-char operator|-}{name|ge 25} {punctuation|]}{punctuation|;} {name|then}
        {name|use_archive}{operator-char operator|=}{operator-char operator|-}{name|XX}{punctuation|:}{name|AOTCache}{operator-char operator|=}${name|archive}
        {name|make_archive}{operator-char operator|=}{operator-char operator|-}{name|XX}{punctuation|:}{name|AOTCacheOutput}{operator-char operator|=}
    {name|fi}
    {name|if} {punctuation|[} {name|!} {string|"$archive"} {operator-char operator|-}{name|nt} {string|"$jar"} {punctuation|]} {comment|\|\| [ "$java_home/release" -nt "$archive" ]; then}
        {name|use_archive}{operator-char operator|=}
    {name|fi}
{name|fi}

{prolog|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{prolog|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{name|train}{punctuation|(}{punctuation|)} \{
    {name|trap} {string|''} {name|HUP INT}
    {name|if nice} {operator-char operator|-}{name|n 10} {string|"$java_home/bin/java"} ${name|options} {string|"$make_archive$archive.$$"} {operator-char operator|-}{name|jar} {string|"$jar"} {name|train} && {punctuation|[} {operator-char operator|-}{name|s} {string|"$archive.$$"} {punctuation|]}{punctuation|;} {name|then}
        {name|mv} {operator-char operator|-}{name|f} {string|"$archive.$$"} {string|"$archive"}
    {name|else}
        {punctuation|:} {operator-char operator|>}{string|"$archive.failed"}
    {name|fi}
    {name|rm} {operator-char operator|-}{name|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

{prolog|# ---- go --------------------------------------------------------------------------------------------------------------}

{prolog|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{name|run_java}{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    {name|status}{operator-char operator|=}$?
    {name|if} {punctuation|[} {string|"$status"} {operator-char operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        {name|!} {string|"$java_home/bin/java"} ${name|options} $\{{name|JBUILD_JAVA_OPTS}{punctuation|:}{operator-char operator|-}\} {operator-char operator|-}{name|version} {operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null 2}{operator-char operator|>}&{number|1}{punctuation|;} {name|then}
        {name|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator-char operator|>}&{number|2}
        {name|status}{operator-char operator|=}{number|3}
    {name|fi}
\}

{name|set} {operator-char operator|-}{name|f}
{name|if} {punctuation|[} {operator-char operator|-}{name|n} {string|"$archive"} {punctuation|]} && {punctuation|[} {operator-char operator|-}{name|z} {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator-char operator|=} {name|build} {punctuation|]} && {punctuation|[} {name|!} {string|"$archive.failed"} {operator-char operator|-}{name|nt} {string|"$jar"} {punctuation|]}{punctuation|;} {name|then}
    {name|run_java} ${name|options} $\{{name|JBUILD_JAVA_OPTS}{punctuation|:}{operator-char operator|-}\} {operator-char operator|-}{name|jar} {string|"$jar"} {string|"$@"}
    {name|if} {punctuation|[} {string|"$status"} {operator-char operator|=} {number|0} {punctuation|]} && {name|mkdir} {operator-char operator|-}{name|p} {string|"$\{archive%/*\}"} {number|2}{operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null} && {punctuation|[} {operator-char operator|-}{name|w} {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {name|then}
        {name|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator-char operator|=} {name|wait} {punctuation|]}{punctuation|;} {name|then}
            {punctuation|(}{name|train}{punctuation|)} {operator-char operator|<}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null} {operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null 2}{operator-char operator|>}&{number|1}
        {name|else}
            {punctuation|(}{name|train}{punctuation|)} {operator-char operator|<}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null} {operator-char operator|>}{operator-char operator|/}{name|dev}{operator-char operator|/}{name|null 2}{operator-char operator|>}&{number|1} &
        {name|fi}
    {name|fi}
    {name|exit} {string|"$status"}
{name|fi}
{name|if} {punctuation|[} {operator-char operator|-}{name|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {name|then}
    {name|run_java} ${name|options} $\{{name|use_archive}{punctuation|:}{operator-char operator|+}{string|"$use_archive"}\} ${name|JBUILD_JAVA_OPTS} {operator-char operator|-}{name|jar} {string|"$jar"} {string|"$@"}
    {name|exit} {string|"$status"}
{name|fi}
{name|exec} {string|"$java_home/bin/java"} ${name|options} $\{{name|use_archive}{punctuation|:}{operator-char operator|+}{string|"$use_archive"}\} {operator-char operator|-}{name|jar} {string|"$jar"} {string|"$@"}
