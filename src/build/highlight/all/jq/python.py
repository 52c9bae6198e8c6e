{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side by side on the same content{punctuation|,} {operator|and} prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured {property-literal property|are}{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before {c-style-function function|left} {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever {c-style-function function|held} {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is {property-literal property|measured}{punctuation|:} on some disks files are made
three times slower after a deletion{dot important|.}
{string|""}"

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

BENCH {operator|=} {c-style-function function|Path}{punctuation|(}__file__{punctuation|)}{dot important|.}{c-style-function function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class {property-literal property|Tool}{punctuation|:}
    {string|""}"One way of building one {property-literal property|site}{punctuation|:} a generator with a JDK {operator|or} a GOGC{dot important|.}{string|""}"

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


{keyword|def} {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{dot important|.}{c-style-function function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


{keyword|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{dot important|.}{c-style-function function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{dot important|.}{c-style-function function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{dot important|.}{c-style-function function|parse_args}{punctuation|(}{punctuation|)}


{keyword|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}"The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too{dot important|.}{string|""}"
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{c-style-function function|str}{punctuation|(}Path{dot important|.}{c-style-function function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {c-style-function function|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{c-style-function function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} in os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    for parent in {c-style-function function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{dot important|.}{c-style-function function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            for child in {c-style-function function|sorted}{punctuation|(}parent{dot important|.}{c-style-function function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home in {property-literal property|homes}{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{dot important|.}{c-style-function function|is_file}{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{dot important|.}{c-style-function function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release{dot important|.}{c-style-function function|read_text}{punctuation|(}{punctuation|)}{dot important|.}{c-style-function function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{dot important|.}{c-style-function function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line{dot important|.}{c-style-function function|split}{punctuation|(}'{string|"')[1].split("}{dot important|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} {property-literal property|feature}{punctuation|:}
                    return home{dot important|.}{c-style-function function|resolve}{punctuation|(}{punctuation|)}
    {c-style-function function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{keyword|def} {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}"Puts the tool where it stands alone{punctuation|,} {keyword|as} its users have it{punctuation|;} in a clone the launcher looks for changed sources too{dot important|.}{string|""}"
    subprocess{dot important|.}{c-style-function function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{dot important|.}{c-style-function function|mkdir}{punctuation|(}{punctuation|)}
    shutil{dot important|.}{c-style-function function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{dot important|.}{c-style-function function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


{keyword|def} {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{dot important|.}{c-style-function function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{dot important|.}{c-style-function function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} in {property-literal property|wanted}{punctuation|:}
        launcher {operator|=} {c-style-function function|install}{punctuation|(}work{punctuation|)}
        for jdk in {property-literal property|jdks}{punctuation|:}
            environment {operator|=} {punctuation|\{}{property|"JBUILD_JAVA_HOME"}{punctuation|:} {c-style-function function|str}{punctuation|(}{c-style-function function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {property|"XDG_CACHE_HOME"}{punctuation|:} {c-style-function function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{dot important|.}{c-style-function function|append}{punctuation|(}{c-style-function function|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} in {property-literal property|wanted}{punctuation|:}
        for gogc in options{punctuation|.}gogc{dot important|.}{c-style-function function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{dot important|.}{c-style-function function|append}{punctuation|(}{c-style-function function|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {c-style-function function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{property|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} in {property-literal property|wanted}{punctuation|:}
        made{dot important|.}{c-style-function function|append}{punctuation|(}{c-style-function function|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} in {property-literal property|wanted}{punctuation|:}
        home {operator|=} {c-style-function function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{dot important|.}{c-style-function function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{dot important|.}{c-style-function function|append}{punctuation|(}{c-style-function function|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


{keyword|def} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}"Wall seconds{punctuation|,} CPU seconds {operator|and} peak megabytes of one process{dot important|.}{string|""}"
    os{dot important|.}{c-style-function function|sync}{punctuation|(}{punctuation|)}
    with {c-style-function function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} {property-literal property|log}{punctuation|:}
        begin {operator|=} time{dot important|.}{c-style-function function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{dot important|.}{c-style-function function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator pipe|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{dot important|.}{c-style-function function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{dot important|.}{c-style-function function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{dot important|.}{c-style-function function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}{punctuation|:}
        {c-style-function function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class {property-literal property|Size}{punctuation|:}
    {string|""}"All that is measured with one number of posts{dot important|.}{string|""}"

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t for t in all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {string|"jekyll"} {operator|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {c-style-function function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{dot important|.}{c-style-function function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    {keyword|def} {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{dot important|.}{c-style-function function|run}{punctuation|(}{punctuation|[}{c-style-function function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{dot important|.}{c-style-function function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {c-style-function function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {c-style-function function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{dot important|.}{c-style-function function|join}{punctuation|(}{c-style-function function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} {operator pipe|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self{dot important|.}{property-literal property|tools}{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{dot important|.}{c-style-function function|copytree}{punctuation|(}source{punctuation|,} self{dot important|.}{c-style-function function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {c-style-function function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            for measure in {property-literal property|MEASURES}{punctuation|:}
                for i in {c-style-function function|range}{punctuation|(}{c-style-function function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {c-style-function function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{punctuation|.}measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool{punctuation|.}name{dot important|.}{c-style-function function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{dot important|.}{c-style-function function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{dot important|.}{c-style-function function|compare}{punctuation|(}{punctuation|)}
            {c-style-function function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {keyword|def} {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{dot important|.}{c-style-function function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{dot important|.}{c-style-function function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {keyword|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    {keyword|def} {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{dot important|.}{c-style-function function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{dot important|.}{c-style-function function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{dot important|.}{c-style-function function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {property|"cold"}{punctuation|:}
            for cache in tool{dot important|.}{property-literal property|caches}{punctuation|:}
                shutil{dot important|.}{c-style-function function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {property|"one edit"}{punctuation|:}
            with {c-style-function function|open}{punctuation|(}self{dot important|.}{c-style-function function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} {property-literal property|post}{punctuation|:}
                post{dot important|.}{c-style-function function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{property|"SITE"}{punctuation|:} site{punctuation|,} {property|"OUTPUT"}{punctuation|:} output{punctuation|,} {property|"LIST"}{punctuation|:} self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{dot important|.}{c-style-function function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment {operator pipe|\|} {punctuation|(}{punctuation|\{}{property|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {c-style-function function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{dot important|.}{c-style-function function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{dot important|.}{c-style-function function|append}{punctuation|(}result{punctuation|)}

    {keyword|def} {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}"The first post from the middle of the blog's time on{punctuation|;} the same for all tools{dot important|.}{string|""}"
        {keyword|if} {operator|not} self{dot important|.}{property-literal property|edited_name}{punctuation|:}
            with os{dot important|.}{c-style-function function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} {property-literal property|posts}{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {c-style-function function|min}{punctuation|(}post{punctuation|.}name for post in posts {keyword|if} post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{c-style-function function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
