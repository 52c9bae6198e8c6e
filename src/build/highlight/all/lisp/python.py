#!/usr/bin/env python3
{string|""}{string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its {argument|CPU} time that of all its threads, which other work on the machine disturbs less, its memory the most it
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

BENCH = Path{punctuation|(}{car|__file__}{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT = BENCH.parent
MEASURES = {punctuation|[}{string|"cold"}, {string|"unchanged"}, {string|"one edit"}{punctuation|]}


class Tool:
    {string|""}{string|"One way of building one site: a generator with a {argument|JDK} or a {argument|GOGC}."}{string|""}

    def __init__{punctuation|(}{car|self}, name, site_name, command, environment=None, caches={punctuation|(}{punctuation|)}, measures=MEASURES{punctuation|)}:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or \{\}
        self.caches = caches
        self.measures = measures


def fail{punctuation|(}{car|message}{punctuation|)}:
    sys.exit{punctuation|(}{car|f}{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser = argparse.ArgumentParser{punctuation|(}{car|description=__doc__}, formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}, default={string|"100"}, help={string|"values of {argument|GOGC} for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}, type=int, default=5, help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}, type=int, default=1000, help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}, type=int, default=1, help={string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}, type=Path, help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}, type=Path, help={string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}{car|feature}{punctuation|)}:
    {string|""}{string|"The folder of the {argument|JDK} of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = {punctuation|[}{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents += {punctuation|[}str{punctuation|(}{car|Path}.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes = {punctuation|[}Path{punctuation|(}{car|os}.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os.environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}{car|Path}, parents{punctuation|)}:
        if parent.is_dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}{car|parent}.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes += {punctuation|[}child, child / {string|"Contents/Home"}{punctuation|]}
    for home in homes:
        release = home / {string|"release"}
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}{car|home} / {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                if line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}'{string|"')[1].split("}.{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK \{feature\} was found in JAVA_HOME, \{', '.join{punctuation|(}{car|parents}{punctuation|)}\}{string|")


def install(work):
    "}{string|""}Puts the tool where it stands alone, as its users have it{comment|; in a clone the launcher looks for changed sources too."""}
    subprocess.run{punctuation|(}{punctuation|[}ROOT / {string|"jbuild"}, {string|"version"}{punctuation|]}, check=True, stdout=subprocess.DEVNULL{punctuation|)}
    folder = work / {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}{car|ROOT} / {string|"jbuild"}, folder{punctuation|)}
    shutil.copy2{punctuation|(}{car|ROOT} / {string|"target/jbuild.jar"}, folder{punctuation|)}
    return folder / {string|"jbuild"}


def tools{punctuation|(}{car|options}, work{punctuation|)}:
    wanted = options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made = {punctuation|[}{punctuation|]}
    jdks = options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in wanted:
        launcher = install{punctuation|(}{car|work}{punctuation|)}
        for jdk in jdks:
            environment = \{{string|"JBUILD_JAVA_HOME"}: str{punctuation|(}{car|jdk_home}{punctuation|(}{car|jdk}{punctuation|)}{punctuation|)}, {string|"XDG_CACHE_HOME"}: str{punctuation|(}{car|work} / {string|"cache"}{punctuation|)}\}
            # The first build trains the archive of classes{comment|; it does not count.}
            made.append{punctuation|(}{car|Tool}{punctuation|(}{car|f}{string|"jbuild, {argument|JDK} \{jdk\}"}, {string|"jbuild"}, {punctuation|[}launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]},
                             environment, {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"hugo"} in wanted:
        for gogc in options.gogc.split{punctuation|(}{string|","}{punctuation|)}:
            made.append{punctuation|(}{car|Tool}{punctuation|(}{car|f}{string|"Hugo, {argument|GOGC} \{gogc\}"}, {string|"hugo"},
                             {punctuation|[}{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str{punctuation|(}{car|work} / {string|"cache/hugo"}{punctuation|)},
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, \{{string|"GOGC"}: gogc\}, {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in wanted:
        made.append{punctuation|(}{car|Tool}{punctuation|(}{string|"Jekyll"}, {string|"jekyll"}, {punctuation|[}{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, \{\},
                         {punctuation|[}{string|".jekyll-cache"}, {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} in wanted:
        home = jdk_home{punctuation|(}{car|jdks}{punctuation|[}0{punctuation|]}{punctuation|)}
        classes = work / {string|"floor"}
        subprocess.run{punctuation|(}{punctuation|[}home / {string|"bin/javac"}, {string|"-d"}, classes, BENCH / {string|"Floor.java"}{punctuation|]}, check=True{punctuation|)}
        flags = {punctuation|[}{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append{punctuation|(}{car|Tool}{punctuation|(}{car|f}{string|"floor, {argument|JDK} \{jdks[0]\}"}, {string|"jbuild"},
                         {punctuation|[}home / {string|"bin/java"}, *flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}{punctuation|]}, \{\}, {punctuation|[}{punctuation|]},
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}{car|command}, environment, folder{punctuation|)}:
    {string|""}{string|"Wall seconds, {argument|CPU} seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}{car|folder} / {string|"log"}, {string|"wb"}{punctuation|)} as log:
        begin = time.perf_counter{punctuation|(}{punctuation|)}
        process = subprocess.Popen{punctuation|(}{car|command}, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log{punctuation|)}
        _, status, usage = os.wait4{punctuation|(}{car|process}.pid, {number|0}{punctuation|)}
        seconds = time.perf_counter{punctuation|(}{punctuation|)} - begin
        process.returncode = os.waitstatus_to_exitcode{punctuation|(}{car|status}{punctuation|)}
    if process.returncode != 0:
        fail{punctuation|(}{car|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale = {number|1} if sys.platform == {string|"darwin"} else {number|1024}
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}{car|self}, posts, options, all_tools, work{punctuation|)}:
        self.posts = posts
        self.options = options
        self.tools = {punctuation|[}{boolean|t} for {boolean|t} in all_tools if t.site_name != {string|"jekyll"} or posts <= options.jekyll_max{punctuation|]}
        self.folder = work / str{punctuation|(}{car|posts}{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results = \{\}
        self.files = {number|0}
        self.bytes = {number|0}
        self.check = {string|""}
        self.edited_name = None

    def measure{punctuation|(}{car|self}{punctuation|)}:
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}{car|self}.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}0{punctuation|]}{punctuation|)} / {string|"bin/java"}, BENCH / {string|"Generate.java"},
                        {string|"--posts"}, str{punctuation|(}{car|self}.posts{punctuation|)}, {string|"--seed"}, str{punctuation|(}{car|self}.options.seed{punctuation|)}, {string|"--out"}, self.folder / {string|"sites"},
                        {string|"--templates"}, BENCH / {string|"templates"},
                        {string|"--tools"}, {string|","}.join{punctuation|(}{car|sorted}{punctuation|(}{car|\{t}.site_name for {boolean|t} in self.tools\} \| \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}{punctuation|]}, check=True{punctuation|)}
        for tool in self.tools:
            source = self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}{car|source}, self.site{punctuation|(}{car|tool}{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}{car|self}.options.runs + {number|1}{punctuation|)}:
            for measure in MEASURES:
                for i in range{punctuation|(}{car|len}{punctuation|(}{car|self}.tools{punctuation|)}{punctuation|)}:
                    tool = self.tools{punctuation|[}{punctuation|(}{car|i} + run{punctuation|)} % len{punctuation|(}{car|self}.tools{punctuation|)}{punctuation|]}
                    if measure in tool.measures and {punctuation|(}{car|run} > {number|0} or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self.once{punctuation|(}{car|tool}, measure, run{punctuation|)}
            if run == 0:
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}{car|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys.stderr{punctuation|)}

    def site{punctuation|(}{car|self}, tool{punctuation|)}:
        return self.folder / {string|"site"} / tool.name.replace{punctuation|(}{string|" "}, {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}, {string|""}{punctuation|)}

    def output{punctuation|(}{car|self}, tool, run{punctuation|)}:
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}{car|self}, tool, measure, run{punctuation|)}:
        site, output = self.site{punctuation|(}{car|tool}{punctuation|)}, self.output{punctuation|(}{car|tool}, run{punctuation|)}
        output.parent.mkdir{punctuation|(}{car|exist_ok=True}{punctuation|)}
        if measure == {string|"cold"}:
            for cache in tool.caches:
                shutil.rmtree{punctuation|(}{car|site} / cache, ignore_errors=True{punctuation|)}
        if measure == {string|"one edit"}:
            with open{punctuation|(}{car|self}.edited{punctuation|(}{car|site}{punctuation|)}, {string|"a"}{punctuation|)} as post:
                post.write{punctuation|(}{car|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values = \{{string|"SITE"}: site, {string|"OUTPUT"}: output, {string|"LIST"}: self.folder / {string|"list"}\}
        command = {punctuation|[}values.get{punctuation|(}{car|part}, part{punctuation|)} for part in tool.command{punctuation|]}
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| {punctuation|(}{car|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}\} if run == {number|0} else \{\}{punctuation|)}
        result = timed{punctuation|(}{car|command}, environment, self.folder{punctuation|)}
        if run > 0:
            self.results.setdefault{punctuation|(}{punctuation|(}{car|tool}.name, measure{punctuation|)}, {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}{car|result}{punctuation|)}

    def edited{punctuation|(}{car|self}, site{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if not self.edited_name:
            with os.scandir{punctuation|(}{car|self}.folder / {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self.edited_name = min{punctuation|(}{car|post}.name for post in posts if post.name >= {string|"2019-10"}{punctuation|)}
        hugos = site / {string|"content/posts"} / self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
