#!/usr/bin/env python3
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process; its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident {rule-keyword keyword|set}{punctuation|)}. Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
{string|""}"

import argparse
import json
import os
import {rule-keyword keyword|platform}
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

BENCH {punctuation|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {punctuation|=} BENCH.parent
MEASURES {punctuation|=} [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} {header-statement bold|name}{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{punctuation|=}None{punctuation|,} caches{punctuation|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{punctuation|=}MEASURES{punctuation|)}:
        self.{header-statement bold|name} {punctuation|=} {header-statement bold|name}
        self.site_name {punctuation|=} site_name
        self.command {punctuation|=} command
        self.environment {punctuation|=} environment or \{\}
        self.caches {punctuation|=} caches
        self.measures {punctuation|=} measures


def fail{punctuation|(}{header-statement bold|message}{punctuation|)}:
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser {punctuation|=} argparse.ArgumentParser{punctuation|(}description{punctuation|=}__doc__{punctuation|,} formatter_class{punctuation|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{punctuation|=}{string|"50,1000,10000"}{punctuation|,} help{punctuation|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{punctuation|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{punctuation|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{punctuation|=}{string|"25,17"}{punctuation|,} help{punctuation|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{punctuation|=}{string|"100"}{punctuation|,} help{punctuation|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{punctuation|=}int{punctuation|,} default{punctuation|=}{number|5}{punctuation|,} help{punctuation|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{punctuation|=}int{punctuation|,} default{punctuation|=}{number|1000}{punctuation|,} help{punctuation|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{punctuation|=}int{punctuation|,} default{punctuation|=}{number|1}{punctuation|,} help{punctuation|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{punctuation|=}Path{punctuation|,} help{punctuation|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{punctuation|=}{string|"store_true"}{punctuation|,} help{punctuation|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{punctuation|=}Path{punctuation|,} help{punctuation|=}{string|"write every single measurement here"}{punctuation|)}
    {rule-keyword keyword|return} parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {punctuation|=} [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    parents {operator|+}{punctuation|=} [str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes {punctuation|=} [Path{punctuation|(}os.environ{virtual-key function|["JAVA_HOME"]}{punctuation|)}] {rule-keyword keyword|if} {string|"JAVA_HOME"} in os.environ else []
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        {rule-keyword keyword|if} parent.is_dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}{punctuation|=} [child{punctuation|,} child / {string|"Contents/Home"}]
    for home in homes:
        release {punctuation|=} home / {string|"release"}
        {rule-keyword keyword|if} release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                {rule-keyword keyword|if} line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}{string|'"'}{punctuation|)}[{number|1}].split{punctuation|(}{string|"."}{punctuation|)}[{number|0}] {punctuation|=}{punctuation|=} feature:
                    {rule-keyword keyword|return} home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}[ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}]{punctuation|,} check{punctuation|=}True{punctuation|,} stdout{punctuation|=}subprocess.DEVNULL{punctuation|)}
    folder {punctuation|=} work / {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {rule-keyword keyword|return} folder / {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted {punctuation|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {punctuation|=} []
    jdks {punctuation|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    {rule-keyword keyword|if} {string|"jbuild"} in wanted:
        launcher {punctuation|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdks:
            environment {punctuation|=} \{{string|"JBUILD_JAVA_HOME"}: str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: str{punctuation|(}work / {string|"cache"}{punctuation|)}\}
            # The first build trains the archive of classes; it does not count.
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} [launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} {virtual-key function|[".jbuild"]}{punctuation|)}{punctuation|)}
    {rule-keyword keyword|if} {string|"hugo"} in wanted:
        for gogc in options.gogc.split{punctuation|(}{string|","}{punctuation|)}:
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             [{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{{string|"GOGC"}: gogc\}{punctuation|,} {virtual-key function|["resources"]}{punctuation|)}{punctuation|)}
    {rule-keyword keyword|if} {string|"jekyll"} in wanted:
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} [{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    {rule-keyword keyword|if} {string|"floor"} in wanted:
        home {punctuation|=} jdk_home{punctuation|(}jdks[{number|0}]{punctuation|)}
        classes {punctuation|=} work / {string|"floor"}
        subprocess.run{punctuation|(}[home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}]{punctuation|,} check{punctuation|=}True{punctuation|)}
        flags {punctuation|=} [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         [home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,} []{punctuation|,}
                         {virtual-key function|["cold"]}{punctuation|)}{punctuation|)}
    {rule-keyword keyword|return} made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log:
        {structural-keyword keyword|begin} {punctuation|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {punctuation|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{punctuation|=}os.environ \| environment{punctuation|,} cwd{punctuation|=}folder{punctuation|,} stdin{punctuation|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{punctuation|=}log{punctuation|,} stderr{punctuation|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {punctuation|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {punctuation|=} time.perf_counter{punctuation|(}{punctuation|)} - {structural-keyword keyword|begin}
        process.returncode {punctuation|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {rule-keyword keyword|if} process.returncode !{punctuation|=} {number|0}:
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {punctuation|=} {number|1} {rule-keyword keyword|if} sys.{rule-keyword keyword|platform} {punctuation|=}{punctuation|=} {string|"darwin"} else {number|1024}
    {rule-keyword keyword|return} seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / 1e6


class Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self.posts {punctuation|=} posts
        self.options {punctuation|=} options
        self.tools {punctuation|=} [t for t in all_tools {rule-keyword keyword|if} t.site_name !{punctuation|=} {string|"jekyll"} or posts <{punctuation|=} options.jekyll_max]
        self.folder {punctuation|=} work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {punctuation|=} \{\}
        self.files {punctuation|=} {number|0}
        self.bytes {punctuation|=} {number|0}
        self.check {punctuation|=} {string|""}
        self.edited_name {punctuation|=} None

    def measure{punctuation|(}self{punctuation|)}:
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.run{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}[{number|0}]{punctuation|)} / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}\{t.site_name for t in self.tools\} \| \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}]{punctuation|,} check{punctuation|=}True{punctuation|)}
        for tool in self.tools:
            source {punctuation|=} self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}:
            for measure in MEASURES:
                for i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}:
                    tool {punctuation|=} self.tools[{punctuation|(}i {operator|+} run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}]
                    {rule-keyword keyword|if} measure in tool.measures and {punctuation|(}run {operator|>} {number|0} or not tool.{header-statement bold|name}.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {rule-keyword keyword|if} run {punctuation|=}{punctuation|=} {number|0}:
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{punctuation|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        {rule-keyword keyword|return} self.folder / {string|"site"} / tool.{header-statement bold|name}.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        {rule-keyword keyword|return} self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output {punctuation|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{punctuation|=}True{punctuation|)}
        {rule-keyword keyword|if} measure {punctuation|=}{punctuation|=} {string|"cold"}:
            for cache in tool.caches:
                shutil.rmtree{punctuation|(}site / cache{punctuation|,} ignore_errors{punctuation|=}True{punctuation|)}
        {rule-keyword keyword|if} measure {punctuation|=}{punctuation|=} {string|"one edit"}:
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post:
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {punctuation|=} \{{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: output{punctuation|,} {string|"LIST"}: self.folder / {string|"list"}\}
        command {punctuation|=} [values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command]
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits for it.
        environment {punctuation|=} tool.environment \| {punctuation|(}\{{string|"JBUILD_ARCHIVE"}: {string|"wait"}\} {rule-keyword keyword|if} run {punctuation|=}{punctuation|=} {number|0} else \{\}{punctuation|)}
        result {punctuation|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {rule-keyword keyword|if} run {operator|>} {number|0}:
            self.results.setdefault{punctuation|(}{punctuation|(}tool.{header-statement bold|name}{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {rule-keyword keyword|if} not self.edited_name:
            with os.scandir{punctuation|(}self.folder / {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self.edited_name {punctuation|=} min{punctuation|(}post.{header-statement bold|name} for post in posts {rule-keyword keyword|if} post.{header-statement bold|name} {operator|>}{punctuation|=} {string|"2019-10"}{punctuation|)}
        hugos {punctuation|=} site / {string|"content/posts"} / self.edited_name[len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:]
