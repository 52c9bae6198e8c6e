{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {keyword|in} a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured{operator|:} on some disks files are made
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
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{operator|:}
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}str{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os.environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        {keyword|if} parent.is_dir{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} child {keyword|in} sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} homes{operator|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} line {keyword|in} release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}.split{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess.run{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{operator|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{operator|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{operator|:} str{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{operator|:}
        {keyword|for} gogc {keyword|in} options.gogc.split{punctuation|(}{string|","}{punctuation|)}{operator|:}
            made.append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{operator|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{operator|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess.run{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{operator|:}
        begin {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process.returncode {operator|!=} {number|0}{operator|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys.platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{operator|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t.site_name {operator|!=} {string|"jekyll"} or posts {operator|<=} options.jekyll_max{punctuation|]}
        self.folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{operator|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name {keyword|for} t {keyword|in} self.tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {keyword|in} self.tools{operator|:}
            source {operator|=} self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} range{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}{operator|:}
            {keyword|for} measure {keyword|in} MEASURES{operator|:}
                {keyword|for} i {keyword|in} range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self.tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool.measures and {punctuation|(}run {operator|>} {number|0} or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{operator|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        return self.folder {operator|/} {string|"site"} {operator|/} tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        return self.folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{operator|:}
            {keyword|for} cache {keyword|in} tool.caches{operator|:}
                shutil.rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{operator|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{operator|:}
                post.write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} site{punctuation|,} {string|"OUTPUT"}{operator|:} output{punctuation|,} {string|"LIST"}{operator|:} self.folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values.get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool.command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool.environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{operator|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} not self.edited_name{operator|:}
            with os.scandir{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{operator|:}
                self.edited_name {operator|=} min{punctuation|(}post.name {keyword|for} post {keyword|in} posts {keyword|if} post.name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
