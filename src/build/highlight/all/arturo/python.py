{symbol|#}!{symbol|/}usr{symbol|/}bin{symbol|/}{builtin-function keyword|env} python3
{string|""}"Measures jbuild{punctuation|,} Hugo {builtin-function keyword|and} Jekyll side by side on the same content{punctuation|,} {builtin-function keyword|and} {builtin-function keyword|prints} a Markdown table.

All tools {builtin-function keyword|take} turns in one run{punctuation|,} so that a noisy machine is unfair {builtin-function keyword|to} all alike. Measured {label property|are:}

  cold       into an output folder that never existed{punctuation|,} without anything kept {builtin-function keyword|from} earlier builds
  unchanged  a second build over the {builtin-function keyword|first}{punctuation|,} in a {builtin-function keyword|new} {builtin-function keyword|process}
  one edit   a third{punctuation|,} {builtin-function keyword|after} one sentence was added {builtin-function keyword|to} one post

Before each{punctuation|,} the disk is given time {builtin-function keyword|to} {builtin-function keyword|write} what the ones {builtin-function keyword|before} left {punctuation|(}sync{punctuation|)}. Each build is a {builtin-function keyword|new} {builtin-function keyword|process}{comment|; its time is}
the wall{literal constant|'s}{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel{literal constant|'s} maximum resident {builtin-function keyword|set}{punctuation|)}. Nothing is deleted {builtin-function keyword|before} all is {label property|measured:} on some disks files are made
three times slower {builtin-function keyword|after} a deletion.
{string|""}"

import argparse
import json
import os
import platform
import shutil
import signal
import statistics
import subprocess
import {builtin-function keyword|sys}
import time
{builtin-function keyword|from} pathlib import Path

BENCH {symbol|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {symbol|=} BENCH.parent
MEASURES {symbol|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class {label property|Tool:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{symbol|=}None{punctuation|,} caches{symbol|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{symbol|=}MEASURES{punctuation|)}:
        self.name {symbol|=} name
        self.site_name {symbol|=} site_name
        self.command {symbol|=} command
        self.environment {symbol|=} environment {builtin-function keyword|or} {multistring string|\{\}}
        self.caches {symbol|=} caches
        self.measures {symbol|=} measures


def fail{punctuation|(}message{punctuation|)}:
    {builtin-function keyword|sys}.{builtin-function keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser {symbol|=} argparse.ArgumentParser{punctuation|(}description{symbol|=}__doc__{punctuation|,} formatter_class{symbol|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{symbol|=}{string|"50,1000,10000"}{punctuation|,} help{symbol|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{symbol|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{symbol|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{symbol|=}{string|"25,17"}{punctuation|,} help{symbol|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{symbol|=}{string|"100"}{punctuation|,} help{symbol|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} {builtin-function keyword|type}{symbol|=}int{punctuation|,} default{symbol|=}{number|5}{punctuation|,} help{symbol|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {builtin-function keyword|type}{symbol|=}int{punctuation|,} default{symbol|=}{number|1000}{punctuation|,} help{symbol|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} {builtin-function keyword|type}{symbol|=}int{punctuation|,} default{symbol|=}{number|1}{punctuation|,} help{symbol|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} {builtin-function keyword|type}{symbol|=}Path{punctuation|,} help{symbol|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{symbol|=}{string|"store_true"}{punctuation|,} help{symbol|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} {builtin-function keyword|type}{symbol|=}Path{punctuation|,} help{symbol|=}{string|"write every single measurement here"}{punctuation|)}
    {builtin-function keyword|return} parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {symbol|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {symbol|+}{symbol|=} {punctuation|[}str{punctuation|(}Path.home{punctuation|(}{punctuation|)} {symbol|/} p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {symbol|=} {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {builtin-function keyword|if} {string|"JAVA_HOME"} in os.environ {builtin-function keyword|else} {punctuation|[}{punctuation|]}
    for parent in {builtin-function keyword|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        {builtin-function keyword|if} parent.is_dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {symbol|+}{symbol|=} {punctuation|[}child{punctuation|,} child {symbol|/} {string|"Contents/Home"}{punctuation|]}
    for home in {label property|homes:}
        release {symbol|=} home {symbol|/} {string|"release"}
        {builtin-function keyword|if} release.is_file{punctuation|(}{punctuation|)} {builtin-function keyword|and} {punctuation|(}home {symbol|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                {builtin-function keyword|if} line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {builtin-function keyword|and} line.{builtin-function keyword|split}{punctuation|(}'{string|"')[1].split("}."{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {symbol|=}{symbol|=} {label property|feature:}
                    {builtin-function keyword|return} home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}{punctuation|[}ROOT {symbol|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{symbol|=}True{punctuation|,} stdout{symbol|=}subprocess.DEVNULL{punctuation|)}
    folder {symbol|=} work {symbol|/} {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {symbol|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {symbol|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {builtin-function keyword|return} folder {symbol|/} {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted {symbol|=} options.tools.{builtin-function keyword|split}{punctuation|(}{string|","}{punctuation|)}
    made {symbol|=} {punctuation|[}{punctuation|]}
    jdks {symbol|=} options.jdk.{builtin-function keyword|split}{punctuation|(}{string|","}{punctuation|)}
    {builtin-function keyword|if} {string|"jbuild"} in {label property|wanted:}
        launcher {symbol|=} install{punctuation|(}work{punctuation|)}
        for jdk in {label property|jdks:}
            environment {symbol|=} {multistring string|\{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}}
            {symbol|#} The {builtin-function keyword|first} build trains the archive of classes{comment|; it does not count.}
            made.{builtin-function keyword|append}{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin-function keyword|if} {string|"hugo"} in {label property|wanted:}
        for gogc in options.gogc.{builtin-function keyword|split}{punctuation|(}{string|","}{punctuation|)}:
            made.{builtin-function keyword|append}{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work {symbol|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {multistring string|\{"GOGC": gogc\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin-function keyword|if} {string|"jekyll"} in {label property|wanted:}
        made.{builtin-function keyword|append}{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {multistring string|\{\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin-function keyword|if} {string|"floor"} in {label property|wanted:}
        home {symbol|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {symbol|=} work {symbol|/} {string|"floor"}
        subprocess.run{punctuation|(}{punctuation|[}home {symbol|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {symbol|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{symbol|=}True{punctuation|)}
        flags {symbol|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made.{builtin-function keyword|append}{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {symbol|/} {string|"bin/java"}{punctuation|,} {symbol|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {multistring string|\{\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {builtin-function keyword|return} made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    {builtin-function keyword|with} {builtin-function keyword|open}{punctuation|(}folder {symbol|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {builtin-function keyword|as} {label property|log:}
        begin {symbol|=} time.perf_counter{punctuation|(}{punctuation|)}
        {builtin-function keyword|process} {symbol|=} subprocess.Popen{punctuation|(}command{punctuation|,} {builtin-function keyword|env}{symbol|=}os.environ {sugar operator|\|} environment{punctuation|,} cwd{symbol|=}folder{punctuation|,} stdin{symbol|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{symbol|=}{builtin-function keyword|log}{punctuation|,} stderr{symbol|=}{builtin-function keyword|log}{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {symbol|=} os.wait4{punctuation|(}{builtin-function keyword|process}.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {symbol|=} time.perf_counter{punctuation|(}{punctuation|)} {symbol|-} begin
        {builtin-function keyword|process}.returncode {symbol|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {builtin-function keyword|if} {builtin-function keyword|process}.returncode !{symbol|=} {number|0}:
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {symbol|=} {number|1} {builtin-function keyword|if} {builtin-function keyword|sys}.platform {symbol|=}{symbol|=} {string|"darwin"} {builtin-function keyword|else} {number|1024}
    {builtin-function keyword|return} seconds{punctuation|,} usage.ru_utime {symbol|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {symbol|*} scale {symbol|/} 1e6


class {label property|Size:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self.posts {symbol|=} posts
        self.options {symbol|=} options
        self.tools {symbol|=} {punctuation|[}t for t in all_tools {builtin-function keyword|if} t.site_name !{symbol|=} {string|"jekyll"} {builtin-function keyword|or} posts {symbol|<}{symbol|=} options.jekyll_max{punctuation|]}
        self.folder {symbol|=} work {symbol|/} str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {symbol|=} {multistring string|\{\}}
        self.files {symbol|=} {number|0}
        self.bytes {symbol|=} {number|0}
        self.check {symbol|=} {string|""}
        self.edited_name {symbol|=} None

    def measure{punctuation|(}self{punctuation|)}:
        {symbol|#} Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.{builtin-function keyword|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {symbol|/} {string|"bin/java"}{punctuation|,} BENCH {symbol|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder {symbol|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {symbol|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.{builtin-function keyword|join}{punctuation|(}sorted{punctuation|(}{multistring string|\{t.site_name for t in self.tools\}} {sugar operator|\|} {multistring string|\{"jbuild"\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{symbol|=}True{punctuation|)}
        for tool in self.{label property|tools:}
            source {symbol|=} self.folder {symbol|/} {string|"sites"} {symbol|/} tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {builtin-function keyword|range}{punctuation|(}self.options.runs {symbol|+} {number|1}{punctuation|)}:
            for measure in {label property|MEASURES:}
                for i in {builtin-function keyword|range}{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}:
                    tool {symbol|=} self.tools{punctuation|[}{punctuation|(}i {symbol|+} run{punctuation|)} {symbol|%} len{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {builtin-function keyword|if} measure in tool.measures {builtin-function keyword|and} {punctuation|(}run {symbol|>} {number|0} {builtin-function keyword|or} {builtin-function keyword|not} tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {builtin-function keyword|if} run {symbol|=}{symbol|=} {number|0}:
                self.compare{punctuation|(}{punctuation|)}
            {builtin-function keyword|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{symbol|=}{builtin-function keyword|sys}.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        {builtin-function keyword|return} self.folder {symbol|/} {string|"site"} {symbol|/} tool.name.{builtin-function keyword|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.{builtin-function keyword|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        {builtin-function keyword|return} self.folder {symbol|/} {string|"output"} {symbol|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output {symbol|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{symbol|=}True{punctuation|)}
        {builtin-function keyword|if} measure {symbol|=}{symbol|=} {string|"cold"}:
            for cache in tool.{label property|caches:}
                shutil.rmtree{punctuation|(}site {symbol|/} cache{punctuation|,} ignore_errors{symbol|=}True{punctuation|)}
        {builtin-function keyword|if} measure {symbol|=}{symbol|=} {string|"one edit"}:
            {builtin-function keyword|with} {builtin-function keyword|open}{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {builtin-function keyword|as} {label property|post:}
                post.{builtin-function keyword|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {builtin-function keyword|values} {symbol|=} {multistring string|\{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}}
        command {symbol|=} {punctuation|[}{builtin-function keyword|values}.{builtin-function keyword|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command{punctuation|]}
        {symbol|#} Only the run that does {builtin-function keyword|not} count may make the archive of classes{punctuation|,} {builtin-function keyword|and} waits for it.
        environment {symbol|=} tool.environment {sugar operator|\|} {punctuation|(}{multistring string|\{"JBUILD_ARCHIVE": "wait"\}} {builtin-function keyword|if} run {symbol|=}{symbol|=} {number|0} {builtin-function keyword|else} {multistring string|\{\}}{punctuation|)}
        result {symbol|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {builtin-function keyword|if} run {symbol|>} {number|0}:
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.{builtin-function keyword|append}{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {builtin-function keyword|if} {builtin-function keyword|not} self.{label property|edited_name:}
            {builtin-function keyword|with} os.scandir{punctuation|(}self.folder {symbol|/} {string|"sites/jbuild/_posts"}{punctuation|)} {builtin-function keyword|as} {label property|posts:}
                self.edited_name {symbol|=} {builtin-function keyword|min}{punctuation|(}post.name for post in posts {builtin-function keyword|if} post.name {symbol|>}{symbol|=} {string|"2019-10"}{punctuation|)}
        hugos {symbol|=} site {symbol|/} {string|"content/posts"} {symbol|/} self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
