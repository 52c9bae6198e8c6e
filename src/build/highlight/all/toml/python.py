{comment|#!/usr/bin/env python3}
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
from pathlib import Path

{key property|BENCH} {punctuation|=} Path(__file__){punctuation|.}resolve(){punctuation|.}parent
{key property|ROOT} {punctuation|=} BENCH{punctuation|.}parent
{key property|MEASURES} {punctuation|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool:
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__(self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} {key property|environment}{punctuation|=}None{punctuation|,} {key property|caches}{punctuation|=}(){punctuation|,} {key property|measures}{punctuation|=}MEASURES):
        {key property|self.name} {punctuation|=} name
        {key property|self.site_name} {punctuation|=} site_name
        {key property|self.command} {punctuation|=} command
        {key property|self.environment} {punctuation|=} environment or {punctuation|\{}{punctuation|\}}
        {key property|self.caches} {punctuation|=} caches
        {key property|self.measures} {punctuation|=} measures


def fail(message):
    sys{punctuation|.}exit(f{string|"bench/run: \{message\}"})


def arguments():
    {key property|parser} {punctuation|=} argparse{punctuation|.}ArgumentParser(description{punctuation|=}__doc__{punctuation|,} {key property|formatter_class}{punctuation|=}argparse{punctuation|.}RawDescriptionHelpFormatter)
    parser{punctuation|.}add_argument({string|"--sizes"}{punctuation|,} {key property|default}{punctuation|=}{string|"50,1000,10000"}{punctuation|,} {key property|help}{punctuation|=}{string|"numbers of posts (%(default)s)"})
    parser{punctuation|.}add_argument({string|"--tools"}{punctuation|,} {key property|default}{punctuation|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {key property|help}{punctuation|=}{string|"(%(default)s)"})
    parser{punctuation|.}add_argument({string|"--jdk"}{punctuation|,} {key property|default}{punctuation|=}{string|"25,17"}{punctuation|,} {key property|help}{punctuation|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"})
    parser{punctuation|.}add_argument({string|"--gogc"}{punctuation|,} {key property|default}{punctuation|=}{string|"100"}{punctuation|,} {key property|help}{punctuation|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"})
    parser{punctuation|.}add_argument({string|"--runs"}{punctuation|,} {key property|type}{punctuation|=}int{punctuation|,} {key property|default}{punctuation|=}{number|5}{punctuation|,} {key property|help}{punctuation|=}{string|"runs that count, after one that does not (%(default)s)"})
    parser{punctuation|.}add_argument({string|"--jekyll-max"}{punctuation|,} {key property|type}{punctuation|=}int{punctuation|,} {key property|default}{punctuation|=}{number|1000}{punctuation|,} {key property|help}{punctuation|=}{string|"largest size for Jekyll (%(default)s)"})
    parser{punctuation|.}add_argument({string|"--seed"}{punctuation|,} {key property|type}{punctuation|=}int{punctuation|,} {key property|default}{punctuation|=}{number|1}{punctuation|,} {key property|help}{punctuation|=}{string|"of the content (%(default)s)"})
    parser{punctuation|.}add_argument({string|"--work"}{punctuation|,} {key property|type}{punctuation|=}Path{punctuation|,} {key property|help}{punctuation|=}{string|"folder for all that is made; a new one in the system's if not given"})
    parser{punctuation|.}add_argument({string|"--keep"}{punctuation|,} {key property|action}{punctuation|=}{string|"store_true"}{punctuation|,} {key property|help}{punctuation|=}{string|"keep that folder"})
    parser{punctuation|.}add_argument({string|"--json"}{punctuation|,} {key property|type}{punctuation|=}Path{punctuation|,} {key property|help}{punctuation|=}{string|"write every single measurement here"})
    return parser{punctuation|.}parse_args()


def jdk_home(feature):
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    {key property|parents} {punctuation|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents +{punctuation|=} {punctuation|[}str(Path{punctuation|.}home() / p) for p in ({string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}){punctuation|]}
    {key property|homes} {punctuation|=} {punctuation|[}Path(os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}){punctuation|]} if {string|"JAVA_HOME"} in os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent in map(Path{punctuation|,} parents):
        if parent{punctuation|.}is_dir():
            for child in sorted(parent{punctuation|.}iterdir()):
                homes +{punctuation|=} {punctuation|[}child{punctuation|,} child / {string|"Contents/Home"}{punctuation|]}
    for home in homes:
        {key property|release} {punctuation|=} home / {string|"release"}
        if release{punctuation|.}is_file() and (home / {string|"bin/javac"}){punctuation|.}is_file():
            for line in release{punctuation|.}read_text(){punctuation|.}splitlines():
                if line{punctuation|.}startswith({string|"JAVA_VERSION="}) and line{punctuation|.}split({string|'"'}){punctuation|[}{number|1}{punctuation|]}{punctuation|.}split({string|"."}){punctuation|[}{number|0}{punctuation|]} {punctuation|=}{punctuation|=} feature:
                    return home{punctuation|.}resolve()
    fail(f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"})


def install(work):
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}run({punctuation|[}ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {key property|check}{punctuation|=}True{punctuation|,} {key property|stdout}{punctuation|=}subprocess{punctuation|.}DEVNULL)
    {key property|folder} {punctuation|=} work / {string|"jbuild"}
    folder{punctuation|.}mkdir()
    shutil{punctuation|.}copy2(ROOT / {string|"jbuild"}{punctuation|,} folder)
    shutil{punctuation|.}copy2(ROOT / {string|"target/jbuild.jar"}{punctuation|,} folder)
    return folder / {string|"jbuild"}


def tools(options{punctuation|,} work):
    {key property|wanted} {punctuation|=} options{punctuation|.}tools{punctuation|.}split({string|","})
    {key property|made} {punctuation|=} {punctuation|[}{punctuation|]}
    {key property|jdks} {punctuation|=} options{punctuation|.}jdk{punctuation|.}split({string|","})
    if {string|"jbuild"} in wanted:
        {key property|launcher} {punctuation|=} install(work)
        for jdk in jdks:
            {key property|environment} {punctuation|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: str(jdk_home(jdk)){punctuation|,} {string|"XDG_CACHE_HOME"}: str(work / {string|"cache"}){punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}append(Tool(f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}))
    if {string|"hugo"} in wanted:
        for gogc in options{punctuation|.}gogc{punctuation|.}split({string|","}):
            made{punctuation|.}append(Tool(f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str(work / {string|"cache/hugo"}){punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}))
    if {string|"jekyll"} in wanted:
        made{punctuation|.}append(Tool({string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}))
    if {string|"floor"} in wanted:
        {key property|home} {punctuation|=} jdk_home(jdks{punctuation|[}{number|0}{punctuation|]})
        {key property|classes} {punctuation|=} work / {string|"floor"}
        subprocess{punctuation|.}run({punctuation|[}home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}{punctuation|]}{punctuation|,} {key property|check}{punctuation|=}True)
        {key property|flags} {punctuation|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append(Tool(f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{table class-name|"cold"}{punctuation|]}))
    return made


def timed(command{punctuation|,} environment{punctuation|,} folder):
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}sync()
    with open(folder / {string|"log"}{punctuation|,} {string|"wb"}) as log:
        {key property|begin} {punctuation|=} time{punctuation|.}perf_counter()
        {key property|process} {punctuation|=} subprocess{punctuation|.}Popen(command{punctuation|,} {key property|env}{punctuation|=}os{punctuation|.}environ \| environment{punctuation|,} {key property|cwd}{punctuation|=}folder{punctuation|,} {key property|stdin}{punctuation|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   {key property|stdout}{punctuation|=}log{punctuation|,} {key property|stderr}{punctuation|=}log)
        _{punctuation|,} status{punctuation|,} {key property|usage} {punctuation|=} os{punctuation|.}wait4(process{punctuation|.}pid{punctuation|,} {number|0})
        {key property|seconds} {punctuation|=} time{punctuation|.}perf_counter() - begin
        {key property|process.returncode} {punctuation|=} os{punctuation|.}waitstatus_to_exitcode(status)
    if process{punctuation|.}returncode !{punctuation|=} {number|0}:
        fail(f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"})
    {key property|scale} {punctuation|=} {number|1} if sys{punctuation|.}platform {punctuation|=}{punctuation|=} {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime + usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss * scale / {number|1e6}


class Size:
    {string|"""All that is measured with one number of posts."""}

    def __init__(self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work):
        {key property|self.posts} {punctuation|=} posts
        {key property|self.options} {punctuation|=} options
        {key property|self.tools} {punctuation|=} {punctuation|[}t for t in all_tools if t{punctuation|.}site_name !{punctuation|=} {string|"jekyll"} or posts <{punctuation|=} options{punctuation|.}jekyll_max{punctuation|]}
        {key property|self.folder} {punctuation|=} work / str(posts)
        self{punctuation|.}folder{punctuation|.}mkdir()
        {key property|self.results} {punctuation|=} {punctuation|\{}{punctuation|\}}
        {key property|self.files} {punctuation|=} {number|0}
        {key property|self.bytes} {punctuation|=} {number|0}
        {key property|self.check} {punctuation|=} {string|""}
        {key property|self.edited_name} {punctuation|=} None

    def measure(self):
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}run({punctuation|[}jdk_home(self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split({string|","}){punctuation|[}{number|0}{punctuation|]}) / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str(self{punctuation|.}posts){punctuation|,} {string|"--seed"}{punctuation|,} str(self{punctuation|.}options{punctuation|.}seed){punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join(sorted({punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}})){punctuation|]}{punctuation|,} {key property|check}{punctuation|=}True)
        for tool in self{punctuation|.}tools:
            {key property|source} {punctuation|=} self{punctuation|.}folder / {string|"sites"} / tool{punctuation|.}site_name
            shutil{punctuation|.}copytree(source{punctuation|,} self{punctuation|.}site(tool))
        for run in range(self{punctuation|.}options{punctuation|.}runs + {number|1}):
            for measure in MEASURES:
                for i in range(len(self{punctuation|.}tools)):
                    {key property|tool} {punctuation|=} self{punctuation|.}tools{punctuation|[}(i + run) % len(self{punctuation|.}tools){punctuation|]}
                    if measure in tool{punctuation|.}measures and (run > {number|0} or not tool{punctuation|.}name{punctuation|.}startswith({string|"floor"})):
                        self{punctuation|.}once(tool{punctuation|,} measure{punctuation|,} run)
            if run {punctuation|=}{punctuation|=} {number|0}:
                self{punctuation|.}compare()
            print(f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {key property|file}{punctuation|=}sys{punctuation|.}stderr)

    def site(self{punctuation|,} tool):
        return self{punctuation|.}folder / {string|"site"} / tool{punctuation|.}name{punctuation|.}replace({string|" "}{punctuation|,} {string|"-"}){punctuation|.}replace({string|","}{punctuation|,} {string|""})

    def output(self{punctuation|,} tool{punctuation|,} run):
        return self{punctuation|.}folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once(self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run):
        site{punctuation|,} {key property|output} {punctuation|=} self{punctuation|.}site(tool){punctuation|,} self{punctuation|.}output(tool{punctuation|,} run)
        output{punctuation|.}parent{punctuation|.}mkdir(exist_ok{punctuation|=}True)
        if measure {punctuation|=}{punctuation|=} {string|"cold"}:
            for cache in tool{punctuation|.}caches:
                shutil{punctuation|.}rmtree(site / cache{punctuation|,} {key property|ignore_errors}{punctuation|=}True)
        if measure {punctuation|=}{punctuation|=} {string|"one edit"}:
            with open(self{punctuation|.}edited(site){punctuation|,} {string|"a"}) as post:
                post{punctuation|.}write(f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"})
        {key property|values} {punctuation|=} {punctuation|\{}{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: output{punctuation|,} {string|"LIST"}: self{punctuation|.}folder / {string|"list"}{punctuation|\}}
        {key property|command} {punctuation|=} {punctuation|[}values{punctuation|.}get(part{punctuation|,} part) for part in tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        {key property|environment} {punctuation|=} tool{punctuation|.}environment \| ({punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} if run {punctuation|=}{punctuation|=} {number|0} else {punctuation|\{}{punctuation|\}})
        {key property|result} {punctuation|=} timed(command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder)
        if run > {number|0}:
            self{punctuation|.}results{punctuation|.}setdefault((tool{punctuation|.}name{punctuation|,} measure){punctuation|,} {punctuation|[}{punctuation|]}){punctuation|.}append(result)

    def edited(self{punctuation|,} site):
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        if not self{punctuation|.}edited_name:
            with os{punctuation|.}scandir(self{punctuation|.}folder / {string|"sites/jbuild/_posts"}) as posts:
                {key property|self.edited_name} {punctuation|=} min(post{punctuation|.}name for post in posts if post{punctuation|.}name >{punctuation|=} {string|"2019-10"})
        {key property|hugos} {punctuation|=} site / {string|"content/posts"} / self{punctuation|.}edited_name{punctuation|[}len({string|"2019-10-01-"}):{punctuation|]}
