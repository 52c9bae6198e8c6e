#!/usr/bin/env python3
{string|""}"Measures jbuild{punctuation|,} Hugo {op-code keyword|and} Jekyll side by side on the same content{punctuation|,} {op-code keyword|and} prints {register variable|a} Markdown table.

All tools take turns in one run{punctuation|,} so that {register variable|a} noisy machine is unfair to all alike. Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  {register variable|a} second build over the first{punctuation|,} in {register variable|a} new process
  one edit   {register variable|a} third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is {register variable|a} new process{comment|; its time is}
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured{punctuation|:} on some disks files are made
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

BENCH = Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT = BENCH.parent
MEASURES = [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


class Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches={punctuation|(}{punctuation|)}{punctuation|,} measures=MEASURES{punctuation|)}{punctuation|:}
        self{directive property|.name} = name
        self{directive property|.site_name} = site_name
        self{directive property|.command} = command
        self{directive property|.environment} = environment or \{\}
        self{directive property|.caches} = caches
        self{directive property|.measures} = measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser = argparse.ArgumentParser{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default={string|"50,1000,10000"}{punctuation|,} help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default={string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help={string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default={string|"25,17"}{punctuation|,} help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default={string|"100"}{punctuation|,} help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type=int{punctuation|,} default={decimal-number number|5}{punctuation|,} help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type=int{punctuation|,} default={decimal-number number|1000}{punctuation|,} help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type=int{punctuation|,} default={decimal-number number|1}{punctuation|,} help={string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} type=Path{punctuation|,} help="folder for all that is made{comment|; a new one in the system's if not given")}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action={string|"store_true"}{punctuation|,} help={string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} type=Path{punctuation|,} help={string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    parents += [str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes = [Path{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] if {string|"JAVA_HOME"} in os{directive property|.environ} else []
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes += [child{punctuation|,} child / {string|"Contents/Home"}]
    for home in homes{punctuation|:}
        release = home / {string|"release"}
        if release.is_file{punctuation|(}{punctuation|)} {op-code keyword|and} {punctuation|(}home / {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                if line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {op-code keyword|and} line.split{punctuation|(}{string|'"'}{punctuation|)}[{decimal-number number|1}].split{punctuation|(}{string|"."}{punctuation|)}[{decimal-number number|0}] == feature{punctuation|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}"Puts the tool where it stands alone{punctuation|,} as its users have it{comment|; in a clone the launcher looks for changed sources too."""}
    subprocess.run{punctuation|(}[ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}]{punctuation|,} check=True{punctuation|,} stdout=subprocess.DEVNULL{punctuation|)}
    folder = work / {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder / {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted = options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made = []
    jdks = options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in wanted{punctuation|:}
        launcher = install{punctuation|(}work{punctuation|)}
        for jdk in jdks{punctuation|:}
            environment = \{{string|"JBUILD_JAVA_HOME"}{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work / {string|"cache"}{punctuation|)}\}
            # The first build trains the archive of classes{comment|; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} [launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    if {string|"hugo"} in wanted{punctuation|:}
        for gogc in options.gogc.split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             [{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{{string|"GOGC"}{punctuation|:} gogc\}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in wanted{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} [{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {string|"floor"} in wanted{punctuation|:}
        home = jdk_home{punctuation|(}jdks[{decimal-number number|0}]{punctuation|)}
        classes = work / {string|"floor"}
        subprocess.run{punctuation|(}[home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}]{punctuation|,} check=True{punctuation|)}
        flags = [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         [home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{punctuation|:}
        begin = time.perf_counter{punctuation|(}{punctuation|)}
        process = subprocess.Popen{punctuation|(}command{punctuation|,} env=os{directive property|.environ} \| environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage = os.wait4{punctuation|(}process.pid{punctuation|,} {decimal-number number|0}{punctuation|)}
        seconds = time.perf_counter{punctuation|(}{punctuation|)} - begin
        process{directive property|.returncode} = os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{directive property|.returncode} != {decimal-number number|0}{punctuation|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale = {decimal-number number|1} if sys{directive property|.platform} == {string|"darwin"} else {decimal-number number|1024}
    return seconds{punctuation|,} usage{directive property|.ru_utime} + usage.ru_stime{punctuation|,} usage{directive property|.ru_maxrss} * scale / 1e6


class Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{directive property|.posts} = posts
        self{directive property|.options} = options
        self{directive property|.tools} = [t for t in all_tools if t{directive property|.site_name} != {string|"jekyll"} or posts <= options.jekyll_max]
        self{directive property|.folder} = work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self{directive property|.results} = \{\}
        self{directive property|.files} = {decimal-number number|0}
        self{directive property|.bytes} = {decimal-number number|0}
        self{directive property|.check} = {string|""}
        self{directive property|.edited_name} = None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of {register variable|a} generator have {register variable|a} site each{punctuation|,} since they keep things in it.
        subprocess.run{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}[{decimal-number number|0}]{punctuation|)} / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{directive property|.folder} / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}\{t{directive property|.site_name} for t in self.tools\} \| \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}]{punctuation|,} check=True{punctuation|)}
        for tool in self.tools{punctuation|:}
            source = self{directive property|.folder} / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self.options{directive property|.runs} + {decimal-number number|1}{punctuation|)}{punctuation|:}
            for measure in MEASURES{punctuation|:}
                for i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool = self.tools[{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}]
                    if measure in tool{directive property|.measures} {op-code keyword|and} {punctuation|(}run > {decimal-number number|0} or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run == {decimal-number number|0}{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file=sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{directive property|.folder} / {string|"site"} / tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{directive property|.folder} / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output = self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok=True{punctuation|)}
        if measure == {string|"cold"}{punctuation|:}
            for cache in tool.caches{punctuation|:}
                shutil.rmtree{punctuation|(}site / cache{punctuation|,} ignore_errors=True{punctuation|)}
        if measure == {string|"one edit"}{punctuation|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{punctuation|:}
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values = \{{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{directive property|.folder} / {string|"list"}\}
        command = [values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command]
        # Only the run that does not count may make the archive of classes{punctuation|,} {op-code keyword|and} waits for it.
        environment = tool{directive property|.environment} \| {punctuation|(}\{{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}\} if run == {decimal-number number|0} else \{\}{punctuation|)}
        result = timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run > {decimal-number number|0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}"The first post from the middle of the blog's time on{comment|; the same for all tools."""}
        if not self.edited_name{punctuation|:}
            with os.scandir{punctuation|(}self{directive property|.folder} / {string|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}
                self{directive property|.edited_name} = min{punctuation|(}post{directive property|.name} for post in posts if post{directive property|.name} >= {string|"2019-10"}{punctuation|)}
        hugos = site / {string|"content/posts"} / self.edited_name[len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}]
