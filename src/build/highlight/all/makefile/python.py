{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

{target symbol|All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are}{punctuation|:}

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
{target symbol|ever held (the kernel's maximum resident set). Nothing is deleted before all is measured}{punctuation|:} on some disks files are made
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

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]


{target symbol|class Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self, name, site_name, command, environment{operator|=}None, caches{operator|=}{punctuation|(}{punctuation|)}, measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


{target symbol|def fail(message)}{punctuation|:}
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


{target symbol|def arguments()}{punctuation|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__, formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}, default{operator|=}{string|"50,1000,10000"}, help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}, default{operator|=}{string|"jbuild,hugo,jekyll,floor"}, help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}, default{operator|=}{string|"25,17"}, help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}, default{operator|=}{string|"100"}, help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}, type{operator|=}int, default{operator|=}5, help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}, type{operator|=}int, default{operator|=}1000, help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}, type{operator|=}int, default{operator|=}1, help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}, type{operator|=}Path, help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}, action{operator|=}{string|"store_true"}, help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}, type{operator|=}Path, help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


{target symbol|def jdk_home(feature)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    parents {operator|+=} [str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes {operator|=} [Path{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] if {string|"JAVA_HOME"} in os.environ {keyword|else} []
{target symbol|    for parent in map(Path, parents)}{punctuation|:}
{target symbol|        if parent.is_dir()}{punctuation|:}
{target symbol|            for child in sorted(parent.iterdir())}{punctuation|:}
                homes {operator|+=} [child, child / {string|"Contents/Home"}]
{target symbol|    for home in homes}{punctuation|:}
        release {operator|=} home / {string|"release"}
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{target symbol|).is_file()}{punctuation|:}
{target symbol|            for line in release.read_text().splitlines()}{punctuation|:}
                if line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}{string|'"'}{punctuation|)}[1].split{punctuation|(}{string|"."}{punctuation|)}[0] {operator|=}{operator|=} feature{punctuation|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{target symbol|def install(work)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}[ROOT / {string|"jbuild"}, {string|"version"}], check{operator|=}True, stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work / {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"jbuild"}, folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / {string|"target/jbuild.jar"}, folder{punctuation|)}
    return folder / {string|"jbuild"}


{target symbol|def tools(options, work)}{punctuation|:}
    wanted {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} []
    jdks {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"}{target symbol| in wanted}{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
{target symbol|        for jdk in jdks}{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}, {string|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work / {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, [launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],
                             environment, [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    if {string|"hugo"}{target symbol| in wanted}{punctuation|:}
        for gogc in options.gogc.split{punctuation|(}{string|","}{target symbol|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             [{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str{punctuation|(}work / {string|"cache/hugo"}{punctuation|)},
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}, [{string|"resources"}]{punctuation|)}{punctuation|)}
    if {string|"jekyll"}{target symbol| in wanted}{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}, {string|"jekyll"}, [{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}},
                         [{string|".jekyll-cache"}, {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {string|"floor"}{target symbol| in wanted}{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks[0]{punctuation|)}
        classes {operator|=} work / {string|"floor"}
        subprocess.run{punctuation|(}[home / {string|"bin/javac"}, {string|"-d"}, classes, BENCH / {string|"Floor.java"}], check{operator|=}True{punctuation|)}
        flags {operator|=} [{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         [home / {string|"bin/java"}, *flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}}, [],
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    return made


{target symbol|def timed(command, environment, folder)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / {string|"log"}, {string|"wb"}{target symbol|) as log}{punctuation|:}
        begin {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command, env{operator|=}os.environ {operator|\|} environment, cwd{operator|=}folder, stdin{operator|=}subprocess.DEVNULL,
                                   stdout{operator|=}log, stderr{operator|=}log{punctuation|)}
        _, status, usage {operator|=} os.wait4{punctuation|(}process.pid, 0{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} - begin
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process.returncode {operator|!=} 0{punctuation|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} 1 if sys.platform {operator|=}{operator|=} {string|"darwin"} {keyword|else} 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


{target symbol|class Size}{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

{target symbol|    def __init__(self, posts, options, all_tools, work)}{punctuation|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} [t for t in all_tools if t.site_name {operator|!=} {string|"jekyll"} or posts <{operator|=} options.jekyll_max]
        self.folder {operator|=} work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} 0
        self.bytes {operator|=} 0
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

{target symbol|    def measure(self)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}[0]{punctuation|)} / {string|"bin/java"}, BENCH / {string|"Generate.java"},
                        {string|"--posts"}, str{punctuation|(}self.posts{punctuation|)}, {string|"--seed"}, str{punctuation|(}self.options.seed{punctuation|)}, {string|"--out"}, self.folder / {string|"sites"},
                        {string|"--templates"}, BENCH / {string|"templates"},
                        {string|"--tools"}, {string|","}.join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name for t in self.tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}], check{operator|=}True{punctuation|)}
{target symbol|        for tool in self.tools}{punctuation|:}
            source {operator|=} self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}source, self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
{target symbol|        for run in range(self.options.runs + 1)}{punctuation|:}
{target symbol|            for measure in MEASURES}{punctuation|:}
{target symbol|                for i in range(len(self.tools))}{punctuation|:}
                    tool {operator|=} self.tools[{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}]
                    if measure in tool.measures and {punctuation|(}run > 0 or not tool.name.startswith{punctuation|(}{string|"floor"}{target symbol|))}{punctuation|:}
                        self.once{punctuation|(}tool, measure, run{punctuation|)}
            if run {operator|=}{operator|=} 0{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file{operator|=}sys.stderr{punctuation|)}

{target symbol|    def site(self, tool)}{punctuation|:}
        return self.folder / {string|"site"} / tool.name.replace{punctuation|(}{string|" "}, {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}, {string|""}{punctuation|)}

{target symbol|    def output(self, tool, run)}{punctuation|:}
        return self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

{target symbol|    def once(self, tool, measure, run)}{punctuation|:}
        site, output {operator|=} self.site{punctuation|(}tool{punctuation|)}, self.output{punctuation|(}tool, run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|=}{operator|=} {string|"cold"}{punctuation|:}
{target symbol|            for cache in tool.caches}{punctuation|:}
                shutil.rmtree{punctuation|(}site / cache, ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|=}{operator|=} {string|"one edit"}{punctuation|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}, {string|"a"}{target symbol|) as post}{punctuation|:}
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site, {string|"OUTPUT"}{punctuation|:} output, {string|"LIST"}{punctuation|:} self.folder / {string|"list"}{punctuation|\}}
        command {operator|=} [values.get{punctuation|(}part, part{punctuation|)} for part in tool.command]
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool.environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} if run {operator|=}{operator|=} 0 {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command, environment, self.folder{punctuation|)}
{target symbol|        if run > 0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name, measure{punctuation|)}, []{punctuation|)}.append{punctuation|(}result{punctuation|)}

{target symbol|    def edited(self, site)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
{target symbol|        if not self.edited_name}{punctuation|:}
            with os.scandir{punctuation|(}self.folder / {string|"sites/jbuild/_posts"}{target symbol|) as posts}{punctuation|:}
                self.edited_name {operator|=} min{punctuation|(}post.name for post in posts if post.name >{operator|=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site / {string|"content/posts"} / self.edited_name[len{punctuation|(}{string|"2019-10-01-"}{target symbol|)}{punctuation|:}]
