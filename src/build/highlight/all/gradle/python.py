{shebang comment|#!/usr/bin/env python3}
{interpolation-string|{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}}

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

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{interpolation-string|{string|"cold"}}{punctuation|,} {interpolation-string|{string|"unchanged"}}{punctuation|,} {interpolation-string|{string|"one edit"}}{punctuation|]}


class {class-name|Tool}{punctuation|:}
    {interpolation-string|{string|"""One way of building one site: a generator with a JDK or a GOGC."""}}

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


{keyword|def} {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{interpolation-string|{string|"bench/run: \{message\}"}}{punctuation|)}


{keyword|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--sizes"}}{punctuation|,} default{operator|=}{interpolation-string|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{interpolation-string|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--tools"}}{punctuation|,} default{operator|=}{interpolation-string|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{interpolation-string|{string|"(%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--jdk"}}{punctuation|,} default{operator|=}{interpolation-string|{string|"25,17"}}{punctuation|,} help{operator|=}{interpolation-string|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--gogc"}}{punctuation|,} default{operator|=}{interpolation-string|{string|"100"}}{punctuation|,} help{operator|=}{interpolation-string|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--runs"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{interpolation-string|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{interpolation-string|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--seed"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{interpolation-string|{string|"of the content (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--work"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{interpolation-string|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--keep"}}{punctuation|,} action{operator|=}{interpolation-string|{string|"store_true"}}{punctuation|,} help{operator|=}{interpolation-string|{string|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolation-string|{string|"--json"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{interpolation-string|{string|"write every single measurement here"}}{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


{keyword|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {interpolation-string|{string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}}
    parents {operator|=} {punctuation|[}{interpolation-string|{string|"/usr/lib/jvm"}}{punctuation|,} {interpolation-string|{string|"/usr/java"}}{punctuation|,} {interpolation-string|{string|"/opt/java"}}{punctuation|,} {interpolation-string|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {interpolation-string|{string|/ p) for p in (".sdkman/}}candidates{interpolation-string|{string|/java", ".jdks", "Library/}}Java{operator|/}JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{interpolation-string|{string|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {interpolation-string|{string|"JAVA_HOME"}} in os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            for child in {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {interpolation-string|{string|/ "Contents/}}Home"{punctuation|]}
    for home in homes{punctuation|:}
        release {operator|=} home {operator|/} {interpolation-string|{string|"release"}}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} and {punctuation|(}home {interpolation-string|{string|/ "bin/}}javac"{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{interpolation-string|{string|"JAVA_VERSION="}}{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}{interpolation-string|{string|"."}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    return home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{interpolation-string|{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}}{punctuation|)}


{keyword|def} {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {interpolation-string|{string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {interpolation-string|{string|"jbuild"}}{punctuation|,} {interpolation-string|{string|"version"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {interpolation-string|{string|"jbuild"}}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {interpolation-string|{string|"jbuild"}}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {interpolation-string|{string|/ "target/}}jbuild{punctuation|.}jar"{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {interpolation-string|{string|"jbuild"}}


{keyword|def} {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}{interpolation-string|{string|","}}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{interpolation-string|{string|","}}{punctuation|)}
    {keyword|if} {interpolation-string|{string|"jbuild"}} in wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk in jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{interpolation-string|{string|"JBUILD_JAVA_HOME"}}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {interpolation-string|{string|"XDG_CACHE_HOME"}}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {interpolation-string|{string|"cache"}}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{interpolation-string|{string|"jbuild, JDK \{jdk\}"}}{punctuation|,} {interpolation-string|{string|"jbuild"}}{punctuation|,} {punctuation|[}launcher{punctuation|,} {interpolation-string|{string|"build"}}{punctuation|,} {interpolation-string|{string|"-q"}}{punctuation|,} {interpolation-string|{string|"-s"}}{punctuation|,} {interpolation-string|{string|"SITE"}}{punctuation|,} {interpolation-string|{string|"-d"}}{punctuation|,} {interpolation-string|{string|"OUTPUT"}}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{interpolation-string|{string|".jbuild"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {interpolation-string|{string|"hugo"}} in wanted{punctuation|:}
        for gogc in options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}{interpolation-string|{string|","}}{punctuation|)}{punctuation|:}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{interpolation-string|{string|"Hugo, GOGC \{gogc\}"}}{punctuation|,} {interpolation-string|{string|"hugo"}}{punctuation|,}
                             {punctuation|[}{interpolation-string|{string|"hugo"}}{punctuation|,} {interpolation-string|{string|"--quiet"}}{punctuation|,} {interpolation-string|{string|"--noBuildLock"}}{punctuation|,} {interpolation-string|{string|"--cacheDir"}}{punctuation|,} {function|str}{punctuation|(}work {interpolation-string|{string|/ "cache/}}hugo"{punctuation|)}{punctuation|,}
                              {interpolation-string|{string|"-s"}}{punctuation|,} {interpolation-string|{string|"SITE"}}{punctuation|,} {interpolation-string|{string|"-d"}}{punctuation|,} {interpolation-string|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{interpolation-string|{string|"GOGC"}}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{interpolation-string|{string|"resources"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {interpolation-string|{string|"jekyll"}} in wanted{punctuation|:}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{interpolation-string|{string|"Jekyll"}}{punctuation|,} {interpolation-string|{string|"jekyll"}}{punctuation|,} {punctuation|[}{interpolation-string|{string|"jekyll"}}{punctuation|,} {interpolation-string|{string|"build"}}{punctuation|,} {interpolation-string|{string|"-q"}}{punctuation|,} {interpolation-string|{string|"-s"}}{punctuation|,} {interpolation-string|{string|"SITE"}}{punctuation|,} {interpolation-string|{string|"-d"}}{punctuation|,} {interpolation-string|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{interpolation-string|{string|".jekyll-cache"}}{punctuation|,} {interpolation-string|{string|".jekyll-metadata"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {interpolation-string|{string|"floor"}} in wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {interpolation-string|{string|"floor"}}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {interpolation-string|{string|/ "bin/}}javac{interpolation-string|{string|", "}}{operator|-}d{interpolation-string|{string|", classes, BENCH / "}}Floor{punctuation|.}java"{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{interpolation-string|{string|"-XX:+UseSerialGC"}}{punctuation|,} {interpolation-string|{string|"-XX:TieredStopAtLevel=1"}}{punctuation|,} {interpolation-string|{string|"-XX:-UsePerfData"}}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{interpolation-string|{string|"floor, JDK \{jdks[0]\}"}}{punctuation|,} {interpolation-string|{string|"jbuild"}}{punctuation|,}
                         {punctuation|[}home {interpolation-string|{string|/ "bin/}}java{interpolation-string|{string|", *flags, "}}{operator|-}cp{interpolation-string|{string|", classes, "}}Floor{interpolation-string|{string|", "}}SITE{interpolation-string|{string|", "}}LIST{interpolation-string|{string|", "}}OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{interpolation-string|{string|"cold"}}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


{keyword|def} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {interpolation-string|{string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {interpolation-string|{string|"log"}}{punctuation|,} {interpolation-string|{string|"wb"}}{punctuation|)} as log{punctuation|:}
        begin {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        {number|_}{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f{interpolation-string|{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {interpolation-string|{string|"darwin"}} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class {class-name|Size}{punctuation|:}
    {interpolation-string|{string|"""All that is measured with one number of posts."""}}

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t for t in all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {interpolation-string|{string|"jekyll"}} or posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {interpolation-string|{string|""}}
        self{punctuation|.}edited_name {operator|=} None

    {keyword|def} {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it{punctuation|.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{interpolation-string|{string|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {interpolation-string|{string|/ "bin/}}java{interpolation-string|{string|", BENCH / "}}Generate{punctuation|.}java"{punctuation|,}
                        {interpolation-string|{string|"--posts"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {interpolation-string|{string|"--seed"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {interpolation-string|{string|"--out"}}{punctuation|,} self{punctuation|.}folder {operator|/} {interpolation-string|{string|"sites"}}{punctuation|,}
                        {interpolation-string|{string|"--templates"}}{punctuation|,} BENCH {operator|/} {interpolation-string|{string|"templates"}}{punctuation|,}
                        {interpolation-string|{string|"--tools"}}{punctuation|,} {interpolation-string|{string|","}}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{interpolation-string|{string|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self{punctuation|.}tools{punctuation|:}
            source {operator|=} self{punctuation|.}folder {interpolation-string|{string|/ "sites" /}} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            for measure in MEASURES{punctuation|:}
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{punctuation|.}measures and {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{interpolation-string|{string|"floor"}}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{interpolation-string|{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {keyword|def} {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {interpolation-string|{string|/ "site" /}} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{interpolation-string|{string|" "}}{punctuation|,} {interpolation-string|{string|"-"}}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{interpolation-string|{string|","}}{punctuation|,} {interpolation-string|{string|""}}{punctuation|)}

    {keyword|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {interpolation-string|{string|/ "output" /}} f{interpolation-string|{string|"\{run\}-\{self.site(tool).name\}"}}

    {keyword|def} {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {interpolation-string|{string|"cold"}}{punctuation|:}
            for cache in tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {interpolation-string|{string|"one edit"}}{punctuation|:}
            with {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {interpolation-string|{string|"a"}}{punctuation|)} as post{punctuation|:}
                post{punctuation|.}{function|write}{punctuation|(}f{interpolation-string|{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{interpolation-string|{string|"SITE"}}{punctuation|:} site{punctuation|,} {interpolation-string|{string|"OUTPUT"}}{punctuation|:} output{punctuation|,} {interpolation-string|{string|"LIST"}}{punctuation|:} self{punctuation|.}folder {operator|/} {interpolation-string|{string|"list"}}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits for it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{interpolation-string|{string|"JBUILD_ARCHIVE"}}{punctuation|:} {interpolation-string|{string|"wait"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    {keyword|def} {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {interpolation-string|{string|"""The first post from the middle of the blog's time on; the same for all tools."""}}
        {keyword|if} not self{punctuation|.}edited_name{punctuation|:}
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {interpolation-string|{string|/ "sites/}}jbuild{operator|/}_posts"{punctuation|)} as posts{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name for post in posts {keyword|if} post{punctuation|.}name {operator|>=} {interpolation-string|{string|"2019-10"}}{punctuation|)}
        hugos {operator|=} site {interpolation-string|{string|/ "content/}}posts{interpolation-string|{string|" / self.edited_name[len("}}{number|2019}{operator|-}{number|10}{operator|-}{number|01}{operator|-}"{punctuation|)}{punctuation|:}{punctuation|]}
