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

{builtin-function function|import} argparse
{builtin-function function|import} json
{builtin-function function|import} os
{builtin-function function|import} platform
{builtin-function function|import} shutil
{builtin-function function|import} signal
{builtin-function function|import} statistics
{builtin-function function|import} subprocess
{builtin-function function|import} sys
{builtin-function function|import} {builtin-function function|time}
from pathlib {builtin-function function|import} Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{function|parent}
ROOT {operator|=} BENCH{punctuation|.}{function|parent}
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{operator|:}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} {argument-label|{argument-name punctuation|environment}{punctuation|=}}None{punctuation|,} {argument-label|{argument-name punctuation|caches}{punctuation|=}}{punctuation|(}{punctuation|)}{punctuation|,} {argument-label|{argument-name punctuation|measures}{punctuation|=}}MEASURES{punctuation|)}{operator|:}
        self{punctuation|.}{function|name} {operator|=} name
        self{punctuation|.}{function|site_name} {operator|=} site_name
        self{punctuation|.}{function|command} {operator|=} command
        self{punctuation|.}{function|environment} {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}{function|caches} {operator|=} caches
        self{punctuation|.}{function|measures} {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{operator|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}{argument-label|{argument-name punctuation|description}{punctuation|=}}__doc__{punctuation|,} {argument-label|{argument-name punctuation|formatter_class}{punctuation|=}}argparse{punctuation|.}{function|RawDescriptionHelpFormatter}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {argument-label|{argument-name punctuation|default}{punctuation|=}}{string|"50,1000,10000"}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {argument-label|{argument-name punctuation|default}{punctuation|=}}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {argument-label|{argument-name punctuation|default}{punctuation|=}}{string|"25,17"}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {argument-label|{argument-name punctuation|default}{punctuation|=}}{string|"100"}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {argument-label|{argument-name punctuation|type}{punctuation|=}}int{punctuation|,} {argument-label|{argument-name punctuation|default}{punctuation|=}}{number|5}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {argument-label|{argument-name punctuation|type}{punctuation|=}}int{punctuation|,} {argument-label|{argument-name punctuation|default}{punctuation|=}}{number|1000}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {argument-label|{argument-name punctuation|type}{punctuation|=}}int{punctuation|,} {argument-label|{argument-name punctuation|default}{punctuation|=}}{number|1}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {argument-label|{argument-name punctuation|type}{punctuation|=}}Path{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {argument-label|{argument-name punctuation|action}{punctuation|=}}{string|"store_true"}{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {argument-label|{argument-name punctuation|type}{punctuation|=}}Path{punctuation|,} {argument-label|{argument-name punctuation|help}{punctuation|=}}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{operator|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {function|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}{function|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} in os{punctuation|.}{function|environ} {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} child in {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home in homes{operator|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} line in release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}'{string|"')[1].split("}{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}
                    {keyword|return} home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{operator|:}
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {argument-label|{argument-name punctuation|check}{punctuation|=}}{boolean|True}{punctuation|,} {argument-label|{argument-name punctuation|stdout}{punctuation|=}}subprocess{punctuation|.}{function|DEVNULL}{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options{punctuation|.}{function|tools}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}{function|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} in wanted{operator|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in jdks{operator|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{operator|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} in wanted{operator|:}
        {keyword|for} gogc in options{punctuation|.}{function|gogc}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{operator|:}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} in wanted{operator|:}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} in wanted{operator|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {argument-label|{argument-name punctuation|check}{punctuation|=}}{boolean|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as {builtin-function function|log}{operator|:}
        begin {operator|=} {builtin-function function|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} {argument-label|{argument-name punctuation|env}{punctuation|=}}os{punctuation|.}{function|environ} \| environment{punctuation|,} {argument-label|{argument-name punctuation|cwd}{punctuation|=}}folder{punctuation|,} {argument-label|{argument-name punctuation|stdin}{punctuation|=}}subprocess{punctuation|.}{function|DEVNULL}{punctuation|,}
                                   {argument-label|{argument-name punctuation|stdout}{punctuation|=}}{builtin-function function|log}{punctuation|,} {argument-label|{argument-name punctuation|stderr}{punctuation|=}}{builtin-function function|log}{punctuation|)}
        _{punctuation|,} status{punctuation|,} {argument-label|{argument-name punctuation|usage} {punctuation|=}} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}{function|pid}{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} {builtin-function function|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}{function|returncode} {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}{function|returncode} {operator|!=} {number|0}{operator|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}{function|platform} {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}{function|ru_utime} {operator|+} usage{punctuation|.}{function|ru_stime}{punctuation|,} usage{punctuation|.}{function|ru_maxrss} {operator|*} scale {operator|/} 1e6


class Size{operator|:}
    {string|"""All that is measured with one number of posts."""}

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        self{punctuation|.}{function|posts} {operator|=} posts
        self{punctuation|.}{function|options} {operator|=} options
        self{punctuation|.}{function|tools} {operator|=} {punctuation|[}t {keyword|for} t in all_tools {keyword|if} t{punctuation|.}{function|site_name} {operator|!=} {string|"jekyll"} or posts {operator|<=} options{punctuation|.}{function|jekyll_max}{punctuation|]}
        self{punctuation|.}{function|folder} {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}{function|folder}{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}{function|results} {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}{function|files} {operator|=} {number|0}
        self{punctuation|.}{function|bytes} {operator|=} {number|0}
        self{punctuation|.}{function|check} {operator|=} {string|""}
        self{punctuation|.}{function|edited_name} {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{operator|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}{function|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}{function|folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}{function|site_name} {keyword|for} t in self{punctuation|.}{function|tools}{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {argument-label|{argument-name punctuation|check}{punctuation|=}}{boolean|True}{punctuation|)}
        {keyword|for} tool in self{punctuation|.}{function|tools}{operator|:}
            source {operator|=} self{punctuation|.}{function|folder} {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}{function|site_name}
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in {function|range}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|runs} {operator|+} {number|1}{punctuation|)}{operator|:}
            {keyword|for} measure in MEASURES{operator|:}
                {keyword|for} i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}{function|tools}{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{punctuation|.}{function|tools}{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}{function|tools}{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{punctuation|.}{function|measures} {function|and} {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}{function|name}{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{operator|:}
                self{punctuation|.}{builtin-function function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {argument-label|{argument-name punctuation|file}{punctuation|=}}sys{punctuation|.}{function|stderr}{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        {keyword|return} self{punctuation|.}{function|folder} {operator|/} {string|"site"} {operator|/} tool{punctuation|.}{function|name}{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        {keyword|return} self{punctuation|.}{function|folder} {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} {argument-label|{argument-name punctuation|output} {punctuation|=}} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}{function|parent}{punctuation|.}{function|mkdir}{punctuation|(}{argument-label|{argument-name punctuation|exist_ok}{punctuation|=}}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{operator|:}
            {keyword|for} cache in tool{punctuation|.}{function|caches}{operator|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} {argument-label|{argument-name punctuation|ignore_errors}{punctuation|=}}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{operator|:}
            with {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{operator|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} site{punctuation|,} {string|"OUTPUT"}{operator|:} output{punctuation|,} {string|"LIST"}{operator|:} self{punctuation|.}{function|folder} {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool{punctuation|.}{function|command}{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}{function|environment} \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}{function|folder}{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{operator|:}
            self{punctuation|.}{function|results}{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}{function|name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} not self{punctuation|.}{function|edited_name}{operator|:}
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}{function|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{operator|:}
                self{punctuation|.}{function|edited_name} {operator|=} {builtin-function function|min}{punctuation|(}post{punctuation|.}{function|name} {keyword|for} post in posts {keyword|if} post{punctuation|.}{function|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}{function|edited_name}{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
