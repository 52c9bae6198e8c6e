#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{identifier|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{location-counter important|.} Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{location-counter important|.} Nothing is deleted before all is measured{operator|:} on some disks files are made
three times slower after a deletion.
{identifier|""}"

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

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{section keyword|.resolve}{punctuation|(}{punctuation|)}{section keyword|.parent}
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} [{identifier|"cold"}{punctuation|,} {identifier|"unchanged"}{punctuation|,} {identifier|"one edit"}]


class Tool{operator|:}
    {identifier|""}{identifier|"One way of building one site: a generator with a JDK or a GOGC."}{identifier|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{operator|:}
    sys.exit{punctuation|(}f{identifier|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--sizes"}{punctuation|,} default{operator|=}{identifier|"50,1000,10000"}{punctuation|,} help{operator|=}{identifier|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--tools"}{punctuation|,} default{operator|=}{identifier|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{identifier|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--jdk"}{punctuation|,} default{operator|=}{identifier|"25,17"}{punctuation|,} help{operator|=}{identifier|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--gogc"}{punctuation|,} default{operator|=}{identifier|"100"}{punctuation|,} help{operator|=}{identifier|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{identifier|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{identifier|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{identifier|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{identifier|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--keep"}{punctuation|,} action{operator|=}{identifier|"store_true"}{punctuation|,} help{operator|=}{identifier|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{identifier|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{identifier|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{operator|:}
    {identifier|""}{identifier|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{identifier|""}
    parents {operator|=} [{identifier|"/usr/lib/jvm"}{punctuation|,} {identifier|"/usr/java"}{punctuation|,} {identifier|"/opt/java"}{punctuation|,} {identifier|"/Library/Java/JavaVirtualMachines"}]
    parents {operator|+=} [str{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p in {punctuation|(}{identifier|".sdkman/candidates/java"}{punctuation|,} {identifier|".jdks"}{punctuation|,} {identifier|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes {operator|=} [Path{punctuation|(}os.environ[{identifier|"JAVA_HOME"}]{punctuation|)}] if {identifier|"JAVA_HOME"} in os.environ else []
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        if parent.is_dir{punctuation|(}{punctuation|)}{operator|:}
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+=} [child{punctuation|,} child {operator|/} {identifier|"Contents/Home"}]
    for home in homes{operator|:}
        release {operator|=} home {operator|/} {identifier|"release"}
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {identifier|"bin/javac"}{punctuation|)}{section keyword|.is_file}{punctuation|(}{punctuation|)}{operator|:}
            for line in release.read_text{punctuation|(}{punctuation|)}{section keyword|.splitlines}{punctuation|(}{punctuation|)}{operator|:}
                if line.startswith{punctuation|(}{identifier|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}'{identifier|"')[1].split("}{location-counter important|.}"{punctuation|)}[{number|0}] {operator|==} feature{operator|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{identifier|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{operator|:}
    {identifier|""}{identifier|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{identifier|""}
    subprocess.run{punctuation|(}[ROOT {operator|/} {identifier|"jbuild"}{punctuation|,} {identifier|"version"}]{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {identifier|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {identifier|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {identifier|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {identifier|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options.tools.split{punctuation|(}{identifier|","}{punctuation|)}
    made {operator|=} []
    jdks {operator|=} options.jdk.split{punctuation|(}{identifier|","}{punctuation|)}
    if {identifier|"jbuild"} in wanted{operator|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdks{operator|:}
            environment {operator|=} {punctuation|\{}{identifier|"JBUILD_JAVA_HOME"}{operator|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {identifier|"XDG_CACHE_HOME"}{operator|:} str{punctuation|(}work {operator|/} {identifier|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does not count.
            made.append{punctuation|(}Tool{punctuation|(}f{identifier|"jbuild, JDK \{jdk\}"}{punctuation|,} {identifier|"jbuild"}{punctuation|,} [launcher{punctuation|,} {identifier|"build"}{punctuation|,} {identifier|"-q"}{punctuation|,} {identifier|"-s"}{punctuation|,} {identifier|"SITE"}{punctuation|,} {identifier|"-d"}{punctuation|,} {identifier|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} [{identifier|".jbuild"}]{punctuation|)}{punctuation|)}
    if {identifier|"hugo"} in wanted{operator|:}
        for gogc in options.gogc.split{punctuation|(}{identifier|","}{punctuation|)}{operator|:}
            made.append{punctuation|(}Tool{punctuation|(}f{identifier|"Hugo, GOGC \{gogc\}"}{punctuation|,} {identifier|"hugo"}{punctuation|,}
                             [{identifier|"hugo"}{punctuation|,} {identifier|"--quiet"}{punctuation|,} {identifier|"--noBuildLock"}{punctuation|,} {identifier|"--cacheDir"}{punctuation|,} str{punctuation|(}work {operator|/} {identifier|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {identifier|"-s"}{punctuation|,} {identifier|"SITE"}{punctuation|,} {identifier|"-d"}{punctuation|,} {identifier|"OUTPUT"}]{punctuation|,} {punctuation|\{}{identifier|"GOGC"}{operator|:} gogc{punctuation|\}}{punctuation|,} [{identifier|"resources"}]{punctuation|)}{punctuation|)}
    if {identifier|"jekyll"} in wanted{operator|:}
        made.append{punctuation|(}Tool{punctuation|(}{identifier|"Jekyll"}{punctuation|,} {identifier|"jekyll"}{punctuation|,} [{identifier|"jekyll"}{punctuation|,} {identifier|"build"}{punctuation|,} {identifier|"-q"}{punctuation|,} {identifier|"-s"}{punctuation|,} {identifier|"SITE"}{punctuation|,} {identifier|"-d"}{punctuation|,} {identifier|"OUTPUT"}]{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         [{identifier|".jekyll-cache"}{punctuation|,} {identifier|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {identifier|"floor"} in wanted{operator|:}
        home {operator|=} jdk_home{punctuation|(}jdks[{number|0}]{punctuation|)}
        classes {operator|=} work {operator|/} {identifier|"floor"}
        subprocess.run{punctuation|(}[home {operator|/} {identifier|"bin/javac"}{punctuation|,} {identifier|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {identifier|"Floor.java"}]{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} [{identifier|"-XX:+UseSerialGC"}{punctuation|,} {identifier|"-XX:TieredStopAtLevel=1"}{punctuation|,} {identifier|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f{identifier|"floor, JDK \{jdks[0]\}"}{punctuation|,} {identifier|"jbuild"}{punctuation|,}
                         [home {operator|/} {identifier|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {identifier|"-cp"}{punctuation|,} classes{punctuation|,} {identifier|"Floor"}{punctuation|,} {identifier|"SITE"}{punctuation|,} {identifier|"LIST"}{punctuation|,} {identifier|"OUTPUT"}]{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} []{punctuation|,}
                         [{identifier|"cold"}]{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    {identifier|""}{identifier|"Wall seconds, CPU seconds and peak megabytes of one process."}{identifier|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {identifier|"log"}{punctuation|,} {identifier|"wb"}{punctuation|)} as log{operator|:}
        begin {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process.returncode {operator|!=} {number|0}{operator|:}
        fail{punctuation|(}f{identifier|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} if sys.platform {operator|==} {identifier|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} 1e6


class Size{operator|:}
    {identifier|""}{identifier|"All that is measured with one number of posts."}{identifier|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} [t for t in all_tools if t.site_name {operator|!=} {identifier|"jekyll"} or posts {operator|<=} options.jekyll_max]
        self.folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {identifier|""}
        self.edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{operator|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.run{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{identifier|","}{punctuation|)}[{number|0}]{punctuation|)} {operator|/} {identifier|"bin/java"}{punctuation|,} BENCH {operator|/} {identifier|"Generate.java"}{punctuation|,}
                        {identifier|"--posts"}{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} {identifier|"--seed"}{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {identifier|"--out"}{punctuation|,} self.folder {operator|/} {identifier|"sites"}{punctuation|,}
                        {identifier|"--templates"}{punctuation|,} BENCH {operator|/} {identifier|"templates"}{punctuation|,}
                        {identifier|"--tools"}{punctuation|,} {identifier|","}{section keyword|.join}{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name for t in self.tools{punctuation|\}} {operator|\|} {punctuation|\{}{identifier|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}]{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self.tools{operator|:}
            source {operator|=} self.folder {operator|/} {identifier|"sites"} {operator|/} tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}{operator|:}
            for measure in MEASURES{operator|:}
                for i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self.tools[{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}self.tools{punctuation|)}]
                    if measure in tool.measures and {punctuation|(}run {operator|>} {number|0} or not tool.name.startswith{punctuation|(}{identifier|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {number|0}{operator|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{identifier|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        return self.folder {operator|/} {identifier|"site"} {operator|/} tool.name.replace{punctuation|(}{identifier|" "}{punctuation|,} {identifier|"-"}{punctuation|)}{section keyword|.replace}{punctuation|(}{identifier|","}{punctuation|,} {identifier|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        return self.folder {operator|/} {identifier|"output"} {operator|/} f{identifier|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|==} {identifier|"cold"}{operator|:}
            for cache in tool.caches{operator|:}
                shutil.rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|==} {identifier|"one edit"}{operator|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {identifier|"a"}{punctuation|)} as post{operator|:}
                post.write{punctuation|(}f{identifier|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{identifier|"SITE"}{operator|:} site{punctuation|,} {identifier|"OUTPUT"}{operator|:} output{punctuation|,} {identifier|"LIST"}{operator|:} self.folder {operator|/} {identifier|"list"}{punctuation|\}}
        command {operator|=} [values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command]
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits for it.
        environment {operator|=} tool.environment {operator|\|} {punctuation|(}{punctuation|\{}{identifier|"JBUILD_ARCHIVE"}{operator|:} {identifier|"wait"}{punctuation|\}} if run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run {operator|>} {number|0}{operator|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}{section keyword|.append}{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        {identifier|""}{identifier|"The first post from the middle of the blog's time on; the same for all tools."}{identifier|""}
        if not self.edited_name{operator|:}
            with os.scandir{punctuation|(}self.folder {operator|/} {identifier|"sites/jbuild/_posts"}{punctuation|)} as posts{operator|:}
                self.edited_name {operator|=} min{punctuation|(}post.name for post in posts if post.name {operator|>=} {identifier|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {identifier|"content/posts"} {operator|/} self.edited_name[len{punctuation|(}{identifier|"2019-10-01-"}{punctuation|)}{operator|:}]
