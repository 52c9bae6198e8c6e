{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{literal string|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|printf} {string|'jbuild: %s\\n'} {string|"$1"} {literal string|>&2}
    {literal string|exit} {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{key property|self}{punctuation|=}{literal string|$0}
{literal string|case $self in}
    {literal string|*/*}{punctuation|)} {literal string|;;}
    {literal string|*}{punctuation|)} {key property|self}{punctuation|=}{literal string|./$self ;;}
{literal string|esac}
{literal string|while [ -h} {string|"$self"} {punctuation|]}; {literal string|do}
    {key property|link}{punctuation|=}{literal string|$}{punctuation|(}{literal string|readlink} {string|"$self"}{punctuation|)} {literal string|\|\| fail} {string|"the link $self cannot be followed"}
    {literal string|case $link in}
        {literal string|/*}{punctuation|)} {key property|self}{punctuation|=}{literal string|$link ;;}
        {literal string|*}{punctuation|)} {key property|self}{punctuation|=}{literal string|$\{self%/*}{punctuation|\}}/$link {literal string|;;}
    {literal string|esac}
{literal string|done}
{key property|root}{punctuation|=}{literal string|$\{self%/*}{punctuation|\}}
{literal string|case $root in}
    {literal string|.}{punctuation|)} {key property|root}{punctuation|=}{literal string|$PWD ;;}
    {string|''}{punctuation|)} {key property|root}{punctuation|=}{literal string|/ ;;}
{literal string|esac}
{literal string|case $root/ in}
    {literal string|*/./* \| */../* \| [!/}{punctuation|]}*{punctuation|)} {key property|root}{punctuation|=}{literal string|$}{punctuation|(}{literal string|cd} {string|"$root"} {literal string|&& pwd}{punctuation|)} {literal string|\|\| fail} {string|"the folder $root cannot be entered"} {literal string|;;}
{literal string|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{literal string|if [ -n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; {literal string|then}
    {key property|cache}{punctuation|=}{literal string|$XDG_CACHE_HOME/jbuild}
{literal string|elif [ -n} {string|"$\{HOME:-\}"} {punctuation|]} {literal string|&& [ -d} {string|"$HOME"} {punctuation|]}; {literal string|then}
    {key property|cache}{punctuation|=}{literal string|$HOME/.cache/jbuild}
{literal string|else}
    {key property|cache}{punctuation|=}
{literal string|fi}

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{literal string|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {literal string|/usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\}
        {literal string|$\{HOME:+"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{literal string|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {key property|feature}{punctuation|=}{number|0}
    {key property|runtime}{punctuation|=}
    {punctuation|[} {literal string|-x} {string|"$1/bin/java"} {punctuation|]} {literal string|&& [ -r} {string|"$1/release"} {punctuation|]} {literal string|\|\| return} {number|1}
    {literal string|while} {key property|IFS}{punctuation|=} {literal string|read -r line \|\| [ -n} {string|"$line"} {punctuation|]}; {literal string|do}
        {literal string|case $line in}
            {key property|JAVA_RUNTIME_VERSION}{punctuation|=}{literal string|*}{punctuation|)} {key property|runtime}{punctuation|=}{literal string|$\{line}{comment|#*=\} ;;}
            {key property|JAVA_VERSION}{punctuation|=}{literal string|*}{punctuation|)}
                {key property|version}{punctuation|=}{literal string|$\{line}{comment|#*=\}}
                {key property|version}{punctuation|=}{literal string|$\{version}{comment|#\\"\}}
                {key property|version}{punctuation|=}{literal string|$\{version}{comment|#1.\}}
                {key property|feature}{punctuation|=}{literal string|$\{version%%[!0-9}{punctuation|]}*{punctuation|\}}
                {key property|runtime}{punctuation|=}{literal string|$\{runtime:-$version}{punctuation|\}}
                {literal string|;;}
        {literal string|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} {key property|!}{punctuation|=} {number|0} {punctuation|]} {literal string|&& [ -n} {string|"$runtime"} {punctuation|]} {literal string|&& [} {string|"$runtime"} {key property|!}{punctuation|=} {string|"$version"} {punctuation|]} {literal string|&& break}
    {literal string|done <"$1/release"}
    {key property|runtime}{punctuation|=}{literal string|$\{runtime}{comment|#\\"\}}
    {key property|runtime}{punctuation|=}{literal string|$\{runtime%\\"}{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {literal string|-gt} {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{literal string|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|look_at} {string|"$1"} {literal string|\|\| return} {number|0}
    {literal string|case $runtime in}
        {literal string|*-ea* \| *-beta*}{punctuation|)} {literal string|return} {number|0} {literal string|;;}
    {literal string|esac}
    {literal string|if [} {string|"$feature"} {literal string|-gt} {string|"$best"} {punctuation|]}; {literal string|then}
        {key property|best}{punctuation|=}{literal string|$feature}
        {key property|java_home}{punctuation|=}{literal string|$1}
    {literal string|fi}
{punctuation|\}}

{literal string|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|for folder in} {string|"$@"}{literal string|; do}
        {literal string|for jdk in} {string|"$folder"}{literal string|/*} {string|"$folder"}{literal string|/*/Contents/Home; do}
            {punctuation|[} {literal string|-d} {string|"$jdk"} {punctuation|]} {literal string|&& consider} {string|"$jdk"}
        {literal string|done}
    {literal string|done}
{punctuation|\}}

{literal string|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {key property|java_home}{punctuation|=}
    {literal string|if [ -n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}; {literal string|then}
        {literal string|look_at} {string|"$JBUILD_JAVA_HOME"} {literal string|\|\| fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {literal string|-ge} {number|17} {punctuation|]} {literal string|\|\| fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {key property|java_home}{punctuation|=}{literal string|$JBUILD_JAVA_HOME}
        {literal string|return}
    {literal string|fi}
    {key property|best}{punctuation|=}{number|16}
    {literal string|if [ -n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}; {literal string|then}
        {literal string|consider} {string|"$JAVA_HOME"}
    {literal string|fi}
    {key property|found}{punctuation|=}{literal string|$}{punctuation|(}{literal string|command -v java}{punctuation|)} {literal string|&&} {key property|found}{punctuation|=}{literal string|$}{punctuation|(}{literal string|readlink -f} {string|"$found"} {literal string|2>/dev/null}{punctuation|)} {literal string|&& consider} {string|"$\{found%/bin/java\}"}
    {literal string|with_jdk_parents consider_all}
    {literal string|for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do}
        {literal string|consider} {string|"$jdk"}
    {literal string|done}
    {punctuation|[} {literal string|-n} {string|"$java_home"} {punctuation|]} {literal string|\|\| fail "no Java} {number|17} {literal string|or newer was found.}
{literal string|Install a JDK} {punctuation|(}{literal string|any vendor}{punctuation|,} {number|17} {literal string|or newer;} {number|25} {literal string|is fastest}{punctuation|)}{punctuation|,} {literal string|or set JBUILD_JAVA_HOME to the folder of one.}
{literal string|Looked} {key property|at}{punctuation|:} {literal string|JAVA_HOME}{punctuation|,} {literal string|PATH}{punctuation|,} {literal string|/usr/lib/jvm}{punctuation|,} {literal string|/usr/java}{punctuation|,} {literal string|/opt/java}{punctuation|,} {literal string|~/.sdkman}{punctuation|,} {literal string|~/.jdks}{punctuation|,} {literal string|and the folders of macOS."}
{punctuation|\}}

{key property|asked}{punctuation|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{literal string|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {literal string|-n} {string|"$cache"} {punctuation|]} {literal string|&& [ -r} {string|"$cache/java"} {punctuation|]} {literal string|\|\| return} {number|1}
    {punctuation|\{}
        {key property|IFS}{punctuation|=} {literal string|read -r line && [} {string|"$line"} {punctuation|=} {string|"$asked"} {punctuation|]} {literal string|&&} {key property|IFS}{punctuation|=} {literal string|read -r java_home}
    {punctuation|\}} {literal string|<"$cache/java" \|\| return} {number|1}
    {literal string|with_jdk_parents are_older_than_memory && look_at} {string|"$java_home"} {literal string|&& [} {string|"$feature"} {literal string|-ge} {number|17} {punctuation|]}
{punctuation|\}}

{literal string|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|for folder in} {string|"$@"}{literal string|; do}
        {punctuation|[} {string|"$folder"} {literal string|-nt} {string|"$cache/java"} {punctuation|]} {literal string|&& return} {number|1}
    {literal string|done}
    {literal string|return} {number|0}
{punctuation|\}}

{literal string|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {literal string|-n} {string|"$cache"} {punctuation|]} {literal string|&& mkdir -p} {string|"$cache"} {literal string|2>/dev/null && [ -w} {string|"$cache"} {punctuation|]} {literal string|\|\| return} {number|0}
    {literal string|case $asked in}
        {literal string|*'}
'*{punctuation|)} {literal string|return} {number|0} {literal string|;;}
    {literal string|esac}
    {literal string|printf} {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {literal string|2>/dev/null >"$cache/java.$$" && mv -f} {string|"$cache/java.$$"} {string|"$cache/java"} {literal string|2>/dev/null}
{punctuation|\}}

{literal string|if [ -n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {literal string|\|\| ! remembered_java; then}
    {literal string|search_java}
    {literal string|look_at} {string|"$java_home"}
    {punctuation|[} {literal string|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {literal string|\|\| remember_java}
{literal string|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{literal string|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|for file in} {string|"$1"}{literal string|/*; do}
        {literal string|if [} {string|"$file"} {literal string|-nt} {string|"$jar"} {punctuation|]}; {literal string|then}
            {literal string|return} {number|0}
        {literal string|elif [ -d} {string|"$file"} {punctuation|]}; {literal string|then}
            {literal string|has_newer} {string|"$file"} {literal string|&& return} {number|0}
        {literal string|fi}
    {literal string|done}
    {literal string|return} {number|1}
{punctuation|\}}

{literal string|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {literal string|-f} {string|"$jar"} {punctuation|]} {literal string|&& [ !} {string|"$root/pom.xml"} {literal string|-nt} {string|"$jar"} {punctuation|]} {literal string|\|\| return} {number|0}
    {literal string|for part in src/main _layouts _includes assets/theme; do}
        {literal string|has_newer} {string|"$root/$part"} {literal string|&& return} {number|0}
    {literal string|done}
    {literal string|return} {number|1}
{punctuation|\}}

{literal string|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|command -v mvn >/dev/null \|\|}
        {literal string|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {literal string|printf} {string|'Building jbuild … (about a minute, once)\\n'} {literal string|>&2}
    {literal string|if [ -z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {literal string|&& ! command -v javac >/dev/null; then}
        {key property|JAVA_HOME}{punctuation|=}{literal string|$java_home}
        {literal string|export JAVA_HOME}
    {literal string|fi}
    {literal string|mkdir -p} {string|"$root/target"} {key property|&&} {punctuation|:} {literal string|>"$root/target/build-begin" \|\| fail} {string|"the folder $root/target cannot be written"}
    {literal string|if !} {punctuation|(}{literal string|cd} {string|"$root"} {literal string|&& mvn -B -q} {key property|-Dmaven.test.skip}{punctuation|=}{boolean|true} {literal string|package}{punctuation|)} {literal string|</dev/null >"$root/target/build.log" 2>&1; then}
        {literal string|cat} {string|"$root/target/build.log"} {literal string|>&2}
        {literal string|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {literal string|fi}
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {literal string|touch -r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{literal string|if [ -f} {string|"$root/pom.xml"} {punctuation|]}; {literal string|then}
    {key property|jar}{punctuation|=}{literal string|$root/target/jbuild.jar}
    {literal string|if is_stale; then}
        {literal string|build_jar}
    {literal string|fi}
{literal string|else}
    {key property|jar}{punctuation|=}{literal string|$root/jbuild.jar}
    {punctuation|[} {literal string|-f} {string|"$jar"} {punctuation|]} {literal string|\|\|} {key property|jar}{punctuation|=}{literal string|$root/lib/jbuild.jar}
    {punctuation|[} {literal string|-f} {string|"$jar"} {punctuation|]} {literal string|\|\| fail} {string|"jbuild.jar was expected beside $self"}
{literal string|fi}

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{key property|options}{punctuation|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{key property|options}{punctuation|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{key property|options}{punctuation|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {literal string|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {literal string|\|\|} {key property|options}{punctuation|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {literal string|-t} {number|1} {punctuation|]} {literal string|&&} {key property|options}{punctuation|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {literal string|-t} {number|2} {punctuation|]} {literal string|&&} {key property|options}{punctuation|=}{string|"$options -Djbuild.stderr=terminal"}
{literal string|if [ ! -d /System/Library} {punctuation|]}; {literal string|then}
    {key property|LC_ALL}{punctuation|=}{literal string|C.UTF-8}
    {literal string|export LC_ALL}
{literal string|fi}

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{key property|archive}{punctuation|=}
{key property|use_archive}{punctuation|=}
{key property|make_archive}{punctuation|=}{literal string|-XX:ArchiveClassesAtExit}{punctuation|=}
{literal string|if [ -n} {string|"$cache"} {punctuation|]} {literal string|&& [} {string|"$\{JBUILD_ARCHIVE:-\}"} {key property|!}{punctuation|=} {literal string|off} {punctuation|]}; {literal string|then}
    {key property|archive}{punctuation|=}{literal string|$cache/$runtime$java_home$root/jbuild.archive}
    {key property|use_archive}{punctuation|=}{literal string|-XX:SharedArchiveFile}{punctuation|=}{literal string|$archive}
    {literal string|if [} {string|"$feature"} {literal string|-ge} {number|25} {punctuation|]}; {literal string|then}
        {key property|use_archive}{punctuation|=}{literal string|-XX:AOTCache}{punctuation|=}{literal string|$archive}
        {key property|make_archive}{punctuation|=}{literal string|-XX:AOTCacheOutput}{punctuation|=}
    {literal string|fi}
    {literal string|if [ !} {string|"$archive"} {literal string|-nt} {string|"$jar"} {punctuation|]} {literal string|\|\| [} {string|"$java_home/release"} {literal string|-nt} {string|"$archive"} {punctuation|]}; {literal string|then}
        {key property|use_archive}{punctuation|=}
    {literal string|fi}
{literal string|fi}

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{literal string|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|trap} {string|''} {literal string|HUP INT}
    {literal string|if nice -n} {number|10} {string|"$java_home/bin/java"} {literal string|$options} {string|"$make_archive$archive.$$"} {literal string|-jar} {string|"$jar"} {literal string|train && [ -s} {string|"$archive.$$"} {punctuation|]}; {literal string|then}
        {literal string|mv -f} {string|"$archive.$$"} {string|"$archive"}
    {key property|else}
        {punctuation|:} {literal string|>"$archive.failed"}
    {literal string|fi}
    {literal string|rm -f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{literal string|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {key property|status}{punctuation|=}{literal string|$?}
    {literal string|if [} {string|"$status"} {punctuation|=} {number|1} {punctuation|]} {literal string|&& [ -n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {literal string|&&}
        {literal string|!} {string|"$java_home/bin/java"} {literal string|$options $\{JBUILD_JAVA_OPTS:-}{punctuation|\}} {literal string|-version >/dev/null 2>&1; then}
        {literal string|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {literal string|>&2}
        {key property|status}{punctuation|=}{number|3}
    {literal string|fi}
{punctuation|\}}

{literal string|set -f}
{literal string|if [ -n} {string|"$archive"} {punctuation|]} {literal string|&& [ -z} {string|"$use_archive"} {punctuation|]} {literal string|&& [} {string|"$\{1:-\}"} {punctuation|=} {literal string|build} {punctuation|]} {literal string|&& [ !} {string|"$archive.failed"} {literal string|-nt} {string|"$jar"} {punctuation|]}; {literal string|then}
    {literal string|run_java $options $\{JBUILD_JAVA_OPTS:-}{punctuation|\}} {literal string|-jar} {string|"$jar"} {string|"$@"}
    {literal string|if [} {string|"$status"} {punctuation|=} {number|0} {punctuation|]} {literal string|&& mkdir -p} {string|"$\{archive%/*\}"} {literal string|2>/dev/null && [ -w} {string|"$\{archive%/*\}"} {punctuation|]}; {literal string|then}
        {literal string|if [} {string|"$\{JBUILD_ARCHIVE:-\}"} {punctuation|=} {literal string|wait} {punctuation|]}; {literal string|then}
            {punctuation|(}{literal string|train}{punctuation|)} {literal string|</dev/null >/dev/null 2>&1}
        {literal string|else}
            {punctuation|(}{literal string|train}{punctuation|)} {literal string|</dev/null >/dev/null 2>&1 &}
        {literal string|fi}
    {literal string|fi}
    {literal string|exit} {string|"$status"}
{literal string|fi}
{literal string|if [ -n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}; {literal string|then}
    {literal string|run_java $options $\{use_archive:+"$use_archive"}{punctuation|\}} {literal string|$JBUILD_JAVA_OPTS -jar} {string|"$jar"} {string|"$@"}
    {literal string|exit} {string|"$status"}
{literal string|fi}
{literal string|exec} {string|"$java_home/bin/java"} {literal string|$options $\{use_archive:+"$use_archive"}{punctuation|\}} {literal string|-jar} {string|"$jar"} {string|"$@"}
