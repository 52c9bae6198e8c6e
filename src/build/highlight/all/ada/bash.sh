#!{operator|/}{variable|bin}{operator|/}{variable|sh}
# {variable|Starts} {variable|jbuild}{punctuation|:} {variable|finds} {variable|a} {variable|JDK}{punctuation|,} {variable|builds} {variable|the} {variable|tool} {variable|where} {variable|this} {keyword|is} {variable|a} {variable|clone} {variable|that} {variable|has} {variable|changed}{punctuation|,} {keyword|and} {variable|hands} {variable|over} {variable|to} {variable|Java}{punctuation|.}
#
# {variable|On} {variable|its} {variable|usual} {variable|way} {variable|this} {variable|script} {variable|starts} {variable|no} {variable|other} {variable|process} {variable|than} {variable|Java} {variable|itself}{punctuation|,} {variable|because} {variable|start}{operator|-}{variable|up} {variable|time} {keyword|is} {variable|what} {variable|a} {variable|small} {variable|build}
# {variable|mostly} {variable|consists} {keyword|of}{punctuation|.} {variable|So} {variable|it} {variable|tests} {keyword|and} {variable|reads} {keyword|with} {variable|the} {variable|shell}{attribute attr-name|'s} {variable|own} {variable|means}{punctuation|,} {keyword|and} {variable|keeps} {variable|what} {variable|it} {variable|found} {keyword|in} {variable|a} {variable|cache} {variable|folder}{punctuation|.}
#
#   {variable|JBUILD_JAVA_HOME}  {variable|the} {variable|JDK} {variable|to} {keyword|use}{punctuation|,} {variable|whichever} {keyword|others} {variable|there} {variable|are}
#   {variable|JBUILD_JAVA_OPTS}  {variable|more} {variable|options} {keyword|for} {variable|Java}{punctuation|,} {variable|after} {variable|the} {variable|ones} {variable|given} {variable|here}
#   {variable|JBUILD_ARCHIVE}    {string|"off"}{punctuation|:} {variable|no} {variable|archive} {keyword|of} {variable|loaded} {variable|classes}{punctuation|;} {string|"wait"}{punctuation|:} {variable|make} {variable|it} {variable|before} {variable|this} {variable|command} {variable|ends}{punctuation|,} {keyword|not} {variable|behind} {variable|it}

{variable|fail}{punctuation|(}{punctuation|)} \{
    {variable|printf} '{variable|jbuild}{punctuation|:} %{variable|s}\\{variable|n}' {string|"$1"} {operator|>}{operator|&}{number|2}
    {keyword|exit} {number|3}
\}

# {comment|---- where this script lies ------------------------------------------------------------------------------------------}

{variable|self}{operator|=}${number|0}
{keyword|case} ${variable|self} {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {variable|self}{operator|=}{punctuation|.}{operator|/}${variable|self} {punctuation|;}{punctuation|;}
{variable|esac}
{keyword|while} [ {operator|-}{variable|h} {string|"$self"} ]{punctuation|;} {keyword|do}
    {variable|link}{operator|=}${punctuation|(}{variable|readlink} {string|"$self"}{punctuation|)} \|\| {variable|fail} {string|"the link $self cannot be followed"}
    {keyword|case} ${variable|link} {keyword|in}
        {operator|/}{operator|*}{punctuation|)} {variable|self}{operator|=}${variable|link} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {variable|self}{operator|=}$\{{variable|self}%{operator|/}{operator|*}\}{operator|/}${variable|link} {punctuation|;}{punctuation|;}
    {variable|esac}
{variable|done}
{variable|root}{operator|=}$\{{variable|self}%{operator|/}{operator|*}\}
{keyword|case} ${variable|root} {keyword|in}
    {punctuation|.}{punctuation|)} {variable|root}{operator|=}${variable|PWD} {punctuation|;}{punctuation|;}
    ''{punctuation|)} {variable|root}{operator|=}{operator|/} {punctuation|;}{punctuation|;}
{variable|esac}
{keyword|case} ${variable|root}{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} \| {operator|*}{operator|/}{punctuation|..}{operator|/}{operator|*} \| [!{operator|/}]{operator|*}{punctuation|)} {variable|root}{operator|=}${punctuation|(}{variable|cd} {string|"$root"} {operator|&}{operator|&} {variable|pwd}{punctuation|)} \|\| {variable|fail} {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
{variable|esac}

# {comment|---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} [ {operator|-}{variable|n} {string|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} {keyword|then}
    {variable|cache}{operator|=}${variable|XDG_CACHE_HOME}{operator|/}{variable|jbuild}
{variable|elif} [ {operator|-}{variable|n} {string|"$\{HOME:-\}"} ] {operator|&}{operator|&} [ {operator|-}{variable|d} {string|"$HOME"} ]{punctuation|;} {keyword|then}
    {variable|cache}{operator|=}${variable|HOME}{operator|/}{punctuation|.}{variable|cache}{operator|/}{variable|jbuild}
{keyword|else}
    {variable|cache}{operator|=}
{variable|fi}

# {variable|Calls} ${number|1} {keyword|with} {variable|the} {variable|folders} {variable|that} {variable|hold} {variable|JDKs}{punctuation|,} {variable|each} {keyword|in} {variable|a} {variable|folder} {keyword|of} {variable|its} {variable|own}{punctuation|.}
{variable|with_jdk_parents}{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}{variable|usr}{operator|/}{variable|lib}{operator|/}{variable|jvm} {operator|/}{variable|usr}{operator|/}{variable|java} {operator|/}{variable|opt}{operator|/}{variable|java} {operator|/}{variable|Library}{operator|/}{variable|Java}{operator|/}{variable|JavaVirtualMachines} \\
        $\{{variable|HOME}{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# {variable|Reads} {variable|what} {variable|the} {variable|JDK} {keyword|in} {variable|the} {variable|folder} ${number|1} {variable|says} {variable|about} {variable|itself}{punctuation|:} {variable|feature}{operator|=}{number|17}{punctuation|,} {variable|runtime}{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} {boolean|False} {variable|where} {variable|it} {variable|has} {variable|no} {variable|Java}{punctuation|.}
{variable|look_at}{punctuation|(}{punctuation|)} \{
    {variable|feature}{operator|=}{number|0}
    {variable|runtime}{operator|=}
    [ {operator|-}{variable|x} {string|"$1/bin/java"} ] {operator|&}{operator|&} [ {operator|-}{variable|r} {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    {keyword|while} {variable|IFS}{operator|=} {variable|read} {operator|-}{variable|r} {variable|line} \|\| [ {operator|-}{variable|n} {string|"$line"} ]{punctuation|;} {keyword|do}
        {keyword|case} ${variable|line} {keyword|in}
            {variable|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} {variable|runtime}{operator|=}$\{{variable|line}#{operator|*}{operator|=}\} {punctuation|;}{punctuation|;}
            {variable|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                {variable|version}{operator|=}$\{{variable|line}#{operator|*}{operator|=}\}
                {variable|version}{operator|=}$\{{variable|version}#\\"\}
                {variable|version}{operator|=}$\{{variable|version}#{number|1}{punctuation|.}\}
                {variable|feature}{operator|=}$\{{variable|version}%%[!{number|0}{operator|-}{number|9}]{operator|*}\}
                {variable|runtime}{operator|=}$\{{variable|runtime}{punctuation|:}{operator|-}${variable|version}\}
                {punctuation|;}{punctuation|;}
        {variable|esac}
        [ {string|"$\{feature:-0\}"} !{operator|=} {number|0} ] {operator|&}{operator|&} [ {operator|-}{variable|n} {string|"$runtime"} ] {operator|&}{operator|&} [ {string|"$runtime"} !{operator|=} {string|"$version"} ] {operator|&}{operator|&} {variable|break}
    {variable|done} {operator|<}{string|"$1/release"}
    {variable|runtime}{operator|=}$\{{variable|runtime}#\\"\}
    {variable|runtime}{operator|=}$\{{variable|runtime}%\\"\}
    [ {string|"$\{feature:-0\}"} {operator|-}{variable|gt} {number|0} ]
\}

# {variable|Takes} {variable|the} {variable|JDK} {keyword|in} {variable|the} {variable|folder} ${number|1} {keyword|if} {variable|it} {keyword|is} {variable|newer} {variable|than} {variable|the} {variable|best} {variable|so} {variable|far}{punctuation|.} {variable|Previews} {variable|are} {variable|used} {variable|only} {keyword|when} {variable|asked} {keyword|for}{punctuation|.}
{variable|consider}{punctuation|(}{punctuation|)} \{
    {variable|look_at} {string|"$1"} \|\| {keyword|return} {number|0}
    {keyword|case} ${variable|runtime} {keyword|in}
        {operator|*}{operator|-}{variable|ea}{operator|*} \| {operator|*}{operator|-}{variable|beta}{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    {variable|esac}
    {keyword|if} [ {string|"$feature"} {operator|-}{variable|gt} {string|"$best"} ]{punctuation|;} {keyword|then}
        {variable|best}{operator|=}${variable|feature}
        {variable|java_home}{operator|=}${number|1}
    {variable|fi}
\}

{variable|consider_all}{punctuation|(}{punctuation|)} \{
    {keyword|for} {variable|folder} {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        {keyword|for} {variable|jdk} {keyword|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}{variable|Contents}{operator|/}{variable|Home}{punctuation|;} {keyword|do}
            [ {operator|-}{variable|d} {string|"$jdk"} ] {operator|&}{operator|&} {variable|consider} {string|"$jdk"}
        {variable|done}
    {variable|done}
\}

{variable|search_java}{punctuation|(}{punctuation|)} \{
    {variable|java_home}{operator|=}
    {keyword|if} [ {operator|-}{variable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} ]{punctuation|;} {keyword|then}
        {variable|look_at} {string|"$JBUILD_JAVA_HOME"} \|\| {variable|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} {operator|-}{variable|ge} {number|17} ] \|\| {variable|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {variable|java_home}{operator|=}${variable|JBUILD_JAVA_HOME}
        {keyword|return}
    {variable|fi}
    {variable|best}{operator|=}{number|16}
    {keyword|if} [ {operator|-}{variable|n} {string|"$\{JAVA_HOME:-\}"} ]{punctuation|;} {keyword|then}
        {variable|consider} {string|"$JAVA_HOME"}
    {variable|fi}
    {variable|found}{operator|=}${punctuation|(}{variable|command} {operator|-}{variable|v} {variable|java}{punctuation|)} {operator|&}{operator|&} {variable|found}{operator|=}${punctuation|(}{variable|readlink} {operator|-}{variable|f} {string|"$found"} {number|2}{operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null}{punctuation|)} {operator|&}{operator|&} {variable|consider} {string|"$\{found%/bin/java\}"}
    {variable|with_jdk_parents} {variable|consider_all}
    {keyword|for} {variable|jdk} {keyword|in} {operator|/}{variable|opt}{operator|/}{variable|homebrew}{operator|/}{variable|opt}{operator|/}{variable|openjdk}{operator|*}{operator|/}{variable|libexec}{operator|/}{variable|openjdk}{punctuation|.}{variable|jdk}{operator|/}{variable|Contents}{operator|/}{variable|Home}{punctuation|;} {keyword|do}
        {variable|consider} {string|"$jdk"}
    {variable|done}
    [ {operator|-}{variable|n} {string|"$java_home"} ] \|\| {variable|fail} "{variable|no} {variable|Java} {number|17} {keyword|or} {variable|newer} {variable|was} {variable|found}{punctuation|.}
{variable|Install} {variable|a} {variable|JDK} {punctuation|(}{variable|any} {variable|vendor}{punctuation|,} {number|17} {keyword|or} {variable|newer}{punctuation|;} {number|25} {keyword|is} {variable|fastest}{punctuation|)}{punctuation|,} {keyword|or} {variable|set} {variable|JBUILD_JAVA_HOME} {variable|to} {variable|the} {variable|folder} {keyword|of} {variable|one}{punctuation|.}
{variable|Looked} {keyword|at}{punctuation|:} {variable|JAVA_HOME}{punctuation|,} {variable|PATH}{punctuation|,} {operator|/}{variable|usr}{operator|/}{variable|lib}{operator|/}{variable|jvm}{punctuation|,} {operator|/}{variable|usr}{operator|/}{variable|java}{punctuation|,} {operator|/}{variable|opt}{operator|/}{variable|java}{punctuation|,} ~{operator|/}{punctuation|.}{variable|sdkman}{punctuation|,} ~{operator|/}{punctuation|.}{variable|jdks}{punctuation|,} {keyword|and} {variable|the} {variable|folders} {keyword|of} {variable|macOS}{punctuation|.}"
\}

{variable|asked}{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# {variable|Whether} {variable|the} {variable|JDK} {variable|that} {variable|was} {variable|found} {variable|last} {variable|time} {variable|may} {variable|be} {variable|taken} {variable|again}{punctuation|:} {variable|same} {variable|question}{punctuation|,} {keyword|and} {variable|no} {variable|JDK} {variable|has} {variable|come} {keyword|or} {variable|gone} {variable|since}{punctuation|.}
{variable|remembered_java}{punctuation|(}{punctuation|)} \{
    [ {operator|-}{variable|n} {string|"$cache"} ] {operator|&}{operator|&} [ {operator|-}{variable|r} {string|"$cache/java"} ] \|\| {keyword|return} {number|1}
    \{
        {variable|IFS}{operator|=} {variable|read} {operator|-}{variable|r} {variable|line} {operator|&}{operator|&} [ {string|"$line"} {operator|=} {string|"$asked"} ] {operator|&}{operator|&} {variable|IFS}{operator|=} {variable|read} {operator|-}{variable|r} {variable|java_home}
    \} {operator|<}{string|"$cache/java"} \|\| {keyword|return} {number|1}
    {variable|with_jdk_parents} {variable|are_older_than_memory} {operator|&}{operator|&} {variable|look_at} {string|"$java_home"} {operator|&}{operator|&} [ {string|"$feature"} {operator|-}{variable|ge} {number|17} ]
\}

{variable|are_older_than_memory}{punctuation|(}{punctuation|)} \{
    {keyword|for} {variable|folder} {keyword|in} {string|"$@"}{punctuation|;} {keyword|do}
        [ {string|"$folder"} {operator|-}{variable|nt} {string|"$cache/java"} ] {operator|&}{operator|&} {keyword|return} {number|1}
    {variable|done}
    {keyword|return} {number|0}
\}

{variable|remember_java}{punctuation|(}{punctuation|)} \{
    [ {operator|-}{variable|n} {string|"$cache"} ] {operator|&}{operator|&} {variable|mkdir} {operator|-}{variable|p} {string|"$cache"} {number|2}{operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null} {operator|&}{operator|&} [ {operator|-}{variable|w} {string|"$cache"} ] \|\| {keyword|return} {number|0}
    {keyword|case} ${variable|asked} {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    {variable|esac}
    {variable|printf} '%{variable|s}\\{variable|n}%{variable|s}\\{variable|n}' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null} {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} {variable|mv} {operator|-}{variable|f} {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null}
\}

{keyword|if} [ {operator|-}{variable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! {variable|remembered_java}{punctuation|;} {keyword|then}
    {variable|search_java}
    {variable|look_at} {string|"$java_home"}
    [ {operator|-}{variable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| {variable|remember_java}
{variable|fi}

# {comment|---- the jar ---------------------------------------------------------------------------------------------------------}

# {variable|Whether} {variable|something} {variable|under} {variable|the} {variable|folder} ${number|1} {keyword|is} {variable|newer} {variable|than} {variable|the} {variable|jar}{punctuation|.} {variable|A} {variable|folder} {keyword|is} {variable|newer} {keyword|when} {variable|a} {variable|file} {keyword|in} {variable|it} {variable|came} {keyword|or} {variable|went}{punctuation|.}
{variable|has_newer}{punctuation|(}{punctuation|)} \{
    {keyword|for} {variable|file} {keyword|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} {keyword|do}
        {keyword|if} [ {string|"$file"} {operator|-}{variable|nt} {string|"$jar"} ]{punctuation|;} {keyword|then}
            {keyword|return} {number|0}
        {variable|elif} [ {operator|-}{variable|d} {string|"$file"} ]{punctuation|;} {keyword|then}
            {variable|has_newer} {string|"$file"} {operator|&}{operator|&} {keyword|return} {number|0}
        {variable|fi}
    {variable|done}
    {keyword|return} {number|1}
\}

{variable|is_stale}{punctuation|(}{punctuation|)} \{
    [ {operator|-}{variable|f} {string|"$jar"} ] {operator|&}{operator|&} [ ! {string|"$root/pom.xml"} {operator|-}{variable|nt} {string|"$jar"} ] \|\| {keyword|return} {number|0}
    {keyword|for} {variable|part} {keyword|in} {variable|src}{operator|/}{variable|main} _layouts _includes {variable|assets}{operator|/}{variable|theme}{punctuation|;} {keyword|do}
        {variable|has_newer} {string|"$root/$part"} {operator|&}{operator|&} {keyword|return} {number|0}
    {variable|done}
    {keyword|return} {number|1}
\}

{variable|build_jar}{punctuation|(}{punctuation|)} \{
    {variable|command} {operator|-}{variable|v} {variable|mvn} {operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null} \|\|
        {variable|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {variable|printf} '{variable|Building} {variable|jbuild} … {punctuation|(}{variable|about} {variable|a} {variable|minute}{punctuation|,} {variable|once}{punctuation|)}\\{variable|n}' {operator|>}{operator|&}{number|2}
    {keyword|if} [ {operator|-}{variable|z} {string|"$\{JAVA_HOME:-\}"} ] {operator|&}{operator|&} ! {variable|command} {operator|-}{variable|v} {variable|javac} {operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null}{punctuation|;} {keyword|then}
        {variable|JAVA_HOME}{operator|=}${variable|java_home}
        {variable|export} {variable|JAVA_HOME}
    {variable|fi}
    {variable|mkdir} {operator|-}{variable|p} {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| {variable|fail} {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}{variable|cd} {string|"$root"} {operator|&}{operator|&} {variable|mvn} {operator|-}{variable|B} {operator|-}{variable|q} {operator|-}{variable|Dmaven}{punctuation|.}{variable|test}{punctuation|.}{variable|skip}{operator|=}{boolean|true} {keyword|package}{punctuation|)} {operator|<}{operator|/}{variable|dev}{operator|/}{keyword|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        {variable|cat} {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        {variable|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {variable|fi}
    # {variable|The} {variable|jar} {variable|counts} {variable|as} {variable|old} {variable|as} {variable|the} {variable|build}{attribute attr-name|'s} {keyword|begin}{punctuation|,} {variable|so} {variable|that} {variable|what} {variable|was} {variable|edited} {variable|meanwhile} {keyword|is} {variable|built} {variable|next} {variable|time}{punctuation|.}
    {variable|touch} {operator|-}{variable|r} {string|"$root/target/build-begin"} {string|"$jar"}
\}

{keyword|if} [ {operator|-}{variable|f} {string|"$root/pom.xml"} ]{punctuation|;} {keyword|then}
    {variable|jar}{operator|=}${variable|root}{operator|/}{variable|target}{operator|/}{variable|jbuild}{punctuation|.}{variable|jar}
    {keyword|if} {variable|is_stale}{punctuation|;} {keyword|then}
        {variable|build_jar}
    {variable|fi}
{keyword|else}
    {variable|jar}{operator|=}${variable|root}{operator|/}{variable|jbuild}{punctuation|.}{variable|jar}
    [ {operator|-}{variable|f} {string|"$jar"} ] \|\| {variable|jar}{operator|=}${variable|root}{operator|/}{variable|lib}{operator|/}{variable|jbuild}{punctuation|.}{variable|jar}
    [ {operator|-}{variable|f} {string|"$jar"} ] \|\| {variable|fail} {string|"jbuild.jar was expected beside $self"}
{variable|fi}

# {comment|---- Java's options --------------------------------------------------------------------------------------------------}

# {variable|A} {variable|build} {keyword|is} {variable|over} {variable|before} {variable|the} {variable|second} {variable|compiler} {variable|pays}{punctuation|;} {variable|a} {variable|command} {variable|that} {variable|lives} {variable|long} {punctuation|(}{variable|a} {variable|preview} {variable|server}{punctuation|)} {variable|must} {keyword|not} {variable|get}
# {variable|TieredStopAtLevel}{punctuation|.} {variable|Names} {keyword|of} {variable|files} {variable|follow} {variable|the} {variable|locale}{punctuation|,} {keyword|and} {variable|Java} {variable|takes} {variable|anything} {variable|but} {variable|UTF}{operator|-}{number|8} {variable|badly}{punctuation|.}
{variable|options}{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{variable|options}{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# {variable|What} {variable|goes} {variable|wrong} {keyword|with} {variable|an} {variable|archive} {keyword|is} {variable|never} {variable|worth} {variable|a} {variable|word}{punctuation|,} {variable|least} {keyword|of} {keyword|all} {variable|on} {variable|standard} {variable|output}{punctuation|.}
{variable|options}{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {keyword|Not} {variable|each} {variable|Java} {variable|knows} {variable|each} {keyword|of} {variable|these}{punctuation|.} {variable|But} {variable|that} {variable|would} {variable|go} {keyword|for} {variable|the} {variable|author}{attribute attr-name|'s} {variable|options} {variable|too}{punctuation|,} {variable|whose} {variable|slips} {variable|must} {variable|be} {variable|told}{punctuation|.}
[ {operator|-}{variable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| {variable|options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}{variable|t} {number|1} ] {operator|&}{operator|&} {variable|options}{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}{variable|t} {number|2} ] {operator|&}{operator|&} {variable|options}{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ ! {operator|-}{variable|d} {operator|/}{variable|System}{operator|/}{variable|Library} ]{punctuation|;} {keyword|then}
    {variable|LC_ALL}{operator|=}{variable|C}{punctuation|.}{variable|UTF}{operator|-}{number|8}
    {variable|export} {variable|LC_ALL}
{variable|fi}

# {comment|---- the archive of loaded classes -----------------------------------------------------------------------------------}

# {variable|It} {keyword|is} {variable|named} {variable|after} {variable|the} {variable|JDK} {keyword|and} {variable|the} {variable|tool}{attribute attr-name|'s} {variable|folder}{punctuation|,} {keyword|and} {keyword|is} {keyword|of} {keyword|use} {variable|as} {variable|long} {variable|as} {variable|it} {keyword|is} {variable|newer} {variable|than} {variable|both}{punctuation|.} {variable|Java} {variable|checks} {variable|it} {variable|again}{punctuation|.}
{variable|archive}{operator|=}
{variable|use_archive}{operator|=}
{variable|make_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|ArchiveClassesAtExit}{operator|=}
{keyword|if} [ {operator|-}{variable|n} {string|"$cache"} ] {operator|&}{operator|&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} {variable|off} ]{punctuation|;} {keyword|then}
    {variable|archive}{operator|=}${variable|cache}{operator|/}${variable|runtime}${variable|java_home}${variable|root}{operator|/}{variable|jbuild}{punctuation|.}{variable|archive}
    {variable|use_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|SharedArchiveFile}{operator|=}${variable|archive}
    {keyword|if} [ {string|"$feature"} {operator|-}{variable|ge} {number|25} ]{punctuation|;} {keyword|then}
        {variable|use_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|AOTCache}{operator|=}${variable|archive}
        {variable|make_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|AOTCacheOutput}{operator|=}
    {variable|fi}
    {keyword|if} [ ! {string|"$archive"} {operator|-}{variable|nt} {string|"$jar"} ] \|\| [ {string|"$java_home/release"} {operator|-}{variable|nt} {string|"$archive"} ]{punctuation|;} {keyword|then}
        {variable|use_archive}{operator|=}
    {variable|fi}
{variable|fi}

# {variable|Makes} {variable|the} {variable|archive} {variable|from} {variable|a} {variable|run} {keyword|of} {variable|the} {variable|tool} {variable|over} {variable|a} {variable|small} {variable|site} {keyword|of} {variable|its} {variable|own}{punctuation|,} {variable|so} {variable|that} {variable|the} {variable|author}{attribute attr-name|'s} {variable|site} {keyword|is} {keyword|not} {variable|touched}{punctuation|.} {variable|It}
# {keyword|is} {variable|moved} {variable|into} {variable|place} {variable|whole}{punctuation|,} {variable|so} {variable|that} {variable|several} {variable|can} {keyword|do} {variable|this} {keyword|at} {variable|once}{punctuation|.} {variable|After} {variable|a} {variable|failure} {variable|it} {keyword|is} {keyword|not} {variable|tried} {variable|again} {keyword|with} {variable|this} {variable|jar}{punctuation|.}
{variable|train}{punctuation|(}{punctuation|)} \{
    {variable|trap} '' {variable|HUP} {variable|INT}
    {keyword|if} {variable|nice} {operator|-}{variable|n} {number|10} {string|"$java_home/bin/java"} ${variable|options} {string|"$make_archive$archive.$$"} {operator|-}{variable|jar} {string|"$jar"} {variable|train} {operator|&}{operator|&} [ {operator|-}{variable|s} {string|"$archive.$$"} ]{punctuation|;} {keyword|then}
        {variable|mv} {operator|-}{variable|f} {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    {variable|fi}
    {variable|rm} {operator|-}{variable|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {comment|---- go --------------------------------------------------------------------------------------------------------------}

# {variable|Runs} {variable|Java}{punctuation|.} {variable|It} {variable|ends} {keyword|with} {number|1} {keyword|when} {variable|it} {variable|cannot} {variable|start}{punctuation|,} {variable|as} {variable|jbuild} {variable|does} {keyword|for} {variable|a} {variable|site} {keyword|with} {variable|errors}{punctuation|;} {variable|so} {variable|it} {keyword|is} {variable|asked} {variable|once} {variable|more}{punctuation|.}
{variable|run_java}{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    {variable|status}{operator|=}$?
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {operator|&}{operator|&} [ {operator|-}{variable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} ${variable|options} $\{{variable|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}\} {operator|-}{variable|version} {operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        {variable|printf} '{variable|jbuild}{punctuation|:} {variable|Java} {variable|cannot} {variable|start} {keyword|with} {variable|JBUILD_JAVA_OPTS}{operator|=}%{variable|s}\\{variable|n}' {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        {variable|status}{operator|=}{number|3}
    {variable|fi}
\}

{variable|set} {operator|-}{variable|f}
{keyword|if} [ {operator|-}{variable|n} {string|"$archive"} ] {operator|&}{operator|&} [ {operator|-}{variable|z} {string|"$use_archive"} ] {operator|&}{operator|&} [ {string|"$\{1:-\}"} {operator|=} {variable|build} ] {operator|&}{operator|&} [ ! {string|"$archive.failed"} {operator|-}{variable|nt} {string|"$jar"} ]{punctuation|;} {keyword|then}
    {variable|run_java} ${variable|options} $\{{variable|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}\} {operator|-}{variable|jar} {string|"$jar"} {string|"$@"}
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {operator|&}{operator|&} {variable|mkdir} {operator|-}{variable|p} {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null} {operator|&}{operator|&} [ {operator|-}{variable|w} {string|"$\{archive%/*\}"} ]{punctuation|;} {keyword|then}
        {keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {variable|wait} ]{punctuation|;} {keyword|then}
            {punctuation|(}{variable|train}{punctuation|)} {operator|<}{operator|/}{variable|dev}{operator|/}{keyword|null} {operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}{variable|train}{punctuation|)} {operator|<}{operator|/}{variable|dev}{operator|/}{keyword|null} {operator|>}{operator|/}{variable|dev}{operator|/}{keyword|null} {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        {variable|fi}
    {variable|fi}
    {keyword|exit} {string|"$status"}
{variable|fi}
{keyword|if} [ {operator|-}{variable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} {keyword|then}
    {variable|run_java} ${variable|options} $\{{variable|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}\} ${variable|JBUILD_JAVA_OPTS} {operator|-}{variable|jar} {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
{variable|fi}
{variable|exec} {string|"$java_home/bin/java"} ${variable|options} $\{{variable|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}\} {operator|-}{variable|jar} {string|"$jar"} {string|"$@"}
