#!{operator|/}usr{operator|/}bin{operator|/}env python3
{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}

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

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool:
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}:
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}:
    sys{punctuation|.}exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {operator|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} {operator|in} os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent {operator|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        if parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}:
            for child {operator|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home {operator|in} homes:
        release {operator|=} home {operator|/} {string|"release"}
        if release{punctuation|.}is_file{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}:
            for line {operator|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}:
                if line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}split{punctuation|(}'{string|"')[1].split("}{punctuation|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found {operator|in} JAVA_HOME{punctuation|,} {punctuation|\{}{data-field symbol|', '}{punctuation|.}join{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


def install(work):
    """}Puts the tool where it stands alone{punctuation|,} as its users have it{punctuation|;} {operator|in} a clone the launcher looks for changed sources too{punctuation|.}{string|"""
    subprocess.run([ROOT / "}jbuild{string|", "}version{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}jbuild{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}jbuild{string|", folder)
    shutil.copy2(ROOT / "}target{operator|/}jbuild{punctuation|.}jar{string|", folder)
    return folder / "}jbuild{string|"


def tools(options, work):
    wanted = options.tools.split("}{punctuation|,}{string|")
    made = []
    jdks = options.jdk.split("}{punctuation|,}{string|")
    if "}jbuild{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}JBUILD_JAVA_HOME{string|": str(jdk_home(jdk)), "}XDG_CACHE_HOME{string|": str(work / "}cache{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"],
                             environment, ["}{punctuation|.}jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{string|"):
            made.append(Tool(f"}Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}{string|", "}hugo{string|",
                             ["}hugo{string|", "}{comment|--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} {operator|in} wanted:
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} {operator|in} wanted:
        home {operator|=} jdk_home{punctuation|(}{data-field symbol|jdks[0]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}{boolean constant|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log:
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{punctuation|.}returncode !{operator|=} {number|0}:
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} if sys{punctuation|.}platform {operator|=}{operator|=} {string|"darwin"} else {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1}e6


class Size:
    {string|"""All that is measured with one number of posts."""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t for t {operator|in} all_tools if t{punctuation|.}site_name !{operator|=} {string|"jekyll"} or posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    def {keyword|measure}{punctuation|(}self{punctuation|)}:
        # Two variants of a generator have a site each{punctuation|,} since they keep things {operator|in} it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{measure constant|[0]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t {operator|in} self{punctuation|.}tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{boolean constant|True}{punctuation|)}
        for tool {operator|in} self{punctuation|.}tools:
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {operator|in} range{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}:
            for {keyword|measure} {operator|in} MEASURES:
                for i {operator|in} range{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}:
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    if {keyword|measure} {operator|in} tool{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} or {operator|not} tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self{punctuation|.}once{punctuation|(}tool{punctuation|,} {keyword|measure}{punctuation|,} run{punctuation|)}
            if run {operator|=}{operator|=} {number|0}:
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} {keyword|measure}{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output {operator|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}{boolean constant|True}{punctuation|)}
        if {keyword|measure} {operator|=}{operator|=} {string|"cold"}:
            for cache {operator|in} tool{punctuation|.}caches:
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{boolean constant|True}{punctuation|)}
        if {keyword|measure} {operator|=}{operator|=} {string|"one edit"}:
            with open{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post:
                post{punctuation|.}write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: output{punctuation|,} {string|"LIST"}: self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} for part {operator|in} tool{punctuation|.}command{punctuation|]}
        # Only the run that does {operator|not} count may make the archive of classes{punctuation|,} and waits for it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} if run {operator|=}{operator|=} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        if run {operator|>} {number|0}:
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} {keyword|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        if {operator|not} self{punctuation|.}edited_name:
            with os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name for post {operator|in} posts if post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
