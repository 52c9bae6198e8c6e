#!{operator|/}{rule|bin}{operator|/}{rule|sh}
# {rule|Starts} {rule|jbuild}: {rule|finds} {rule|a} {rule|JDK}, {rule|builds} {rule|the} {rule|tool} {rule|where} {rule|this} {rule|is} {rule|a} {rule|clone} {rule|that} {rule|has} {rule|changed}, {rule|and} {rule|hands} {rule|over} {rule|to} {rule|Java}.
#
# {rule|On} {rule|its} {rule|usual} {rule|way} {rule|this} {rule|script} {rule|starts} {rule|no} {rule|other} {rule|process} {rule|than} {rule|Java} {rule|itself}, {rule|because} {rule|start-up} {rule|time} {rule|is} {rule|what} {rule|a} {rule|small} {rule|build}
# {rule|mostly} {rule|consists} {rule|of}. {rule|So} {rule|it} {rule|tests} {rule|and} {rule|reads} {rule|with} {rule|the} {rule|shell}'{rule|s} {rule|own} {rule|means}, {rule|and} {rule|keeps} {rule|what} {rule|it} {rule|found} {rule|in} {rule|a} {rule|cache} {rule|folder}.
#
#   {rule|JBUILD_JAVA_HOME}  {rule|the} {rule|JDK} {rule|to} {rule|use}, {rule|whichever} {rule|others} {rule|there} {rule|are}
#   {rule|JBUILD_JAVA_OPTS}  {rule|more} {rule|options} {rule|for} {rule|Java}, {rule|after} {rule|the} {rule|ones} {rule|given} {rule|here}
#   {rule|JBUILD_ARCHIVE}    {string|"off"}: {rule|no} {rule|archive} {rule|of} {rule|loaded} {rule|classes}{comment|; "wait": make it before this command ends, not behind it}

{rule|fail}{punctuation|(}{punctuation|)} \{
    {rule|printf} '{rule|jbuild}: %{rule|s}\\{rule|n}' {string|"$1"} >&{repetition operator|2}
    {rule|exit} {repetition operator|3}
\}

# ---- {rule|where} {rule|this} {rule|script} {rule|lies} ------------------------------------------------------------------------------------------

{definition keyword|self}{operator|=}${repetition operator|0}
{rule|case} ${rule|self} {rule|in}
    {repetition operator|*}{operator|/}{repetition operator|*}{punctuation|)} {comment|;;}
    {repetition operator|*}{punctuation|)} {rule|self}{operator|=}.{operator|/}${rule|self} {comment|;;}
{rule|esac}
{rule|while} {punctuation|[} -h {string|"$self"} {punctuation|]}{comment|; do}
    {definition keyword|link}{operator|=}${punctuation|(}{rule|readlink} {string|"$self"}{punctuation|)} \|\| {rule|fail} {string|"the link $self cannot be followed"}
    {rule|case} ${rule|link} {rule|in}
        {operator|/}{repetition operator|*}{punctuation|)} {rule|self}{operator|=}${rule|link} {comment|;;}
        {repetition operator|*}{punctuation|)} {rule|self}{operator|=}$\{{rule|self}%{operator|/}{repetition operator|*}\}{operator|/}${rule|link} {comment|;;}
    {rule|esac}
{rule|done}
{definition keyword|root}{operator|=}$\{{rule|self}%{operator|/}{repetition operator|*}\}
{rule|case} ${rule|root} {rule|in}
    .{punctuation|)} {rule|root}{operator|=}${rule|PWD} {comment|;;}
    ''{punctuation|)} {rule|root}{operator|=/} {comment|;;}
{rule|esac}
{rule|case} ${rule|root}{operator|/} {rule|in}
    {repetition operator|*}{operator|/}.{operator|/}{repetition operator|*} \| {repetition operator|*}{operator|/}..{operator|/}{repetition operator|*} \| {punctuation|[}!{operator|/}{punctuation|]}{repetition operator|*}{punctuation|)} {rule|root}{operator|=}${punctuation|(}{rule|cd} {string|"$root"} && {rule|pwd}{punctuation|)} \|\| {rule|fail} {string|"the folder $root cannot be entered"} {comment|;;}
{rule|esac}

# ---- {rule|which} {rule|Java} ------------------------------------------------------------------------------------------------------

{rule|if} {punctuation|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{comment|; then}
    {definition keyword|cache}{operator|=}${rule|XDG_CACHE_HOME}{operator|/}{rule|jbuild}
{rule|elif} {punctuation|[} -n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -d {string|"$HOME"} {punctuation|]}{comment|; then}
    {definition keyword|cache}{operator|=}${rule|HOME}{operator|/}.{rule|cache}{operator|/}{rule|jbuild}
{rule|else}
    {definition keyword|cache}{operator|=}
{rule|fi}

# {rule|Calls} ${repetition operator|1} {rule|with} {rule|the} {rule|folders} {rule|that} {rule|hold} {rule|JDKs}, {rule|each} {rule|in} {rule|a} {rule|folder} {rule|of} {rule|its} {rule|own}.
{rule|with_jdk_parents}{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}{rule|usr}{operator|/}{rule|lib}{operator|/}{rule|jvm} {operator|/}{rule|usr}{operator|/}{rule|java} {operator|/}{rule|opt}{operator|/}{rule|java} {operator|/}{rule|Library}{operator|/}{rule|Java}{operator|/}{rule|JavaVirtualMachines} \\
        $\{{rule|HOME}:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# {rule|Reads} {rule|what} {rule|the} {rule|JDK} {rule|in} {rule|the} {rule|folder} ${repetition operator|1} {rule|says} {rule|about} {rule|itself}: {rule|feature}{operator|=}{repetition operator|17}, {rule|runtime}{operator|=}{repetition operator|17}.{repetition operator|0}.{repetition operator|15}+{repetition operator|6}. {rule|False} {rule|where} {rule|it} {rule|has} {rule|no} {rule|Java}.
{rule|look_at}{punctuation|(}{punctuation|)} \{
    {definition keyword|feature}{operator|=}{repetition operator|0}
    {definition keyword|runtime}{operator|=}
    {punctuation|[} -x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -r {string|"$1/release"} {punctuation|]} \|\| {rule|return} {repetition operator|1}
    {rule|while} {rule|IFS}{operator|=} {rule|read} -r {rule|line} \|\| {punctuation|[} -n {string|"$line"} {punctuation|]}{comment|; do}
        {rule|case} ${rule|line} {rule|in}
            {rule|JAVA_RUNTIME_VERSION}{operator|=}{repetition operator|*}{punctuation|)} {rule|runtime}{operator|=}$\{{rule|line}#{repetition operator|*}{operator|=}\} {comment|;;}
            {rule|JAVA_VERSION}{operator|=}{repetition operator|*}{punctuation|)}
                {definition keyword|version}{operator|=}$\{{rule|line}#{repetition operator|*}{operator|=}\}
                {definition keyword|version}{operator|=}$\{{rule|version}#\\"\}
                {definition keyword|version}{operator|=}$\{{rule|version}#{repetition operator|1}.\}
                {definition keyword|feature}{operator|=}$\{{rule|version}%%{punctuation|[}!{repetition operator|0}-9{punctuation|]}{repetition operator|*}\}
                {definition keyword|runtime}{operator|=}$\{{rule|runtime}:-${rule|version}\}
                {comment|;;}
        {rule|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} !{operator|=} {repetition operator|0} {punctuation|]} && {punctuation|[} -n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} !{operator|=} {string|"$version"} {punctuation|]} && {rule|break}
    {rule|done} <{string|"$1/release"}
    {definition keyword|runtime}{operator|=}$\{{rule|runtime}#\\"\}
    {definition keyword|runtime}{operator|=}$\{{rule|runtime}%\\"\}
    {punctuation|[} {string|"$\{feature:-0\}"} -gt {repetition operator|0} {punctuation|]}
\}

# {rule|Takes} {rule|the} {rule|JDK} {rule|in} {rule|the} {rule|folder} ${repetition operator|1} {rule|if} {rule|it} {rule|is} {rule|newer} {rule|than} {rule|the} {rule|best} {rule|so} {rule|far}. {rule|Previews} {rule|are} {rule|used} {rule|only} {rule|when} {rule|asked} {rule|for}.
{rule|consider}{punctuation|(}{punctuation|)} \{
    {rule|look_at} {string|"$1"} \|\| {rule|return} {repetition operator|0}
    {rule|case} ${rule|runtime} {rule|in}
        {repetition operator|*}-ea* \| {repetition operator|*}-beta*{punctuation|)} {rule|return} {repetition operator|0} {comment|;;}
    {rule|esac}
    {rule|if} {punctuation|[} {string|"$feature"} -gt {string|"$best"} {punctuation|]}{comment|; then}
        {definition keyword|best}{operator|=}${rule|feature}
        {definition keyword|java_home}{operator|=}${repetition operator|1}
    {rule|fi}
\}

{rule|consider_all}{punctuation|(}{punctuation|)} \{
    {rule|for} {rule|folder} {rule|in} {string|"$@"}{comment|; do}
        {rule|for} {rule|jdk} {rule|in} {string|"$folder"}{operator|/}{repetition operator|*} {string|"$folder"}{operator|/}{repetition operator|*}{operator|/}{rule|Contents}{operator|/}{rule|Home}{comment|; do}
            {punctuation|[} -d {string|"$jdk"} {punctuation|]} && {rule|consider} {string|"$jdk"}
        {rule|done}
    {rule|done}
\}

{rule|search_java}{punctuation|(}{punctuation|)} \{
    {definition keyword|java_home}{operator|=}
    {rule|if} {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{comment|; then}
        {rule|look_at} {string|"$JBUILD_JAVA_HOME"} \|\| {rule|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} -ge {repetition operator|17} {punctuation|]} \|\| {rule|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {definition keyword|java_home}{operator|=}${rule|JBUILD_JAVA_HOME}
        {rule|return}
    {rule|fi}
    {definition keyword|best}{operator|=}{repetition operator|16}
    {rule|if} {punctuation|[} -n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{comment|; then}
        {rule|consider} {string|"$JAVA_HOME"}
    {rule|fi}
    {definition keyword|found}{operator|=}${punctuation|(}{rule|command} -v {rule|java}{punctuation|)} && {rule|found}{operator|=}${punctuation|(}{rule|readlink} -f {string|"$found"} {repetition operator|2}>{operator|/}{rule|dev}{operator|/}{rule|null}{punctuation|)} && {rule|consider} {string|"$\{found%/bin/java\}"}
    {rule|with_jdk_parents} {rule|consider_all}
    {rule|for} {rule|jdk} {rule|in} {operator|/}{rule|opt}{operator|/}{rule|homebrew}{operator|/}{rule|opt}{operator|/}{rule|openjdk}*{operator|/}{rule|libexec}{operator|/}{rule|openjdk}.{rule|jdk}{operator|/}{rule|Contents}{operator|/}{rule|Home}{comment|; do}
        {rule|consider} {string|"$jdk"}
    {rule|done}
    {punctuation|[} -n {string|"$java_home"} {punctuation|]} \|\| {rule|fail} "{rule|no} {rule|Java} {repetition operator|17} {rule|or} {rule|newer} {rule|was} {rule|found}.
{rule|Install} {rule|a} {rule|JDK} {punctuation|(}{rule|any} {rule|vendor}, {repetition operator|17} {rule|or} {rule|newer}{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
{rule|Looked} {rule|at}: {rule|JAVA_HOME}, {rule|PATH}, {operator|/}{rule|usr}{operator|/}{rule|lib}{operator|/}{rule|jvm}, {operator|/}{rule|usr}{operator|/}{rule|java}, {operator|/}{rule|opt}{operator|/}{rule|java}, ~{operator|/}.{rule|sdkman}, ~{operator|/}.{rule|jdks}, {rule|and} {rule|the} {rule|folders} {rule|of} {rule|macOS}."
\}

{definition keyword|asked}{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# {rule|Whether} {rule|the} {rule|JDK} {rule|that} {rule|was} {rule|found} {rule|last} {rule|time} {rule|may} {rule|be} {rule|taken} {rule|again}: {rule|same} {rule|question}, {rule|and} {rule|no} {rule|JDK} {rule|has} {rule|come} {rule|or} {rule|gone} {rule|since}.
{rule|remembered_java}{punctuation|(}{punctuation|)} \{
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} -r {string|"$cache/java"} {punctuation|]} \|\| {rule|return} {repetition operator|1}
    \{
        {rule|IFS}{operator|=} {rule|read} -r {rule|line} && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && {rule|IFS}{operator|=} {rule|read} -r {rule|java_home}
    \} <{string|"$cache/java"} \|\| {rule|return} {repetition operator|1}
    {rule|with_jdk_parents} {rule|are_older_than_memory} && {rule|look_at} {string|"$java_home"} && {punctuation|[} {string|"$feature"} -ge {repetition operator|17} {punctuation|]}
\}

{rule|are_older_than_memory}{punctuation|(}{punctuation|)} \{
    {rule|for} {rule|folder} {rule|in} {string|"$@"}{comment|; do}
        {punctuation|[} {string|"$folder"} -nt {string|"$cache/java"} {punctuation|]} && {rule|return} {repetition operator|1}
    {rule|done}
    {rule|return} {repetition operator|0}
\}

{rule|remember_java}{punctuation|(}{punctuation|)} \{
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {rule|mkdir} -p {string|"$cache"} {repetition operator|2}>{operator|/}{rule|dev}{operator|/}{rule|null} && {punctuation|[} -w {string|"$cache"} {punctuation|]} \|\| {rule|return} {repetition operator|0}
    {rule|case} ${rule|asked} {rule|in}
        {repetition operator|*}'
'{repetition operator|*}{punctuation|)} {rule|return} {repetition operator|0} {comment|;;}
    {rule|esac}
    {rule|printf} '%{rule|s}\\{rule|n}%{rule|s}\\{rule|n}' {string|"$asked"} {string|"$java_home"} {repetition operator|2}>{operator|/}{rule|dev}{operator|/}{rule|null} >{string|"$cache/java.$$"} && {rule|mv} -f {string|"$cache/java.$$"} {string|"$cache/java"} {repetition operator|2}>{operator|/}{rule|dev}{operator|/}{rule|null}
\}

{rule|if} {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! {rule|remembered_java}{comment|; then}
    {rule|search_java}
    {rule|look_at} {string|"$java_home"}
    {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| {rule|remember_java}
{rule|fi}

# ---- {rule|the} {rule|jar} ---------------------------------------------------------------------------------------------------------

# {rule|Whether} {rule|something} {rule|under} {rule|the} {rule|folder} ${repetition operator|1} {rule|is} {rule|newer} {rule|than} {rule|the} {rule|jar}. {rule|A} {rule|folder} {rule|is} {rule|newer} {rule|when} {rule|a} {rule|file} {rule|in} {rule|it} {rule|came} {rule|or} {rule|went}.
{rule|has_newer}{punctuation|(}{punctuation|)} \{
    {rule|for} {rule|file} {rule|in} {string|"$1"}{operator|/}{repetition operator|*}{comment|; do}
        {rule|if} {punctuation|[} {string|"$file"} -nt {string|"$jar"} {punctuation|]}{comment|; then}
            {rule|return} {repetition operator|0}
        {rule|elif} {punctuation|[} -d {string|"$file"} {punctuation|]}{comment|; then}
            {rule|has_newer} {string|"$file"} && {rule|return} {repetition operator|0}
        {rule|fi}
    {rule|done}
    {rule|return} {repetition operator|1}
\}

{rule|is_stale}{punctuation|(}{punctuation|)} \{
    {punctuation|[} -f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {punctuation|]} \|\| {rule|return} {repetition operator|0}
    {rule|for} {rule|part} {rule|in} {rule|src}{operator|/}{rule|main} _layouts _includes {rule|assets}{operator|/}{rule|theme}{comment|; do}
        {rule|has_newer} {string|"$root/$part"} && {rule|return} {repetition operator|0}
    {rule|done}
    {rule|return} {repetition operator|1}
\}

{rule|build_jar}{punctuation|(}{punctuation|)} \{
    {rule|command} -v {rule|mvn} >{operator|/}{rule|dev}{operator|/}{rule|null} \|\|
        {rule|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {rule|printf} '{rule|Building} {rule|jbuild} … {punctuation|(}{rule|about} {rule|a} {rule|minute}, {rule|once}{punctuation|)}\\{rule|n}' >&{repetition operator|2}
    {rule|if} {punctuation|[} -z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! {rule|command} -v {rule|javac} >{operator|/}{rule|dev}{operator|/}{rule|null}{comment|; then}
        {rule|JAVA_HOME}{operator|=}${rule|java_home}
        {rule|export} {rule|JAVA_HOME}
    {rule|fi}
    {rule|mkdir} -p {string|"$root/target"} && : >{string|"$root/target/build-begin"} \|\| {rule|fail} {string|"the folder $root/target cannot be written"}
    {rule|if} ! {punctuation|(}{rule|cd} {string|"$root"} && {rule|mvn} -B -q -Dmaven.{rule|test}.{rule|skip}{operator|=}{rule|true} {rule|package}{punctuation|)} {rule|{punctuation|<}/dev/null {punctuation|>}}{string|"$root/target/build.log"} {repetition operator|2}>&{repetition operator|1}{comment|; then}
        {rule|cat} {string|"$root/target/build.log"} >&{repetition operator|2}
        {rule|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {rule|fi}
    # {rule|The} {rule|jar} {rule|counts} {rule|as} {rule|old} {rule|as} {rule|the} {rule|build}'{rule|s} {rule|begin}, {rule|so} {rule|that} {rule|what} {rule|was} {rule|edited} {rule|meanwhile} {rule|is} {rule|built} {rule|next} {rule|time}.
    {rule|touch} -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{rule|if} {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}{comment|; then}
    {definition keyword|jar}{operator|=}${rule|root}{operator|/}{rule|target}{operator|/}{rule|jbuild}.{rule|jar}
    {rule|if} {rule|is_stale}{comment|; then}
        {rule|build_jar}
    {rule|fi}
{rule|else}
    {definition keyword|jar}{operator|=}${rule|root}{operator|/}{rule|jbuild}.{rule|jar}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| {rule|jar}{operator|=}${rule|root}{operator|/}{rule|lib}{operator|/}{rule|jbuild}.{rule|jar}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| {rule|fail} {string|"jbuild.jar was expected beside $self"}
{rule|fi}

# ---- {rule|Java}'{rule|s} {rule|options} --------------------------------------------------------------------------------------------------

# {rule|A} {rule|build} {rule|is} {rule|over} {rule|before} {rule|the} {rule|second} {rule|compiler} {rule|pays}{comment|; a command that lives long (a preview server) must not get}
# {rule|TieredStopAtLevel}. {rule|Names} {rule|of} {rule|files} {rule|follow} {rule|the} {rule|locale}, {rule|and} {rule|Java} {rule|takes} {rule|anything} {rule|but} {rule|UTF-8} {rule|badly}.
{definition keyword|options}{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{definition keyword|options}{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# {rule|What} {rule|goes} {rule|wrong} {rule|with} {rule|an} {rule|archive} {rule|is} {rule|never} {rule|worth} {rule|a} {rule|word}, {rule|least} {rule|of} {rule|all} {rule|on} {rule|standard} {rule|output}.
{definition keyword|options}{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {rule|Not} {rule|each} {rule|Java} {rule|knows} {rule|each} {rule|of} {rule|these}. {rule|But} {rule|that} {rule|would} {rule|go} {rule|for} {rule|the} {rule|author}'{rule|s} {rule|options} {rule|too}, {rule|whose} {rule|slips} {rule|must} {rule|be} {rule|told}.
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| {rule|options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {repetition operator|1} {punctuation|]} && {rule|options}{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {repetition operator|2} {punctuation|]} && {rule|options}{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{rule|if} {punctuation|[} ! -d {operator|/}{rule|System}{operator|/}{rule|Library} {punctuation|]}{comment|; then}
    {rule|LC_ALL}{operator|=}{rule|C}.{rule|UTF-8}
    {rule|export} {rule|LC_ALL}
{rule|fi}

# ---- {rule|the} {rule|archive} {rule|of} {rule|loaded} {rule|classes} -----------------------------------------------------------------------------------

# {rule|It} {rule|is} {rule|named} {rule|after} {rule|the} {rule|JDK} {rule|and} {rule|the} {rule|tool}'{rule|s} {rule|folder}, {rule|and} {rule|is} {rule|of} {rule|use} {rule|as} {rule|long} {rule|as} {rule|it} {rule|is} {rule|newer} {rule|than} {rule|both}. {rule|Java} {rule|checks} {rule|it} {rule|again}.
{definition keyword|archive}{operator|=}
{definition keyword|use_archive}{operator|=}
{definition keyword|make_archive}{operator|=}-XX:{rule|ArchiveClassesAtExit}{operator|=}
{rule|if} {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} {rule|off} {punctuation|]}{comment|; then}
    {definition keyword|archive}{operator|=}${rule|cache}{operator|/}${rule|runtime}${rule|java_home}${rule|root}{operator|/}{rule|jbuild}.{rule|archive}
    {definition keyword|use_archive}{operator|=}-XX:{rule|SharedArchiveFile}{operator|=}${rule|archive}
    {rule|if} {punctuation|[} {string|"$feature"} -ge {repetition operator|25} {punctuation|]}{comment|; then}
        {definition keyword|use_archive}{operator|=}-XX:{rule|AOTCache}{operator|=}${rule|archive}
        {definition keyword|make_archive}{operator|=}-XX:{rule|AOTCacheOutput}{operator|=}
    {rule|fi}
    {rule|if} {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}{comment|; then}
        {definition keyword|use_archive}{operator|=}
    {rule|fi}
{rule|fi}

# {rule|Makes} {rule|the} {rule|archive} {rule|from} {rule|a} {rule|run} {rule|of} {rule|the} {rule|tool} {rule|over} {rule|a} {rule|small} {rule|site} {rule|of} {rule|its} {rule|own}, {rule|so} {rule|that} {rule|the} {rule|author}'{rule|s} {rule|site} {rule|is} {rule|not} {rule|touched}. {rule|It}
# {rule|is} {rule|moved} {rule|into} {rule|place} {rule|whole}, {rule|so} {rule|that} {rule|several} {rule|can} {rule|do} {rule|this} {rule|at} {rule|once}. {rule|After} {rule|a} {rule|failure} {rule|it} {rule|is} {rule|not} {rule|tried} {rule|again} {rule|with} {rule|this} {rule|jar}.
{rule|train}{punctuation|(}{punctuation|)} \{
    {rule|trap} '' {rule|HUP} {rule|INT}
    {rule|if} {rule|nice} -n {repetition operator|10} {string|"$java_home/bin/java"} ${rule|options} {string|"$make_archive$archive.$$"} -jar {string|"$jar"} {rule|train} && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}{comment|; then}
        {rule|mv} -f {string|"$archive.$$"} {string|"$archive"}
    {rule|else}
        : >{string|"$archive.failed"}
    {rule|fi}
    {rule|rm} -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# ---- {rule|go} --------------------------------------------------------------------------------------------------------------

# {rule|Runs} {rule|Java}. {rule|It} {rule|ends} {rule|with} {repetition operator|1} {rule|when} {rule|it} {rule|cannot} {rule|start}, {rule|as} {rule|jbuild} {rule|does} {rule|for} {rule|a} {rule|site} {rule|with} {rule|errors}{comment|; so it is asked once more.}
{rule|run_java}{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    {definition keyword|status}{operator|=}$?
    {rule|if} {punctuation|[} {string|"$status"} {operator|=} {repetition operator|1} {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} ${rule|options} $\{{rule|JBUILD_JAVA_OPTS}:-\} -version >{operator|/}{rule|dev}{operator|/}{rule|null} {repetition operator|2}>&{repetition operator|1}{comment|; then}
        {rule|printf} '{rule|jbuild}: {rule|Java} {rule|cannot} {rule|start} {rule|with} {rule|JBUILD_JAVA_OPTS}{operator|=}%{rule|s}\\{rule|n}' {string|"$JBUILD_JAVA_OPTS"} >&{repetition operator|2}
        {definition keyword|status}{operator|=}{repetition operator|3}
    {rule|fi}
\}

{rule|set} -f
{rule|if} {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} {rule|build} {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}{comment|; then}
    {rule|run_java} ${rule|options} $\{{rule|JBUILD_JAVA_OPTS}:-\} -jar {string|"$jar"} {string|"$@"}
    {rule|if} {punctuation|[} {string|"$status"} {operator|=} {repetition operator|0} {punctuation|]} && {rule|mkdir} -p {string|"$\{archive%/*\}"} {repetition operator|2}>{operator|/}{rule|dev}{operator|/}{rule|null} && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}{comment|; then}
        {rule|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {rule|wait} {punctuation|]}{comment|; then}
            {punctuation|(}{rule|train}{punctuation|)} {rule|{punctuation|<}/dev/null {punctuation|>}}{operator|/}{rule|dev}{operator|/}{rule|null} {repetition operator|2}>&{repetition operator|1}
        {rule|else}
            {punctuation|(}{rule|train}{punctuation|)} {rule|{punctuation|<}/dev/null {punctuation|>}}{operator|/}{rule|dev}{operator|/}{rule|null} {repetition operator|2}>&{repetition operator|1} &
        {rule|fi}
    {rule|fi}
    {rule|exit} {string|"$status"}
{rule|fi}
{rule|if} {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{comment|; then}
    {rule|run_java} ${rule|options} $\{{rule|use_archive}:+{string|"$use_archive"}\} ${rule|JBUILD_JAVA_OPTS} -jar {string|"$jar"} {string|"$@"}
    {rule|exit} {string|"$status"}
{rule|fi}
{rule|exec} {string|"$java_home/bin/java"} ${rule|options} $\{{rule|use_archive}:+{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
