{comment|#!/usr/bin/env python3}
{string|""}{string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}{string|""}

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

BENCH = Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT = BENCH{punctuation|.}parent
MEASURES = {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches={punctuation|(}{punctuation|)}{punctuation|,} measures=MEASURES{punctuation|)}:
        self{punctuation|.}name = name
        self{punctuation|.}site_name = site_name
        self{punctuation|.}command = command
        self{punctuation|.}environment = environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches = caches
        self{punctuation|.}measures = measures


def fail{punctuation|(}message{punctuation|)}:
    sys{punctuation|.}{keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser = argparse{punctuation|.}ArgumentParser{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default={string|"50,1000,10000"}{punctuation|,} help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default={string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help={string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default={string|"25,17"}{punctuation|,} help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default={string|"100"}{punctuation|,} help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} {function|type}=int{punctuation|,} default=5{punctuation|,} help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {function|type}=int{punctuation|,} default=1000{punctuation|,} help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} {function|type}=int{punctuation|,} default=1{punctuation|,} help={string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} {function|type}=Path{punctuation|,} help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action={string|"store_true"}{punctuation|,} help={string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} {function|type}=Path{punctuation|,} help={string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes = {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} in os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}:
            {keyword|for} child in sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home in homes:
        release = home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}:
            {keyword|for} line in release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}:
                {keyword|if} line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}1{punctuation|]}{punctuation|.}split{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}0{punctuation|]} == feature:
                    {keyword|return} home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check=True{punctuation|,} stdout=subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder = work {operator|/} {string|"jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted = options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    made = {punctuation|[}{punctuation|]}
    jdks = options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} in wanted:
        launcher = install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in jdks:
            environment = {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: str{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} in wanted:
        {keyword|for} gogc in options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}:
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} in wanted:
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} in wanted:
        home = jdk_home{punctuation|(}jdks{punctuation|[}0{punctuation|]}{punctuation|)}
        classes = work {operator|/} {string|"floor"}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check=True{punctuation|)}
        flags = {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log:
        {keyword|begin} = time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        {keyword|process} = subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env=os{punctuation|.}environ {punctuation|\|} environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage = os{punctuation|.}wait4{punctuation|(}{keyword|process}{punctuation|.}pid{punctuation|,} 0{punctuation|)}
        seconds = time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        {keyword|process}{punctuation|.}returncode = os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} {keyword|process}{punctuation|.}returncode {operator|!}= 0:
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale = 1 {keyword|if} sys{punctuation|.}platform == {string|"darwin"} {keyword|else} 1024
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} 1e6


{keyword|class} Size:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self{punctuation|.}posts = posts
        self{punctuation|.}options = options
        self{punctuation|.}tools = {punctuation|[}t {keyword|for} t in all_tools {keyword|if} t{punctuation|.}site_name {operator|!}= {string|"jekyll"} or posts <= options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder = work {operator|/} str{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results = {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files = 0
        self{punctuation|.}bytes = 0
        self{punctuation|.}check = {string|""}
        self{punctuation|.}edited_name = None

    def {function|measure}{punctuation|(}self{punctuation|)}:
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}0{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t in self{punctuation|.}tools{punctuation|\}} {punctuation|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check=True{punctuation|)}
        {keyword|for} tool in self{punctuation|.}tools:
            source = self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in range{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} 1{punctuation|)}:
            {keyword|for} {function|measure} in MEASURES:
                {keyword|for} i in range{punctuation|(}len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}:
                    tool = self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} {function|measure} in tool{punctuation|.}measures and {punctuation|(}run > 0 or not tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self{punctuation|.}once{punctuation|(}tool{punctuation|,} {function|measure}{punctuation|,} run{punctuation|)}
            {keyword|if} run == 0:
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file=sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} {function|measure}{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output = self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok=True{punctuation|)}
        {keyword|if} {function|measure} == {string|"cold"}:
            {keyword|for} cache in tool{punctuation|.}caches:
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors=True{punctuation|)}
        {keyword|if} {function|measure} == {string|"one edit"}:
            with open{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post:
                post{punctuation|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values = {punctuation|\{}{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: output{punctuation|,} {string|"LIST"}: self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command = {namespace|[values.get(part, part) for part in tool.command]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment = tool{punctuation|.}environment {punctuation|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} {keyword|if} run == 0 {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result = timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run > 0:
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} {function|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} not self{punctuation|.}edited_name:
            with os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self{punctuation|.}edited_name = min{punctuation|(}post{punctuation|.}name {keyword|for} post in posts {keyword|if} post{punctuation|.}name >= {string|"2019-10"}{punctuation|)}
        hugos = site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
