#!/usr/bin/env python3
{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}

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
from pathlib import {property|P}ath

{property|B}{property|E}{property|N}{property|C}{property|H} = {property|P}ath(__file__).resolve().parent
{property|R}{property|O}{property|O}{property|T} = {property|B}{property|E}{property|N}{property|C}{property|H}.parent
{property|M}{property|E}{property|A}{property|S}{property|U}{property|R}{property|E}{property|S} = [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]


class {property|T}ool{punctuation|:}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__(self, name, site_name, command, environment={property|N}one, caches={comment|()}, measures={property|M}{property|E}{property|A}{property|S}{property|U}{property|R}{property|E}{property|S}){punctuation|:}
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or \{\}
        self.caches = caches
        self.measures = measures


def fail(message){punctuation|:}
    sys.exit(f{string|"bench/run: \{message\}"})


def arguments(){punctuation|:}
    parser = argparse.{property|A}rgumentParser(description=__doc__, formatter_class=argparse.{property|R}awDescriptionHelpFormatter)
    parser.add_argument({string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"})
    parser.add_argument({string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"})
    parser.add_argument({string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"})
    parser.add_argument({string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"})
    parser.add_argument({string|"--runs"}, type=int, default=5, help={string|"runs that count, after one that does not (%(default)s)"})
    parser.add_argument({string|"--jekyll-max"}, type=int, default=1000, help={string|"largest size for Jekyll (%(default)s)"})
    parser.add_argument({string|"--seed"}, type=int, default=1, help={string|"of the content (%(default)s)"})
    parser.add_argument({string|"--work"}, type={property|P}ath, help={string|"folder for all that is made; a new one in the system's if not given"})
    parser.add_argument({string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"})
    parser.add_argument({string|"--json"}, type={property|P}ath, help={string|"write every single measurement here"})
    return parser.parse_args()


def jdk_home(feature){punctuation|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents = [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    parents += [str({property|P}ath.home() / p) for p in {comment|(".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")}]
    homes = [{property|P}ath(os.environ[{string|"JAVA_HOME"}])] if {string|"JAVA_HOME"} in os.environ else []
    for parent in map({property|P}ath, parents){punctuation|:}
        if parent.is_dir(){punctuation|:}
            for child in sorted(parent.iterdir()){punctuation|:}
                homes += [child, child / {string|"Contents/Home"}]
    for home in homes{punctuation|:}
        release = home / {string|"release"}
        if release.is_file() and {comment|(home / "bin/javac")}.is_file(){punctuation|:}
            for line in release.read_text().splitlines(){punctuation|:}
                if line.startswith({string|"JAVA_VERSION="}) and line.split('{string|"')[1].split("}.{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no {property|J}{property|D}{property|K} \{feature\} was found in {property|J}{property|A}{property|V}{property|A}_HOME, \{', '.join(parents)\}{string|")


def install(work):
    """}{property|P}uts the tool where it stands alone, as its users have it{comment|; in a clone the launcher looks for changed sources too."""}
    subprocess.run([{property|R}{property|O}{property|O}{property|T} / {string|"jbuild"}, {string|"version"}], check={property|T}rue, stdout=subprocess.{property|D}{property|E}{property|V}{property|N}{property|U}{property|L}{property|L})
    folder = work / {string|"jbuild"}
    folder.mkdir()
    shutil.copy2({property|R}{property|O}{property|O}{property|T} / {string|"jbuild"}, folder)
    shutil.copy2({property|R}{property|O}{property|O}{property|T} / {string|"target/jbuild.jar"}, folder)
    return folder / {string|"jbuild"}


def tools(options, work){punctuation|:}
    wanted = options.tools.split({string|","})
    made = []
    jdks = options.jdk.split({string|","})
    if {string|"jbuild"} in wanted{punctuation|:}
        launcher = install(work)
        for jdk in jdks{punctuation|:}
            environment = \{{string|"JBUILD_JAVA_HOME"}{punctuation|:} str(jdk_home(jdk)), {string|"XDG_CACHE_HOME"}{punctuation|:} str(work / {string|"cache"})\}
            # {property|T}he first build trains the archive of classes{comment|; it does not count.}
            made.append({property|T}ool(f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, [launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],
                             environment, [{string|".jbuild"}]))
    if {string|"hugo"} in wanted{punctuation|:}
        for gogc in options.gogc.split({string|","}){punctuation|:}
            made.append({property|T}ool(f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             [{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str(work / {string|"cache/hugo"}),
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], \{{string|"GOGC"}{punctuation|:} gogc\}, [{string|"resources"}]))
    if {string|"jekyll"} in wanted{punctuation|:}
        made.append({property|T}ool({string|"Jekyll"}, {string|"jekyll"}, [{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], \{\},
                         [{string|".jekyll-cache"}, {string|".jekyll-metadata"}]))
    if {string|"floor"} in wanted{punctuation|:}
        home = jdk_home(jdks[0])
        classes = work / {string|"floor"}
        subprocess.run([home / {string|"bin/javac"}, {string|"-d"}, classes, {property|B}{property|E}{property|N}{property|C}{property|H} / {string|"Floor.java"}], check={property|T}rue)
        flags = [{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]
        made.append({property|T}ool(f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         [home / {string|"bin/java"}, {punctuation|*}flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}], \{\}, [],
                         [{string|"cold"}]))
    return made


def timed(command, environment, folder){punctuation|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os.sync()
    with open(folder / {string|"log"}, {string|"wb"}) as log{punctuation|:}
        begin = time.perf_counter()
        process = subprocess.{property|P}open(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.{property|D}{property|E}{property|V}{property|N}{property|U}{property|L}{property|L},
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0{punctuation|:}
        fail(f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"})
    scale = 1 if sys.platform == {string|"darwin"} else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss {punctuation|*} scale / 1e6


class {property|S}ize{punctuation|:}
    {string|"""All that is measured with one number of posts."""}

    def __init__(self, posts, options, all_tools, work){punctuation|:}
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != {string|"jekyll"} or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = {string|""}
        self.edited_name = {property|N}one

    def measure(self){punctuation|:}
        # {property|T}wo variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split({string|","})[0]) / {string|"bin/java"}, {property|B}{property|E}{property|N}{property|C}{property|H} / {string|"Generate.java"},
                        {string|"--posts"}, str(self.posts), {string|"--seed"}, str(self.options.seed), {string|"--out"}, self.folder / {string|"sites"},
                        {string|"--templates"}, {property|B}{property|E}{property|N}{property|C}{property|H} / {string|"templates"},
                        {string|"--tools"}, {string|","}.join(sorted(\{t.site_name for t in self.tools\} \| \{{string|"jbuild"}\}))], check={property|T}rue)
        for tool in self.tools{punctuation|:}
            source = self.folder / {string|"sites"} / tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1){punctuation|:}
            for measure in {property|M}{property|E}{property|A}{property|S}{property|U}{property|R}{property|E}{property|S}{punctuation|:}
                for i in range(len(self.tools)){punctuation|:}
                    tool = self.tools[{comment|(i + run)} % len(self.tools)]
                    if measure in tool.measures and {comment|(run > 0 or not tool.name.startswith("floor")}){punctuation|:}
                        self.once(tool, measure, run)
            if run == 0{punctuation|:}
                self.compare()
            print(f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys.stderr)

    def site(self, tool){punctuation|:}
        return self.folder / {string|"site"} / tool.name.replace({string|" "}, {string|"-"}).replace({string|","}, {string|""})

    def output(self, tool, run){punctuation|:}
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once(self, tool, measure, run){punctuation|:}
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok={property|T}rue)
        if measure == {string|"cold"}{punctuation|:}
            for cache in tool.caches{punctuation|:}
                shutil.rmtree(site / cache, ignore_errors={property|T}rue)
        if measure == {string|"one edit"}{punctuation|:}
            with open(self.edited(site), {string|"a"}) as post{punctuation|:}
                post.write(f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"})
        values = \{{string|"SITE"}{punctuation|:} site, {string|"OUTPUT"}{punctuation|:} output, {string|"LIST"}{punctuation|:} self.folder / {string|"list"}\}
        command = [values.get(part, part) for part in tool.command]
        # {property|O}nly the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| {comment|(\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})}
        result = timed(command, environment, self.folder)
        if run > 0{punctuation|:}
            self.results.setdefault({comment|(tool.name, measure)}, []).append(result)

    def edited(self, site){punctuation|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        if not self.edited_name{punctuation|:}
            with os.scandir(self.folder / {string|"sites/jbuild/_posts"}) as posts{punctuation|:}
                self.edited_name = min(post.name for post in posts if post.name >= {string|"2019-10"})
        hugos = site / {string|"content/posts"} / self.edited_name[len({string|"2019-10-01-"}){punctuation|:}]
