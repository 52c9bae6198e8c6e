#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
{unchanged|{prefix unchanged| }{line|   printf 'jbuild: %s\\n' "$1" >&2
}{prefix unchanged| }{line|   exit 3
}}\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
{unchanged|{prefix unchanged| }{line|   */*) ;;
}{prefix unchanged| }{line|   *) self=./$self ;;
}}esac
while [ -h "$self" ]; do
{unchanged|{prefix unchanged| }{line|   link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
}{prefix unchanged| }{line|   case $link in
}{prefix unchanged| }{line|       /*) self=$link ;;
}{prefix unchanged| }{line|       *) self=$\{self%/*\}/$link ;;
}{prefix unchanged| }{line|   esac
}}done
root=$\{self%/*\}
case $root in
{unchanged|{prefix unchanged| }{line|   .) root=$PWD ;;
}{prefix unchanged| }{line|   '') root=/ ;;
}}esac
case $root/ in
{unchanged|{prefix unchanged| }{line|   */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
}}esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
{unchanged|{prefix unchanged| }{line|   cache=$XDG_CACHE_HOME/jbuild
}}elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
{unchanged|{prefix unchanged| }{line|   cache=$HOME/.cache/jbuild
}}else
{unchanged|{prefix unchanged| }{line|   cache=
}}fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
{unchanged|{prefix unchanged| }{line|   "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
}{prefix unchanged| }{line|       $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
}}\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
{unchanged|{prefix unchanged| }{line|   feature=0
}{prefix unchanged| }{line|   runtime=
}{prefix unchanged| }{line|   [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
}{prefix unchanged| }{line|   while IFS= read -r line \|\| [ -n "$line" ]; do
}{prefix unchanged| }{line|       case $line in
}{prefix unchanged| }{line|           JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
}{prefix unchanged| }{line|           JAVA_VERSION=*)
}{prefix unchanged| }{line|               version=$\{line#*=\}
}{prefix unchanged| }{line|               version=$\{version#\\"\}
}{prefix unchanged| }{line|               version=$\{version#1.\}
}{prefix unchanged| }{line|               feature=$\{version%%[!0-9]*\}
}{prefix unchanged| }{line|               runtime=$\{runtime:-$version\}
}{prefix unchanged| }{line|               ;;
}{prefix unchanged| }{line|       esac
}{prefix unchanged| }{line|       [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
}{prefix unchanged| }{line|   done <"$1/release"
}{prefix unchanged| }{line|   runtime=$\{runtime#\\"\}
}{prefix unchanged| }{line|   runtime=$\{runtime%\\"\}
}{prefix unchanged| }{line|   [ "$\{feature:-0\}" -gt 0 ]
}}\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
{unchanged|{prefix unchanged| }{line|   look_at "$1" \|\| return 0
}{prefix unchanged| }{line|   case $runtime in
}{prefix unchanged| }{line|       *-ea* \| *-beta*) return 0 ;;
}{prefix unchanged| }{line|   esac
}{prefix unchanged| }{line|   if [ "$feature" -gt "$best" ]; then
}{prefix unchanged| }{line|       best=$feature
}{prefix unchanged| }{line|       java_home=$1
}{prefix unchanged| }{line|   fi
}}\}

consider_all() \{
{unchanged|{prefix unchanged| }{line|   for folder in "$@"; do
}{prefix unchanged| }{line|       for jdk in "$folder"/* "$folder"/*/Contents/Home; do
}{prefix unchanged| }{line|           [ -d "$jdk" ] && consider "$jdk"
}{prefix unchanged| }{line|       done
}{prefix unchanged| }{line|   done
}}\}

search_java() \{
{unchanged|{prefix unchanged| }{line|   java_home=
}{prefix unchanged| }{line|   if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
}{prefix unchanged| }{line|       look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
}{prefix unchanged| }{line|       [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
}{prefix unchanged| }{line|       java_home=$JBUILD_JAVA_HOME
}{prefix unchanged| }{line|       return
}{prefix unchanged| }{line|   fi
}{prefix unchanged| }{line|   best=16
}{prefix unchanged| }{line|   if [ -n "$\{JAVA_HOME:-\}" ]; then
}{prefix unchanged| }{line|       consider "$JAVA_HOME"
}{prefix unchanged| }{line|   fi
}{prefix unchanged| }{line|   found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
}{prefix unchanged| }{line|   with_jdk_parents consider_all
}{prefix unchanged| }{line|   for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
}{prefix unchanged| }{line|       consider "$jdk"
}{prefix unchanged| }{line|   done
}{prefix unchanged| }{line|   [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
}}Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
{unchanged|{prefix unchanged| }{line|   [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
}{prefix unchanged| }{line|   \{
}{prefix unchanged| }{line|       IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
}{prefix unchanged| }{line|   \} <"$cache/java" \|\| return 1
}{prefix unchanged| }{line|   with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
}}\}

are_older_than_memory() \{
{unchanged|{prefix unchanged| }{line|   for folder in "$@"; do
}{prefix unchanged| }{line|       [ "$folder" -nt "$cache/java" ] && return 1
}{prefix unchanged| }{line|   done
}{prefix unchanged| }{line|   return 0
}}\}

remember_java() \{
{unchanged|{prefix unchanged| }{line|   [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
}{prefix unchanged| }{line|   case $asked in
}{prefix unchanged| }{line|       *'
}}'*) return 0 ;;
{unchanged|{prefix unchanged| }{line|   esac
}{prefix unchanged| }{line|   printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
}}\}

if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then
{unchanged|{prefix unchanged| }{line|   search_java
}{prefix unchanged| }{line|   look_at "$java_home"
}{prefix unchanged| }{line|   [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
}}fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
{unchanged|{prefix unchanged| }{line|   for file in "$1"/*; do
}{prefix unchanged| }{line|       if [ "$file" -nt "$jar" ]; then
}{prefix unchanged| }{line|           return 0
}{prefix unchanged| }{line|       elif [ -d "$file" ]; then
}{prefix unchanged| }{line|           has_newer "$file" && return 0
}{prefix unchanged| }{line|       fi
}{prefix unchanged| }{line|   done
}{prefix unchanged| }{line|   return 1
}}\}

is_stale() \{
{unchanged|{prefix unchanged| }{line|   [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
}{prefix unchanged| }{line|   for part in src/main _layouts _includes assets/theme; do
}{prefix unchanged| }{line|       has_newer "$root/$part" && return 0
}{prefix unchanged| }{line|   done
}{prefix unchanged| }{line|   return 1
}}\}

build_jar() \{
{unchanged|{prefix unchanged| }{line|   command -v mvn >/dev/null \|\|
}{prefix unchanged| }{line|       fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
}{prefix unchanged| }{line|   printf 'Building jbuild … (about a minute, once)\\n' >&2
}{prefix unchanged| }{line|   if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then
}{prefix unchanged| }{line|       JAVA_HOME=$java_home
}{prefix unchanged| }{line|       export JAVA_HOME
}{prefix unchanged| }{line|   fi
}{prefix unchanged| }{line|   mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
}{prefix unchanged| }{line|   if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
}{prefix unchanged| }{line|       cat "$root/target/build.log" >&2
}{prefix unchanged| }{line|       fail "the tool could not be built; Maven's messages above say why"
}{prefix unchanged| }{line|   fi
}{prefix unchanged| }{line|   # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
}{prefix unchanged| }{line|   touch -r "$root/target/build-begin" "$jar"
}}\}

if [ -f "$root/pom.xml" ]; then
{unchanged|{prefix unchanged| }{line|   jar=$root/target/jbuild.jar
}{prefix unchanged| }{line|   if is_stale; then
}{prefix unchanged| }{line|       build_jar
}{prefix unchanged| }{line|   fi
}}else
{unchanged|{prefix unchanged| }{line|   jar=$root/jbuild.jar
}{prefix unchanged| }{line|   [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
}{prefix unchanged| }{line|   [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
}}fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
{unchanged|{prefix unchanged| }{line|   LC_ALL=C.UTF-8
}{prefix unchanged| }{line|   export LC_ALL
}}fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then
{unchanged|{prefix unchanged| }{line|   archive=$cache/$runtime$java_home$root/jbuild.archive
}{prefix unchanged| }{line|   use_archive=-XX:SharedArchiveFile=$archive
}{prefix unchanged| }{line|   if [ "$feature" -ge 25 ]; then
}{prefix unchanged| }{line|       use_archive=-XX:AOTCache=$archive
}{prefix unchanged| }{line|       make_archive=-XX:AOTCacheOutput=
}{prefix unchanged| }{line|   fi
}{prefix unchanged| }{line|   if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then
}{prefix unchanged| }{line|       use_archive=
}{prefix unchanged| }{line|   fi
}}fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
{unchanged|{prefix unchanged| }{line|   trap '' HUP INT
}{prefix unchanged| }{line|   if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
}{prefix unchanged| }{line|       mv -f "$archive.$$" "$archive"
}{prefix unchanged| }{line|   else
}{prefix unchanged| }{line|       : >"$archive.failed"
}{prefix unchanged| }{line|   fi
}{prefix unchanged| }{line|   rm -f "$archive.$$" "$archive.$$.config"
}}\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
{unchanged|{prefix unchanged| }{line|   "$java_home/bin/java" "$@"
}{prefix unchanged| }{line|   status=$?
}{prefix unchanged| }{line|   if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
}{prefix unchanged| }{line|       ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
}{prefix unchanged| }{line|       printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
}{prefix unchanged| }{line|       status=3
}{prefix unchanged| }{line|   fi
}}\}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
{unchanged|{prefix unchanged| }{line|   run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
}{prefix unchanged| }{line|   if [ "$status" = 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then
}{prefix unchanged| }{line|       if [ "$\{JBUILD_ARCHIVE:-\}" = wait ]; then
}{prefix unchanged| }{line|           (train) </dev/null >/dev/null 2>&1
}{prefix unchanged| }{line|       else
}{prefix unchanged| }{line|           (train) </dev/null >/dev/null 2>&1 &
}{prefix unchanged| }{line|       fi
}{prefix unchanged| }{line|   fi
}{prefix unchanged| }{line|   exit "$status"
}}fi
if [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]; then
{unchanged|{prefix unchanged| }{line|   run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
}{prefix unchanged| }{line|   exit "$status"
}}fi
exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"
