{operator|#}!/usr/bin/env python3
{string|""}{string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}{string|""}

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

BENCH = Path{punctuation|(}{function|__file__}{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT = BENCH.parent
MEASURES = {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches={punctuation|(}{punctuation|)}{punctuation|,} measures=MEASURES{punctuation|)}:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or {punctuation|\{}{punctuation|\}}
        self.caches = caches
        self.measures = measures


def fail{punctuation|(}{function|message}{punctuation|)}:
    sys.exit{punctuation|(}{function|f}{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser = argparse.ArgumentParser{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default={string|"50,1000,10000"}{punctuation|,} help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default={string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help={string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default={string|"25,17"}{punctuation|,} help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default={string|"100"}{punctuation|,} help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type=int{punctuation|,} default={number|5}{punctuation|,} help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type=int{punctuation|,} default={number|1000}{punctuation|,} help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type=int{punctuation|,} default={number|1}{punctuation|,} help={string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} type=Path{punctuation|,} help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action={string|"store_true"}{punctuation|,} help={string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} type=Path{punctuation|,} help={string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}{function|feature}{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents += {punctuation|[}str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes = {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os.environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        if parent.is_dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes += {punctuation|[}child{punctuation|,} child / {string|"Contents/Home"}{punctuation|]}
    for home in homes:
        release = home / {string|"release"}
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}{function|home} / {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                if line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}{function|'}{string|"')[1].split("}.{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '.join{punctuation|(}{function|parents}{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}{string|""}Puts the tool where it stands alone{punctuation|,} as its users have it{comment|; in a clone the launcher looks for changed sources too."""}
    subprocess.run{punctuation|(}{punctuation|[}ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check=True{punctuation|,} stdout=subprocess.DEVNULL{punctuation|)}
    folder = work / {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}{function|ROOT} / {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}{function|ROOT} / {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder / {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted = options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made = {punctuation|[}{punctuation|]}
    jdks = options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in wanted:
        launcher = install{punctuation|(}{function|work}{punctuation|)}
        for jdk in jdks:
            environment = {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: str{punctuation|(}jdk_home{punctuation|(}{function|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: str{punctuation|(}{function|work} / {string|"cache"}{punctuation|)}{punctuation|\}}
            {operator|#} The first build trains the archive of classes{comment|; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}{function|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"hugo"} in wanted:
        for gogc in options.gogc.split{punctuation|(}{string|","}{punctuation|)}:
            made.append{punctuation|(}Tool{punctuation|(}{function|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}{function|work} / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in wanted:
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} in wanted:
        home = jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes = work / {string|"floor"}
        subprocess.run{punctuation|(}{punctuation|[}home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}{punctuation|]}{punctuation|,} check=True{punctuation|)}
        flags = {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append{punctuation|(}Tool{punctuation|(}{function|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}{function|folder} / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log:
        begin = time.perf_counter{punctuation|(}{punctuation|)}
        process = subprocess.Popen{punctuation|(}command{punctuation|,} env=os.environ \| environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage = os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds = time.perf_counter{punctuation|(}{punctuation|)} - begin
        process.returncode = os.waitstatus_to_exitcode{punctuation|(}{function|status}{punctuation|)}
    if process.returncode != {number|0}:
        fail{punctuation|(}{function|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale = {number|1} if sys.platform == {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / {number|1e6}


class Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self.posts = posts
        self.options = options
        self.tools = {punctuation|[}t for t in all_tools if t.site_name != {string|"jekyll"} or posts <= options.jekyll_max{punctuation|]}
        self.folder = work / str{punctuation|(}{function|posts}{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results = {punctuation|\{}{punctuation|\}}
        self.files = {number|0}
        self.bytes = {number|0}
        self.check = {string|""}
        self.edited_name = None

    def measure{punctuation|(}{function|self}{punctuation|)}:
        {operator|#} Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}{function|self.posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}{function|self.options.seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name for t in self.tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check=True{punctuation|)}
        for tool in self.tools:
            source = self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}{function|tool}{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}{function|self.options.runs} + {number|1}{punctuation|)}:
            for measure in MEASURES:
                for i in range{punctuation|(}len{punctuation|(}{function|self.tools}{punctuation|)}{punctuation|)}:
                    tool = self.tools{punctuation|[}{punctuation|(}{function|i} + run{punctuation|)} % len{punctuation|(}{function|self.tools}{punctuation|)}{punctuation|]}
                    if measure in tool.measures and {punctuation|(}{function|run} > {number|0} or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run == {number|0}:
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}{function|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file=sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        return self.folder / {string|"site"} / tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output = self.site{punctuation|(}{function|tool}{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}{function|exist_ok=True}{punctuation|)}
        if measure == {string|"cold"}:
            for cache in tool.caches:
                shutil.rmtree{punctuation|(}{function|site} / cache{punctuation|,} ignore_errors=True{punctuation|)}
        if measure == {string|"one edit"}:
            with open{punctuation|(}self.edited{punctuation|(}{function|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post:
                post.write{punctuation|(}{function|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values = {punctuation|\{}{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: output{punctuation|,} {string|"LIST"}: self.folder / {string|"list"}{punctuation|\}}
        command = {punctuation|[}values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command{punctuation|]}
        {operator|#} Only the run that does not count may make the archive of classes{punctuation|,} and waits for it.
        environment = tool.environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} if run == {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result = timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run > {number|0}:
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}{function|result}{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if not self.edited_name:
            with os.scandir{punctuation|(}{function|self.folder} / {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self.edited_name = min{punctuation|(}{function|post.name} for post in posts if post.name >= {string|"2019-10"}{punctuation|)}
        hugos = site / {string|"content/posts"} / self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
