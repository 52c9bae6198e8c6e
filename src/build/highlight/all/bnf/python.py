#!/usr/bin/env python3
{string|""}"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left {operator|(}sync{operator|)}. Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held {operator|(}the kernel's maximum resident set{operator|)}. Nothing is deleted before all is measured: on some disks files are made
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

BENCH = Path{operator|(}__file__{operator|)}.resolve{operator|(}{operator|)}.parent
ROOT = BENCH.parent
MEASURES = {operator|[}{string|"cold"}, {string|"unchanged"}, {string|"one edit"}{operator|]}


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{operator|(}self, name, site_name, command, environment=None, caches={operator|(}{operator|)}, measures=MEASURES{operator|)}:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or {operator|\{}{operator|\}}
        self.caches = caches
        self.measures = measures


def fail{operator|(}message{operator|)}:
    sys.exit{operator|(}f{string|"bench/run: \{message\}"}{operator|)}


def arguments{operator|(}{operator|)}:
    parser = argparse.ArgumentParser{operator|(}description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter{operator|)}
    parser.add_argument{operator|(}{string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"}{operator|)}
    parser.add_argument{operator|(}{string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"}{operator|)}
    parser.add_argument{operator|(}{string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{operator|)}
    parser.add_argument{operator|(}{string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{operator|)}
    parser.add_argument{operator|(}{string|"--runs"}, type=int, default=5, help={string|"runs that count, after one that does not (%(default)s)"}{operator|)}
    parser.add_argument{operator|(}{string|"--jekyll-max"}, type=int, default=1000, help={string|"largest size for Jekyll (%(default)s)"}{operator|)}
    parser.add_argument{operator|(}{string|"--seed"}, type=int, default=1, help={string|"of the content (%(default)s)"}{operator|)}
    parser.add_argument{operator|(}{string|"--work"}, type=Path, help={string|"folder for all that is made; a new one in the system's if not given"}{operator|)}
    parser.add_argument{operator|(}{string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"}{operator|)}
    parser.add_argument{operator|(}{string|"--json"}, type=Path, help={string|"write every single measurement here"}{operator|)}
    return parser.parse_args{operator|(}{operator|)}


def jdk_home{operator|(}feature{operator|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = {operator|[}{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}{operator|]}
    parents {operator|+}= {operator|[}str{operator|(}Path.home{operator|(}{operator|)} / p{operator|)} for p in {operator|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{operator|)}{operator|]}
    homes = {operator|[}Path{operator|(}os.environ{operator|[}{string|"JAVA_HOME"}{operator|]}{operator|)}{operator|]} if {string|"JAVA_HOME"} in os.environ else {operator|[}{operator|]}
    for parent in map{operator|(}Path, parents{operator|)}:
        if parent.is_dir{operator|(}{operator|)}:
            for child in sorted{operator|(}parent.iterdir{operator|(}{operator|)}{operator|)}:
                homes {operator|+}= {operator|[}child, child / {string|"Contents/Home"}{operator|]}
    for home in homes:
        release = home / {string|"release"}
        if release.is_file{operator|(}{operator|)} and {operator|(}home / {string|"bin/javac"}{operator|)}.is_file{operator|(}{operator|)}:
            for line in release.read_text{operator|(}{operator|)}.splitlines{operator|(}{operator|)}:
                if line.startswith{operator|(}{string|"JAVA_VERSION="}{operator|)} and line.split{operator|(}{string|'"'}{operator|)}{operator|[}1{operator|]}.split{operator|(}{string|"."}{operator|)}{operator|[}0{operator|]} == feature:
                    return home.resolve{operator|(}{operator|)}
    fail{operator|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{operator|)}


def install{operator|(}work{operator|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{operator|(}{operator|[}ROOT / {string|"jbuild"}, {string|"version"}{operator|]}, check=True, stdout=subprocess.DEVNULL{operator|)}
    folder = work / {string|"jbuild"}
    folder.mkdir{operator|(}{operator|)}
    shutil.copy2{operator|(}ROOT / {string|"jbuild"}, folder{operator|)}
    shutil.copy2{operator|(}ROOT / {string|"target/jbuild.jar"}, folder{operator|)}
    return folder / {string|"jbuild"}


def tools{operator|(}options, work{operator|)}:
    wanted = options.tools.split{operator|(}{string|","}{operator|)}
    made = {operator|[}{operator|]}
    jdks = options.jdk.split{operator|(}{string|","}{operator|)}
    if {string|"jbuild"} in wanted:
        launcher = install{operator|(}work{operator|)}
        for jdk in jdks:
            environment = {operator|\{}{string|"JBUILD_JAVA_HOME"}: str{operator|(}jdk_home{operator|(}jdk{operator|)}{operator|)}, {string|"XDG_CACHE_HOME"}: str{operator|(}work / {string|"cache"}{operator|)}{operator|\}}
            # The first build trains the archive of classes; it does not count.
            made.append{operator|(}Tool{operator|(}f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, {operator|[}launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{operator|]},
                             environment, {operator|[}{string|".jbuild"}{operator|]}{operator|)}{operator|)}
    if {string|"hugo"} in wanted:
        for gogc in options.gogc.split{operator|(}{string|","}{operator|)}:
            made.append{operator|(}Tool{operator|(}f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             {operator|[}{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str{operator|(}work / {string|"cache/hugo"}{operator|)},
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{operator|]}, {operator|\{}{string|"GOGC"}: gogc{operator|\}}, {operator|[}{string|"resources"}{operator|]}{operator|)}{operator|)}
    if {string|"jekyll"} in wanted:
        made.append{operator|(}Tool{operator|(}{string|"Jekyll"}, {string|"jekyll"}, {operator|[}{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{operator|]}, {operator|\{}{operator|\}},
                         {operator|[}{string|".jekyll-cache"}, {string|".jekyll-metadata"}{operator|]}{operator|)}{operator|)}
    if {string|"floor"} in wanted:
        home = jdk_home{operator|(}jdks{operator|[}0{operator|]}{operator|)}
        classes = work / {string|"floor"}
        subprocess.run{operator|(}{operator|[}home / {string|"bin/javac"}, {string|"-d"}, classes, BENCH / {string|"Floor.java"}{operator|]}, check=True{operator|)}
        flags = {operator|[}{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}{operator|]}
        made.append{operator|(}Tool{operator|(}f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         {operator|[}home / {string|"bin/java"}, {operator|*}flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}{operator|]}, {operator|\{}{operator|\}}, {operator|[}{operator|]},
                         {operator|[}{string|"cold"}{operator|]}{operator|)}{operator|)}
    return made


def timed{operator|(}command, environment, folder{operator|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{operator|(}{operator|)}
    with open{operator|(}folder / {string|"log"}, {string|"wb"}{operator|)} as log:
        begin = time.perf_counter{operator|(}{operator|)}
        process = subprocess.Popen{operator|(}command, env=os.environ {operator|\|} environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log{operator|)}
        _, status, usage = os.wait4{operator|(}process.pid, 0{operator|)}
        seconds = time.perf_counter{operator|(}{operator|)} - begin
        process.returncode = os.waitstatus_to_exitcode{operator|(}status{operator|)}
    if process.returncode != 0:
        fail{operator|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{operator|)}
    scale = 1 if sys.platform == {string|"darwin"} else 1024
    return seconds, usage.ru_utime {operator|+} usage.ru_stime, usage.ru_maxrss {operator|*} scale / 1e6


class Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{operator|(}self, posts, options, all_tools, work{operator|)}:
        self.posts = posts
        self.options = options
        self.tools = {operator|[}t for t in all_tools if t.site_name != {string|"jekyll"} or posts <= options.jekyll_max{operator|]}
        self.folder = work / str{operator|(}posts{operator|)}
        self.folder.mkdir{operator|(}{operator|)}
        self.results = {operator|\{}{operator|\}}
        self.files = 0
        self.bytes = 0
        self.check = {string|""}
        self.edited_name = None

    def measure{operator|(}self{operator|)}:
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run{operator|(}{operator|[}jdk_home{operator|(}self.options.jdk.split{operator|(}{string|","}{operator|)}{operator|[}0{operator|]}{operator|)} / {string|"bin/java"}, BENCH / {string|"Generate.java"},
                        {string|"--posts"}, str{operator|(}self.posts{operator|)}, {string|"--seed"}, str{operator|(}self.options.seed{operator|)}, {string|"--out"}, self.folder / {string|"sites"},
                        {string|"--templates"}, BENCH / {string|"templates"},
                        {string|"--tools"}, {string|","}.join{operator|(}sorted{operator|(}{operator|\{}t.site_name for t in self.tools{operator|\}} {operator|\|} {operator|\{}{string|"jbuild"}{operator|\}}{operator|)}{operator|)}{operator|]}, check=True{operator|)}
        for tool in self.tools:
            source = self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{operator|(}source, self.site{operator|(}tool{operator|)}{operator|)}
        for run in range{operator|(}self.options.runs {operator|+} 1{operator|)}:
            for measure in MEASURES:
                for i in range{operator|(}len{operator|(}self.tools{operator|)}{operator|)}:
                    tool = self.tools{operator|[}{operator|(}i {operator|+} run{operator|)} % len{operator|(}self.tools{operator|)}{operator|]}
                    if measure in tool.measures and {operator|(}run > 0 or not tool.name.startswith{operator|(}{string|"floor"}{operator|)}{operator|)}:
                        self.once{operator|(}tool, measure, run{operator|)}
            if run == 0:
                self.compare{operator|(}{operator|)}
            print{operator|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys.stderr{operator|)}

    def site{operator|(}self, tool{operator|)}:
        return self.folder / {string|"site"} / tool.name.replace{operator|(}{string|" "}, {string|"-"}{operator|)}.replace{operator|(}{string|","}, {string|""}{operator|)}

    def output{operator|(}self, tool, run{operator|)}:
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{operator|(}self, tool, measure, run{operator|)}:
        site, output = self.site{operator|(}tool{operator|)}, self.output{operator|(}tool, run{operator|)}
        output.parent.mkdir{operator|(}exist_ok=True{operator|)}
        if measure == {string|"cold"}:
            for cache in tool.caches:
                shutil.rmtree{operator|(}site / cache, ignore_errors=True{operator|)}
        if measure == {string|"one edit"}:
            with open{operator|(}self.edited{operator|(}site{operator|)}, {string|"a"}{operator|)} as post:
                post.write{operator|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{operator|)}
        values = {operator|\{}{string|"SITE"}: site, {string|"OUTPUT"}: output, {string|"LIST"}: self.folder / {string|"list"}{operator|\}}
        command = {operator|[}values.get{operator|(}part, part{operator|)} for part in tool.command{operator|]}
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment {operator|\|} {operator|(}{operator|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{operator|\}} if run == 0 else {operator|\{}{operator|\}}{operator|)}
        result = timed{operator|(}command, environment, self.folder{operator|)}
        if run > 0:
            self.results.setdefault{operator|(}{operator|(}tool.name, measure{operator|)}, {operator|[}{operator|]}{operator|)}.append{operator|(}result{operator|)}

    def edited{operator|(}self, site{operator|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if not self.edited_name:
            with os.scandir{operator|(}self.folder / {string|"sites/jbuild/_posts"}{operator|)} as posts:
                self.edited_name = min{operator|(}post.name for post in posts if post.name >= {string|"2019-10"}{operator|)}
        hugos = site / {string|"content/posts"} / self.edited_name{operator|[}len{operator|(}{string|"2019-10-01-"}{operator|)}:{operator|]}
