{comment|#!/usr/bin/env python3}
{string|{double-quoted|""}}{string|{double-quoted|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}}{string|{double-quoted|""}}

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
from pathlib {keyword|import} Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{function|parent}
ROOT {operator|=} BENCH{punctuation|.}{function|parent}
MEASURES {operator|=} {punctuation|[}{string|{double-quoted|"cold"}}{punctuation|,} {string|{double-quoted|"unchanged"}}{punctuation|,} {string|{double-quoted|"one edit"}}{punctuation|]}


{keyword|class} Tool{punctuation|:}
    {string|{double-quoted|""}}{string|{double-quoted|"One way of building one site: a generator with a JDK or a GOGC."}}{string|{double-quoted|""}}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}{function|name} {operator|=} name
        self{punctuation|.}{function|site_name} {operator|=} site_name
        self{punctuation|.}{function|command} {operator|=} command
        self{punctuation|.}{function|environment} {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}{function|caches} {operator|=} caches
        self{punctuation|.}{function|measures} {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{string|{double-quoted|"bench/run: \{message\}"}}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}{function|RawDescriptionHelpFormatter}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--sizes"}}{punctuation|,} {keyword|default}{operator|=}{string|{double-quoted|"50,1000,10000"}}{punctuation|,} help{operator|=}{string|{double-quoted|"numbers of posts (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--tools"}}{punctuation|,} {keyword|default}{operator|=}{string|{double-quoted|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{string|{double-quoted|"(%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--jdk"}}{punctuation|,} {keyword|default}{operator|=}{string|{double-quoted|"25,17"}}{punctuation|,} help{operator|=}{string|{double-quoted|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--gogc"}}{punctuation|,} {keyword|default}{operator|=}{string|{double-quoted|"100"}}{punctuation|,} help{operator|=}{string|{double-quoted|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--runs"}}{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{string|{double-quoted|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--jekyll-max"}}{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|{double-quoted|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--seed"}}{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{string|{double-quoted|"of the content (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--work"}}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|{double-quoted|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--keep"}}{punctuation|,} action{operator|=}{string|{double-quoted|"store_true"}}{punctuation|,} help{operator|=}{string|{double-quoted|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|{double-quoted|"--json"}}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|{double-quoted|"write every single measurement here"}}{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|{double-quoted|""}}{string|{double-quoted|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}}{string|{double-quoted|""}}
    parents {operator|=} {punctuation|[}{string|{double-quoted|"/usr/lib/jvm"}}{punctuation|,} {string|{double-quoted|"/usr/java"}}{punctuation|,} {string|{double-quoted|"/opt/java"}}{punctuation|,} {string|{double-quoted|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {operator|in} {punctuation|(}{string|{double-quoted|".sdkman/candidates/java"}}{punctuation|,} {string|{double-quoted|".jdks"}}{punctuation|,} {string|{double-quoted|"Library/Java/JavaVirtualMachines"}}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}{function|environ}{punctuation|[}{string|{double-quoted|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|{double-quoted|"JAVA_HOME"}} {operator|in} os{punctuation|.}{function|environ} {keyword|else} {punctuation|[}{punctuation|]}
    for parent {operator|in} {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            for child {operator|in} {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|{double-quoted|"Contents/Home"}}{punctuation|]}
    for home {operator|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|{double-quoted|"release"}}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|{double-quoted|"bin/javac"}}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            for line {operator|in} release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|{double-quoted|"JAVA_VERSION="}}{punctuation|)} {operator|and} line{punctuation|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}{string|{double-quoted|"."}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    return home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|{double-quoted|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|{double-quoted|""}}{string|{double-quoted|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}}{string|{double-quoted|""}}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|{double-quoted|"jbuild"}}{punctuation|,} {string|{double-quoted|"version"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}{function|DEVNULL}{punctuation|)}
    folder {operator|=} work {operator|/} {string|{double-quoted|"jbuild"}}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|{double-quoted|"jbuild"}}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|{double-quoted|"target/jbuild.jar"}}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|{double-quoted|"jbuild"}}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}{function|tools}{punctuation|.}{function|split}{punctuation|(}{string|{double-quoted|","}}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}{function|jdk}{punctuation|.}{function|split}{punctuation|(}{string|{double-quoted|","}}{punctuation|)}
    {keyword|if} {string|{double-quoted|"jbuild"}} {operator|in} wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk {operator|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|{double-quoted|"JBUILD_JAVA_HOME"}}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|{double-quoted|"XDG_CACHE_HOME"}}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|{double-quoted|"cache"}}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|{double-quoted|"jbuild, JDK \{jdk\}"}}{punctuation|,} {string|{double-quoted|"jbuild"}}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|{double-quoted|"build"}}{punctuation|,} {string|{double-quoted|"-q"}}{punctuation|,} {string|{double-quoted|"-s"}}{punctuation|,} {string|{double-quoted|"SITE"}}{punctuation|,} {string|{double-quoted|"-d"}}{punctuation|,} {string|{double-quoted|"OUTPUT"}}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|{double-quoted|".jbuild"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|{double-quoted|"hugo"}} {operator|in} wanted{punctuation|:}
        for gogc {operator|in} options{punctuation|.}{function|gogc}{punctuation|.}{function|split}{punctuation|(}{string|{double-quoted|","}}{punctuation|)}{punctuation|:}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|{double-quoted|"Hugo, GOGC \{gogc\}"}}{punctuation|,} {string|{double-quoted|"hugo"}}{punctuation|,}
                             {punctuation|[}{string|{double-quoted|"hugo"}}{punctuation|,} {string|{double-quoted|"--quiet"}}{punctuation|,} {string|{double-quoted|"--noBuildLock"}}{punctuation|,} {string|{double-quoted|"--cacheDir"}}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|{double-quoted|"cache/hugo"}}{punctuation|)}{punctuation|,}
                              {string|{double-quoted|"-s"}}{punctuation|,} {string|{double-quoted|"SITE"}}{punctuation|,} {string|{double-quoted|"-d"}}{punctuation|,} {string|{double-quoted|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{string|{double-quoted|"GOGC"}}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|{double-quoted|"resources"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|{double-quoted|"jekyll"}} {operator|in} wanted{punctuation|:}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{string|{double-quoted|"Jekyll"}}{punctuation|,} {string|{double-quoted|"jekyll"}}{punctuation|,} {punctuation|[}{string|{double-quoted|"jekyll"}}{punctuation|,} {string|{double-quoted|"build"}}{punctuation|,} {string|{double-quoted|"-q"}}{punctuation|,} {string|{double-quoted|"-s"}}{punctuation|,} {string|{double-quoted|"SITE"}}{punctuation|,} {string|{double-quoted|"-d"}}{punctuation|,} {string|{double-quoted|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|{double-quoted|".jekyll-cache"}}{punctuation|,} {string|{double-quoted|".jekyll-metadata"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|{double-quoted|"floor"}} {operator|in} wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|{double-quoted|"floor"}}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|{double-quoted|"bin/javac"}}{punctuation|,} {string|{double-quoted|"-d"}}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|{double-quoted|"Floor.java"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|{double-quoted|"-XX:+UseSerialGC"}}{punctuation|,} {string|{double-quoted|"-XX:TieredStopAtLevel=1"}}{punctuation|,} {string|{double-quoted|"-XX:-UsePerfData"}}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|{double-quoted|"floor, JDK \{jdks[0]\}"}}{punctuation|,} {string|{double-quoted|"jbuild"}}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|{double-quoted|"bin/java"}}{punctuation|,} {operator|*}flags{punctuation|,} {string|{double-quoted|"-cp"}}{punctuation|,} classes{punctuation|,} {string|{double-quoted|"Floor"}}{punctuation|,} {string|{double-quoted|"SITE"}}{punctuation|,} {string|{double-quoted|"LIST"}}{punctuation|,} {string|{double-quoted|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|{double-quoted|"cold"}}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|{double-quoted|""}}{string|{double-quoted|"Wall seconds, CPU seconds and peak megabytes of one process."}}{string|{double-quoted|""}}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string|{double-quoted|"log"}}{punctuation|,} {string|{double-quoted|"wb"}}{punctuation|)} as log{punctuation|:}
        begin {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}{function|environ} {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}{function|DEVNULL}{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}{function|pid}{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}{function|returncode} {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}{function|returncode} {operator|!=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f{string|{double-quoted|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}{function|platform} {operator|==} {string|{double-quoted|"darwin"}} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}{function|ru_utime} {operator|+} usage{punctuation|.}{function|ru_stime}{punctuation|,} usage{punctuation|.}{function|ru_maxrss} {operator|*} scale {operator|/} {number|1e6}


{keyword|class} Size{punctuation|:}
    {string|{double-quoted|""}}{string|{double-quoted|"All that is measured with one number of posts."}}{string|{double-quoted|""}}

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}{function|posts} {operator|=} posts
        self{punctuation|.}{function|options} {operator|=} options
        self{punctuation|.}{function|tools} {operator|=} {punctuation|[}t for t {operator|in} all_tools {keyword|if} t{punctuation|.}{function|site_name} {operator|!=} {string|{double-quoted|"jekyll"}} {operator|or} posts {operator|<=} options{punctuation|.}{function|jekyll_max}{punctuation|]}
        self{punctuation|.}{function|folder} {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}{function|folder}{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}{function|results} {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}{function|files} {operator|=} {number|0}
        self{punctuation|.}{function|bytes} {operator|=} {number|0}
        self{punctuation|.}{function|check} {operator|=} {string|{double-quoted|""}}
        self{punctuation|.}{function|edited_name} {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|jdk}{punctuation|.}{function|split}{punctuation|(}{string|{double-quoted|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|{double-quoted|"bin/java"}}{punctuation|,} BENCH {operator|/} {string|{double-quoted|"Generate.java"}}{punctuation|,}
                        {string|{double-quoted|"--posts"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}{function|posts}{punctuation|)}{punctuation|,} {string|{double-quoted|"--seed"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|seed}{punctuation|)}{punctuation|,} {string|{double-quoted|"--out"}}{punctuation|,} self{punctuation|.}{function|folder} {operator|/} {string|{double-quoted|"sites"}}{punctuation|,}
                        {string|{double-quoted|"--templates"}}{punctuation|,} BENCH {operator|/} {string|{double-quoted|"templates"}}{punctuation|,}
                        {string|{double-quoted|"--tools"}}{punctuation|,} {string|{double-quoted|","}}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}{function|site_name} for t {operator|in} self{punctuation|.}{function|tools}{punctuation|\}} {operator|\|} {punctuation|\{}{string|{double-quoted|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool {operator|in} self{punctuation|.}{function|tools}{punctuation|:}
            source {operator|=} self{punctuation|.}{function|folder} {operator|/} {string|{double-quoted|"sites"}} {operator|/} tool{punctuation|.}{function|site_name}
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {operator|in} {function|range}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|runs} {operator|+} {number|1}{punctuation|)}{punctuation|:}
            for measure {operator|in} MEASURES{punctuation|:}
                for i {operator|in} {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}{function|tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}{function|tools}{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}{function|tools}{punctuation|)}{punctuation|]}
                    {keyword|if} measure {operator|in} tool{punctuation|.}{function|measures} {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} not tool{punctuation|.}{function|name}{punctuation|.}{function|startswith}{punctuation|(}{string|{double-quoted|"floor"}}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|{double-quoted|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}}{punctuation|,} file{operator|=}sys{punctuation|.}{function|stderr}{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{punctuation|.}{function|folder} {operator|/} {string|{double-quoted|"site"}} {operator|/} tool{punctuation|.}{function|name}{punctuation|.}{function|replace}{punctuation|(}{string|{double-quoted|" "}}{punctuation|,} {string|{double-quoted|"-"}}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|{double-quoted|","}}{punctuation|,} {string|{double-quoted|""}}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{punctuation|.}{function|folder} {operator|/} {string|{double-quoted|"output"}} {operator|/} f{string|{double-quoted|"\{run\}-\{self.site(tool).name\}"}}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}{function|parent}{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|{double-quoted|"cold"}}{punctuation|:}
            for cache {operator|in} tool{punctuation|.}{function|caches}{punctuation|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|{double-quoted|"one edit"}}{punctuation|:}
            with {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|{double-quoted|"a"}}{punctuation|)} as post{punctuation|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string|{double-quoted|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|{double-quoted|"SITE"}}{punctuation|:} site{punctuation|,} {string|{double-quoted|"OUTPUT"}}{punctuation|:} output{punctuation|,} {string|{double-quoted|"LIST"}}{punctuation|:} self{punctuation|.}{function|folder} {operator|/} {string|{double-quoted|"list"}}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part {operator|in} tool{punctuation|.}{function|command}{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}{function|environment} {operator|\|} {punctuation|(}{punctuation|\{}{string|{double-quoted|"JBUILD_ARCHIVE"}}{punctuation|:} {string|{double-quoted|"wait"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}{function|folder}{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}{function|results}{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}{function|name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|{double-quoted|""}}{string|{double-quoted|"The first post from the middle of the blog's time on; the same for all tools."}}{string|{double-quoted|""}}
        {keyword|if} not self{punctuation|.}{function|edited_name}{punctuation|:}
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}{function|folder} {operator|/} {string|{double-quoted|"sites/jbuild/_posts"}}{punctuation|)} as posts{punctuation|:}
                self{punctuation|.}{function|edited_name} {operator|=} {function|min}{punctuation|(}post{punctuation|.}{function|name} for post {operator|in} posts {keyword|if} post{punctuation|.}{function|name} {operator|>=} {string|{double-quoted|"2019-10"}}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|{double-quoted|"content/posts"}} {operator|/} self{punctuation|.}{function|edited_name}{punctuation|[}{function|len}{punctuation|(}{string|{double-quoted|"2019-10-01-"}}{punctuation|)}{punctuation|:}{punctuation|]}
