#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"Measures jbuild{punctuation|,} Hugo {op-code keyword|and} Jekyll side by side on the same content{punctuation|,} {op-code keyword|and} prints {register variable|a} Markdown table.

All tools take turns {op-code keyword|in} one run{punctuation|,} so that {register variable|a} noisy machine is unfair to all alike. Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  {register variable|a} second build over the first{punctuation|,} {op-code keyword|in} {register variable|a} new process
  one edit   {register variable|a} third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is {register variable|a} new process{comment|; its time is}
the wall'{register variable|s}{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel'{register variable|s} maximum resident {op-code keyword|set}{punctuation|)}. Nothing is deleted before all is measured{punctuation|:} on some disks files are made
three times slower after {register variable|a} deletion.
{string|""}"

import argparse
import json
import os
import platform
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


class Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{directive property|.name} {operator|=} name
        self{directive property|.site_name} {operator|=} site_name
        self{directive property|.command} {operator|=} command
        self{directive property|.environment} {operator|=} environment {op-code keyword|or} \{\}
        self{directive property|.caches} {operator|=} caches
        self{directive property|.measures} {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{decimal-number number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{decimal-number number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{decimal-number number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    parents {operator|+=} [{op-code keyword|str}{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {op-code keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes {operator|=} [Path{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] if {string|"JAVA_HOME"} {op-code keyword|in} os{directive property|.environ} else []
    for parent {op-code keyword|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            for child {op-code keyword|in} sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} [child{punctuation|,} child {operator|/} {string|"Contents/Home"}]
    for home {op-code keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        if release.is_file{punctuation|(}{punctuation|)} {op-code keyword|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            for line {op-code keyword|in} release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                if line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {op-code keyword|and} line.split{punctuation|(}{string|'"'}{punctuation|)}[{decimal-number number|1}].split{punctuation|(}{string|"."}{punctuation|)}[{decimal-number number|0}] {operator|==} feature{punctuation|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}[ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}]{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} []
    jdks {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} {op-code keyword|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        for jdk {op-code keyword|in} jdks{punctuation|:}
            environment {operator|=} \{{string|"JBUILD_JAVA_HOME"}{punctuation|:} {op-code keyword|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {op-code keyword|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}\}
            # The first build trains the archive of classes{comment|; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} [launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    if {string|"hugo"} {op-code keyword|in} wanted{punctuation|:}
        for gogc {op-code keyword|in} options.gogc.split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             [{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {op-code keyword|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{{string|"GOGC"}{punctuation|:} gogc\}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    if {string|"jekyll"} {op-code keyword|in} wanted{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} [{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {string|"floor"} {op-code keyword|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks[{decimal-number number|0}]{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess.run{punctuation|(}[home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}]{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         [home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{punctuation|:}
        begin {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os{directive property|.environ} {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {decimal-number number|0}{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{directive property|.returncode} {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{directive property|.returncode} {operator|!=} {decimal-number number|0}{punctuation|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {decimal-number number|1} if sys{directive property|.platform} {operator|==} {string|"darwin"} else {decimal-number number|1024}
    return seconds{punctuation|,} usage{directive property|.ru_utime} {operator|+} usage.ru_stime{punctuation|,} usage{directive property|.ru_maxrss} {operator|*} scale {operator|/} 1e6


class Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{directive property|.posts} {operator|=} posts
        self{directive property|.options} {operator|=} options
        self{directive property|.tools} {operator|=} [{register variable|t} for {register variable|t} {op-code keyword|in} all_tools if {register variable|t}{directive property|.site_name} {operator|!=} {string|"jekyll"} {op-code keyword|or} posts {operator|<=} options.jekyll_max]
        self{directive property|.folder} {operator|=} work {operator|/} {op-code keyword|str}{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self{directive property|.results} {operator|=} \{\}
        self{directive property|.files} {operator|=} {decimal-number number|0}
        self{directive property|.bytes} {operator|=} {decimal-number number|0}
        self{directive property|.check} {operator|=} {string|""}
        self{directive property|.edited_name} {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of {register variable|a} generator have {register variable|a} site each{punctuation|,} since they keep things {op-code keyword|in} it.
        subprocess.run{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}[{decimal-number number|0}]{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {op-code keyword|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {op-code keyword|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{directive property|.folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}\{{register variable|t}{directive property|.site_name} for {register variable|t} {op-code keyword|in} self.tools\} {operator|\|} \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}]{punctuation|,} check{operator|=}True{punctuation|)}
        for tool {op-code keyword|in} self.tools{punctuation|:}
            source {operator|=} self{directive property|.folder} {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {op-code keyword|in} range{punctuation|(}self.options{directive property|.runs} {operator|+} {decimal-number number|1}{punctuation|)}{punctuation|:}
            for measure {op-code keyword|in} MEASURES{punctuation|:}
                for {register variable|i} {op-code keyword|in} range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self.tools[{punctuation|(}{register variable|i} {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}self.tools{punctuation|)}]
                    if measure {op-code keyword|in} tool{directive property|.measures} {op-code keyword|and} {punctuation|(}run {operator|>} {decimal-number number|0} {op-code keyword|or} not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {decimal-number number|0}{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{directive property|.folder} {operator|/} {string|"site"} {operator|/} tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{directive property|.folder} {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|==} {string|"cold"}{punctuation|:}
            for cache {op-code keyword|in} tool.caches{punctuation|:}
                shutil.rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|==} {string|"one edit"}{punctuation|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{punctuation|:}
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} \{{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{directive property|.folder} {operator|/} {string|"list"}\}
        command {operator|=} [values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part {op-code keyword|in} tool.command]
        # Only the run that does not count may make the archive of classes{punctuation|,} {op-code keyword|and} waits for it.
        environment {operator|=} tool{directive property|.environment} {operator|\|} {punctuation|(}\{{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}\} if run {operator|==} {decimal-number number|0} else \{\}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run {operator|>} {decimal-number number|0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if not self.edited_name{punctuation|:}
            with os.scandir{punctuation|(}self{directive property|.folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}
                self{directive property|.edited_name} {operator|=} min{punctuation|(}post{directive property|.name} for post {op-code keyword|in} posts if post{directive property|.name} {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name[len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}]
