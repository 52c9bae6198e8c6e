#!/usr/bin/env python3
{string|""}"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table{punctuation|.}

All tools take turns {keyword|in} one run, so that a noisy machine is unfair to all alike{punctuation|.} {function|Measured are}{operator|:}

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, {keyword|in} a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} {function|Nothing is deleted before all is measured}{operator|:} on some disks files are made
three times slower after a deletion{punctuation|.}
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

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]


{function|class Tool}{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self, name, site_name, command, environment=None, caches={punctuation|(}{punctuation|)}, measures=MEASURES{punctuation|)}{operator|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{operator|:}
    sys{punctuation|.}exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description=__doc__, formatter_class=argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}, type=int, default=5, help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}, type=int, default=1000, help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}, type=int, default=1, help={string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}, type=Path, help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}, type=Path, help={string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    parents += [str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} / p{punctuation|)} for p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes {operator|=} [Path{punctuation|(}os{punctuation|.}environ[{string|"JAVA_HOME"}]{punctuation|)}] if {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}environ else []
    for parent {keyword|in} map{punctuation|(}Path, parents{punctuation|)}{operator|:}
        if parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{operator|:}
            for child {keyword|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes += [child, child / {string|"Contents/Home"}]
    {function|for home in homes}{operator|:}
        release {operator|=} home / {string|"release"}
        if release{punctuation|.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{operator|:}
            for line {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{operator|:}
                if line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}split{punctuation|(}'{string|"')[1].split("}{punctuation|.}"{punctuation|)}{function|[0] == feature}{operator|:}
                    return home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}run{punctuation|(}[ROOT / {string|"jbuild"}, {string|"version"}], check=True, stdout=subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work / {string|"jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT / {string|"jbuild"}, folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT / {string|"target/jbuild.jar"}, folder{punctuation|)}
    return folder / {string|"jbuild"}


def tools{punctuation|(}options, work{punctuation|)}{operator|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} []
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} {function|in wanted}{operator|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {function|for jdk in jdks}{operator|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}, {string|"XDG_CACHE_HOME"}{operator|:} str{punctuation|(}work / {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, [launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],
                             environment, [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    if {string|"hugo"} {function|in wanted}{operator|:}
        for gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{operator|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             [{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str{punctuation|(}work / {string|"cache/hugo"}{punctuation|)},
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{string|"GOGC"}{operator|:} gogc{punctuation|\}}, [{string|"resources"}]{punctuation|)}{punctuation|)}
    if {string|"jekyll"} {function|in wanted}{operator|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}, {string|"jekyll"}, [{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}},
                         [{string|".jekyll-cache"}, {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {string|"floor"} {function|in wanted}{operator|:}
        home {operator|=} jdk_home{punctuation|(}jdks[0]{punctuation|)}
        classes {operator|=} work / {string|"floor"}
        subprocess{punctuation|.}run{punctuation|(}[home / {string|"bin/javac"}, {string|"-d"}, classes, BENCH / {string|"Floor.java"}], check=True{punctuation|)}
        flags {operator|=} [{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         [home / {string|"bin/java"}, *flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}}, [],
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command, environment, folder{punctuation|)}{operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    {keyword|with} {keyword|open}{punctuation|(}folder / {string|"log"}, {string|"wb"}{punctuation|)} {function|as log}{operator|:}
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command, env=os{punctuation|.}environ {operator|\|} environment, cwd=folder, stdin=subprocess{punctuation|.}DEVNULL,
                                   stdout=log, stderr=log{punctuation|)}
        _, status, usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid, 0{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} - begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{punctuation|.}{function|returncode != 0}{operator|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} 1 if sys{punctuation|.}platform == {string|"darwin"} else 1024
    return seconds, usage{punctuation|.}ru_utime + usage{punctuation|.}ru_stime, usage{punctuation|.}ru_maxrss * scale / 1e6


{function|class Size}{operator|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self, posts, options, all_tools, work{punctuation|)}{operator|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} [t for t {keyword|in} all_tools if t{punctuation|.}site_name != {string|"jekyll"} or posts <= options{punctuation|.}jekyll_max]
        self{punctuation|.}folder {operator|=} work / str{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} 0
        self{punctuation|.}bytes {operator|=} 0
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{operator|:}
        # Two variants of a generator have a site each, since they keep things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}[jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}[0]{punctuation|)} / {string|"bin/java"}, BENCH / {string|"Generate.java"},
                        {string|"--posts"}, str{punctuation|(}self{punctuation|.}posts{punctuation|)}, {string|"--seed"}, str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}, {string|"--out"}, self{punctuation|.}folder / {string|"sites"},
                        {string|"--templates"}, BENCH / {string|"templates"},
                        {string|"--tools"}, {string|","}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t {keyword|in} self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}], check=True{punctuation|)}
        for tool {keyword|in} self{punctuation|.}{function|tools}{operator|:}
            source {operator|=} self{punctuation|.}folder / {string|"sites"} / tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source, self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {keyword|in} range{punctuation|(}self{punctuation|.}options{punctuation|.}runs + 1{punctuation|)}{operator|:}
            {function|for measure in MEASURES}{operator|:}
                for i {keyword|in} range{punctuation|(}len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{punctuation|.}tools[{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self{punctuation|.}tools{punctuation|)}]
                    if measure {keyword|in} tool{punctuation|.}measures and {punctuation|(}run > 0 or not tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        self{punctuation|.}once{punctuation|(}tool, measure, run{punctuation|)}
            {function|if run == 0}{operator|:}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}self, tool{punctuation|)}{operator|:}
        return self{punctuation|.}folder / {string|"site"} / tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{string|" "}, {string|"-"}{punctuation|)}{punctuation|.}replace{punctuation|(}{string|","}, {string|""}{punctuation|)}

    def output{punctuation|(}self, tool, run{punctuation|)}{operator|:}
        return self{punctuation|.}folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self, tool, measure, run{punctuation|)}{operator|:}
        site, output {operator|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}, self{punctuation|.}output{punctuation|(}tool, run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok=True{punctuation|)}
        if measure == {string|"cold"}{operator|:}
            for cache {keyword|in} tool{punctuation|.}{function|caches}{operator|:}
                shutil{punctuation|.}rmtree{punctuation|(}site / cache, ignore_errors=True{punctuation|)}
        if measure == {string|"one edit"}{operator|:}
            {keyword|with} {keyword|open}{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}, {string|"a"}{punctuation|)} {function|as post}{operator|:}
                post{punctuation|.}write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} site, {string|"OUTPUT"}{operator|:} output, {string|"LIST"}{operator|:} self{punctuation|.}folder / {string|"list"}{punctuation|\}}
        command {operator|=} [values{punctuation|.}get{punctuation|(}part, part{punctuation|)} for part {keyword|in} tool{punctuation|.}command]
        # Only the run that does not count may make the archive of classes, and waits for it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} if run == 0 else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command, environment, self{punctuation|.}folder{punctuation|)}
        {function|if run > 0}{operator|:}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name, measure{punctuation|)}, []{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self, site{punctuation|)}{operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if not self{punctuation|.}{function|edited_name}{operator|:}
            {keyword|with} os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder / {string|"sites/jbuild/_posts"}{punctuation|)} {function|as posts}{operator|:}
                self{punctuation|.}edited_name {operator|=} min{punctuation|(}post{punctuation|.}name for post {keyword|in} posts if post{punctuation|.}name >= {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site / {string|"content/posts"} / self{punctuation|.}edited_name[len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:]
