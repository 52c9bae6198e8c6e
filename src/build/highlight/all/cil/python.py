#!/usr/bin/env python3
{string|""}"Measures jbuild{punctuation|,} Hugo {function|and} Jekyll side by side on the same content{punctuation|,} {function|and} prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured{punctuation|:} on some disks files are made
three times slower after a deletion.
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

BENCH {punctuation|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}{directive class-name|.parent}
ROOT {punctuation|=} BENCH.parent
MEASURES {punctuation|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{punctuation|=}None{punctuation|,} caches{punctuation|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{punctuation|=}MEASURES{punctuation|)}{punctuation|:}
        self.name {punctuation|=} name
        self.site_name {punctuation|=} site_name
        self.command {punctuation|=} command
        self.environment {punctuation|=} environment {function|or} {punctuation|\{}{punctuation|\}}
        self.caches {punctuation|=} caches
        self.measures {punctuation|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {punctuation|=} argparse.ArgumentParser{punctuation|(}description{punctuation|=}__doc__{punctuation|,} formatter_class{punctuation|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} {keyword|default}{punctuation|=}{string|"50,1000,10000"}{punctuation|,} help{punctuation|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} {keyword|default}{punctuation|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{punctuation|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} {keyword|default}{punctuation|=}{string|"25,17"}{punctuation|,} help{punctuation|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} {keyword|default}{punctuation|=}{string|"100"}{punctuation|,} help{punctuation|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{punctuation|=}{keyword|int}{punctuation|,} {keyword|default}{punctuation|=}{number|5}{punctuation|,} help{punctuation|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{punctuation|=}{keyword|int}{punctuation|,} {keyword|default}{punctuation|=}{number|1000}{punctuation|,} help{punctuation|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{punctuation|=}{keyword|int}{punctuation|,} {keyword|default}{punctuation|=}{number|1}{punctuation|,} help{punctuation|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{punctuation|=}Path{punctuation|,} help{punctuation|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{punctuation|=}{string|"store_true"}{punctuation|,} help{punctuation|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{punctuation|=}Path{punctuation|,} help{punctuation|=}{string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {punctuation|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents +{punctuation|=} {punctuation|[}str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {punctuation|=} {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os.environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes +{punctuation|=} {punctuation|[}child{punctuation|,} child / {string|"Contents/Home"}{punctuation|]}
    for home in homes{punctuation|:}
        release {punctuation|=} home / {string|"release"}
        if release.is_file{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home / {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                if line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {function|and} line.split{punctuation|(}{string|'"'}{punctuation|)}{variable|[1]}.split{punctuation|(}{string|"."}{punctuation|)}{variable|[0]} {punctuation|=}{punctuation|=} feature{punctuation|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}{punctuation|[}ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{punctuation|=}True{punctuation|,} stdout{punctuation|=}subprocess.DEVNULL{punctuation|)}
    folder {punctuation|=} work / {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder / {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {punctuation|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {punctuation|=} {punctuation|[}{punctuation|]}
    jdks {punctuation|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in wanted{punctuation|:}
        launcher {punctuation|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdks{punctuation|:}
            environment {punctuation|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work / {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does {function|not} count.
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"hugo"} in wanted{punctuation|:}
        for gogc in options.gogc.split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in wanted{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} in wanted{punctuation|:}
        home {punctuation|=} jdk_home{punctuation|(}jdks{variable|[0]}{punctuation|)}
        classes {punctuation|=} work / {string|"floor"}
        subprocess.run{punctuation|(}{punctuation|[}home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}{punctuation|]}{punctuation|,} check{punctuation|=}True{punctuation|)}
        flags {punctuation|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{punctuation|:}
        begin {punctuation|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {punctuation|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{punctuation|=}os.environ \| environment{punctuation|,} cwd{punctuation|=}folder{punctuation|,} stdin{punctuation|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{punctuation|=}log{punctuation|,} stderr{punctuation|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {punctuation|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {punctuation|=} time.perf_counter{punctuation|(}{punctuation|)} - begin
        process.returncode {punctuation|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process.returncode !{punctuation|=} {number|0}{punctuation|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {punctuation|=} {number|1} if sys.platform {punctuation|=}{punctuation|=} {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / 1e6


{keyword|class} Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self.posts {punctuation|=} posts
        self.options {punctuation|=} options
        self.tools {punctuation|=} {punctuation|[}t for t in all_tools if t.site_name !{punctuation|=} {string|"jekyll"} {function|or} posts <{punctuation|=} options.jekyll_max{punctuation|]}
        self.folder {punctuation|=} work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {punctuation|=} {punctuation|\{}{punctuation|\}}
        self.files {punctuation|=} {number|0}
        self.bytes {punctuation|=} {number|0}
        self.check {punctuation|=} {string|""}
        self.edited_name {punctuation|=} None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{variable|[0]}{punctuation|)} / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name for t in self.tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{punctuation|=}True{punctuation|)}
        for tool in self.tools{punctuation|:}
            source {punctuation|=} self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self.options.runs + {number|1}{punctuation|)}{punctuation|:}
            for measure in MEASURES{punctuation|:}
                for i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {punctuation|=} self.tools{punctuation|[}{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    if measure in tool.measures {function|and} {punctuation|(}run > {number|0} {function|or} {function|not} tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {punctuation|=}{punctuation|=} {number|0}{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{punctuation|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self.folder / {string|"site"} / tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {punctuation|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{punctuation|=}True{punctuation|)}
        if measure {punctuation|=}{punctuation|=} {string|"cold"}{punctuation|:}
            for cache in tool.caches{punctuation|:}
                shutil.rmtree{punctuation|(}site / cache{punctuation|,} ignore_errors{punctuation|=}True{punctuation|)}
        if measure {punctuation|=}{punctuation|=} {string|"one edit"}{punctuation|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{punctuation|:}
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {punctuation|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self.folder / {string|"list"}{punctuation|\}}
        command {punctuation|=} {punctuation|[}values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command{punctuation|]}
        # Only the run that does {function|not} count may make the archive of classes{punctuation|,} {function|and} waits for it.
        environment {punctuation|=} tool.environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} if run {punctuation|=}{punctuation|=} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {punctuation|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run > {number|0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if {function|not} self.edited_name{punctuation|:}
            with os.scandir{punctuation|(}self.folder / {string|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}
                self.edited_name {punctuation|=} min{punctuation|(}post.name for post in posts if post.name >{punctuation|=} {string|"2019-10"}{punctuation|)}
        hugos {punctuation|=} site / {string|"content/posts"} / self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
