#!/usr/bin/env python3
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left {expression|{punctuation|(}sync{punctuation|)}}. Each build is a new process{punctuation|;} its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held {expression|{punctuation|(}the kernel's maximum resident set{punctuation|)}}. Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""

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

BENCH = Path{expression|{punctuation|(}__file__{punctuation|)}}.resolve{expression|{punctuation|(}{punctuation|)}}.parent
ROOT = BENCH.parent
MEASURES = {punctuation|[}"cold", "unchanged", "one edit"{punctuation|]}


class Tool:
    """One way of building one site: a generator with a JDK or a GOGC."""

    def __init__{expression|{punctuation|(}self, name, site_name, command, environment=None, caches={punctuation|(}{punctuation|)}, measures=MEASURES{punctuation|)}}:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or {punctuation|\{}{punctuation|\}}
        self.caches = caches
        self.measures = measures


def fail{expression|{punctuation|(}message{punctuation|)}}:
    sys.exit{expression|{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}}


def arguments{expression|{punctuation|(}{punctuation|)}}:
    parser = argparse.ArgumentParser{expression|{punctuation|(}description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--runs"}, type=int, default={number|5}, help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--jekyll-max"}, type=int, default={number|1000}, help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--seed"}, type=int, default={number|1}, help={string|"of the content (%(default)s)"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--work"}, type=Path, help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"}{punctuation|)}}
    parser.add_argument{expression|{punctuation|(}{string|"--json"}, type=Path, help={string|"write every single measurement here"}{punctuation|)}}
    return parser.parse_args{expression|{punctuation|(}{punctuation|)}}


def jdk_home{expression|{punctuation|(}feature{punctuation|)}}:
    """The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""
    parents = {punctuation|[}"/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"{punctuation|]}
    parents += {punctuation|[}str{expression|{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)}} for p in {expression|{punctuation|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}}{punctuation|]}
    homes = {punctuation|[}Path{expression|{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}}{punctuation|]} if "JAVA_HOME" in os.environ else {punctuation|[}{punctuation|]}
    for parent in map{expression|{punctuation|(}Path, parents{punctuation|)}}:
        if parent.is_dir{expression|{punctuation|(}{punctuation|)}}:
            for child in sorted{expression|{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}}:
                homes += {punctuation|[}child, child / "Contents/Home"{punctuation|]}
    for home in homes:
        release = home / "release"
        if release.is_file{expression|{punctuation|(}{punctuation|)}} and {expression|{punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}}.is_file{expression|{punctuation|(}{punctuation|)}}:
            for line in release.read_text{expression|{punctuation|(}{punctuation|)}}.splitlines{expression|{punctuation|(}{punctuation|)}}:
                if line.startswith{expression|{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)}} and line.split{expression|{punctuation|(}{string|'"'}{punctuation|)}}{punctuation|[}1{punctuation|]}.split{expression|{punctuation|(}{string|"."}{punctuation|)}}{punctuation|[}0{punctuation|]} == feature:
                    return home.resolve{expression|{punctuation|(}{punctuation|)}}
    fail{expression|{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}}


def install{expression|{punctuation|(}work{punctuation|)}}:
    """Puts the tool where it stands alone, as its users have it{punctuation|;} in a clone the launcher looks for changed sources too."""
    subprocess.run{expression|{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}, {string|"version"}{punctuation|]}, check=True, stdout=subprocess.DEVNULL{punctuation|)}}
    folder = work / "jbuild"
    folder.mkdir{expression|{punctuation|(}{punctuation|)}}
    shutil.copy2{expression|{punctuation|(}ROOT {operator|/} {string|"jbuild"}, folder{punctuation|)}}
    shutil.copy2{expression|{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}, folder{punctuation|)}}
    return folder / "jbuild"


def tools{expression|{punctuation|(}options, work{punctuation|)}}:
    wanted = options.tools.split{expression|{punctuation|(}{string|","}{punctuation|)}}
    made = {punctuation|[}{punctuation|]}
    jdks = options.jdk.split{expression|{punctuation|(}{string|","}{punctuation|)}}
    if "jbuild" in wanted:
        launcher = install{expression|{punctuation|(}work{punctuation|)}}
        for jdk in jdks:
            environment = {punctuation|\{}"JBUILD_JAVA_HOME": str{expression|{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}}, "XDG_CACHE_HOME": str{expression|{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}}{punctuation|\}}
            {parser-comment comment|# The first build trains the archive of classes; it does not count.}
            made.append{expression|{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, {punctuation|[}launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]},
                             environment, {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}}
    if "hugo" in wanted:
        for gogc in options.gogc.split{expression|{punctuation|(}{string|","}{punctuation|)}}:
            made.append{expression|{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             {punctuation|[}{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)},
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}, {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}}
    if "jekyll" in wanted:
        made.append{expression|{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}, {string|"jekyll"}, {punctuation|[}{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, {punctuation|\{}{punctuation|\}},
                         {punctuation|[}{string|".jekyll-cache"}, {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}}
    if "floor" in wanted:
        home = jdk_home{expression|{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}}
        classes = work / "floor"
        subprocess.run{expression|{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}, {string|"-d"}, classes, BENCH {operator|/} {string|"Floor.java"}{punctuation|]}, check=True{punctuation|)}}
        flags = {punctuation|[}"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"{punctuation|]}
        made.append{expression|{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         {punctuation|[}home {operator|/} {string|"bin/java"}, {operator|*}flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}{punctuation|]}, {punctuation|\{}{punctuation|\}}, {punctuation|[}{punctuation|]},
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}}
    return made


def timed{expression|{punctuation|(}command, environment, folder{punctuation|)}}:
    """Wall seconds, CPU seconds and peak megabytes of one process."""
    os.sync{expression|{punctuation|(}{punctuation|)}}
    with open{expression|{punctuation|(}folder {operator|/} {string|"log"}, {string|"wb"}{punctuation|)}} as log:
        begin = time.perf_counter{expression|{punctuation|(}{punctuation|)}}
        process = subprocess.Popen{expression|{punctuation|(}command, env=os.environ {operator|\|} environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log{punctuation|)}}
        _, status, usage = os.wait4{expression|{punctuation|(}process.pid, {number|0}{punctuation|)}}
        seconds = time.perf_counter{expression|{punctuation|(}{punctuation|)}} - begin
        process.returncode = os.waitstatus_to_exitcode{expression|{punctuation|(}status{punctuation|)}}
    if process.returncode != 0:
        fail{expression|{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}}
    scale = 1 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    """All that is measured with one number of posts."""

    def __init__{expression|{punctuation|(}self, posts, options, all_tools, work{punctuation|)}}:
        self.posts = posts
        self.options = options
        self.tools = {punctuation|[}t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max{punctuation|]}
        self.folder = work / str{expression|{punctuation|(}posts{punctuation|)}}
        self.folder.mkdir{expression|{punctuation|(}{punctuation|)}}
        self.results = {punctuation|\{}{punctuation|\}}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    def measure{expression|{punctuation|(}self{punctuation|)}}:
        {parser-comment comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run{expression|{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}, BENCH {operator|/} {string|"Generate.java"},
                        {string|"--posts"}, str{punctuation|(}self.posts{punctuation|)}, {string|"--seed"}, str{punctuation|(}self.options.seed{punctuation|)}, {string|"--out"}, self.folder {operator|/} {string|"sites"},
                        {string|"--templates"}, BENCH {operator|/} {string|"templates"},
                        {string|"--tools"}, {string|","}.join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name for t {operator|in} self.tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}, check=True{punctuation|)}}
        for tool in self.tools:
            source = self.folder / "sites" / tool.site_name
            shutil.copytree{expression|{punctuation|(}source, self.site{punctuation|(}tool{punctuation|)}{punctuation|)}}
        for run in range{expression|{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}}:
            for measure in MEASURES:
                for i in range{expression|{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}}:
                    tool = self.tools{punctuation|[}{expression|{punctuation|(}i {operator|+} run{punctuation|)}} % len{expression|{punctuation|(}self.tools{punctuation|)}}{punctuation|]}
                    if measure in tool.measures and {expression|{punctuation|(}run {operator|>} {number|0} or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}}:
                        self.once{expression|{punctuation|(}tool, measure, run{punctuation|)}}
            if run == 0:
                self.compare{expression|{punctuation|(}{punctuation|)}}
            print{expression|{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys.stderr{punctuation|)}}

    def site{expression|{punctuation|(}self, tool{punctuation|)}}:
        return self.folder / "site" / tool.name.replace{expression|{punctuation|(}{string|" "}, {string|"-"}{punctuation|)}}.replace{expression|{punctuation|(}{string|","}, {string|""}{punctuation|)}}

    def output{expression|{punctuation|(}self, tool, run{punctuation|)}}:
        return self.folder / "output" / f"{punctuation|\{}run{punctuation|\}}-{punctuation|\{}self.site{expression|{punctuation|(}tool{punctuation|)}}.name{punctuation|\}}"

    def once{expression|{punctuation|(}self, tool, measure, run{punctuation|)}}:
        site, output = self.site{expression|{punctuation|(}tool{punctuation|)}}, self.output{expression|{punctuation|(}tool, run{punctuation|)}}
        output.parent.mkdir{expression|{punctuation|(}exist_ok=True{punctuation|)}}
        if measure == "cold":
            for cache in tool.caches:
                shutil.rmtree{expression|{punctuation|(}site {operator|/} cache, ignore_errors=True{punctuation|)}}
        if measure == "one edit":
            with open{expression|{punctuation|(}self.edited{punctuation|(}site{punctuation|)}, {string|"a"}{punctuation|)}} as post:
                post.write{expression|{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}}
        values = {punctuation|\{}"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"{punctuation|\}}
        command = {punctuation|[}values.get{expression|{punctuation|(}part, part{punctuation|)}} for part in tool.command{punctuation|]}
        {parser-comment comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment = tool.environment \| {expression|{punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} if run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}}
        result = timed{expression|{punctuation|(}command, environment, self.folder{punctuation|)}}
        if run > 0:
            self.results.setdefault{expression|{punctuation|(}{punctuation|(}tool.name, measure{punctuation|)}, {punctuation|[}{punctuation|]}{punctuation|)}}.append{expression|{punctuation|(}result{punctuation|)}}

    def edited{expression|{punctuation|(}self, site{punctuation|)}}:
        """The first post from the middle of the blog's time on{punctuation|;} the same for all tools."""
        if not self.edited_name:
            with os.scandir{expression|{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)}} as posts:
                self.edited_name = min{expression|{punctuation|(}post.name for post {operator|in} posts if post.name {operator|>=} {string|"2019-10"}{punctuation|)}}
        hugos = site / "content/posts" / self.edited_name{punctuation|[}len{expression|{punctuation|(}{string|"2019-10-01-"}{punctuation|)}}:{punctuation|]}
