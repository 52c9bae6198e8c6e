#{operator|!}{operator|/}{function|usr}{operator|/}{function|bin}{operator|/}env python3
{string|""}"Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side by side on the same content{punctuation|,} {operator|and} prints a Markdown table.

All tools take turns {function|in} one {keyword|run}{punctuation|,} so that a noisy machine is unfair {keyword|to} all alike. Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {function|in} a {keyword|new} process
  one edit   a third{punctuation|,} after one sentence was added {keyword|to} one post

Before each{punctuation|,} the disk is given time {keyword|to} write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a {keyword|new} process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured{punctuation|:} on some disks {keyword|files} are made
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


class Tool{punctuation|:}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment {operator|or} \{\}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.exit{punctuation|(}f"bench{operator|/}{keyword|run}{punctuation|:} \{message\}"{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} {function|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {function|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} {function|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} {function|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} {function|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} {function|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} {function|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} {function|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} {function|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} {function|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {function|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {function|in} os.environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {function|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {function|in} sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {function|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release.is_file{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} {function|line} {function|in} release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} {function|line}.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} {function|line}.split{punctuation|(}{comment|'"')[1].split(".")[0] == feature:}
                    {keyword|return} home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no JDK \{feature\} was found {function|in} JAVA_HOME{punctuation|,} \{{comment|', '.join(parents)\}")}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess.{keyword|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {function|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {function|in} jdks{punctuation|:}
            environment {operator|=} \{{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}\}
            # The first build trains the archive of classes{punctuation|;} it does {operator|not} count.
            made.append{punctuation|(}Tool{punctuation|(}f"jbuild{punctuation|,} JDK \{jdk\}{string|", "}jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {function|in} wanted{punctuation|:}
        {keyword|for} gogc {function|in} options.gogc.split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f"Hugo{punctuation|,} GOGC \{gogc\}{string|", "}hugo"{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} \{{string|"GOGC"}{punctuation|:} gogc\}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {function|in} wanted{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} \{\}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {function|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess.{keyword|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append{punctuation|(}Tool{punctuation|(}f"floor{punctuation|,} JDK \{jdks{punctuation|[}{number|0}{punctuation|]}\}{string|", "}jbuild"{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} \{\}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{punctuation|:}
        begin {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process.returncode {operator|!}{operator|=} {number|0}{punctuation|:}
        fail{punctuation|(}f"\{{comment|' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}")}
    scale {operator|=} {number|1} {keyword|if} sys.platform {operator|=}{operator|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{punctuation|:}
    {string|"""All that is measured with one number of posts."""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} {punctuation|[}t {keyword|for} t {function|in} all_tools {keyword|if} t.site_name {operator|!}{operator|=} {string|"jekyll"} {operator|or} posts {operator|<=} options.jekyll_max{punctuation|]}
        self.folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {operator|=} \{\}
        self.{keyword|files} {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things {function|in} it.
        subprocess.{keyword|run}{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}\{t.site_name {keyword|for} t {function|in} self.tools\} {operator|\|} \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {function|in} self.tools{punctuation|:}
            source {operator|=} self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} {keyword|run} {function|in} range{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {function|in} MEASURES{punctuation|:}
                {keyword|for} i {function|in} range{punctuation|(}{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self.tools{punctuation|[}{punctuation|(}i {operator|+} {keyword|run}{punctuation|)} % {function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {function|in} tool.measures {operator|and} {punctuation|(}{keyword|run} {operator|>} {number|0} {operator|or} {operator|not} tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} {keyword|run}{punctuation|)}
            {keyword|if} {keyword|run} {operator|=}{operator|=} {number|0}{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            {keyword|print}{punctuation|(}f"\{self.posts\} posts{punctuation|:} {keyword|run} \{{keyword|run}\} of \{self.options.runs\} done"{punctuation|,} {keyword|file}{operator|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self.folder {operator|/} {string|"site"} {operator|/} tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} {keyword|run}{punctuation|)}{punctuation|:}
        {keyword|return} self.folder {operator|/} {string|"output"} {operator|/} f"\{{keyword|run}\}{operator|-}\{self.site{punctuation|(}tool{punctuation|)}.name\}"

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} {keyword|run}{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} {keyword|run}{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"cold"}{punctuation|:}
            {keyword|for} cache {function|in} tool.caches{punctuation|:}
                shutil.rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"one edit"}{punctuation|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{punctuation|:}
                post.write{punctuation|(}f"\\nOne more sentence{punctuation|,} the \{{keyword|run}\}th of its kind.\\n"{punctuation|)}
        values {operator|=} \{{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self.folder {operator|/} {string|"list"}\}
        command {operator|=} {punctuation|[}values.get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {function|in} tool.command{punctuation|]}
        # Only the {keyword|run} that does {operator|not} count may make the archive of classes{punctuation|,} {operator|and} waits {keyword|for} it.
        environment {operator|=} tool.environment {operator|\|} {punctuation|(}\{{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}\} {keyword|if} {keyword|run} {operator|=}{operator|=} {number|0} {keyword|else} \{\}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {keyword|if} {keyword|run} {operator|>} {number|0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {operator|not} self.edited_name{punctuation|:}
            with os.scandir{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}
                self.edited_name {operator|=} min{punctuation|(}post.name {keyword|for} post {function|in} posts {keyword|if} post.name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
