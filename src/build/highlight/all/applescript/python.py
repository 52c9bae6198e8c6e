{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side {keyword|by} side {keyword|on} {keyword|the} same content{punctuation|,} {operator|and} prints a Markdown table.

All tools take turns {keyword|in} one run{punctuation|,} so {keyword|that} a noisy machine {keyword|is} unfair {keyword|to} all alike. Measured are{punctuation|:}

  cold       {keyword|into} an output folder {keyword|that} never existed{punctuation|,} {keyword|without} anything kept {keyword|from} earlier builds
  unchanged  a {keyword|second} build {keyword|over} {keyword|the} {keyword|first}{punctuation|,} {keyword|in} a new process
  one edit   a {keyword|third}{punctuation|,} {keyword|after} one sentence was added {keyword|to} one post

Before each{punctuation|,} {keyword|the} disk {keyword|is} {keyword|given} time {keyword|to} write what {keyword|the} ones {keyword|before} left {punctuation|(}sync{punctuation|)}. Each build {keyword|is} a new process; {keyword|its} time {keyword|is}
{keyword|the} wall's{punctuation|,} {keyword|its} CPU time {keyword|that} {keyword|of} all {keyword|its} threads{punctuation|,} which other work {keyword|on} {keyword|the} machine disturbs less{punctuation|,} {keyword|its} memory {keyword|the} most {keyword|it}
ever held {punctuation|(}{keyword|the} kernel's maximum resident {keyword|set}{punctuation|)}. Nothing {keyword|is} deleted {keyword|before} all {keyword|is} measured{punctuation|:} {keyword|on} {keyword|some} disks files are made
three {keyword|times} slower {keyword|after} a deletion.
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
{keyword|from} pathlib import Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


{class-name|class} Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.{keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}"{comment|--sizes", default="50,1000,10000", help="numbers of posts (%(default)s)")}
    parser.add_argument{punctuation|(}"{comment|--tools", default="jbuild,hugo,jekyll,floor", help="(%(default)s)")}
    parser.add_argument{punctuation|(}"{comment|--jdk", default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")}
    parser.add_argument{punctuation|(}"{comment|--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")}
    parser.add_argument{punctuation|(}"{comment|--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")}
    parser.add_argument{punctuation|(}"{comment|--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")}
    parser.add_argument{punctuation|(}"{comment|--seed", type=int, default=1, help="of the content (%(default)s)")}
    parser.add_argument{punctuation|(}"{comment|--work", type=Path, help="folder for all that is made; a new one in the system's if not given")}
    parser.add_argument{punctuation|(}"{comment|--keep", action="store_true", help="keep that folder")}
    parser.add_argument{punctuation|(}"{comment|--json", type=Path, help="write every single measurement here")}
    {keyword|return} parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    parents {operator|+}{operator|=} [str{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes {operator|=} [Path{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] {keyword|if} {string|"JAVA_HOME"} {keyword|in} os.environ {keyword|else} []
    {keyword|for} parent {keyword|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} [child{punctuation|,} child {operator|/} {string|"Contents/Home"}]
    {keyword|for} home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release.is_file{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line.split{punctuation|(}'{string|"')[1].split("}."{punctuation|)}[{number|0}] {operator|=}{operator|=} feature{punctuation|:}
                    {keyword|return} home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}[ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}]{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} []
    jdks {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} [launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{punctuation|:}
        {keyword|for} gogc {keyword|in} options.gogc.split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             [{string|"hugo"}{punctuation|,} "{comment|--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} [{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks[{number|0}]{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess.run{punctuation|(}[home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}]{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         [home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    {keyword|return} made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    {keyword|with} open{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {operator|as} log{punctuation|:}
        begin {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process.returncode !{operator|=} {number|0}{punctuation|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys.platform {operator|=}{operator|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{class-name|class} Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} [t {keyword|for} t {keyword|in} all_tools {keyword|if} t.site_name !{operator|=} {string|"jekyll"} {operator|or} posts {operator|<=} options.jekyll_max]
        self.folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}[{number|0}]{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        "{comment|--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",}
                        "{comment|--templates", BENCH / "templates",}
                        "{comment|--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)}
        {keyword|for} tool {keyword|in} self.tools{punctuation|:}
            source {operator|=} self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} range{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {keyword|for} i {keyword|in} range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self.tools[{punctuation|(}i {operator|+} run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}]
                    {keyword|if} measure {keyword|in} tool.measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|=}{operator|=} {number|0}{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {class-name|file}{operator|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self.folder {operator|/} {string|"site"} {operator|/} tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self.folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"cold"}{punctuation|:}
            {keyword|for} cache {keyword|in} tool.caches{punctuation|:}
                shutil.rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"one edit"}{punctuation|:}
            {keyword|with} open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {operator|as} post{punctuation|:}
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self.folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} [values.{keyword|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool.command]
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool.environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|=}{operator|=} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {operator|not} self.edited_name{punctuation|:}
            {keyword|with} os.scandir{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {operator|as} posts{punctuation|:}
                self.edited_name {operator|=} min{punctuation|(}post.name {keyword|for} post {keyword|in} posts {keyword|if} post.name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name[len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}]
