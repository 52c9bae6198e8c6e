{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}{function-call function|env} python3
{string|""}"Measures jbuild{punctuation|,} Hugo {keyword|and} {function-call function|Jekyll} side {keyword|by} side {keyword|on} the same content{punctuation|,} {keyword|and} {function-call function|prints} a Markdown table{punctuation|.}

{function-call function|All} tools take turns {keyword|in} {function-call function|one} run{punctuation|,} so that a noisy machine is unfair {keyword|to} {function-call function|all} alike{punctuation|.} Measured {argument attr-name|are}{punctuation|:}

  {function-call function|cold}       into an output folder that never existed{punctuation|,} without anything kept {keyword|from} earlier builds
  {function-call function|unchanged}  a second build over the first{punctuation|,} {keyword|in} {function-call function|a} new process
  {function-call function|one} edit   a third{punctuation|,} after one sentence was added {keyword|to} {function-call function|one} post

{function-call function|Before} each{punctuation|,} the disk is given time {keyword|to} {function-call function|write} what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} {function-call function|its} time is
{function-call function|the} wall's{punctuation|,} its CPU time that {keyword|of} all its threads{punctuation|,} which other work {keyword|on} the machine disturbs less{punctuation|,} its memory the most it
{function-call function|ever} held {punctuation|(}{function-call function|the} kernel's maximum resident {keyword|set}{punctuation|)}{punctuation|.} Nothing is deleted before all is {argument attr-name|measured}{punctuation|:} {keyword|on} some disks files are made
{function-call function|three} times slower after a deletion{punctuation|.}
{string|""}"

{function-call function|import} argparse
{function-call function|import} json
{function-call function|import} os
{function-call function|import} platform
{function-call function|import} shutil
{function-call function|import} signal
{function-call function|import} statistics
{function-call function|import} subprocess
{function-call function|import} sys
{function-call function|import} time
{keyword|from} pathlib import Path

BENCH {operator|=} {function-call function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class {argument attr-name|Tool}{punctuation|:}
    {string|""}"One way {keyword|of} building one {argument attr-name|site}{punctuation|:} a generator {keyword|with} {function-call function|a} JDK {keyword|or} {function-call function|a} GOGC{punctuation|.}{string|""}"

    {function-call function|def} __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


{function-call function|def} fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{keyword|exit}{punctuation|(}{function-call function|f}{string|"bench/run: \{message\}"}{punctuation|)}


{function-call function|def} arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


{function-call function|def} jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}"The folder {keyword|of} the JDK {keyword|of} a feature version{punctuation|,} looked {keyword|for} {keyword|where} {function-call function|jbuild}'s launcher looks too{punctuation|.}{string|""}"
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function-call function|str}{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function-call function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {function-call function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} {function-call function|sorted}{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} {argument attr-name|homes}{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} line{punctuation|.}split{punctuation|(}'{string|"')[1].split("}{punctuation|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found {keyword|in} JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '{punctuation|.}join{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}""Puts the {keyword|tool} {keyword|where} {function-call function|it} stands alone{punctuation|,} {keyword|as} its users have it{punctuation|;} {keyword|in} {function-call function|a} clone the launcher looks {keyword|for} changed sources too{punctuation|.}{string|""}"
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


{function-call function|def} tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} {argument attr-name|wanted}{punctuation|:}
        launcher {operator|=} {function-call function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} {argument attr-name|jdks}{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} str{punctuation|(}{function-call function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {operator|#} The first build trains the archive {keyword|of} classes{punctuation|;} {function-call function|it} does {keyword|not} count{punctuation|.}
            made{punctuation|.}append{punctuation|(}{keyword|Tool}{punctuation|(}{function-call function|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} {argument attr-name|wanted}{punctuation|:}
        {keyword|for} gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{punctuation|.}append{punctuation|(}{keyword|Tool}{punctuation|(}{function-call function|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} {argument attr-name|wanted}{punctuation|:}
        made{punctuation|.}append{punctuation|(}{keyword|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} {argument attr-name|wanted}{punctuation|:}
        home {operator|=} {function-call function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{punctuation|(}{keyword|Tool}{punctuation|(}{function-call function|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


{function-call function|def} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}"Wall seconds{punctuation|,} CPU seconds {keyword|and} {function-call function|peak} megabytes {keyword|of} one process{punctuation|.}{string|""}"
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    {keyword|with} {function-call function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} {argument attr-name|log}{punctuation|:}
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} 0{punctuation|:}
        {function-call function|fail}{punctuation|(}{function-call function|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} 1e6


{function-call function|class} {argument attr-name|Size}{punctuation|:}
    {string|""}"All that is measured {keyword|with} {function-call function|one} number {keyword|of} posts{punctuation|.}{string|""}"

    {function-call function|def} __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {string|"jekyll"} {keyword|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function-call function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    {function-call function|def} measure{punctuation|(}self{punctuation|)}{punctuation|:}
        {operator|#} Two variants {keyword|of} a generator have a site each{punctuation|,} since they keep things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}{function-call function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join{punctuation|(}{function-call function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t {keyword|in} self{punctuation|.}tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} {keyword|tool} {keyword|in} self{punctuation|.}{argument attr-name|tools}{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} {keyword|tool}{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}{keyword|tool}{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} {function-call function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} {argument attr-name|MEASURES}{punctuation|:}
                {keyword|for} i {keyword|in} {function-call function|range}{punctuation|(}{function-call function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    {keyword|tool} {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} {keyword|tool}{punctuation|.}measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} {keyword|tool}{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}once{punctuation|(}{keyword|tool}{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} 0{punctuation|:}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            {function-call function|print}{punctuation|(}{function-call function|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {function-call function|def} site{punctuation|(}self{punctuation|,} {keyword|tool}{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} {keyword|tool}{punctuation|.}name{punctuation|.}replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {function-call function|def} output{punctuation|(}self{punctuation|,} {keyword|tool}{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} {function-call function|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {function-call function|def} once{punctuation|(}self{punctuation|,} {keyword|tool}{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}site{punctuation|(}{keyword|tool}{punctuation|)}{punctuation|,} self{punctuation|.}output{punctuation|(}{keyword|tool}{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}
            {keyword|for} cache {keyword|in} {keyword|tool}{punctuation|.}{argument attr-name|caches}{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}
            {keyword|with} {function-call function|open}{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} {argument attr-name|post}{punctuation|:}
                post{punctuation|.}write{punctuation|(}{function-call function|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} {keyword|tool}{punctuation|.}command{punctuation|]}
        {operator|#} Only the run that does {keyword|not} {function-call function|count} may make the archive {keyword|of} classes{punctuation|,} {keyword|and} waits {keyword|for} it{punctuation|.}
        environment {operator|=} {keyword|tool}{punctuation|.}environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function-call function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} 0{punctuation|:}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}{keyword|tool}{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    {function-call function|def} edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}"The first post {keyword|from} the middle {keyword|of} the blog's time {keyword|on}{punctuation|;} {function-call function|the} same {keyword|for} all tools{punctuation|.}{string|""}"
        {keyword|if} {keyword|not} self{punctuation|.}{argument attr-name|edited_name}{punctuation|:}
            {keyword|with} os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} {argument attr-name|posts}{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {function-call function|min}{punctuation|(}post{punctuation|.}name {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function-call function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
