{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns {operator|in} one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, {operator|in} a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
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

BENCH = Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT = BENCH.parent
MEASURES = {punctuation|[}{string|"cold"}, {string|"unchanged"}, {string|"one edit"}{punctuation|]}


{builtin|class} Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self, name, site_name, command, environment=None, caches={punctuation|(}{punctuation|)}, measures=MEASURES{punctuation|)}:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or {punctuation|\{}{punctuation|\}}
        self.caches = caches
        self.measures = measures


def fail{punctuation|(}message{punctuation|)}:
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser = argparse.ArgumentParser{punctuation|(}description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}, type=int, default=5, help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}, type=int, default=1000, help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}, type=int, default=1, help={string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}, type=Path, help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}, type=Path, help={string|"write every single measurement here"}{punctuation|)}
    {builtin|return} parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = {punctuation|[}{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}= {punctuation|[}str{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {operator|in} {punctuation|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes = {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} {operator|in} os.environ {builtin|else} {punctuation|[}{punctuation|]}
    {builtin|for} parent {operator|in} map{punctuation|(}Path, parents{punctuation|)}:
        {builtin|if} parent.is_dir{punctuation|(}{punctuation|)}:
            {builtin|for} child {operator|in} sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}= {punctuation|[}child, child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {builtin|for} home {operator|in} homes:
        release = home {operator|/} {string|"release"}
        {builtin|if} release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            {builtin|for} line {operator|in} release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                {builtin|if} line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}'{string|"')[1].split("}."{punctuation|)}{punctuation|[}0{punctuation|]} {operator|==} feature:
                    {builtin|return} home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}, {string|"version"}{punctuation|]}, check=True, stdout=subprocess.DEVNULL{punctuation|)}
    folder = work {operator|/} {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}, folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}, folder{punctuation|)}
    {builtin|return} folder {operator|/} {string|"jbuild"}


def tools{punctuation|(}options, work{punctuation|)}:
    wanted = options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made = {punctuation|[}{punctuation|]}
    jdks = options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    {builtin|if} {string|"jbuild"} {operator|in} wanted:
        launcher = install{punctuation|(}work{punctuation|)}
        {builtin|for} jdk {operator|in} jdks:
            environment = {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}, {string|"XDG_CACHE_HOME"}: str{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, {punctuation|[}launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]},
                             environment, {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin|if} {string|"hugo"} {operator|in} wanted:
        {builtin|for} gogc {operator|in} options.gogc.split{punctuation|(}{string|","}{punctuation|)}:
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             {punctuation|[}{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)},
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}, {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin|if} {string|"jekyll"} {operator|in} wanted:
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}, {string|"jekyll"}, {punctuation|[}{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, {punctuation|\{}{punctuation|\}},
                         {punctuation|[}{string|".jekyll-cache"}, {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin|if} {string|"floor"} {operator|in} wanted:
        home = jdk_home{punctuation|(}jdks{punctuation|[}0{punctuation|]}{punctuation|)}
        classes = work {operator|/} {string|"floor"}
        subprocess.run{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}, {string|"-d"}, classes, BENCH {operator|/} {string|"Floor.java"}{punctuation|]}, check=True{punctuation|)}
        flags = {punctuation|[}{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         {punctuation|[}home {operator|/} {string|"bin/java"}, {operator|*}flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}{punctuation|]}, {punctuation|\{}{punctuation|\}}, {punctuation|[}{punctuation|]},
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin|return} made


def timed{punctuation|(}command, environment, folder{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|"log"}, {string|"wb"}{punctuation|)} as log:
        begin = time.perf_counter{punctuation|(}{punctuation|)}
        process = subprocess.Popen{punctuation|(}command, env=os.environ {operator|\|} environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log{punctuation|)}
        _, status, usage = os.wait4{punctuation|(}process.pid, 0{punctuation|)}
        seconds = time.perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode = os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {builtin|if} process.returncode {operator|!=} 0:
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale = 1 if sys.platform {operator|==} {string|"darwin"} {builtin|else} 1024
    {builtin|return} seconds, usage.ru_utime {operator|+} usage.ru_stime, usage.ru_maxrss {operator|*} scale {operator|/} 1e6


{builtin|class} Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self, posts, options, all_tools, work{punctuation|)}:
        self.posts = posts
        self.options = options
        self.tools = {punctuation|[}t for t {operator|in} all_tools if t.site_name {operator|!=} {string|"jekyll"} or posts {operator|<=} options.jekyll_max{punctuation|]}
        self.folder = work {operator|/} str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results = {punctuation|\{}{punctuation|\}}
        self.files = 0
        self.bytes = 0
        self.check = {string|""}
        self.edited_name = None

    def measure{punctuation|(}self{punctuation|)}:
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}0{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}, BENCH {operator|/} {string|"Generate.java"},
                        {string|"--posts"}, str{punctuation|(}self.posts{punctuation|)}, {string|"--seed"}, str{punctuation|(}self.options.seed{punctuation|)}, {string|"--out"}, self.folder {operator|/} {string|"sites"},
                        {string|"--templates"}, BENCH {operator|/} {string|"templates"},
                        {string|"--tools"}, {string|","}.join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name for t {operator|in} self.tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}, check=True{punctuation|)}
        {builtin|for} tool {operator|in} self.tools:
            {keyword|source} = self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.copytree{punctuation|(}source, self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {builtin|for} run {operator|in} range{punctuation|(}self.options.runs {operator|+} 1{punctuation|)}:
            {builtin|for} measure {operator|in} MEASURES:
                {builtin|for} i {operator|in} range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}:
                    tool = self.tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {builtin|if} measure {operator|in} tool.measures and {punctuation|(}run {operator|>} 0 or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self.once{punctuation|(}tool, measure, run{punctuation|)}
            {builtin|if} run {operator|==} 0:
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys.stderr{punctuation|)}

    def site{punctuation|(}self, tool{punctuation|)}:
        {builtin|return} self.folder {operator|/} {string|"site"} {operator|/} tool.name.replace{punctuation|(}{string|" "}, {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}, {string|""}{punctuation|)}

    def output{punctuation|(}self, tool, run{punctuation|)}:
        {builtin|return} self.folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self, tool, measure, run{punctuation|)}:
        site, output = self.site{punctuation|(}tool{punctuation|)}, self.output{punctuation|(}tool, run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok=True{punctuation|)}
        {builtin|if} measure {operator|==} {string|"cold"}:
            {builtin|for} cache {operator|in} tool.caches:
                shutil.rmtree{punctuation|(}site {operator|/} cache, ignore_errors=True{punctuation|)}
        {builtin|if} measure {operator|==} {string|"one edit"}:
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}, {string|"a"}{punctuation|)} as post:
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values = {punctuation|\{}{string|"SITE"}: site, {string|"OUTPUT"}: output, {string|"LIST"}: self.folder {operator|/} {string|"list"}{punctuation|\}}
        command = {punctuation|[}values.get{punctuation|(}part, part{punctuation|)} for part {operator|in} tool.command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment = tool.environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} if run {operator|==} 0 {builtin|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result = timed{punctuation|(}command, environment, self.folder{punctuation|)}
        {builtin|if} run {operator|>} 0:
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name, measure{punctuation|)}, {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self, site{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {builtin|if} not self.edited_name:
            with os.scandir{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self.edited_name = min{punctuation|(}post.name for post {operator|in} posts if post.name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos = site {operator|/} {string|"content/posts"} {operator|/} self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
