#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string-literal|{string|""}}"Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side by side on the same content{punctuation|,} {operator|and} prints a Markdown table{punctuation|.}

All tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine {operator|is} unfair to all alike{punctuation|.} Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept {keyword|from} earlier builds
  unchanged  a second build over the first{punctuation|,} {keyword|in} a {keyword|new} process
  one edit   a third{punctuation|,} after one sentence was added to one {keyword|post}

Before each{punctuation|,} the disk {operator|is} given time to write what the ones before left {punctuation|(}{keyword|sync}{punctuation|)}{punctuation|.} Each build {operator|is} a {keyword|new} process{punctuation|;} its time {operator|is}
the wall's{punctuation|,} its CPU time that {keyword|of} all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing {operator|is} deleted before all {operator|is} measured{punctuation|:} on some disks files are made
three times slower after a deletion{punctuation|.}
{string-literal|{string|""}}"

{keyword|import} argparse
{keyword|import} json
{keyword|import} os
{keyword|import} platform
{keyword|import} shutil
{keyword|import} signal
{keyword|import} statistics
{keyword|import} subprocess
{keyword|import} sys
{keyword|import} time
{keyword|from} pathlib {keyword|import} Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string-literal|{string|"cold"}}{punctuation|,} {string-literal|{string|"unchanged"}}{punctuation|,} {string-literal|{string|"one edit"}}{punctuation|]}


{keyword|class} Tool{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"One way of building one site: a generator with a JDK or a GOGC."}}{string-literal|{string|""}}

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


{keyword|def} {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}exit{punctuation|(}f"bench{operator|/}run{punctuation|:} {punctuation|\{}message{punctuation|\}}"{punctuation|)}


{keyword|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--sizes"}}{punctuation|,} {keyword|default}{operator|=}{string-literal|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{string-literal|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--tools"}}{punctuation|,} {keyword|default}{operator|=}{string-literal|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{string-literal|{string|"(%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--jdk"}}{punctuation|,} {keyword|default}{operator|=}{string-literal|{string|"25,17"}}{punctuation|,} help{operator|=}{string-literal|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--gogc"}}{punctuation|,} {keyword|default}{operator|=}{string-literal|{string|"100"}}{punctuation|,} help{operator|=}{string-literal|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--runs"}}{punctuation|,} type{operator|=}{keyword|int}{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{string-literal|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}{keyword|int}{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{string-literal|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--seed"}}{punctuation|,} type{operator|=}{keyword|int}{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{string-literal|{string|"of the content (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--work"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--keep"}}{punctuation|,} action{operator|=}{string-literal|{string|"store_true"}}{punctuation|,} help{operator|=}{string-literal|{string|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--json"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"write every single measurement here"}}{punctuation|)}
    {keyword|return} parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


{keyword|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}}{string-literal|{string|""}}
    parents {operator|=} {punctuation|[}{string-literal|{string|"/usr/lib/jvm"}}{punctuation|,} {string-literal|{string|"/usr/java"}}{punctuation|,} {string-literal|{string|"/opt/java"}}{punctuation|,} {string-literal|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    parents {operator|+=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string-literal|{string|".sdkman/candidates/java"}}{punctuation|,} {string-literal|{string|".jdks"}}{punctuation|,} {string-literal|{string|"Library/Java/JavaVirtualMachines"}}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string-literal|{string|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string-literal|{string|"JAVA_HOME"}} {keyword|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string-literal|{string|"Contents/Home"}}{punctuation|]}
    {keyword|for} home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string-literal|{string|"release"}}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string-literal|{string|"bin/javac"}}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}startswith{punctuation|(}{string-literal|{string|"JAVA_VERSION="}}{punctuation|)} {operator|and} line{punctuation|.}split{punctuation|(}{string-literal|{string|'"'}}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{punctuation|(}{string-literal|{string|"."}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {keyword|return} home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no JDK {punctuation|\{}feature{punctuation|\}} was found {keyword|in} JAVA_HOME{punctuation|,} {punctuation|\{}{string-literal|{string|', '}}{punctuation|.}join{punctuation|(}parents{punctuation|)}{punctuation|\}}"{punctuation|)}


{keyword|def} {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}}{string-literal|{string|""}}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} {string-literal|{string|"jbuild"}}{punctuation|,} {string-literal|{string|"version"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string-literal|{string|"jbuild"}}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string-literal|{string|"jbuild"}}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string-literal|{string|"target/jbuild.jar"}}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string-literal|{string|"jbuild"}}


{keyword|def} {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    {keyword|if} {string-literal|{string|"jbuild"}} {keyword|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string-literal|{string|"JBUILD_JAVA_HOME"}}{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string-literal|{string|"XDG_CACHE_HOME"}}{punctuation|:} str{punctuation|(}work {operator|/} {string-literal|{string|"cache"}}{punctuation|)}{punctuation|\}}
            # The first build trains the archive {keyword|of} classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f"jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}{string-literal|{string|", "}}jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string-literal|{string|".jbuild"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"hugo"}} {keyword|in} wanted{punctuation|:}
        {keyword|for} gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}{punctuation|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f"Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}{string-literal|{string|", "}}hugo"{punctuation|,}
                             {punctuation|[}{string-literal|{string|"hugo"}}{punctuation|,} {string-literal|{string|"--quiet"}}{punctuation|,} {string-literal|{string|"--noBuildLock"}}{punctuation|,} {string-literal|{string|"--cacheDir"}}{punctuation|,} str{punctuation|(}work {operator|/} {string-literal|{string|"cache/hugo"}}{punctuation|)}{punctuation|,}
                              {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{string-literal|{string|"GOGC"}}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string-literal|{string|"resources"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"jekyll"}} {keyword|in} wanted{punctuation|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string-literal|{string|"Jekyll"}}{punctuation|,} {string-literal|{string|"jekyll"}}{punctuation|,} {punctuation|[}{string-literal|{string|"jekyll"}}{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string-literal|{string|".jekyll-cache"}}{punctuation|,} {string-literal|{string|".jekyll-metadata"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"floor"}} {keyword|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string-literal|{string|"floor"}}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {string-literal|{string|"bin/javac"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string-literal|{string|"Floor.java"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string-literal|{string|"-XX:+UseSerialGC"}}{punctuation|,} {string-literal|{string|"-XX:TieredStopAtLevel=1"}}{punctuation|,} {string-literal|{string|"-XX:-UsePerfData"}}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f"floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string-literal|{string|", "}}jbuild"{punctuation|,}
                         {punctuation|[}home {operator|/} {string-literal|{string|"bin/java"}}{punctuation|,} {operator|*}flags{punctuation|,} {string-literal|{string|"-cp"}}{punctuation|,} classes{punctuation|,} {string-literal|{string|"Floor"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"LIST"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string-literal|{string|"cold"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


{keyword|def} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"Wall seconds, CPU seconds and peak megabytes of one process."}}{string-literal|{string|""}}
    os{punctuation|.}{keyword|sync}{punctuation|(}{punctuation|)}
    {keyword|with} {keyword|open}{punctuation|(}folder {operator|/} {string-literal|{string|"log"}}{punctuation|,} {string-literal|{string|"wb"}}{punctuation|)} {operator|as} log{punctuation|:}
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!}{operator|=} {number|0}{punctuation|:}
        fail{punctuation|(}f"{punctuation|\{}{string-literal|{string|' '}}{punctuation|.}join{punctuation|(}map{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended {keyword|with} {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{punctuation|:}\\n{punctuation|\{}{punctuation|(}folder {operator|/} {string-literal|{string|'log'}}{punctuation|)}{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}{punctuation|:}{punctuation|]}{punctuation|\}}"{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string-literal|{string|"darwin"}} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} Size{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"All that is measured with one number of posts."}}{string-literal|{string|""}}

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!}{operator|=} {string-literal|{string|"jekyll"}} {operator|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string-literal|{string|""}}
        self{punctuation|.}edited_name {operator|=} None

    {keyword|def} {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants {keyword|of} a generator have a site each{punctuation|,} since they keep things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string-literal|{string|"bin/java"}}{punctuation|,} BENCH {operator|/} {string-literal|{string|"Generate.java"}}{punctuation|,}
                        {string-literal|{string|"--posts"}}{punctuation|,} str{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string-literal|{string|"--seed"}}{punctuation|,} str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string-literal|{string|"--out"}}{punctuation|,} self{punctuation|.}folder {operator|/} {string-literal|{string|"sites"}}{punctuation|,}
                        {string-literal|{string|"--templates"}}{punctuation|,} BENCH {operator|/} {string-literal|{string|"templates"}}{punctuation|,}
                        {string-literal|{string|"--tools"}}{punctuation|,} {string-literal|{string|","}}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t {keyword|in} self{punctuation|.}tools{punctuation|\}} \| {punctuation|\{}{string-literal|{string|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {keyword|in} self{punctuation|.}tools{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string-literal|{string|"sites"}} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} range{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {keyword|for} i {keyword|in} range{punctuation|(}len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} not tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string-literal|{string|"floor"}}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f"{punctuation|\{}self{punctuation|.}posts{punctuation|\}} posts{punctuation|:} run {punctuation|\{}run{punctuation|\}} {keyword|of} {punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}} done"{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {keyword|def} {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string-literal|{string|"site"}} {operator|/} tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{string-literal|{string|" "}}{punctuation|,} {string-literal|{string|"-"}}{punctuation|)}{punctuation|.}replace{punctuation|(}{string-literal|{string|","}}{punctuation|,} {string-literal|{string|""}}{punctuation|)}

    {keyword|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string-literal|{string|"output"}} {operator|/} f"{punctuation|\{}run{punctuation|\}}{operator|-}{punctuation|\{}self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|.}name{punctuation|\}}"

    {keyword|def} {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-literal|{string|"cold"}}{punctuation|:}
            {keyword|for} cache {keyword|in} tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-literal|{string|"one edit"}}{punctuation|:}
            {keyword|with} {keyword|open}{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string-literal|{string|"a"}}{punctuation|)} {operator|as} {keyword|post}{punctuation|:}
                {keyword|post}{punctuation|.}write{punctuation|(}f"\\nOne more sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th {keyword|of} its kind{punctuation|.}\\n"{punctuation|)}
        values {operator|=} {punctuation|\{}{string-literal|{string|"SITE"}}{punctuation|:} site{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|:} output{punctuation|,} {string-literal|{string|"LIST"}}{punctuation|:} self{punctuation|.}folder {operator|/} {string-literal|{string|"list"}}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool{punctuation|.}command{punctuation|]}
        # Only the run that does not count may make the archive {keyword|of} classes{punctuation|,} {operator|and} waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment \| {punctuation|(}{punctuation|\{}{string-literal|{string|"JBUILD_ARCHIVE"}}{punctuation|:} {string-literal|{string|"wait"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    {keyword|def} {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string-literal|{string|""}}{string-literal|{string|"The first post from the middle of the blog's time on; the same for all tools."}}{string-literal|{string|""}}
        {keyword|if} not self{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {operator|/} {string-literal|{string|"sites/jbuild/_posts"}}{punctuation|)} {operator|as} posts{punctuation|:}
                self{punctuation|.}edited_name {operator|=} min{punctuation|(}{keyword|post}{punctuation|.}name {keyword|for} {keyword|post} {keyword|in} posts {keyword|if} {keyword|post}{punctuation|.}name {operator|>=} {string-literal|{string|"2019-10"}}{punctuation|)}
        hugos {operator|=} site {operator|/} {string-literal|{string|"content/posts"}} {operator|/} self{punctuation|.}edited_name{punctuation|[}len{punctuation|(}{string-literal|{string|"2019-10-01-"}}{punctuation|)}{punctuation|:}{punctuation|]}
