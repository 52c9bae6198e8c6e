#{operator|!}{operator|/}{rule|bin}{operator|/}{rule|sh}
# {rule|Starts jbuild}: {rule|finds a JDK}{punctuation|,} {rule|builds the tool where this is a clone that has changed}{punctuation|,} {rule|and hands over to Java}{punctuation|.}
#
# {rule|On its usual way this script starts no other process than Java itself}{punctuation|,} {rule|because start}{operator|-}{rule|up time is what a small build}
# {rule|mostly consists of}{punctuation|.} {rule|So it tests and reads with the shell}'{rule|s own means}{punctuation|,} {rule|and keeps what it found in a cache folder}{punctuation|.}
#
#   {rule|JBUILD_JAVA_HOME  the JDK to use}{punctuation|,} {rule|whichever others there are}
#   {rule|JBUILD_JAVA_OPTS  more options for Java}{punctuation|,} {rule|after the ones given here}
#   {rule|JBUILD_ARCHIVE}    {string|"off"}: {rule|no archive of loaded classes}{punctuation|;} {string|"wait"}: {rule|make it before this command ends}{punctuation|,} {rule|not behind it}

{rule|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {rule|printf} {string|'jbuild: %s\\n'} {string|"$1"} >&2
    {rule|exit} 3
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} {rule|where this script lies} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{definition rule keyword|self}{operator|=}$0
{rule|case} ${rule|self in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {rule|self}{operator|=}{punctuation|.}{operator|/}${rule|self} {punctuation|;}{punctuation|;}
{rule|esac}
{rule|while} {punctuation|[} {operator|-}{rule|h} {string|"$self"} {punctuation|]}{punctuation|;} {rule|do}
    {definition rule keyword|link}{operator|=}${punctuation|(}{rule|readlink} {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} {rule|fail} {string|"the link $self cannot be followed"}
    {rule|case} ${rule|link in}
        {operator|/}{operator|*}{punctuation|)} {rule|self}{operator|=}${rule|link} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {rule|self}{operator|=}${punctuation|\{}{rule|self}%{operator|/}{operator|*}{punctuation|\}}{operator|/}${rule|link} {punctuation|;}{punctuation|;}
    {rule|esac}
{rule|done}
{definition rule keyword|root}{operator|=}${punctuation|\{}{rule|self}%{operator|/}{operator|*}{punctuation|\}}
{rule|case} ${rule|root in}
    {punctuation|.}{punctuation|)} {rule|root}{operator|=}${rule|PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} {rule|root}{operator|=}{operator|/} {punctuation|;}{punctuation|;}
{rule|esac}
{rule|case} ${rule|root}{operator|/} {rule|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} {rule|root}{operator|=}${punctuation|(}{rule|cd} {string|"$root"} && {rule|pwd}{punctuation|)} {operator|\|}{operator|\|} {rule|fail} {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
{rule|esac}

# {operator|-}{operator|-}{operator|-}{operator|-} {rule|which Java} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{rule|if} {punctuation|[} {operator|-}{rule|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {rule|then}
    {definition rule keyword|cache}{operator|=}${rule|XDG_CACHE_HOME}{operator|/}{rule|jbuild}
{rule|elif} {punctuation|[} {operator|-}{rule|n} {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator|-}{rule|d} {string|"$HOME"} {punctuation|]}{punctuation|;} {rule|then}
    {definition rule keyword|cache}{operator|=}${rule|HOME}{operator|/}{punctuation|.}{rule|cache}{operator|/}{rule|jbuild}
{rule|else}
    {definition rule keyword|cache}{operator|=}
{rule|fi}

# {rule|Calls} $1 {rule|with the folders that hold JDKs}{punctuation|,} {rule|each in a folder of its own}{punctuation|.}
{rule|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}{rule|usr}{operator|/}{rule|lib}{operator|/}{rule|jvm} {operator|/}{rule|usr}{operator|/}{rule|java} {operator|/}{rule|opt}{operator|/}{rule|java} {operator|/}{rule|Library}{operator|/}{rule|Java}{operator|/}{rule|JavaVirtualMachines} \\
        ${punctuation|\{}{rule|HOME}:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# {rule|Reads what the JDK in the folder} $1 {rule|says about itself}: {rule|feature}{operator|=}17{punctuation|,} {rule|runtime}{operator|=}17{punctuation|.}0{punctuation|.}15+6{punctuation|.} {rule|False where it has no Java}{punctuation|.}
{rule|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {definition rule keyword|feature}{operator|=}0
    {definition rule keyword|runtime}{operator|=}
    {punctuation|[} {operator|-}{rule|x} {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {operator|-}{rule|r} {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} {rule|return} 1
    {definition rule keyword|while IFS}{operator|=} {rule|read} {operator|-}{rule|r line} {operator|\|}{operator|\|} {punctuation|[} {operator|-}{rule|n} {string|"$line"} {punctuation|]}{punctuation|;} {rule|do}
        {rule|case} ${rule|line in}
            {definition rule keyword|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} {rule|runtime}{operator|=}${punctuation|\{}{rule|line}#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            {definition rule keyword|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                {definition rule keyword|version}{operator|=}${punctuation|\{}{rule|line}#{operator|*}{operator|=}{punctuation|\}}
                {definition rule keyword|version}{operator|=}${punctuation|\{}{rule|version}#\\"{punctuation|\}}
                {definition rule keyword|version}{operator|=}${punctuation|\{}{rule|version}#1{punctuation|.}{punctuation|\}}
                {definition rule keyword|feature}{operator|=}${punctuation|\{}{rule|version}%%{punctuation|[}{operator|!}0{operator|-}9{punctuation|]}{operator|*}{punctuation|\}}
                {definition rule keyword|runtime}{operator|=}${punctuation|\{}{rule|runtime}:{operator|-}${rule|version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        {rule|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!}{operator|=} 0 {punctuation|]} && {punctuation|[} {operator|-}{rule|n} {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} {operator|!}{operator|=} {string|"$version"} {punctuation|]} && {rule|break}
    {rule|done} <{string|"$1/release"}
    {definition rule keyword|runtime}{operator|=}${punctuation|\{}{rule|runtime}#\\"{punctuation|\}}
    {definition rule keyword|runtime}{operator|=}${punctuation|\{}{rule|runtime}%\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}{rule|gt} 0 {punctuation|]}
{punctuation|\}}

# {rule|Takes the JDK in the folder} $1 {rule|if it is newer than the best so far}{punctuation|.} {rule|Previews are used only when asked for}{punctuation|.}
{rule|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    {rule|look_at} {string|"$1"} {operator|\|}{operator|\|} {rule|return} 0
    {rule|case} ${rule|runtime in}
        {operator|*}{operator|-}{rule|ea}{operator|*} {operator|\|} {operator|*}{operator|-}{rule|beta}{operator|*}{punctuation|)} {rule|return} 0 {punctuation|;}{punctuation|;}
    {rule|esac}
    {rule|if} {punctuation|[} {string|"$feature"} {operator|-}{rule|gt} {string|"$best"} {punctuation|]}{punctuation|;} {rule|then}
        {definition rule keyword|best}{operator|=}${rule|feature}
        {definition rule keyword|java_home}{operator|=}$1
    {rule|fi}
{punctuation|\}}

{rule|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {rule|for folder in} {string|"$@"}{punctuation|;} {rule|do}
        {rule|for jdk in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}{rule|Contents}{operator|/}{rule|Home}{punctuation|;} {rule|do}
            {punctuation|[} {operator|-}{rule|d} {string|"$jdk"} {punctuation|]} && {rule|consider} {string|"$jdk"}
        {rule|done}
    {rule|done}
{punctuation|\}}

{rule|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {definition rule keyword|java_home}{operator|=}
    {rule|if} {punctuation|[} {operator|-}{rule|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {rule|then}
        {rule|look_at} {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} {rule|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}{rule|ge} 17 {punctuation|]} {operator|\|}{operator|\|} {rule|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {definition rule keyword|java_home}{operator|=}${rule|JBUILD_JAVA_HOME}
        {rule|return}
    {rule|fi}
    {definition rule keyword|best}{operator|=}16
    {rule|if} {punctuation|[} {operator|-}{rule|n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {rule|then}
        {rule|consider} {string|"$JAVA_HOME"}
    {rule|fi}
    {definition rule keyword|found}{operator|=}${punctuation|(}{rule|command} {operator|-}{rule|v java}{punctuation|)} && {rule|found}{operator|=}${punctuation|(}{rule|readlink} {operator|-}{rule|f} {string|"$found"} 2>{operator|/}{rule|dev}{operator|/}{rule|null}{punctuation|)} && {rule|consider} {string|"$\{found%/bin/java\}"}
    {rule|with_jdk_parents consider_all}
    {rule|for jdk in} {operator|/}{rule|opt}{operator|/}{rule|homebrew}{operator|/}{rule|opt}{operator|/}{rule|openjdk}{operator|*}{operator|/}{rule|libexec}{operator|/}{rule|openjdk}{punctuation|.}{rule|jdk}{operator|/}{rule|Contents}{operator|/}{rule|Home}{punctuation|;} {rule|do}
        {rule|consider} {string|"$jdk"}
    {rule|done}
    {punctuation|[} {operator|-}{rule|n} {string|"$java_home"} {punctuation|]} {operator|\|}{operator|\|} {rule|fail} "{rule|no Java} 17 {rule|or newer was found}{punctuation|.}
{rule|Install a JDK} {punctuation|(}{rule|any vendor}{punctuation|,} 17 {rule|or newer}{punctuation|;} 25 {rule|is fastest}{punctuation|)}{punctuation|,} {rule|or set JBUILD_JAVA_HOME to the folder of one}{punctuation|.}
{rule|Looked at}: {rule|JAVA_HOME}{punctuation|,} {rule|PATH}{punctuation|,} {operator|/}{rule|usr}{operator|/}{rule|lib}{operator|/}{rule|jvm}{punctuation|,} {operator|/}{rule|usr}{operator|/}{rule|java}{punctuation|,} {operator|/}{rule|opt}{operator|/}{rule|java}{punctuation|,} ~{operator|/}{punctuation|.}{rule|sdkman}{punctuation|,} ~{operator|/}{punctuation|.}{rule|jdks}{punctuation|,} {rule|and the folders of macOS}{punctuation|.}"
{punctuation|\}}

{definition rule keyword|asked}{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# {rule|Whether the JDK that was found last time may be taken again}: {rule|same question}{punctuation|,} {rule|and no JDK has come or gone since}{punctuation|.}
{rule|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{rule|n} {string|"$cache"} {punctuation|]} && {punctuation|[} {operator|-}{rule|r} {string|"$cache/java"} {punctuation|]} {operator|\|}{operator|\|} {rule|return} 1
    {punctuation|\{}
        {definition rule keyword|IFS}{operator|=} {rule|read} {operator|-}{rule|r line} && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && {rule|IFS}{operator|=} {rule|read} {operator|-}{rule|r java_home}
    {punctuation|\}} <{string|"$cache/java"} {operator|\|}{operator|\|} {rule|return} 1
    {rule|with_jdk_parents are_older_than_memory} && {rule|look_at} {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator|-}{rule|ge} 17 {punctuation|]}
{punctuation|\}}

{rule|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {rule|for folder in} {string|"$@"}{punctuation|;} {rule|do}
        {punctuation|[} {string|"$folder"} {operator|-}{rule|nt} {string|"$cache/java"} {punctuation|]} && {rule|return} 1
    {rule|done}
    {rule|return} 0
{punctuation|\}}

{rule|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{rule|n} {string|"$cache"} {punctuation|]} && {rule|mkdir} {operator|-}{rule|p} {string|"$cache"} 2>{operator|/}{rule|dev}{operator|/}{rule|null} && {punctuation|[} {operator|-}{rule|w} {string|"$cache"} {punctuation|]} {operator|\|}{operator|\|} {rule|return} 0
    {rule|case} ${rule|asked in}
        {operator|*}'
'{operator|*}{punctuation|)} {rule|return} 0 {punctuation|;}{punctuation|;}
    {rule|esac}
    {rule|printf} {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} 2>{operator|/}{rule|dev}{operator|/}{rule|null} >{string|"$cache/java.$$"} && {rule|mv} {operator|-}{rule|f} {string|"$cache/java.$$"} {string|"$cache/java"} 2>{operator|/}{rule|dev}{operator|/}{rule|null}
{punctuation|\}}

{rule|if} {punctuation|[} {operator|-}{rule|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} {operator|!} {rule|remembered_java}{punctuation|;} {rule|then}
    {rule|search_java}
    {rule|look_at} {string|"$java_home"}
    {punctuation|[} {operator|-}{rule|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} {rule|remember_java}
{rule|fi}

# {operator|-}{operator|-}{operator|-}{operator|-} {rule|the jar} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# {rule|Whether something under the folder} $1 {rule|is newer than the jar}{punctuation|.} {rule|A folder is newer when a file in it came or went}{punctuation|.}
{rule|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {rule|for file in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} {rule|do}
        {rule|if} {punctuation|[} {string|"$file"} {operator|-}{rule|nt} {string|"$jar"} {punctuation|]}{punctuation|;} {rule|then}
            {rule|return} 0
        {rule|elif} {punctuation|[} {operator|-}{rule|d} {string|"$file"} {punctuation|]}{punctuation|;} {rule|then}
            {rule|has_newer} {string|"$file"} && {rule|return} 0
        {rule|fi}
    {rule|done}
    {rule|return} 1
{punctuation|\}}

{rule|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{rule|f} {string|"$jar"} {punctuation|]} && {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}{rule|nt} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {rule|return} 0
    {rule|for part in src}{operator|/}{rule|main} _layouts _includes {rule|assets}{operator|/}{rule|theme}{punctuation|;} {rule|do}
        {rule|has_newer} {string|"$root/$part"} && {rule|return} 0
    {rule|done}
    {rule|return} 1
{punctuation|\}}

{rule|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {rule|command} {operator|-}{rule|v mvn} >{operator|/}{rule|dev}{operator|/}{rule|null} {operator|\|}{operator|\|}
        {rule|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {rule|printf} {string|'Building jbuild … (about a minute, once)\\n'} >&2
    {rule|if} {punctuation|[} {operator|-}{rule|z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && {operator|!} {rule|command} {operator|-}{rule|v javac} >{operator|/}{rule|dev}{operator|/}{rule|null}{punctuation|;} {rule|then}
        {definition rule keyword|JAVA_HOME}{operator|=}${rule|java_home}
        {rule|export JAVA_HOME}
    {rule|fi}
    {rule|mkdir} {operator|-}{rule|p} {string|"$root/target"} && : >{string|"$root/target/build-begin"} {operator|\|}{operator|\|} {rule|fail} {string|"the folder $root/target cannot be written"}
    {rule|if} {operator|!} {punctuation|(}{rule|cd} {string|"$root"} && {rule|mvn} {operator|-}{rule|B} {operator|-}{rule|q} {operator|-}{rule|Dmaven}{punctuation|.}{rule|test}{punctuation|.}{rule|skip}{operator|=}{rule|true package}{punctuation|)} <{operator|/}{rule|dev}{operator|/}{rule|null} >{string|"$root/target/build.log"} 2>&1{punctuation|;} {rule|then}
        {rule|cat} {string|"$root/target/build.log"} >&2
        {rule|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {rule|fi}
    # {rule|The jar counts as old as the build}'{rule|s begin}{punctuation|,} {rule|so that what was edited meanwhile is built next time}{punctuation|.}
    {rule|touch} {operator|-}{rule|r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{rule|if} {punctuation|[} {operator|-}{rule|f} {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {rule|then}
    {definition rule keyword|jar}{operator|=}${rule|root}{operator|/}{rule|target}{operator|/}{rule|jbuild}{punctuation|.}{rule|jar}
    {rule|if is_stale}{punctuation|;} {rule|then}
        {rule|build_jar}
    {rule|fi}
{rule|else}
    {definition rule keyword|jar}{operator|=}${rule|root}{operator|/}{rule|jbuild}{punctuation|.}{rule|jar}
    {punctuation|[} {operator|-}{rule|f} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {rule|jar}{operator|=}${rule|root}{operator|/}{rule|lib}{operator|/}{rule|jbuild}{punctuation|.}{rule|jar}
    {punctuation|[} {operator|-}{rule|f} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {rule|fail} {string|"jbuild.jar was expected beside $self"}
{rule|fi}

# {operator|-}{operator|-}{operator|-}{operator|-} {rule|Java}'{rule|s options} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# {rule|A build is over before the second compiler pays}{punctuation|;} {rule|a command that lives long} {punctuation|(}{rule|a preview server}{punctuation|)} {rule|must not get}
# {rule|TieredStopAtLevel}{punctuation|.} {rule|Names of files follow the locale}{punctuation|,} {rule|and Java takes anything but UTF}{operator|-}8 {rule|badly}{punctuation|.}
{definition rule keyword|options}{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{definition rule keyword|options}{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# {rule|What goes wrong with an archive is never worth a word}{punctuation|,} {rule|least of all on standard output}{punctuation|.}
{definition rule keyword|options}{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {rule|Not each Java knows each of these}{punctuation|.} {rule|But that would go for the author}'{rule|s options too}{punctuation|,} {rule|whose slips must be told}{punctuation|.}
{punctuation|[} {operator|-}{rule|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|}{operator|\|} {rule|options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}{rule|t} 1 {punctuation|]} && {rule|options}{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}{rule|t} 2 {punctuation|]} && {rule|options}{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{rule|if} {punctuation|[} {operator|!} {operator|-}{rule|d} {operator|/}{rule|System}{operator|/}{rule|Library} {punctuation|]}{punctuation|;} {rule|then}
    {definition rule keyword|LC_ALL}{operator|=}{rule|C}{punctuation|.}{rule|UTF}{operator|-}8
    {rule|export LC_ALL}
{rule|fi}

# {operator|-}{operator|-}{operator|-}{operator|-} {rule|the archive of loaded classes} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# {rule|It is named after the JDK and the tool}'{rule|s folder}{punctuation|,} {rule|and is of use as long as it is newer than both}{punctuation|.} {rule|Java checks it again}{punctuation|.}
{definition rule keyword|archive}{operator|=}
{definition rule keyword|use_archive}{operator|=}
{definition rule keyword|make_archive}{operator|=}{operator|-}{rule|XX}:{rule|ArchiveClassesAtExit}{operator|=}
{rule|if} {punctuation|[} {operator|-}{rule|n} {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!}{operator|=} {rule|off} {punctuation|]}{punctuation|;} {rule|then}
    {definition rule keyword|archive}{operator|=}${rule|cache}{operator|/}${rule|runtime}${rule|java_home}${rule|root}{operator|/}{rule|jbuild}{punctuation|.}{rule|archive}
    {definition rule keyword|use_archive}{operator|=}{operator|-}{rule|XX}:{rule|SharedArchiveFile}{operator|=}${rule|archive}
    {rule|if} {punctuation|[} {string|"$feature"} {operator|-}{rule|ge} 25 {punctuation|]}{punctuation|;} {rule|then}
        {definition rule keyword|use_archive}{operator|=}{operator|-}{rule|XX}:{rule|AOTCache}{operator|=}${rule|archive}
        {definition rule keyword|make_archive}{operator|=}{operator|-}{rule|XX}:{rule|AOTCacheOutput}{operator|=}
    {rule|fi}
    {rule|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}{rule|nt} {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}{rule|nt} {string|"$archive"} {punctuation|]}{punctuation|;} {rule|then}
        {definition rule keyword|use_archive}{operator|=}
    {rule|fi}
{rule|fi}

# {rule|Makes the archive from a run of the tool over a small site of its own}{punctuation|,} {rule|so that the author}'{rule|s site is not touched}{punctuation|.} {rule|It}
# {rule|is moved into place whole}{punctuation|,} {rule|so that several can do this at once}{punctuation|.} {rule|After a failure it is not tried again with this jar}{punctuation|.}
{rule|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {rule|trap} {string|''} {rule|HUP INT}
    {rule|if nice} {operator|-}{rule|n} 10 {string|"$java_home/bin/java"} ${rule|options} {string|"$make_archive$archive.$$"} {operator|-}{rule|jar} {string|"$jar"} {rule|train} && {punctuation|[} {operator|-}{rule|s} {string|"$archive.$$"} {punctuation|]}{punctuation|;} {rule|then}
        {rule|mv} {operator|-}{rule|f} {string|"$archive.$$"} {string|"$archive"}
    {rule|else}
        : >{string|"$archive.failed"}
    {rule|fi}
    {rule|rm} {operator|-}{rule|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} {rule|go} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# {rule|Runs Java}{punctuation|.} {rule|It ends with} 1 {rule|when it cannot start}{punctuation|,} {rule|as jbuild does for a site with errors}{punctuation|;} {rule|so it is asked once more}{punctuation|.}
{rule|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {definition rule keyword|status}{operator|=}$?
    {rule|if} {punctuation|[} {string|"$status"} {operator|=} 1 {punctuation|]} && {punctuation|[} {operator|-}{rule|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        {operator|!} {string|"$java_home/bin/java"} ${rule|options} ${punctuation|\{}{rule|JBUILD_JAVA_OPTS}:{operator|-}{punctuation|\}} {operator|-}{rule|version} >{operator|/}{rule|dev}{operator|/}{rule|null} 2>&1{punctuation|;} {rule|then}
        {rule|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&2
        {definition rule keyword|status}{operator|=}3
    {rule|fi}
{punctuation|\}}

{rule|set} {operator|-}{rule|f}
{rule|if} {punctuation|[} {operator|-}{rule|n} {string|"$archive"} {punctuation|]} && {punctuation|[} {operator|-}{rule|z} {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} {rule|build} {punctuation|]} && {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}{rule|nt} {string|"$jar"} {punctuation|]}{punctuation|;} {rule|then}
    {rule|run_java} ${rule|options} ${punctuation|\{}{rule|JBUILD_JAVA_OPTS}:{operator|-}{punctuation|\}} {operator|-}{rule|jar} {string|"$jar"} {string|"$@"}
    {rule|if} {punctuation|[} {string|"$status"} {operator|=} 0 {punctuation|]} && {rule|mkdir} {operator|-}{rule|p} {string|"$\{archive%/*\}"} 2>{operator|/}{rule|dev}{operator|/}{rule|null} && {punctuation|[} {operator|-}{rule|w} {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {rule|then}
        {rule|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {rule|wait} {punctuation|]}{punctuation|;} {rule|then}
            {punctuation|(}{rule|train}{punctuation|)} <{operator|/}{rule|dev}{operator|/}{rule|null} >{operator|/}{rule|dev}{operator|/}{rule|null} 2>&1
        {rule|else}
            {punctuation|(}{rule|train}{punctuation|)} <{operator|/}{rule|dev}{operator|/}{rule|null} >{operator|/}{rule|dev}{operator|/}{rule|null} 2>&1 &
        {rule|fi}
    {rule|fi}
    {rule|exit} {string|"$status"}
{rule|fi}
{rule|if} {punctuation|[} {operator|-}{rule|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {rule|then}
    {rule|run_java} ${rule|options} ${punctuation|\{}{rule|use_archive}:+{string|"$use_archive"}{punctuation|\}} ${rule|JBUILD_JAVA_OPTS} {operator|-}{rule|jar} {string|"$jar"} {string|"$@"}
    {rule|exit} {string|"$status"}
{rule|fi}
{rule|exec} {string|"$java_home/bin/java"} ${rule|options} ${punctuation|\{}{rule|use_archive}:+{string|"$use_archive"}{punctuation|\}} {operator|-}{rule|jar} {string|"$jar"} {string|"$@"}
