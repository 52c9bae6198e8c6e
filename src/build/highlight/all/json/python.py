#!/usr/bin/env python3
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured{operator|:} on some disks files are made
three times slower after a deletion.
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

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
MEASURES = {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{operator|:}
    {string|""}"One way of building one site{operator|:} a generator with a JDK or a GOGC.{string|""}"

    def __init__(self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches=(){punctuation|,} measures=MEASURES){operator|:}
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or {punctuation|\{}{punctuation|\}}
        self.caches = caches
        self.measures = measures


def fail(message){operator|:}
    sys.exit(f{string|"bench/run: \{message\}"})


def arguments(){operator|:}
    parser = argparse.ArgumentParser(description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument({string|"--sizes"}{punctuation|,} default={string|"50,1000,10000"}{punctuation|,} help={string|"numbers of posts (%(default)s)"})
    parser.add_argument({string|"--tools"}{punctuation|,} default={string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help={string|"(%(default)s)"})
    parser.add_argument({string|"--jdk"}{punctuation|,} default={string|"25,17"}{punctuation|,} help={string|"Java versions for jbuild, first also for the floor (%(default)s)"})
    parser.add_argument({string|"--gogc"}{punctuation|,} default={string|"100"}{punctuation|,} help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"})
    parser.add_argument({string|"--runs"}{punctuation|,} type=int{punctuation|,} default={number|5}{punctuation|,} help={string|"runs that count, after one that does not (%(default)s)"})
    parser.add_argument({string|"--jekyll-max"}{punctuation|,} type=int{punctuation|,} default={number|1000}{punctuation|,} help={string|"largest size for Jekyll (%(default)s)"})
    parser.add_argument({string|"--seed"}{punctuation|,} type=int{punctuation|,} default={number|1}{punctuation|,} help={string|"of the content (%(default)s)"})
    parser.add_argument({string|"--work"}{punctuation|,} type=Path{punctuation|,} help={string|"folder for all that is made; a new one in the system's if not given"})
    parser.add_argument({string|"--keep"}{punctuation|,} action={string|"store_true"}{punctuation|,} help={string|"keep that folder"})
    parser.add_argument({string|"--json"}{punctuation|,} type=Path{punctuation|,} help={string|"write every single measurement here"})
    return parser.parse_args()


def jdk_home(feature){operator|:}
    {string|""}"The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too.{string|""}"
    parents = {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents += {punctuation|[}str(Path.home() / p) for p in ({string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}){punctuation|]}
    homes = {punctuation|[}Path(os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}){punctuation|]} if {string|"JAVA_HOME"} in os.environ else {punctuation|[}{punctuation|]}
    for parent in map(Path{punctuation|,} parents){operator|:}
        if parent.is_dir(){operator|:}
            for child in sorted(parent.iterdir()){operator|:}
                homes += {punctuation|[}child{punctuation|,} child / {string|"Contents/Home"}{punctuation|]}
    for home in homes{operator|:}
        release = home / {string|"release"}
        if release.is_file() and (home / {string|"bin/javac"}).is_file(){operator|:}
            for line in release.read_text().splitlines(){operator|:}
                if line.startswith({string|"JAVA_VERSION="}) and line.split('{string|"')[1].split("}."){punctuation|[}{number|0}{punctuation|]} == feature{operator|:}
                    return home.resolve()
    fail(f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"})


def install(work){operator|:}
    {string|""}"Puts the tool where it stands alone{punctuation|,} as its users have it; in a clone the launcher looks for changed sources too.{string|""}"
    subprocess.run({punctuation|[}ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check=True{punctuation|,} stdout=subprocess.DEVNULL)
    folder = work / {string|"jbuild"}
    folder.mkdir()
    shutil.copy2(ROOT / {string|"jbuild"}{punctuation|,} folder)
    shutil.copy2(ROOT / {string|"target/jbuild.jar"}{punctuation|,} folder)
    return folder / {string|"jbuild"}


def tools(options{punctuation|,} work){operator|:}
    wanted = options.tools.split({string|","})
    made = {punctuation|[}{punctuation|]}
    jdks = options.jdk.split({string|","})
    if {string|"jbuild"} in wanted{operator|:}
        launcher = install(work)
        for jdk in jdks{operator|:}
            environment = {punctuation|\{}{property|"JBUILD_JAVA_HOME"}{operator|:} str(jdk_home(jdk)){punctuation|,} {property|"XDG_CACHE_HOME"}{operator|:} str(work / {string|"cache"}){punctuation|\}}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}))
    if {string|"hugo"} in wanted{operator|:}
        for gogc in options.gogc.split({string|","}){operator|:}
            made.append(Tool(f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str(work / {string|"cache/hugo"}){punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{property|"GOGC"}{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}))
    if {string|"jekyll"} in wanted{operator|:}
        made.append(Tool({string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}))
    if {string|"floor"} in wanted{operator|:}
        home = jdk_home(jdks{punctuation|[}{number|0}{punctuation|]})
        classes = work / {string|"floor"}
        subprocess.run({punctuation|[}home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}{punctuation|]}{punctuation|,} check=True)
        flags = {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append(Tool(f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}))
    return made


def timed(command{punctuation|,} environment{punctuation|,} folder){operator|:}
    {string|""}"Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process.{string|""}"
    os.sync()
    with open(folder / {string|"log"}{punctuation|,} {string|"wb"}) as log{operator|:}
        begin = time.perf_counter()
        process = subprocess.Popen(command{punctuation|,} env=os.environ \| environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log)
        _{punctuation|,} status{punctuation|,} usage = os.wait4(process.pid{punctuation|,} {number|0})
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != {number|0}{operator|:}
        fail(f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"})
    scale = {number|1} if sys.platform == {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / {number|1e6}


class Size{operator|:}
    {string|""}"All that is measured with one number of posts.{string|""}"

    def __init__(self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work){operator|:}
        self.posts = posts
        self.options = options
        self.tools = {punctuation|[}t for t in all_tools if t.site_name != {string|"jekyll"} or posts <= options.jekyll_max{punctuation|]}
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = {punctuation|\{}{punctuation|\}}
        self.files = {number|0}
        self.bytes = {number|0}
        self.check = {string|""}
        self.edited_name = None

    def measure(self){operator|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.run({punctuation|[}jdk_home(self.options.jdk.split({string|","}){punctuation|[}{number|0}{punctuation|]}) / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str(self.posts){punctuation|,} {string|"--seed"}{punctuation|,} str(self.options.seed){punctuation|,} {string|"--out"}{punctuation|,} self.folder / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join(sorted({punctuation|\{}t.site_name for t in self.tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}})){punctuation|]}{punctuation|,} check=True)
        for tool in self.tools{operator|:}
            source = self.folder / {string|"sites"} / tool.site_name
            shutil.copytree(source{punctuation|,} self.site(tool))
        for run in range(self.options.runs + {number|1}){operator|:}
            for measure in MEASURES{operator|:}
                for i in range(len(self.tools)){operator|:}
                    tool = self.tools{punctuation|[}(i + run) % len(self.tools){punctuation|]}
                    if measure in tool.measures and (run > {number|0} or not tool.name.startswith({string|"floor"})){operator|:}
                        self.once(tool{punctuation|,} measure{punctuation|,} run)
            if run == {number|0}{operator|:}
                self.compare()
            print(f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file=sys.stderr)

    def site(self{punctuation|,} tool){operator|:}
        return self.folder / {string|"site"} / tool.name.replace({string|" "}{punctuation|,} {string|"-"}).replace({string|","}{punctuation|,} {string|""})

    def output(self{punctuation|,} tool{punctuation|,} run){operator|:}
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once(self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run){operator|:}
        site{punctuation|,} output = self.site(tool){punctuation|,} self.output(tool{punctuation|,} run)
        output.parent.mkdir(exist_ok=True)
        if measure == {property|"cold"}{operator|:}
            for cache in tool.caches{operator|:}
                shutil.rmtree(site / cache{punctuation|,} ignore_errors=True)
        if measure == {property|"one edit"}{operator|:}
            with open(self.edited(site){punctuation|,} {string|"a"}) as post{operator|:}
                post.write(f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"})
        values = {punctuation|\{}{property|"SITE"}{operator|:} site{punctuation|,} {property|"OUTPUT"}{operator|:} output{punctuation|,} {property|"LIST"}{operator|:} self.folder / {string|"list"}{punctuation|\}}
        command = {punctuation|[}values.get(part{punctuation|,} part) for part in tool.command{punctuation|]}
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits for it.
        environment = tool.environment \| ({punctuation|\{}{property|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} if run == {number|0} else {punctuation|\{}{punctuation|\}})
        result = timed(command{punctuation|,} environment{punctuation|,} self.folder)
        if run > {number|0}{operator|:}
            self.results.setdefault((tool.name{punctuation|,} measure){punctuation|,} {punctuation|[}{punctuation|]}).append(result)

    def edited(self{punctuation|,} site){operator|:}
        {string|""}"The first post from the middle of the blog's time on; the same for all tools.{string|""}"
        if not self.edited_name{operator|:}
            with os.scandir(self.folder / {string|"sites/jbuild/_posts"}) as posts{operator|:}
                self.edited_name = min(post.name for post in posts if post.name >= {string|"2019-10"})
        hugos = site / {string|"content/posts"} / self.edited_name{punctuation|[}len({string|"2019-10-01-"}){operator|:}{punctuation|]}
