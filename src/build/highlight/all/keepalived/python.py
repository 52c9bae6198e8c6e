{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild, Hugo and Jekyll side by side {boolean|on} the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new {property|process}
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new {property|process}; its time is
the wall's, its CPU time that of all its threads, which other work {boolean|on} the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: {boolean|on} some disks files are made
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

BENCH {operator|=} Path(__file__).resolve().parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]


class Tool:
    {string|""}"One way of building one site: a generator with a JDK or a GOGC.{string|""}"

    def __init__(self, {property|name}, site_name, command, environment{operator|=}None, caches{operator|=}(), measures{operator|=}MEASURES):
        self.{property|name} {operator|=} {property|name}
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def fail(message):
    sys.exit(f{string|"bench/run: \{message\}"})


def arguments():
    parser {operator|=} argparse.ArgumentParser(description{operator|=}__doc__, formatter_class{operator|=}argparse.RawDescriptionHelpFormatter)
    parser.add_argument({string|"--sizes"}, default{operator|=}{string|"50,1000,10000"}, help{operator|=}{string|"numbers of posts (%(default)s)"})
    parser.add_argument({string|"--tools"}, default{operator|=}{string|"jbuild,hugo,jekyll,floor"}, help{operator|=}{string|"(%(default)s)"})
    parser.add_argument({string|"--jdk"}, default{operator|=}{string|"25,17"}, help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"})
    parser.add_argument({string|"--gogc"}, default{operator|=}{string|"100"}, help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"})
    parser.add_argument({string|"--runs"}, {property|type}{operator|=}int, default{operator|=}{number|5}, help{operator|=}{string|"runs that count, after one that does not (%(default)s)"})
    parser.add_argument({string|"--jekyll-max"}, {property|type}{operator|=}int, default{operator|=}{number|1000}, help{operator|=}{string|"largest size for Jekyll (%(default)s)"})
    parser.add_argument({string|"--seed"}, {property|type}{operator|=}int, default{operator|=}{number|1}, help{operator|=}{string|"of the content (%(default)s)"})
    parser.add_argument({string|"--work"}, {property|type}{operator|=}Path, help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"})
    parser.add_argument({string|"--keep"}, action{operator|=}{string|"store_true"}, help{operator|=}{string|"keep that folder"})
    parser.add_argument({string|"--json"}, {property|type}{operator|=}Path, help{operator|=}{string|"write every single measurement here"})
    return parser.parse_args()


def jdk_home(feature):
    {string|""}"The folder of the JDK of a feature {property|version}, looked for where jbuild's launcher looks too.{string|""}"
    parents {operator|=} [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    parents +{operator|=} [str(Path.home() {path string|/} p) for p in ({string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"})]
    homes {operator|=} [Path(os.environ[{string|"JAVA_HOME"}])] if {string|"JAVA_HOME"} in os.environ else []
    for parent in map(Path, parents):
        if parent.is_dir():
            for child in sorted(parent.iterdir()):
                homes +{operator|=} [child, child {path string|/} {string|"Contents/Home"}]
    for home in homes:
        release {operator|=} home {path string|/} {string|"release"}
        if release.is_file() and (home {path string|/} {string|"bin/javac"}).is_file():
            for line in release.read_text().splitlines():
                if line.startswith({string|"JAVA_VERSION="}) and line.split({string|'"'})[{number|1}].split({string|"."})[{number|0}] {operator|=}{operator|=} feature:
                    return home.resolve()
    fail(f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"})


def install(work):
    {string|""}"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too.{string|""}"
    subprocess.run([ROOT {path string|/} {string|"jbuild"}, {string|"version"}], check{operator|=}True, stdout{operator|=}subprocess.DEVNULL)
    folder {operator|=} work {path string|/} {string|"jbuild"}
    folder.mkdir()
    shutil.copy2(ROOT {path string|/} {string|"jbuild"}, folder)
    shutil.copy2(ROOT {path string|/} {string|"target/jbuild.jar"}, folder)
    return folder {path string|/} {string|"jbuild"}


def tools(options, work):
    wanted {operator|=} options.tools.split({string|","})
    made {operator|=} []
    jdks {operator|=} options.jdk.split({string|","})
    if {string|"jbuild"} in wanted:
        launcher {operator|=} install(work)
        for jdk in jdks:
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: str(jdk_home(jdk)), {string|"XDG_CACHE_HOME"}: str(work {path string|/} {string|"cache"}){punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append(Tool(f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, [launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],
                             environment, [{string|".jbuild"}]))
    if {string|"hugo"} in wanted:
        for gogc in options.gogc.split({string|","}):
            made.append(Tool(f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             [{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str(work {path string|/} {string|"cache/hugo"}),
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}, [{string|"resources"}]))
    if {string|"jekyll"} in wanted:
        made.append(Tool({string|"Jekyll"}, {string|"jekyll"}, [{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}},
                         [{string|".jekyll-cache"}, {string|".jekyll-metadata"}]))
    if {string|"floor"} in wanted:
        home {operator|=} jdk_home(jdks[{number|0}])
        classes {operator|=} work {path string|/} {string|"floor"}
        subprocess.run([home {path string|/} {string|"bin/javac"}, {string|"-d"}, classes, BENCH {path string|/} {string|"Floor.java"}], check{operator|=}True)
        flags {operator|=} [{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]
        made.append(Tool(f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         [home {path string|/} {string|"bin/java"}, *flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}}, [],
                         [{string|"cold"}]))
    return made


def timed(command, environment, folder):
    {string|""}"Wall seconds, CPU seconds and peak megabytes of one {property|process}.{string|""}"
    os.sync()
    with open(folder {path string|/} {string|"log"}, {string|"wb"}) as log:
        begin {operator|=} time.perf_counter()
        {property|process} {operator|=} subprocess.Popen(command, env{operator|=}os.environ \| environment, cwd{operator|=}folder, stdin{operator|=}subprocess.DEVNULL,
                                   stdout{operator|=}log, stderr{operator|=}log)
        _, status, usage {operator|=} os.wait4({property|process}.pid, {number|0})
        seconds {operator|=} time.perf_counter() - begin
        {property|process}.returncode {operator|=} os.waitstatus_to_exitcode(status)
    if {property|process}.returncode {comment|!= 0:}
        fail(f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"})
    scale {operator|=} {number|1} if sys.platform {operator|=}{operator|=} {string|"darwin"} else {number|1024}
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale {path string|/} {number|1}e6


class Size:
    {string|""}"All that is measured with one number of posts.{string|""}"

    def __init__(self, posts, options, all_tools, work):
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} [t for t in all_tools if t.site_name {comment|!= "jekyll" or posts <= options.jekyll_max]}
        self.folder {operator|=} work {path string|/} str(posts)
        self.folder.mkdir()
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

    def measure(self):
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run([jdk_home(self.options.jdk.split({string|","})[{number|0}]) {path string|/} {string|"bin/java"}, BENCH {path string|/} {string|"Generate.java"},
                        {string|"--posts"}, str(self.posts), {string|"--seed"}, str(self.options.seed), {string|"--out"}, self.folder {path string|/} {string|"sites"},
                        {string|"--templates"}, BENCH {path string|/} {string|"templates"},
                        {string|"--tools"}, {string|","}.join(sorted({punctuation|\{}t.site_name for t in self.tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}))], check{operator|=}True)
        for tool in self.tools:
            source {operator|=} self.folder {path string|/} {string|"sites"} {path string|/} tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + {number|1}):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool {operator|=} self.tools[(i + run) % len(self.tools)]
                    if measure in tool.measures and (run > {number|0} or not tool.{property|name}.startswith({string|"floor"})):
                        self.once(tool, measure, run)
            if run {operator|=}{operator|=} {number|0}:
                self.compare()
            print(f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, {property|file}{operator|=}sys.stderr)

    def site(self, tool):
        return self.folder {path string|/} {string|"site"} {path string|/} tool.{property|name}.replace({string|" "}, {string|"-"}).replace({string|","}, {string|""})

    def output(self, tool, run):
        return self.folder {path string|/} {string|"output"} {path string|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once(self, tool, measure, run):
        site, output {operator|=} self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok{operator|=}True)
        if measure {operator|=}{operator|=} {string|"cold"}:
            for cache in tool.caches:
                shutil.rmtree(site {path string|/} cache, ignore_errors{operator|=}True)
        if measure {operator|=}{operator|=} {string|"one edit"}:
            with open(self.edited(site), {string|"a"}) as post:
                post.write(f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"})
        values {operator|=} {punctuation|\{}{string|"SITE"}: site, {string|"OUTPUT"}: output, {string|"LIST"}: self.folder {path string|/} {string|"list"}{punctuation|\}}
        command {operator|=} [values.get(part, part) for part in tool.command]
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool.environment \| ({punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} if run {operator|=}{operator|=} {number|0} else {punctuation|\{}{punctuation|\}})
        result {operator|=} timed(command, environment, self.folder)
        if run > {number|0}:
            self.results.setdefault((tool.{property|name}, measure), []).append(result)

    def edited(self, site):
        {string|""}"The first post from the middle of the blog's time {boolean|on}; the same for all tools.{string|""}"
        if not self.edited_name:
            with os.scandir(self.folder {path string|/} {string|"sites/jbuild/_posts"}) as posts:
                self.edited_name {operator|=} min(post.{property|name} for post in posts if post.{property|name} >{operator|=} {string|"2019-10"})
        hugos {operator|=} site {path string|/} {string|"content/posts"} {path string|/} self.edited_name[len({string|"2019-10-01-"}):]
