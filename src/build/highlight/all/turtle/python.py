{comment|#!/usr/bin/env python3}
{multiline-string string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

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

BENCH {keyword|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {keyword|=} BENCH{punctuation|.}parent
MEASURES {keyword|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class {function|{prefix|Tool{punctuation|:}}}
    {multiline-string string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{keyword|=}None{punctuation|,} caches{keyword|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{keyword|=}MEASURES{punctuation|)}{function|{prefix|{punctuation|:}}}
        self{punctuation|.}name {keyword|=} name
        self{punctuation|.}site_name {keyword|=} site_name
        self{punctuation|.}command {keyword|=} command
        self{punctuation|.}environment {keyword|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {keyword|=} caches
        self{punctuation|.}measures {keyword|=} measures


def fail{punctuation|(}message{punctuation|)}{function|{prefix|{punctuation|:}}}
    sys{punctuation|.}exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}}
    parser {keyword|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{keyword|=}__doc__{punctuation|,} formatter_class{keyword|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{keyword|=}{string|"50,1000,10000"}{punctuation|,} help{keyword|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{keyword|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{keyword|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{keyword|=}{string|"25,17"}{punctuation|,} help{keyword|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{keyword|=}{string|"100"}{punctuation|,} help{keyword|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{keyword|=}int{punctuation|,} default{keyword|=}{number|5}{punctuation|,} help{keyword|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{keyword|=}int{punctuation|,} default{keyword|=}{number|1000}{punctuation|,} help{keyword|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{keyword|=}int{punctuation|,} default{keyword|=}{number|1}{punctuation|,} help{keyword|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{keyword|=}Path{punctuation|,} help{keyword|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{keyword|=}{string|"store_true"}{punctuation|,} help{keyword|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{keyword|=}Path{punctuation|,} help{keyword|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{function|{prefix|{punctuation|:}}}
    {multiline-string string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {keyword|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents +{keyword|=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {keyword|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{function|{prefix|{punctuation|:}}}
        if parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}}
            for child in sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{function|{prefix|{punctuation|:}}}
                homes +{keyword|=} {punctuation|[}child{punctuation|,} child / {string|"Contents/Home"}{punctuation|]}
    for home in {function|{prefix|homes{punctuation|:}}}
        release {keyword|=} home / {string|"release"}
        if release{punctuation|.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}}
            for line in release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}}
                if line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {keyword|=}{keyword|=} {function|{prefix|feature{punctuation|:}}}
                    return home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{function|{prefix|{punctuation|:}}}
    {multiline-string string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{keyword|=}True{punctuation|,} stdout{keyword|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {keyword|=} work / {string|"jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT / {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT / {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder / {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{function|{prefix|{punctuation|:}}}
    wanted {keyword|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    made {keyword|=} {punctuation|[}{punctuation|]}
    jdks {keyword|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in {function|{prefix|wanted{punctuation|:}}}
        launcher {keyword|=} install{punctuation|(}work{punctuation|)}
        for jdk in {function|{prefix|jdks{punctuation|:}}}
            environment {keyword|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{function|{prefix|{punctuation|:}}} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{function|{prefix|{punctuation|:}}} str{punctuation|(}work / {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"hugo"} in {function|{prefix|wanted{punctuation|:}}}
        for gogc in options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{function|{prefix|{punctuation|:}}}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{function|{prefix|{punctuation|:}}} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in {function|{prefix|wanted{punctuation|:}}}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} in {function|{prefix|wanted{punctuation|:}}}
        home {keyword|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {keyword|=} work / {string|"floor"}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / {string|"Floor.java"}{punctuation|]}{punctuation|,} check{keyword|=}True{punctuation|)}
        flags {keyword|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home / {string|"bin/java"}{punctuation|,} *flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{function|{prefix|{punctuation|:}}}
    {multiline-string string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as {function|{prefix|log{punctuation|:}}}
        begin {keyword|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {keyword|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{keyword|=}os{punctuation|.}environ \| environment{punctuation|,} cwd{keyword|=}folder{punctuation|,} stdin{keyword|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{keyword|=}log{punctuation|,} stderr{keyword|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {keyword|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {keyword|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} - begin
        process{punctuation|.}returncode {keyword|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{punctuation|.}returncode !{keyword|=} {number|0}{function|{prefix|{punctuation|:}}}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {keyword|=} {number|1} if sys{punctuation|.}platform {keyword|=}{keyword|=} {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime + usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss * scale / {number|1e6}


class {function|{prefix|Size{punctuation|:}}}
    {multiline-string string|"""All that is measured with one number of posts."""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{function|{prefix|{punctuation|:}}}
        self{punctuation|.}posts {keyword|=} posts
        self{punctuation|.}options {keyword|=} options
        self{punctuation|.}tools {keyword|=} {punctuation|[}t for t in all_tools if t{punctuation|.}site_name !{keyword|=} {string|"jekyll"} or posts <{keyword|=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {keyword|=} work / str{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results {keyword|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {keyword|=} {number|0}
        self{punctuation|.}bytes {keyword|=} {number|0}
        self{punctuation|.}check {keyword|=} {string|""}
        self{punctuation|.}edited_name {keyword|=} None

    def measure{punctuation|(}self{punctuation|)}{function|{prefix|{punctuation|:}}}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{keyword|=}True{punctuation|)}
        for tool in {function|{prefix|self.tools{punctuation|:}}}
            source {keyword|=} self{punctuation|.}folder / {string|"sites"} / tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self{punctuation|.}options{punctuation|.}runs + {number|1}{punctuation|)}{function|{prefix|{punctuation|:}}}
            for measure in {function|{prefix|MEASURES{punctuation|:}}}
                for i in range{punctuation|(}len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{function|{prefix|{punctuation|:}}}
                    tool {keyword|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    if measure in tool{punctuation|.}measures and {punctuation|(}run > {number|0} or not tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{function|{prefix|{punctuation|:}}}
                        self{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {keyword|=}{keyword|=} {number|0}{function|{prefix|{punctuation|:}}}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{keyword|=}sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{function|{prefix|{punctuation|:}}}
        return self{punctuation|.}folder / {string|"site"} / tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{function|{prefix|{punctuation|:}}}
        return self{punctuation|.}folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{function|{prefix|{punctuation|:}}}
        site{punctuation|,} output {keyword|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{keyword|=}True{punctuation|)}
        if measure {keyword|=}{keyword|=} {string|"cold"}{function|{prefix|{punctuation|:}}}
            for cache in {function|{prefix|tool.caches{punctuation|:}}}
                shutil{punctuation|.}rmtree{punctuation|(}site / cache{punctuation|,} ignore_errors{keyword|=}True{punctuation|)}
        if measure {keyword|=}{keyword|=} {string|"one edit"}{function|{prefix|{punctuation|:}}}
            with open{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as {function|{prefix|post{punctuation|:}}}
                post{punctuation|.}write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {keyword|=} {punctuation|\{}{string|"SITE"}{function|{prefix|{punctuation|:}}} site{punctuation|,} {string|"OUTPUT"}{function|{prefix|{punctuation|:}}} output{punctuation|,} {string|"LIST"}{function|{prefix|{punctuation|:}}} self{punctuation|.}folder / {string|"list"}{punctuation|\}}
        command {keyword|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {keyword|=} tool{punctuation|.}environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{function|{prefix|{punctuation|:}}} {string|"wait"}{punctuation|\}} if run {keyword|=}{keyword|=} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {keyword|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        if run > {number|0}{function|{prefix|{punctuation|:}}}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{function|{prefix|{punctuation|:}}}
        {multiline-string string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        if not {function|{prefix|self.edited_name{punctuation|:}}}
            with os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder / {string|"sites/jbuild/_posts"}{punctuation|)} as {function|{prefix|posts{punctuation|:}}}
                self{punctuation|.}edited_name {keyword|=} min{punctuation|(}post{punctuation|.}name for post in posts if post{punctuation|.}name >{keyword|=} {string|"2019-10"}{punctuation|)}
        hugos {keyword|=} site / {string|"content/posts"} / self{punctuation|.}edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{function|{prefix|{punctuation|:}}}{punctuation|]}
