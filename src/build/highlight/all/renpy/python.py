{comment|#!/usr/bin/env python3}
{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

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
{keyword|import} {property|time}
{keyword|from} pathlib {keyword|import} Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} Tool{punctuation|:}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    {keyword|def} {function|__init__}{punctuation|(}{tag|self}{punctuation|,} {property|name}{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}{keyword|None}{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        {tag|self}{punctuation|.}{property|name} {operator|=} {property|name}
        {tag|self}{punctuation|.}site_name {operator|=} site_name
        {tag|self}{punctuation|.}command {operator|=} command
        {tag|self}{punctuation|.}environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        {tag|self}{punctuation|.}caches {operator|=} caches
        {tag|self}{punctuation|.}measures {operator|=} measures


{keyword|def} {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


{keyword|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {keyword|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {property|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {keyword|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {property|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {keyword|default}{operator|=}{string|"25,17"}{punctuation|,} {property|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {keyword|default}{operator|=}{string|"100"}{punctuation|,} {property|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} {property|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} {property|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} {property|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} {property|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {property|action}{operator|=}{string|"store_true"}{punctuation|,} {property|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} {property|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


{keyword|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} {property|child} {keyword|in} {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}{property|child}{punctuation|,} {property|child} {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line{punctuation|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {keyword|return} home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{keyword|def} {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


{keyword|def} {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{punctuation|:}
        {keyword|for} gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{punctuation|:}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


{keyword|def} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    {operator|with} {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} log{punctuation|:}
        begin {operator|=} {property|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} {property|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} Size{punctuation|:}
    {string|"""All that is measured with one number of posts."""}

    {keyword|def} {function|__init__}{punctuation|(}{tag|self}{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        {tag|self}{punctuation|.}posts {operator|=} posts
        {tag|self}{punctuation|.}options {operator|=} options
        {tag|self}{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {string|"jekyll"} {operator|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        {tag|self}{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        {tag|self}{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        {tag|self}{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        {tag|self}{punctuation|.}files {operator|=} {number|0}
        {tag|self}{punctuation|.}bytes {operator|=} {number|0}
        {tag|self}{punctuation|.}check {operator|=} {string|""}
        {tag|self}{punctuation|.}edited_name {operator|=} {keyword|None}

    {keyword|def} {function|measure}{punctuation|(}{tag|self}{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}{tag|self}{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}{tag|self}{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}{tag|self}{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {tag|self}{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t {keyword|in} {tag|self}{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|)}
        {keyword|for} tool {keyword|in} {tag|self}{punctuation|.}tools{punctuation|:}
            source {operator|=} {tag|self}{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} {tag|self}{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} {function|range}{punctuation|(}{tag|self}{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {keyword|for} i {keyword|in} {function|range}{punctuation|(}{function|len}{punctuation|(}{tag|self}{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} {tag|self}{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}{tag|self}{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool{punctuation|.}{property|name}{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {tag|self}{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                {tag|self}{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {keyword|def} {function|site}{punctuation|(}{tag|self}{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} {tag|self}{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}{property|name}{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {keyword|def} {function|output}{punctuation|(}{tag|self}{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} {tag|self}{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    {keyword|def} {function|once}{punctuation|(}{tag|self}{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} {tag|self}{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} {tag|self}{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}
            {keyword|for} {keyword|cache} {keyword|in} tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} {keyword|cache}{punctuation|,} ignore_errors{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}
            {operator|with} {function|open}{punctuation|(}{tag|self}{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} post{punctuation|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} {tag|self}{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} {tag|self}{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            {tag|self}{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}{property|name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    {keyword|def} {function|edited}{punctuation|(}{tag|self}{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {operator|not} {tag|self}{punctuation|.}edited_name{punctuation|:}
            {operator|with} os{punctuation|.}{function|scandir}{punctuation|(}{tag|self}{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts{punctuation|:}
                {tag|self}{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}{property|name} {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}{property|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} {tag|self}{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
