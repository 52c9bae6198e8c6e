#!/usr/bin/env python3
{string|""}"Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side by side on the same content{punctuation|,} {operator|and} prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured {property|are}{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept {keyword|from} earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is {property|measured}{punctuation|:} on some disks files are made
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

BENCH = {function|Path}{punctuation|(}__file__{punctuation|)}.{function|resolve}{punctuation|(}{punctuation|)}.parent
ROOT = BENCH.parent
MEASURES = [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


class {property|Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches={punctuation|(}{punctuation|)}{punctuation|,} measures=MEASURES{punctuation|)}{selector|:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or }{punctuation|\{}{punctuation|\}}
        self.caches = caches
        self.measures = measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.{function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser = argparse.{function|ArgumentParser}{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default={string|"50,1000,10000"}{punctuation|,} help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--tools"}{punctuation|,} default={string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help={string|"(%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default={string|"25,17"}{punctuation|,} help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default={string|"100"}{punctuation|,} help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--runs"}{punctuation|,} type=int{punctuation|,} default=5{punctuation|,} help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type=int{punctuation|,} default=1000{punctuation|,} help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--seed"}{punctuation|,} type=int{punctuation|,} default=1{punctuation|,} help={string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--work"}{punctuation|,} type=Path{punctuation|,} help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--keep"}{punctuation|,} action={string|"store_true"}{punctuation|,} help={string|"keep that folder"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--json"}{punctuation|,} type=Path{punctuation|,} help={string|"write every single measurement here"}{punctuation|)}
    return parser.parse_{function|args}{punctuation|(}{punctuation|)}


def jdk_{function|home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    parents += [{function|str}{punctuation|(}Path.{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes = [{function|Path}{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] if {string|"JAVA_HOME"} in os.environ else []
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent.is_{function|dir}{punctuation|(}{punctuation|)}{punctuation|:}
            for child in {function|sorted}{punctuation|(}parent.{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes += [child{punctuation|,} child {operator|/} {string|"Contents/Home"}]
    for home in {property|homes}{punctuation|:}
        release = home {operator|/} {string|"release"}
        if release.is_{function|file}{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_{function|file}{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release.read_{function|text}{punctuation|(}{punctuation|)}.{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                if line.{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line.{function|split}{punctuation|(}{string|'"'}{punctuation|)}[1].{function|split}{punctuation|(}{string|"."}{punctuation|)}[0] {operator|==} {property|feature}{punctuation|:}
                    return home.{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.{function|run}{punctuation|(}[ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}]{punctuation|,} check=True{punctuation|,} stdout=subprocess.DEVNULL{punctuation|)}
    folder = work {operator|/} {string|"jbuild"}
    folder.{function|mkdir}{punctuation|(}{punctuation|)}
    shutil.{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted = options.tools.{function|split}{punctuation|(}{string|","}{punctuation|)}
    made = []
    jdks = options.jdk.{function|split}{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in {property|wanted}{punctuation|:}
        launcher = {function|install}{punctuation|(}work{punctuation|)}
        {selector|for jdk in jdks:
            environment = }{punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}jdk_{function|home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does {operator|not} count.
            made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} [launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    if {string|"hugo"} in {property|wanted}{punctuation|:}
        for gogc in options.gogc.{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             [{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{selector|,
                              "-s", "SITE", "-d", "OUTPUT"], }{punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in {property|wanted}{punctuation|:}
        made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}{selector|"Jekyll", "jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], }{punctuation|\{}{punctuation|\}}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {string|"floor"} in {property|wanted}{punctuation|:}
        home = jdk_{function|home}{punctuation|(}jdks[0]{punctuation|)}
        classes = work {operator|/} {string|"floor"}
        subprocess.{function|run}{punctuation|(}[home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}]{punctuation|,} check=True{punctuation|)}
        flags = [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{selector|, "jbuild",
                         [home / "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], }{punctuation|\{}{punctuation|\}}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.{function|sync}{punctuation|(}{punctuation|)}
    {module-modifier keyword|with} {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {module-modifier keyword|as} {property|log}{punctuation|:}
        begin = time.perf_{function|counter}{punctuation|(}{punctuation|)}
        process = subprocess.{function|Popen}{punctuation|(}command{punctuation|,} env=os.environ \| environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage = os.{function|wait4}{punctuation|(}process.pid{punctuation|,} 0{punctuation|)}
        seconds = time.perf_{function|counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode = os.waitstatus_to_{function|exitcode}{punctuation|(}status{punctuation|)}
    if process.returncode {operator|!=} {property|0}{punctuation|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale = 1 if sys.platform {operator|==} {string|"darwin"} else 1024
    return seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} 1e6


class {property|Size}{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name {operator|!=} {string|"jekyll"} {operator|or} posts {operator|<=} options.jekyll_max]
        self.folder = work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self.folder.{function|mkdir}{punctuation|(}{punctuation|)}
        {selector|self.results = }{punctuation|\{}{punctuation|\}}
        self.files = 0
        self.bytes = 0
        self.check = {string|""}
        self.edited_name = None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.{function|run}{punctuation|(}[jdk_{function|home}{punctuation|(}self.options.jdk.{function|split}{punctuation|(}{string|","}{punctuation|)}[0]{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t.site_name for t in self.tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}]{punctuation|,} check=True{punctuation|)}
        for tool in self.{property|tools}{punctuation|:}
            source = self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.{function|copytree}{punctuation|(}source{punctuation|,} self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self.options.runs {operator|+} 1{punctuation|)}{punctuation|:}
            for measure in {property|MEASURES}{punctuation|:}
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool = self.tools[{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self.tools{punctuation|)}]
                    if measure in tool.measures {operator|and} {punctuation|(}run {operator|>} 0 {operator|or} {operator|not} tool.name.{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {property|0}{punctuation|:}
                self.{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file=sys.stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self.folder {operator|/} {string|"site"} {operator|/} tool.name.{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self.folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output = self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self.{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.{function|mkdir}{punctuation|(}exist_ok=True{punctuation|)}
        if measure {operator|==} {string|"cold"}{punctuation|:}
            for cache in tool.{property|caches}{punctuation|:}
                shutil.{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors=True{punctuation|)}
        if measure {operator|==} {string|"one edit"}{punctuation|:}
            {module-modifier keyword|with} {function|open}{punctuation|(}self.{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {module-modifier keyword|as} {property|post}{punctuation|:}
                post.{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {selector|values = }{punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self.folder {operator|/} {string|"list"}{punctuation|\}}
        command = [values.{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command]
        # Only the run that does {operator|not} count may make the archive of classes{punctuation|,} {operator|and} waits for it.
        environment = tool.environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {selector|if run == 0 else }{punctuation|\{}{punctuation|\}}{punctuation|)}
        result = {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run {operator|>} {property|0}{punctuation|:}
            self.results.{function|setdefault}{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if {operator|not} self.{property|edited_name}{punctuation|:}
            {module-modifier keyword|with} os.{function|scandir}{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {module-modifier keyword|as} {property|posts}{punctuation|:}
                self.edited_name = {function|min}{punctuation|(}post.name for post in posts if post.name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos = site {operator|/} {string|"content/posts"} {operator|/} self.edited_name[{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}]
