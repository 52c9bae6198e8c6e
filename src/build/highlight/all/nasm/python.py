#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process{comment|; its time is}
the wall's, its {keyword|CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it}
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
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
MEASURES {operator|=} {operator|[}{string|"cold"}, {string|"unchanged"}, {string|"one edit"}{operator|]}


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__(self, name, site_name, command, environment{operator|=}None, caches{operator|=}(), measures{operator|=}MEASURES):
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment or \{\}
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
    parser.add_argument({string|"--runs"}, type{operator|=}int, default{operator|=}{number|5}, help{operator|=}{string|"runs that count, after one that does not (%(default)s)"})
    parser.add_argument({string|"--jekyll-max"}, type{operator|=}int, default{operator|=}{number|1000}, help{operator|=}{string|"largest size for Jekyll (%(default)s)"})
    parser.add_argument({string|"--seed"}, type{operator|=}int, default{operator|=}{number|1}, help{operator|=}{string|"of the content (%(default)s)"})
    parser.add_argument({string|"--work"}, type{operator|=}Path, help{operator|=}"folder for all that is made{comment|; a new one in the system's if not given")}
    parser.add_argument({string|"--keep"}, action{operator|=}{string|"store_true"}, help{operator|=}{string|"keep that folder"})
    parser.add_argument({string|"--json"}, type{operator|=}Path, help{operator|=}{string|"write every single measurement here"})
    return parser.parse_args()


def jdk_home(feature):
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {operator|[}{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}{operator|]}
    parents {operator|+}{operator|=} {operator|[}str(Path.home() {operator|/} p) for p in ({string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}){operator|]}
    homes {operator|=} {operator|[}Path(os.environ{operator|[}{string|"JAVA_HOME"}{operator|]}){operator|]} if {string|"JAVA_HOME"} in os.environ else {operator|[}{operator|]}
    for parent in map(Path, parents):
        if parent.is_dir():
            for child in sorted(parent.iterdir()):
                homes {operator|+}{operator|=} {operator|[}child, child {operator|/} {string|"Contents/Home"}{operator|]}
    for home in homes:
        release {operator|=} home {operator|/} {string|"release"}
        if release.is_file() and (home {operator|/} {string|"bin/javac"}).is_file():
            for line in release.read_text().splitlines():
                if line.startswith({string|"JAVA_VERSION="}) and line.split({string|'"'}){operator|[}{number|1}{operator|]}.split({string|"."}){operator|[}{number|0}{operator|]} {operator|=}{operator|=} feature:
                    return home.resolve()
    fail(f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"})


def install(work):
    {string|""}"Puts the tool where it stands alone, as its users have it{comment|; in a clone the launcher looks for changed sources too."""}
    subprocess.run({operator|[}ROOT {operator|/} {string|"jbuild"}, {string|"version"}{operator|]}, check{operator|=}True, stdout{operator|=}subprocess.DEVNULL)
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder.mkdir()
    shutil.copy2(ROOT {operator|/} {string|"jbuild"}, folder)
    shutil.copy2(ROOT {operator|/} {string|"target/jbuild.jar"}, folder)
    return folder {operator|/} {string|"jbuild"}


def tools(options, work):
    wanted {operator|=} options.tools.split({string|","})
    made {operator|=} {operator|[}{operator|]}
    jdks {operator|=} options.jdk.split({string|","})
    if {string|"jbuild"} in wanted:
        launcher {operator|=} install(work)
        for jdk in jdks:
            environment {operator|=} \{{string|"JBUILD_JAVA_HOME"}: str(jdk_home(jdk)), {string|"XDG_CACHE_HOME"}: str(work {operator|/} {string|"cache"})\}
            # The first build trains the archive of classes{comment|; it does not count.}
            made.append(Tool(f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, {operator|[}launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{operator|]},
                             environment, {operator|[}{string|".jbuild"}{operator|]}))
    if {string|"hugo"} in wanted:
        for gogc in options.gogc.split({string|","}):
            made.append(Tool(f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             {operator|[}{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str(work {operator|/} {string|"cache/hugo"}),
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{operator|]}, \{{string|"GOGC"}: gogc\}, {operator|[}{string|"resources"}{operator|]}))
    if {string|"jekyll"} in wanted:
        made.append(Tool({string|"Jekyll"}, {string|"jekyll"}, {operator|[}{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{operator|]}, \{\},
                         {operator|[}{string|".jekyll-cache"}, {string|".jekyll-metadata"}{operator|]}))
    if {string|"floor"} in wanted:
        home {operator|=} jdk_home(jdks{operator|[}{number|0}{operator|]})
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess.run({operator|[}home {operator|/} {string|"bin/javac"}, {string|"-d"}, classes, BENCH {operator|/} {string|"Floor.java"}{operator|]}, check{operator|=}True)
        flags {operator|=} {operator|[}{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}{operator|]}
        made.append(Tool(f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         {operator|[}home {operator|/} {string|"bin/java"}, {operator|*}flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}{operator|]}, \{\}, {operator|[}{operator|]},
                         {operator|[}{string|"cold"}{operator|]}))
    return made


def timed(command, environment, folder):
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync()
    with open(folder {operator|/} {string|"log"}, {string|"wb"}) as log:
        begin {operator|=} time.perf_counter()
        process {operator|=} subprocess.Popen(command, env{operator|=}os.environ {operator|\|} environment, cwd{operator|=}folder, stdin{operator|=}subprocess.DEVNULL,
                                   stdout{operator|=}log, stderr{operator|=}log)
        _, status, usage {operator|=} os.wait4(process.pid, {number|0})
        seconds {operator|=} time.perf_counter() {operator|-} begin
        process.returncode {operator|=} os.waitstatus_to_exitcode(status)
    if process.returncode {operator|!}{operator|=} {number|0}:
        fail(f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"})
    scale {operator|=} {number|1} if sys.platform {operator|=}{operator|=} {string|"darwin"} else {number|1024}
    return seconds, usage.ru_utime {operator|+} usage.ru_stime, usage.ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__(self, posts, options, all_tools, work):
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} {operator|[}t for t in all_tools if t.site_name {operator|!}{operator|=} {string|"jekyll"} or posts {operator|<}{operator|=} options.jekyll_max{operator|]}
        self.folder {operator|=} work {operator|/} str(posts)
        self.folder.mkdir()
        self.results {operator|=} \{\}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run({operator|[}jdk_home(self.options.jdk.split({string|","}){operator|[}{number|0}{operator|]}) {operator|/} {string|"bin/java"}, BENCH {operator|/} {string|"Generate.java"},
                        {string|"--posts"}, str(self.posts), {string|"--seed"}, str(self.options.seed), {string|"--out"}, self.folder {operator|/} {string|"sites"},
                        {string|"--templates"}, BENCH {operator|/} {string|"templates"},
                        {string|"--tools"}, {string|","}.join(sorted(\{t.site_name for t in self.tools\} {operator|\|} \{{string|"jbuild"}\})){operator|]}, check{operator|=}True)
        for tool in self.tools:
            source {operator|=} self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs {operator|+} {number|1}):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool {operator|=} self.tools{operator|[}(i {operator|+} run) {operator|%} len(self.tools){operator|]}
                    if measure in tool.measures and (run {operator|>} {number|0} or not tool.name.startswith({string|"floor"})):
                        self.once(tool, measure, run)
            if run {operator|=}{operator|=} {number|0}:
                self.compare()
            print(f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file{operator|=}sys.stderr)

    def site(self, tool):
        return self.folder {operator|/} {string|"site"} {operator|/} tool.name.replace({string|" "}, {string|"-"}).replace({string|","}, {string|""})

    def output(self, tool, run):
        return self.folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once(self, tool, measure, run):
        site, output {operator|=} self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok{operator|=}True)
        if measure {operator|=}{operator|=} {string|"cold"}:
            for cache in tool.caches:
                shutil.rmtree(site {operator|/} cache, ignore_errors{operator|=}True)
        if measure {operator|=}{operator|=} {string|"one edit"}:
            with open(self.edited(site), {string|"a"}) as post:
                post.write(f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"})
        values {operator|=} \{{string|"SITE"}: site, {string|"OUTPUT"}: output, {string|"LIST"}: self.folder {operator|/} {string|"list"}\}
        command {operator|=} {operator|[}values.get(part, part) for part in tool.command{operator|]}
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment {operator|=} tool.environment {operator|\|} (\{{string|"JBUILD_ARCHIVE"}: {string|"wait"}\} if run {operator|=}{operator|=} {number|0} else \{\})
        result {operator|=} timed(command, environment, self.folder)
        if run {operator|>} {number|0}:
            self.results.setdefault((tool.name, measure), {operator|[}{operator|]}).append(result)

    def edited(self, site):
        {string|""}"The first post from the middle of the blog's time on{comment|; the same for all tools."""}
        if not self.edited_name:
            with os.scandir(self.folder {operator|/} {string|"sites/jbuild/_posts"}) as posts:
                self.edited_name {operator|=} min(post.name for post in posts if post.name {operator|>}{operator|=} {string|"2019-10"})
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name{operator|[}len({string|"2019-10-01-"}):{operator|]}
