{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process; its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured: on some disks files are made
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

{property|BENCH} {operator|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
{property|ROOT} {operator|=} BENCH.parent
{property|MEASURES} {operator|=} [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}:
        {property|self.name} {operator|=} name
        {property|self.site_name} {operator|=} site_name
        {property|self.command} {operator|=} command
        {property|self.environment} {operator|=} environment or \{\}
        {property|self.caches} {operator|=} caches
        {property|self.measures} {operator|=} measures


def fail{punctuation|(}message{punctuation|)}:
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    {property|parser} {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{property|, default}{operator|=}{string|"50,1000,10000"}{property|, help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{property|, default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{property|, help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{property|, default}{operator|=}{string|"25,17"}{property|, help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{property|, default}{operator|=}{string|"100"}{property|, help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{property|, type}{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{property|, type}{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{property|, type}{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{property|, type}{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{property|, action}{operator|=}{string|"store_true"}{property|, help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{property|, type}{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {property|parents} {operator|=} [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    {property|parents +}{operator|=} [str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    {property|homes} {operator|=} [Path{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] if {string|"JAVA_HOME"} in os.environ else []
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        if parent.is_dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                {property|homes +}{operator|=} [child{punctuation|,} child / {string|"Contents/Home"}]
    for home in homes:
        {property|release} {operator|=} home / {string|"release"}
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                if line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}{string|'"'}{punctuation|)}[{number|1}].split{punctuation|(}{string|"."}{punctuation|)}[{number|0}] {operator|=}{operator|=} feature:
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}[ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}{property|], check}{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    {property|folder} {operator|=} work / {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder / {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}:
    {property|wanted} {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    {property|made} {operator|=} []
    {property|jdks} {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in wanted:
        {property|launcher} {operator|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdks:
            {property|environment} {operator|=} \{{string|"JBUILD_JAVA_HOME"}: str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: str{punctuation|(}work / {string|"cache"}{punctuation|)}\}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} [launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    if {string|"hugo"} in wanted:
        for gogc in options.gogc.split{punctuation|(}{string|","}{punctuation|)}:
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             [{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{{string|"GOGC"}: gogc\}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in wanted:
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} [{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {string|"floor"} in wanted:
        {property|home} {operator|=} jdk_home{punctuation|(}jdks[{number|0}]{punctuation|)}
        {property|classes} {operator|=} work / {string|"floor"}
        subprocess.run{punctuation|(}[home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}{property|], check}{operator|=}True{punctuation|)}
        {property|flags} {operator|=} [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         [home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log:
        {property|begin} {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        {property|process} {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   {property|stdout}{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        {property|_, status, usage} {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        {property|seconds} {operator|=} time.perf_counter{punctuation|(}{punctuation|)} - begin
        {property|process.returncode} {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {property|if process.returncode !}{operator|=} {number|0}:
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {property|scale} {operator|=} {number|1} if sys.platform {operator|=}{operator|=} {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / 1e6


class Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        {property|self.posts} {operator|=} posts
        {property|self.options} {operator|=} options
        {property|self.tools} {operator|=} [t for t in all_tools if t.site_name !{operator|=} {string|"jekyll"} {property|or posts <}{operator|=} options.jekyll_max]
        {property|self.folder} {operator|=} work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        {property|self.results} {operator|=} \{\}
        {property|self.files} {operator|=} {number|0}
        {property|self.bytes} {operator|=} {number|0}
        {property|self.check} {operator|=} {string|""}
        {property|self.edited_name} {operator|=} None

    def measure{punctuation|(}self{punctuation|)}:
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}[{number|0}]{punctuation|)} / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}\{t.site_name for t in self.tools\} \| \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}]{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self.tools:
            {property|source} {operator|=} self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self.options.runs + {number|1}{punctuation|)}:
            for measure in MEASURES:
                for i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}:
                    {property|tool} {operator|=} self.tools[{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}]
                    if measure in tool.measures and {punctuation|(}run > {number|0} or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {property|if run} {operator|=}{operator|=} {number|0}:
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{property|, file}{operator|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        return self.folder / {string|"site"} / tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        {property|site, output} {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {property|if measure} {operator|=}{operator|=} {string|"cold"}:
            for cache in tool.caches:
                shutil.rmtree{punctuation|(}site / cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {property|if measure} {operator|=}{operator|=} {string|"one edit"}:
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post:
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {property|values} {operator|=} \{{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: output{punctuation|,} {string|"LIST"}: self.folder / {string|"list"}\}
        {property|command} {operator|=} [values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command]
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        {property|environment} {operator|=} tool.environment \| {punctuation|(}\{{string|"JBUILD_ARCHIVE"}: {string|"wait"}{property|\} if run} {operator|=}{operator|=} {number|0} else \{\}{punctuation|)}
        {property|result} {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run > {number|0}:
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if not self.edited_name:
            with os.scandir{punctuation|(}self.folder / {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                {property|self.edited_name} {operator|=} min{punctuation|(}post.name for post in posts if post.name >{operator|=} {string|"2019-10"}{punctuation|)}
        {property|hugos} {operator|=} site / {string|"content/posts"} / self.edited_name[len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:]
