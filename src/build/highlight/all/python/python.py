{comment|#!/usr/bin/env python3}
{triple-quoted-string string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}

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
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} {class-name|Tool}{punctuation|:}
    {triple-quoted-string string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}{boolean|None}{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


{keyword|def} {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}exit{punctuation|(}{string-interpolation|{string|f"bench/run: }{interpolation|{punctuation|\{}message{punctuation|\}}}{string|"}}{punctuation|)}


{keyword|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} {builtin|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {builtin|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} {builtin|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} {builtin|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} {builtin|type}{operator|=}{builtin|int}{punctuation|,} default{operator|=}{number|5}{punctuation|,} {builtin|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {builtin|type}{operator|=}{builtin|int}{punctuation|,} default{operator|=}{number|1000}{punctuation|,} {builtin|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} {builtin|type}{operator|=}{builtin|int}{punctuation|,} default{operator|=}{number|1}{punctuation|,} {builtin|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} {builtin|type}{operator|=}Path{punctuation|,} {builtin|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} {builtin|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} {builtin|type}{operator|=}Path{punctuation|,} {builtin|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


{keyword|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {triple-quoted-string string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{builtin|str}{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {builtin|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} {builtin|sorted}{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} line{punctuation|.}split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {keyword|return} home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}{string-interpolation|{string|f"no JDK }{interpolation|{punctuation|\{}feature{punctuation|\}}}{string| was found in JAVA_HOME, }{interpolation|{punctuation|\{}{string|', '}{punctuation|.}join{punctuation|(}parents{punctuation|)}{punctuation|\}}}{string|"}}{punctuation|)}


{keyword|def} {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {triple-quoted-string string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


{keyword|def} {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {builtin|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {builtin|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string-interpolation|{string|f"jbuild, JDK }{interpolation|{punctuation|\{}jdk{punctuation|\}}}{string|"}}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{punctuation|:}
        {keyword|for} gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string-interpolation|{string|f"Hugo, GOGC }{interpolation|{punctuation|\{}gogc{punctuation|\}}}{string|"}}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {builtin|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{punctuation|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string-interpolation|{string|f"floor, JDK }{interpolation|{punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}}{string|"}}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


{keyword|def} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {triple-quoted-string string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    {keyword|with} {builtin|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} log{punctuation|:}
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}{punctuation|:}
        fail{punctuation|(}{string-interpolation|{string|f"}{interpolation|{punctuation|\{}{string|' '}{punctuation|.}join{punctuation|(}{builtin|map}{punctuation|(}{builtin|str}{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}}}{string| ended with }{interpolation|{punctuation|\{}process{punctuation|.}returncode{punctuation|\}}}{string|:\\n}{interpolation|{punctuation|\{}{punctuation|(}folder {operator|/} {string|'log'}{punctuation|)}{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}{punctuation|:}{format-spec|]}{punctuation|\}}}{string|"}}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} {class-name|Size}{punctuation|:}
    {triple-quoted-string string|"""All that is measured with one number of posts."""}

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {string|"jekyll"} {keyword|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {builtin|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}{builtin|bytes} {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} {boolean|None}

    {keyword|def} {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {builtin|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {builtin|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join{punctuation|(}{builtin|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t {keyword|in} self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|)}
        {keyword|for} tool {keyword|in} self{punctuation|.}tools{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} {builtin|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {keyword|for} i {keyword|in} {builtin|range}{punctuation|(}{builtin|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {builtin|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            {keyword|print}{punctuation|(}{string-interpolation|{string|f"}{interpolation|{punctuation|\{}self{punctuation|.}posts{punctuation|\}}}{string| posts: run }{interpolation|{punctuation|\{}run{punctuation|\}}}{string| of }{interpolation|{punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}}}{string| done"}}{punctuation|,} {builtin|file}{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {keyword|def} {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {keyword|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} {string-interpolation|{string|f"}{interpolation|{punctuation|\{}run{punctuation|\}}}{string|-}{interpolation|{punctuation|\{}self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|.}name{punctuation|\}}}{string|"}}

    {keyword|def} {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}
            {keyword|for} cache {keyword|in} tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}
            {keyword|with} {builtin|open}{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} post{punctuation|:}
                post{punctuation|.}write{punctuation|(}{string-interpolation|{string|f"\\nOne more sentence, the }{interpolation|{punctuation|\{}run{punctuation|\}}}{string|th of its kind.\\n"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    {keyword|def} {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {triple-quoted-string string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {keyword|not} self{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {builtin|min}{punctuation|(}post{punctuation|.}name {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{builtin|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
