{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}{string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}{string|""}

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

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{operator|,} {string|"unchanged"}{operator|,} {string|"one edit"}{punctuation|]}


{keyword|class} {attr-name|Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}{keyword|self}{operator|,} name{operator|,} site_name{operator|,} command{operator|,} environment{operator|=}None{operator|,} caches{operator|=}{punctuation|(}{punctuation|)}{operator|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        {keyword|self}{punctuation|.}name {operator|=} name
        {keyword|self}{punctuation|.}site_name {operator|=} site_name
        {keyword|self}{punctuation|.}command {operator|=} command
        {keyword|self}{punctuation|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}caches {operator|=} caches
        {keyword|self}{punctuation|.}measures {operator|=} measures


def {keyword|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{operator|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{operator|,} default{operator|=}{string|"50,1000,10000"}{operator|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{operator|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{operator|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{operator|,} default{operator|=}{string|"25,17"}{operator|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{operator|,} default{operator|=}{string|"100"}{operator|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|5}{operator|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|1000}{operator|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|1}{operator|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{operator|,} type{operator|=}Path{operator|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{operator|,} action{operator|=}{string|"store_true"}{operator|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{operator|,} type{operator|=}Path{operator|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{operator|,} {string|"/usr/java"}{operator|,} {string|"/opt/java"}{operator|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{operator|,} {string|".jdks"}{operator|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}environ {keyword|else} {keyword|[]}
    for parent {keyword|in} {function|map}{punctuation|(}Path{operator|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            for child {keyword|in} {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} {punctuation|[}child{operator|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home {keyword|in} {attr-name|homes}{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            for line {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}{atom builtin|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} {attr-name|feature}{punctuation|:}
                    return home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {keyword|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{operator|,} {string|"version"}{punctuation|]}{operator|,} check{operator|=}True{operator|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{operator|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{operator|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{operator|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {keyword|[]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} {attr-name|wanted}{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk {keyword|in} {attr-name|jdks}{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{operator|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {operator|#} The first build trains the archive {keyword|of} classes{punctuation|;} it does {keyword|not} count{punctuation|.}
            made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{operator|,} {string|"jbuild"}{operator|,} {punctuation|[}launcher{operator|,} {string|"build"}{operator|,} {string|"-q"}{operator|,} {string|"-s"}{operator|,} {string|"SITE"}{operator|,} {string|"-d"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,}
                             environment{operator|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} {attr-name|wanted}{punctuation|:}
        for gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{operator|,} {string|"hugo"}{operator|,}
                             {punctuation|[}{string|"hugo"}{operator|,} {string|"--quiet"}{operator|,} {string|"--noBuildLock"}{operator|,} {string|"--cacheDir"}{operator|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{operator|,}
                              {string|"-s"}{operator|,} {string|"SITE"}{operator|,} {string|"-d"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{operator|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} {attr-name|wanted}{punctuation|:}
        made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{operator|,} {string|"jekyll"}{operator|,} {punctuation|[}{string|"jekyll"}{operator|,} {string|"build"}{operator|,} {string|"-q"}{operator|,} {string|"-s"}{operator|,} {string|"SITE"}{operator|,} {string|"-d"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{punctuation|\}}{operator|,}
                         {punctuation|[}{string|".jekyll-cache"}{operator|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} {attr-name|wanted}{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{operator|,} {string|"-d"}{operator|,} classes{operator|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{operator|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{operator|,} {string|"-XX:TieredStopAtLevel=1"}{operator|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{operator|,} {string|"jbuild"}{operator|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{operator|,} {operator|*}flags{operator|,} {string|"-cp"}{operator|,} classes{operator|,} {string|"Floor"}{operator|,} {string|"SITE"}{operator|,} {string|"LIST"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{punctuation|\}}{operator|,} {keyword|[]}{operator|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{operator|,} environment{operator|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string|"log"}{operator|,} {string|"wb"}{punctuation|)} as {attr-name|log}{punctuation|:}
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{operator|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{operator|,} cwd{operator|=}folder{operator|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{operator|,}
                                   stdout{operator|=}log{operator|,} stderr{operator|=}log{punctuation|)}
        {keyword|_}{operator|,} status{operator|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}pid{operator|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!}{operator|=} {number|0}{punctuation|:}
        {keyword|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    return seconds{operator|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{operator|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} {attr-name|Size}{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}{keyword|self}{operator|,} posts{operator|,} options{operator|,} all_tools{operator|,} work{punctuation|)}{punctuation|:}
        {keyword|self}{punctuation|.}posts {operator|=} posts
        {keyword|self}{punctuation|.}options {operator|=} options
        {keyword|self}{punctuation|.}tools {operator|=} {punctuation|[}t for t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!}{operator|=} {string|"jekyll"} {keyword|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        {keyword|self}{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        {keyword|self}{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        {keyword|self}{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}files {operator|=} {number|0}
        {keyword|self}{punctuation|.}bytes {operator|=} {number|0}
        {keyword|self}{punctuation|.}check {operator|=} {string|""}
        {keyword|self}{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}{keyword|self}{punctuation|)}{punctuation|:}
        {operator|#} Two variants {keyword|of} a generator have a site each{operator|,} since they keep things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}jdk_home{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{operator|,} BENCH {operator|/} {string|"Generate.java"}{operator|,}
                        {string|"--posts"}{operator|,} {function|str}{punctuation|(}{keyword|self}{punctuation|.}posts{punctuation|)}{operator|,} {string|"--seed"}{operator|,} {function|str}{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}seed{punctuation|)}{operator|,} {string|"--out"}{operator|,} {keyword|self}{punctuation|.}folder {operator|/} {string|"sites"}{operator|,}
                        {string|"--templates"}{operator|,} BENCH {operator|/} {string|"templates"}{operator|,}
                        {string|"--tools"}{operator|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t {keyword|in} {keyword|self}{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{operator|,} check{operator|=}True{punctuation|)}
        for tool {keyword|in} {keyword|self}{punctuation|.}{attr-name|tools}{punctuation|:}
            source {operator|=} {keyword|self}{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{operator|,} {keyword|self}{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {keyword|in} {function|range}{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            for measure {keyword|in} {attr-name|MEASURES}{punctuation|:}
                for i {keyword|in} {function|range}{punctuation|(}{function|len}{punctuation|(}{keyword|self}{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} {keyword|self}{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {comment|% len(self.tools)]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures and {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {keyword|self}{punctuation|.}{function|once}{punctuation|(}tool{operator|,} measure{operator|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                {keyword|self}{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{operator|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}{keyword|self}{operator|,} tool{punctuation|)}{punctuation|:}
        return {keyword|self}{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{string|" "}{operator|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{operator|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}{keyword|self}{operator|,} tool{operator|,} run{punctuation|)}{punctuation|:}
        return {keyword|self}{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}{keyword|self}{operator|,} tool{operator|,} measure{operator|,} run{punctuation|)}{punctuation|:}
        site{operator|,} output {operator|=} {keyword|self}{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{operator|,} {keyword|self}{punctuation|.}{function|output}{punctuation|(}tool{operator|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}
            for cache {keyword|in} tool{punctuation|.}{attr-name|caches}{punctuation|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{operator|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}
            with {function|open}{punctuation|(}{keyword|self}{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{operator|,} {string|"a"}{punctuation|)} as {attr-name|post}{punctuation|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{operator|,} {string|"OUTPUT"}{punctuation|:} output{operator|,} {string|"LIST"}{punctuation|:} {keyword|self}{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{operator|,} part{punctuation|)} for part {keyword|in} tool{punctuation|.}command{punctuation|]}
        {operator|#} Only the run that does {keyword|not} count may make the archive {keyword|of} classes{operator|,} and waits for it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{operator|,} environment{operator|,} {keyword|self}{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            {keyword|self}{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{operator|,} measure{punctuation|)}{operator|,} {keyword|[]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}{keyword|self}{operator|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {keyword|not} {keyword|self}{punctuation|.}{attr-name|edited_name}{punctuation|:}
            with os{punctuation|.}{function|scandir}{punctuation|(}{keyword|self}{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as {attr-name|posts}{punctuation|:}
                {keyword|self}{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name for post {keyword|in} posts {keyword|if} post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} {keyword|self}{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
