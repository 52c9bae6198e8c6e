{verb keyword|#}{verb keyword|!}{adverb builtin|/}bin{adverb builtin|/}sh
{verb keyword|#} Starts jbuild{conjunction variable|:} finds a JDK{verb keyword|,} builds the tool where this is a clone that has changed{verb keyword|,} and hands over to Jav{operator|a.}
{verb keyword|#}
{verb keyword|#} On its usual way this script starts no other process than Java itself{verb keyword|,} because start{verb keyword|-}up time is what a small build
{verb keyword|#} mostly consists o{adverb builtin|f.} So it tests and reads with the shell's own means{verb keyword|,} and keeps what it found in a cache folde{verb keyword|r.}
{verb keyword|#}
{verb keyword|#}   JBUILD_JAVA_HOME  the JDK to use{verb keyword|,} whichever others there are
{verb keyword|#}   JBUILD_JAVA_OPTS  more options for Java{verb keyword|,} after the ones given here
{verb keyword|#}   JBUILD_ARCHIVE    {conjunction variable|"}off{verb keyword|":} no archive of loaded classes{verb keyword|;} {conjunction variable|"}wait{verb keyword|":} make it before this command ends{verb keyword|,} not behind it

fail{punctuation|(}{punctuation|)} {verb keyword|\{}
    printf {string|'jbuild: %s\\n'} {conjunction variable|"}{verb keyword|$}{number|1}{conjunction variable|"} {verb keyword|>}{conjunction variable|&}{number|2}
    exit {number|3}
{adverb builtin|\}}

{verb keyword|#} {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-} where this script lies {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}

self{verb keyword|=}{verb keyword|$}{number|0}
case {verb keyword|$}self in
    {verb keyword|*}{adverb builtin|/}{verb keyword|*}{punctuation|)} {verb keyword|;}{verb keyword|;}
    {verb keyword|*}{punctuation|)} self{operator|=.}{adverb builtin|/}{verb keyword|$}self {verb keyword|;}{verb keyword|;}
esac
while {verb keyword|[} {verb keyword|-}h {conjunction variable|"}{verb keyword|$}self{conjunction variable|"} {verb keyword|]}{verb keyword|;} do
    link{verb keyword|=}{verb keyword|$}{punctuation|(}readlink {conjunction variable|"}{verb keyword|$}self{conjunction variable|"}{punctuation|)} {verb keyword|\|}{verb keyword|\|} fail {conjunction variable|"}the link {verb keyword|$}self cannot be followed{conjunction variable|"}
    case {verb keyword|$}link in
        {adverb builtin|/}{verb keyword|*}{punctuation|)} self{verb keyword|=}{verb keyword|$}link {verb keyword|;}{verb keyword|;}
        {verb keyword|*}{punctuation|)} self{verb keyword|=}{verb keyword|$}{verb keyword|\{}self{verb keyword|%}{adverb builtin|/}{verb keyword|*}{adverb builtin|\}}{adverb builtin|/}{verb keyword|$}link {verb keyword|;}{verb keyword|;}
    esac
done
root{verb keyword|=}{verb keyword|$}{verb keyword|\{}self{verb keyword|%}{adverb builtin|/}{verb keyword|*}{adverb builtin|\}}
case {verb keyword|$}root in
    {conjunction variable|.}{punctuation|)} root{verb keyword|=}{verb keyword|$}PWD {verb keyword|;}{verb keyword|;}
    {string|''}{punctuation|)} root{verb keyword|=}{adverb builtin|/} {verb keyword|;}{verb keyword|;}
esac
case {verb keyword|$}root{adverb builtin|/} in
    {verb keyword|*}{adverb builtin|/.}{adverb builtin|/}{verb keyword|*} {verb keyword|\|} {verb keyword|*}{adverb builtin|/.}{conjunction variable|.}{adverb builtin|/}{verb keyword|*} {verb keyword|\|} {verb keyword|[}{verb keyword|!}{adverb builtin|/}{verb keyword|]}{verb keyword|*}{punctuation|)} root{verb keyword|=}{verb keyword|$}{punctuation|(}cd {conjunction variable|"}{verb keyword|$}root{conjunction variable|"} {conjunction variable|&}{conjunction variable|&} pwd{punctuation|)} {verb keyword|\|}{verb keyword|\|} fail {conjunction variable|"}the folder {verb keyword|$}root cannot be entered{conjunction variable|"} {verb keyword|;}{verb keyword|;}
esac

{verb keyword|#} {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-} which Java {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}

if {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}XDG_CACHE_HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
    cache{verb keyword|=}{verb keyword|$}XDG_CACHE_HOME{adverb builtin|/}jbuild
elif {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}d {conjunction variable|"}{verb keyword|$}HOME{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
    cache{verb keyword|=}{verb keyword|$}HOME{adverb builtin|/.}cache{adverb builtin|/}jbuild
else
    cache{verb keyword|=}
fi

{verb keyword|#} Calls {verb keyword|$}{number|1} with the folders that hold JDKs{verb keyword|,} each in a folder of its own{conjunction variable|.}
with_jdk_parents{punctuation|(}{punctuation|)} {verb keyword|\{}
    {conjunction variable|"}{verb keyword|$}{number|1}{conjunction variable|"} {adverb builtin|/}usr{adverb builtin|/}lib{adverb builtin|/}jvm {adverb builtin|/}usr{adverb builtin|/}java {adverb builtin|/}opt{adverb builtin|/}java {adverb builtin|/}Library{adverb builtin|/}Java{adverb builtin|/}JavaVirtualMachines {adverb builtin|\\}
        {verb keyword|$}{verb keyword|\{}HOME{conjunction variable|:}{verb keyword|+}{conjunction variable|"}{verb keyword|$}HOME{adverb builtin|/.}sdkman{adverb builtin|/}candidates{adverb builtin|/}java{conjunction variable|"} {conjunction variable|"}{verb keyword|$}HOME{adverb builtin|/.}jdks{conjunction variable|"} {conjunction variable|"}{verb keyword|$}HOME{adverb builtin|/}Library{adverb builtin|/}Java{adverb builtin|/}JavaVirtualMachines{conjunction variable|"}{adverb builtin|\}}
{adverb builtin|\}}

{verb keyword|#} Reads what the JDK in the folder {verb keyword|$}{number|1} says about itself{conjunction variable|:} feature{verb keyword|=}{number|17}{verb keyword|,} runtime{verb keyword|=}{number|17.0}{conjunction variable|.}{number|15}{verb keyword|+}{number|6}{conjunction variable|.} False where it has no Jav{operator|a.}
look_at{punctuation|(}{punctuation|)} {verb keyword|\{}
    feature{verb keyword|=}{number|0}
    runtime{verb keyword|=}
    {verb keyword|[} {verb keyword|-}x {conjunction variable|"}{verb keyword|$}{number|1}{adverb builtin|/}bin{adverb builtin|/}java{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}r {conjunction variable|"}{verb keyword|$}{number|1}{adverb builtin|/}release{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} return {number|1}
    while IFS{verb keyword|=} read {verb keyword|-}r line {verb keyword|\|}{verb keyword|\|} {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}line{conjunction variable|"} {verb keyword|]}{verb keyword|;} do
        case {verb keyword|$}line in
            JAVA_RUNTIME_VERSION{verb keyword|=}{verb keyword|*}{punctuation|)} runtime{verb keyword|=}{verb keyword|$}{verb keyword|\{}line{verb keyword|#}{verb keyword|*}{verb keyword|=}{adverb builtin|\}} {verb keyword|;}{verb keyword|;}
            JAVA_VERSION{verb keyword|=}{verb keyword|*}{punctuation|)}
                version{verb keyword|=}{verb keyword|$}{verb keyword|\{}line{verb keyword|#}{verb keyword|*}{verb keyword|=}{adverb builtin|\}}
                version{verb keyword|=}{verb keyword|$}{verb keyword|\{}version{verb keyword|#}{adverb builtin|\\}{conjunction variable|"}{adverb builtin|\}}
                version{verb keyword|=}{verb keyword|$}{verb keyword|\{}version{verb keyword|#}{number|1}{conjunction variable|.}{adverb builtin|\}}
                feature{verb keyword|=}{verb keyword|$}{verb keyword|\{}version{verb keyword|%}{verb keyword|%}{verb keyword|[}{verb keyword|!}{number|0}{verb keyword|-}{number|9}{verb keyword|]}{verb keyword|*}{adverb builtin|\}}
                runtime{verb keyword|=}{verb keyword|$}{verb keyword|\{}runtime{conjunction variable|:}{verb keyword|-}{verb keyword|$}version{adverb builtin|\}}
                {verb keyword|;}{verb keyword|;}
        esac
        {verb keyword|[} {conjunction variable|"}{verb keyword|$}{verb keyword|\{}feature{conjunction variable|:}{verb keyword|-}{number|0}{adverb builtin|\}}{conjunction variable|"} {verb keyword|!}{verb keyword|=} {number|0} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}runtime{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {conjunction variable|"}{verb keyword|$}runtime{conjunction variable|"} {verb keyword|!}{verb keyword|=} {conjunction variable|"}{verb keyword|$}version{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} break
    done {verb keyword|<}{conjunction variable|"}{verb keyword|$}{number|1}{adverb builtin|/}release{conjunction variable|"}
    runtime{verb keyword|=}{verb keyword|$}{verb keyword|\{}runtime{verb keyword|#}{adverb builtin|\\}{conjunction variable|"}{adverb builtin|\}}
    runtime{verb keyword|=}{verb keyword|$}{verb keyword|\{}runtime{verb keyword|%}{adverb builtin|\\}{conjunction variable|"}{adverb builtin|\}}
    {verb keyword|[} {conjunction variable|"}{verb keyword|$}{verb keyword|\{}feature{conjunction variable|:}{verb keyword|-}{number|0}{adverb builtin|\}}{conjunction variable|"} {verb keyword|-}gt {number|0} {verb keyword|]}
{adverb builtin|\}}

{verb keyword|#} Takes the JDK in the folder {verb keyword|$}{number|1} if it is newer than the best so fa{verb keyword|r.} Previews are used only when asked {keyword|for.}
consider{punctuation|(}{punctuation|)} {verb keyword|\{}
    look_at {conjunction variable|"}{verb keyword|$}{number|1}{conjunction variable|"} {verb keyword|\|}{verb keyword|\|} return {number|0}
    case {verb keyword|$}runtime in
        {verb keyword|*}{verb keyword|-}ea{verb keyword|*} {verb keyword|\|} {verb keyword|*}{verb keyword|-}beta{verb keyword|*}{punctuation|)} return {number|0} {verb keyword|;}{verb keyword|;}
    esac
    if {verb keyword|[} {conjunction variable|"}{verb keyword|$}feature{conjunction variable|"} {verb keyword|-}gt {conjunction variable|"}{verb keyword|$}best{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
        best{verb keyword|=}{verb keyword|$}feature
        java_home{verb keyword|=}{verb keyword|$}{number|1}
    fi
{adverb builtin|\}}

consider_all{punctuation|(}{punctuation|)} {verb keyword|\{}
    for folder in {conjunction variable|"}{verb keyword|$}{conjunction variable|@}{conjunction variable|"}{verb keyword|;} do
        for jdk in {conjunction variable|"}{verb keyword|$}folder{conjunction variable|"}{adverb builtin|/}{verb keyword|*} {conjunction variable|"}{verb keyword|$}folder{conjunction variable|"}{adverb builtin|/}{verb keyword|*}{adverb builtin|/}Contents{adverb builtin|/}Home{verb keyword|;} do
            {verb keyword|[} {verb keyword|-}d {conjunction variable|"}{verb keyword|$}jdk{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} consider {conjunction variable|"}{verb keyword|$}jdk{conjunction variable|"}
        done
    done
{adverb builtin|\}}

search_java{punctuation|(}{punctuation|)} {verb keyword|\{}
    java_home{verb keyword|=}
    if {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_JAVA_HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
        look_at {conjunction variable|"}{verb keyword|$}JBUILD_JAVA_HOME{conjunction variable|"} {verb keyword|\|}{verb keyword|\|} fail {conjunction variable|"}JBUILD_JAVA_HOME is {verb keyword|$}JBUILD_JAVA_HOME{verb keyword|,} but no JDK is there{conjunction variable|"}
        {verb keyword|[} {conjunction variable|"}{verb keyword|$}feature{conjunction variable|"} {verb keyword|-}ge {number|17} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} fail {conjunction variable|"}JBUILD_JAVA_HOME is Java {verb keyword|$}feature{verb keyword|,} but jbuild needs {number|17} or newer{conjunction variable|"}
        java_home{verb keyword|=}{verb keyword|$}JBUILD_JAVA_HOME
        return
    fi
    best{verb keyword|=}{number|16}
    if {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JAVA_HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
        consider {conjunction variable|"}{verb keyword|$}JAVA_HOME{conjunction variable|"}
    fi
    found{verb keyword|=}{verb keyword|$}{punctuation|(}command {verb keyword|-}v java{punctuation|)} {conjunction variable|&}{conjunction variable|&} found{verb keyword|=}{verb keyword|$}{punctuation|(}readlink {verb keyword|-}f {conjunction variable|"}{verb keyword|$}found{conjunction variable|"} {number|2}{verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null{punctuation|)} {conjunction variable|&}{conjunction variable|&} consider {conjunction variable|"}{verb keyword|$}{verb keyword|\{}found{verb keyword|%}{adverb builtin|/}bin{adverb builtin|/}java{adverb builtin|\}}{conjunction variable|"}
    with_jdk_parents consider_all
    for jdk in {adverb builtin|/}opt{adverb builtin|/}homebrew{adverb builtin|/}opt{adverb builtin|/}openjdk{verb keyword|*}{adverb builtin|/}libexec{adverb builtin|/}openjdk{conjunction variable|.}jdk{adverb builtin|/}Contents{adverb builtin|/}Home{verb keyword|;} do
        consider {conjunction variable|"}{verb keyword|$}jdk{conjunction variable|"}
    done
    {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}java_home{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} fail {conjunction variable|"}no Java {number|17} or newer was foun{conjunction variable|d.}
Install a JDK {punctuation|(}any vendor{verb keyword|,} {number|17} or newer{verb keyword|;} {number|25} is fastest{punctuation|)}{verb keyword|,} or set JBUILD_JAVA_HOME to the folder of on{verb keyword|e.}
Looked a{adverb builtin|t:} JAVA_HOME{verb keyword|,} PATH{verb keyword|,} {adverb builtin|/}usr{adverb builtin|/}lib{adverb builtin|/}jvm{verb keyword|,} {adverb builtin|/}usr{adverb builtin|/}java{verb keyword|,} {adverb builtin|/}opt{adverb builtin|/}java{verb keyword|,} {adverb builtin|~}{adverb builtin|/.}sdkman{verb keyword|,} {adverb builtin|~}{adverb builtin|/.}jdks{verb keyword|,} and the folders of macOS{conjunction variable|.}{conjunction variable|"}
{adverb builtin|\}}

asked{verb keyword|=}{conjunction variable|"}{verb keyword|$}{verb keyword|\{}JAVA_HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{verb keyword|\|}{verb keyword|$}PATH{verb keyword|\|}{verb keyword|$}{verb keyword|\{}HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"}

{verb keyword|#} Whether the JDK that was found last time may be taken again{conjunction variable|:} same question{verb keyword|,} and no JDK has come or gone sinc{verb keyword|e.}
remembered_java{punctuation|(}{punctuation|)} {verb keyword|\{}
    {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}cache{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}r {conjunction variable|"}{verb keyword|$}cache{adverb builtin|/}java{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} return {number|1}
    {verb keyword|\{}
        IFS{verb keyword|=} read {verb keyword|-}r line {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {conjunction variable|"}{verb keyword|$}line{conjunction variable|"} {verb keyword|=} {conjunction variable|"}{verb keyword|$}asked{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} IFS{verb keyword|=} read {verb keyword|-}r java_home
    {adverb builtin|\}} {verb keyword|<}{conjunction variable|"}{verb keyword|$}cache{adverb builtin|/}java{conjunction variable|"} {verb keyword|\|}{verb keyword|\|} return {number|1}
    with_jdk_parents are_older_than_memory {conjunction variable|&}{conjunction variable|&} look_at {conjunction variable|"}{verb keyword|$}java_home{conjunction variable|"} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {conjunction variable|"}{verb keyword|$}feature{conjunction variable|"} {verb keyword|-}ge {number|17} {verb keyword|]}
{adverb builtin|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {verb keyword|\{}
    for folder in {conjunction variable|"}{verb keyword|$}{conjunction variable|@}{conjunction variable|"}{verb keyword|;} do
        {verb keyword|[} {conjunction variable|"}{verb keyword|$}folder{conjunction variable|"} {verb keyword|-}nt {conjunction variable|"}{verb keyword|$}cache{adverb builtin|/}java{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} return {number|1}
    done
    return {number|0}
{adverb builtin|\}}

remember_java{punctuation|(}{punctuation|)} {verb keyword|\{}
    {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}cache{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} mkdir {verb keyword|-}p {conjunction variable|"}{verb keyword|$}cache{conjunction variable|"} {number|2}{verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}w {conjunction variable|"}{verb keyword|$}cache{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} return {number|0}
    case {verb keyword|$}asked in
        {verb keyword|*}'
'{verb keyword|*}{punctuation|)} return {number|0} {verb keyword|;}{verb keyword|;}
    esac
    printf {string|'%s\\n%s\\n'} {conjunction variable|"}{verb keyword|$}asked{conjunction variable|"} {conjunction variable|"}{verb keyword|$}java_home{conjunction variable|"} {number|2}{verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null {verb keyword|>}{conjunction variable|"}{verb keyword|$}cache{adverb builtin|/}jav{operator|a.}{verb keyword|$}{verb keyword|$}{conjunction variable|"} {conjunction variable|&}{conjunction variable|&} mv {verb keyword|-}f {conjunction variable|"}{verb keyword|$}cache{adverb builtin|/}jav{operator|a.}{verb keyword|$}{verb keyword|$}{conjunction variable|"} {conjunction variable|"}{verb keyword|$}cache{adverb builtin|/}java{conjunction variable|"} {number|2}{verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null
{adverb builtin|\}}

if {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_JAVA_HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} {verb keyword|!} remembered_java{verb keyword|;} then
    search_java
    look_at {conjunction variable|"}{verb keyword|$}java_home{conjunction variable|"}
    {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_JAVA_HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} remember_java
fi

{verb keyword|#} {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-} the jar {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}

{verb keyword|#} Whether something under the folder {verb keyword|$}{number|1} is newer than the ja{verb keyword|r.} A folder is newer when a file in it came or wen{adverb builtin|t.}
has_newer{punctuation|(}{punctuation|)} {verb keyword|\{}
    for file in {conjunction variable|"}{verb keyword|$}{number|1}{conjunction variable|"}{adverb builtin|/}{verb keyword|*}{verb keyword|;} do
        if {verb keyword|[} {conjunction variable|"}{verb keyword|$}file{conjunction variable|"} {verb keyword|-}nt {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
            return {number|0}
        elif {verb keyword|[} {verb keyword|-}d {conjunction variable|"}{verb keyword|$}file{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
            has_newer {conjunction variable|"}{verb keyword|$}file{conjunction variable|"} {conjunction variable|&}{conjunction variable|&} return {number|0}
        fi
    done
    return {number|1}
{adverb builtin|\}}

is_stale{punctuation|(}{punctuation|)} {verb keyword|\{}
    {verb keyword|[} {verb keyword|-}f {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|!} {conjunction variable|"}{verb keyword|$}root{adverb builtin|/}pom{conjunction variable|.}xml{conjunction variable|"} {verb keyword|-}nt {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} return {number|0}
    for part in src{adverb builtin|/}main _layouts _includes assets{adverb builtin|/}theme{verb keyword|;} do
        has_newer {conjunction variable|"}{verb keyword|$}root{adverb builtin|/}{verb keyword|$}part{conjunction variable|"} {conjunction variable|&}{conjunction variable|&} return {number|0}
    done
    return {number|1}
{adverb builtin|\}}

build_jar{punctuation|(}{punctuation|)} {verb keyword|\{}
    command {verb keyword|-}v mvn {verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null {verb keyword|\|}{verb keyword|\|}
        fail {conjunction variable|"}the tool must be built first{verb keyword|,} and Maven {punctuation|(}mvn{punctuation|)} was not foun{conjunction variable|d.} Install Maven {number|3.8} or newe{verb keyword|r.}{conjunction variable|"}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {verb keyword|>}{conjunction variable|&}{number|2}
    if {verb keyword|[} {verb keyword|-}z {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JAVA_HOME{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|!} command {verb keyword|-}v javac {verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null{verb keyword|;} then
        JAVA_HOME{verb keyword|=}{verb keyword|$}java_home
        export JAVA_HOME
    fi
    mkdir {verb keyword|-}p {conjunction variable|"}{verb keyword|$}root{adverb builtin|/}target{conjunction variable|"} {conjunction variable|&}{conjunction variable|&} {conjunction variable|:} {verb keyword|>}{conjunction variable|"}{verb keyword|$}root{adverb builtin|/}target{adverb builtin|/}build{verb keyword|-}begin{conjunction variable|"} {verb keyword|\|}{verb keyword|\|} fail {conjunction variable|"}the folder {verb keyword|$}root{adverb builtin|/}target cannot be written{conjunction variable|"}
    if {verb keyword|!} {punctuation|(}cd {conjunction variable|"}{verb keyword|$}root{conjunction variable|"} {conjunction variable|&}{conjunction variable|&} mvn {verb keyword|-}B {verb keyword|-}q {verb keyword|-}Dmaven{conjunction variable|.}tes{adverb builtin|t.}skip{verb keyword|=}true package{punctuation|)} {verb keyword|<}{adverb builtin|/}dev{adverb builtin|/}null {verb keyword|>}{conjunction variable|"}{verb keyword|$}root{adverb builtin|/}target{adverb builtin|/}buil{conjunction variable|d.}log{conjunction variable|"} {number|2}{verb keyword|>}{conjunction variable|&}{number|1}{verb keyword|;} then
        cat {conjunction variable|"}{verb keyword|$}root{adverb builtin|/}target{adverb builtin|/}buil{conjunction variable|d.}log{conjunction variable|"} {verb keyword|>}{conjunction variable|&}{number|2}
        fail {conjunction variable|"}the tool could not be built{verb keyword|;} Maven's messages above say why{conjunction variable|"}
    fi
    {verb keyword|#} The jar counts as old as the build's begin{verb keyword|,} so that what was edited meanwhile is built next tim{verb keyword|e.}
    touch {verb keyword|-}r {conjunction variable|"}{verb keyword|$}root{adverb builtin|/}target{adverb builtin|/}build{verb keyword|-}begin{conjunction variable|"} {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"}
{adverb builtin|\}}

if {verb keyword|[} {verb keyword|-}f {conjunction variable|"}{verb keyword|$}root{adverb builtin|/}pom{conjunction variable|.}xml{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
    jar{verb keyword|=}{verb keyword|$}root{adverb builtin|/}target{adverb builtin|/}jbuil{conjunction variable|d.}jar
    if is_stale{verb keyword|;} then
        build_jar
    fi
else
    jar{verb keyword|=}{verb keyword|$}root{adverb builtin|/}jbuil{conjunction variable|d.}jar
    {verb keyword|[} {verb keyword|-}f {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} jar{verb keyword|=}{verb keyword|$}root{adverb builtin|/}lib{adverb builtin|/}jbuil{conjunction variable|d.}jar
    {verb keyword|[} {verb keyword|-}f {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} fail {conjunction variable|"}jbuil{conjunction variable|d.}jar was expected beside {verb keyword|$}self{conjunction variable|"}
fi

{verb keyword|#} {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-} Java's options {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}

{verb keyword|#} A build is over before the second compiler pays{verb keyword|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
{verb keyword|#} TieredStopAtLevel{conjunction variable|.} Names of files follow the locale{verb keyword|,} and Java takes anything but UTF{verb keyword|-}{number|8} badly{conjunction variable|.}
options{verb keyword|=}{conjunction variable|"}{verb keyword|-}XX{conjunction variable|:}{verb keyword|+}UseSerialGC {verb keyword|-}XX{conjunction variable|:}TieredStopAtLevel{verb keyword|=}{number|1} {verb keyword|-}XX{conjunction variable|:}{verb keyword|-}UsePerfData{conjunction variable|"}
options{verb keyword|=}{conjunction variable|"}{verb keyword|$}options {verb keyword|-}Dfil{verb keyword|e.}encoding{verb keyword|=}UTF{verb keyword|-}{number|8} {verb keyword|-}Dsun{conjunction variable|.}jnu{conjunction variable|.}encoding{verb keyword|=}UTF{verb keyword|-}{number|8}{conjunction variable|"}
{verb keyword|#} What goes wrong with an archive is never worth a word{verb keyword|,} least of all on standard outpu{adverb builtin|t.}
options{verb keyword|=}{conjunction variable|"}{verb keyword|$}options {verb keyword|-}XX{conjunction variable|:}{verb keyword|+}DisplayVMOutputToStderr {verb keyword|-}Xlog{conjunction variable|:}disable{conjunction variable|"}
{verb keyword|#} Not each Java knows each of thes{verb keyword|e.} But that would go for the author's options too{verb keyword|,} whose slips must be tol{conjunction variable|d.}
{verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_JAVA_OPT{conjunction variable|S:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} options{verb keyword|=}{conjunction variable|"}{verb keyword|$}options {verb keyword|-}XX{conjunction variable|:}{verb keyword|+}IgnoreUnrecognizedVMOptions{conjunction variable|"}
{verb keyword|[} {verb keyword|-}t {number|1} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} options{verb keyword|=}{conjunction variable|"}{verb keyword|$}options {verb keyword|-}Djbuil{conjunction variable|d.}stdout{verb keyword|=}terminal{conjunction variable|"}
{verb keyword|[} {verb keyword|-}t {number|2} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} options{verb keyword|=}{conjunction variable|"}{verb keyword|$}options {verb keyword|-}Djbuil{conjunction variable|d.}stderr{verb keyword|=}terminal{conjunction variable|"}
if {verb keyword|[} {verb keyword|!} {verb keyword|-}d {adverb builtin|/}System{adverb builtin|/}Library {verb keyword|]}{verb keyword|;} then
    LC_ALL{verb keyword|=}{verb keyword|C.}UTF{verb keyword|-}{number|8}
    export LC_ALL
fi

{verb keyword|#} {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-} the archive of loaded classes {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}

{verb keyword|#} It is named after the JDK and the tool's folder{verb keyword|,} and is of use as long as it is newer than both{conjunction variable|.} Java checks it again{conjunction variable|.}
archive{verb keyword|=}
use_archive{verb keyword|=}
make_archive{verb keyword|=}{verb keyword|-}XX{conjunction variable|:}ArchiveClassesAtExit{verb keyword|=}
if {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}cache{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_ARCHIVE{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|!}{verb keyword|=} off {verb keyword|]}{verb keyword|;} then
    archive{verb keyword|=}{verb keyword|$}cache{adverb builtin|/}{verb keyword|$}runtime{verb keyword|$}java_home{verb keyword|$}root{adverb builtin|/}jbuil{conjunction variable|d.}archive
    use_archive{verb keyword|=}{verb keyword|-}XX{conjunction variable|:}SharedArchiveFile{verb keyword|=}{verb keyword|$}archive
    if {verb keyword|[} {conjunction variable|"}{verb keyword|$}feature{conjunction variable|"} {verb keyword|-}ge {number|25} {verb keyword|]}{verb keyword|;} then
        use_archive{verb keyword|=}{verb keyword|-}XX{conjunction variable|:}AOTCache{verb keyword|=}{verb keyword|$}archive
        make_archive{verb keyword|=}{verb keyword|-}XX{conjunction variable|:}AOTCacheOutput{verb keyword|=}
    fi
    if {verb keyword|[} {verb keyword|!} {conjunction variable|"}{verb keyword|$}archive{conjunction variable|"} {verb keyword|-}nt {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {verb keyword|]} {verb keyword|\|}{verb keyword|\|} {verb keyword|[} {conjunction variable|"}{verb keyword|$}java_home{adverb builtin|/}release{conjunction variable|"} {verb keyword|-}nt {conjunction variable|"}{verb keyword|$}archive{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
        use_archive{verb keyword|=}
    fi
fi

{verb keyword|#} Makes the archive from a run of the tool over a small site of its own{verb keyword|,} so that the author's site is not touche{conjunction variable|d.} It
{verb keyword|#} is moved into place whole{verb keyword|,} so that several can do this at onc{verb keyword|e.} After a failure it is not tried again with this ja{verb keyword|r.}
train{punctuation|(}{punctuation|)} {verb keyword|\{}
    trap {string|''} HUP INT
    if nice {verb keyword|-}n {number|10} {conjunction variable|"}{verb keyword|$}java_home{adverb builtin|/}bin{adverb builtin|/}java{conjunction variable|"} {verb keyword|$}options {conjunction variable|"}{verb keyword|$}make_archive{verb keyword|$}archiv{verb keyword|e.}{verb keyword|$}{verb keyword|$}{conjunction variable|"} {verb keyword|-}jar {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} train {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}s {conjunction variable|"}{verb keyword|$}archiv{verb keyword|e.}{verb keyword|$}{verb keyword|$}{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
        mv {verb keyword|-}f {conjunction variable|"}{verb keyword|$}archiv{verb keyword|e.}{verb keyword|$}{verb keyword|$}{conjunction variable|"} {conjunction variable|"}{verb keyword|$}archive{conjunction variable|"}
    else
        {conjunction variable|:} {verb keyword|>}{conjunction variable|"}{verb keyword|$}archiv{verb keyword|e.}failed{conjunction variable|"}
    fi
    rm {verb keyword|-}f {conjunction variable|"}{verb keyword|$}archiv{verb keyword|e.}{verb keyword|$}{verb keyword|$}{conjunction variable|"} {conjunction variable|"}{verb keyword|$}archiv{verb keyword|e.}{verb keyword|$}{verb keyword|$.}config{conjunction variable|"}
{adverb builtin|\}}

{verb keyword|#} {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-} go {verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}{verb keyword|-}

{verb keyword|#} Runs Jav{operator|a.} It ends with {number|1} when it cannot start{verb keyword|,} as jbuild does for a site with errors{verb keyword|;} so it is asked once mor{verb keyword|e.}
run_java{punctuation|(}{punctuation|)} {verb keyword|\{}
    {conjunction variable|"}{verb keyword|$}java_home{adverb builtin|/}bin{adverb builtin|/}java{conjunction variable|"} {conjunction variable|"}{verb keyword|$}{conjunction variable|@}{conjunction variable|"}
    status{verb keyword|=}{verb keyword|$}{verb keyword|?}
    if {verb keyword|[} {conjunction variable|"}{verb keyword|$}status{conjunction variable|"} {verb keyword|=} {number|1} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_JAVA_OPT{conjunction variable|S:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&}
        {verb keyword|!} {conjunction variable|"}{verb keyword|$}java_home{adverb builtin|/}bin{adverb builtin|/}java{conjunction variable|"} {verb keyword|$}options {verb keyword|$}{verb keyword|\{}JBUILD_JAVA_OPT{conjunction variable|S:}{verb keyword|-}{adverb builtin|\}} {verb keyword|-}version {verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null {number|2}{verb keyword|>}{conjunction variable|&}{number|1}{verb keyword|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {conjunction variable|"}{verb keyword|$}JBUILD_JAVA_OPTS{conjunction variable|"} {verb keyword|>}{conjunction variable|&}{number|2}
        status{verb keyword|=}{number|3}
    fi
{adverb builtin|\}}

set {verb keyword|-}f
if {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}archive{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}z {conjunction variable|"}{verb keyword|$}use_archive{conjunction variable|"} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {conjunction variable|"}{verb keyword|$}{verb keyword|\{}{verb keyword|1:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|=} build {verb keyword|]} {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|!} {conjunction variable|"}{verb keyword|$}archiv{verb keyword|e.}failed{conjunction variable|"} {verb keyword|-}nt {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
    run_java {verb keyword|$}options {verb keyword|$}{verb keyword|\{}JBUILD_JAVA_OPT{conjunction variable|S:}{verb keyword|-}{adverb builtin|\}} {verb keyword|-}jar {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {conjunction variable|"}{verb keyword|$}{conjunction variable|@}{conjunction variable|"}
    if {verb keyword|[} {conjunction variable|"}{verb keyword|$}status{conjunction variable|"} {verb keyword|=} {number|0} {verb keyword|]} {conjunction variable|&}{conjunction variable|&} mkdir {verb keyword|-}p {conjunction variable|"}{verb keyword|$}{verb keyword|\{}archive{verb keyword|%}{adverb builtin|/}{verb keyword|*}{adverb builtin|\}}{conjunction variable|"} {number|2}{verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null {conjunction variable|&}{conjunction variable|&} {verb keyword|[} {verb keyword|-}w {conjunction variable|"}{verb keyword|$}{verb keyword|\{}archive{verb keyword|%}{adverb builtin|/}{verb keyword|*}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
        if {verb keyword|[} {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_ARCHIVE{conjunction variable|:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|=} wait {verb keyword|]}{verb keyword|;} then
            {punctuation|(}train{punctuation|)} {verb keyword|<}{adverb builtin|/}dev{adverb builtin|/}null {verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null {number|2}{verb keyword|>}{conjunction variable|&}{number|1}
        else
            {punctuation|(}train{punctuation|)} {verb keyword|<}{adverb builtin|/}dev{adverb builtin|/}null {verb keyword|>}{adverb builtin|/}dev{adverb builtin|/}null {number|2}{verb keyword|>}{conjunction variable|&}{number|1} {conjunction variable|&}
        fi
    fi
    exit {conjunction variable|"}{verb keyword|$}status{conjunction variable|"}
fi
if {verb keyword|[} {verb keyword|-}n {conjunction variable|"}{verb keyword|$}{verb keyword|\{}JBUILD_JAVA_OPT{conjunction variable|S:}{verb keyword|-}{adverb builtin|\}}{conjunction variable|"} {verb keyword|]}{verb keyword|;} then
    run_java {verb keyword|$}options {verb keyword|$}{verb keyword|\{}use_archive{conjunction variable|:}{verb keyword|+}{conjunction variable|"}{verb keyword|$}use_archive{conjunction variable|"}{adverb builtin|\}} {verb keyword|$}JBUILD_JAVA_OPTS {verb keyword|-}jar {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {conjunction variable|"}{verb keyword|$}{conjunction variable|@}{conjunction variable|"}
    exit {conjunction variable|"}{verb keyword|$}status{conjunction variable|"}
fi
exec {conjunction variable|"}{verb keyword|$}java_home{adverb builtin|/}bin{adverb builtin|/}java{conjunction variable|"} {verb keyword|$}options {verb keyword|$}{verb keyword|\{}use_archive{conjunction variable|:}{verb keyword|+}{conjunction variable|"}{verb keyword|$}use_archive{conjunction variable|"}{adverb builtin|\}} {verb keyword|-}jar {conjunction variable|"}{verb keyword|$}jar{conjunction variable|"} {conjunction variable|"}{verb keyword|$}{conjunction variable|@}{conjunction variable|"}
