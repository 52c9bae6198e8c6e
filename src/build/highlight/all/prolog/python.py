#{operator|!/}usr{operator|/}bin{operator|/}env python3
"{string|""}Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table{operator|.}

All tools take turns in one run{punctuation|,} so that a noisy machine {operator|is} unfair to all alike{operator|.} Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk {operator|is} given time to write what the ones before left {punctuation|(}sync{punctuation|)}{operator|.} Each build {operator|is} a new process{operator|;} its time {operator|is}
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{operator|.} Nothing {operator|is} deleted before all {operator|is} measured{operator|:} on some disks files are made
three times slower after a deletion{operator|.}
"{string|""}

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

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{operator|.}{function|resolve}{punctuation|(}{punctuation|)}{operator|.}parent
ROOT {operator|=} BENCH{operator|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{operator|:}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        self{operator|.}name {operator|=} name
        self{operator|.}site_name {operator|=} site_name
        self{operator|.}command {operator|=} command
        self{operator|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{operator|.}caches {operator|=} caches
        self{operator|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{operator|:}
    sys{operator|.}{function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{operator|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{operator|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{operator|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{operator|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{operator|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{operator|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os{operator|.}environ else {punctuation|[}{punctuation|]}
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        if parent{operator|.}{function|is_dir}{punctuation|(}{punctuation|)}{operator|:}
            for child in {function|sorted}{punctuation|(}parent{operator|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home in homes{operator|:}
        release {operator|=} home {operator|/} {string|"release"}
        if release{operator|.}{function|is_file}{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{operator|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}
            for line in release{operator|.}{function|read_text}{punctuation|(}{punctuation|)}{operator|.}{function|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                if line{operator|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{operator|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{operator|.}{function|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}
                    return home{operator|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{operator|:}
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{operator|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{operator|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{operator|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{operator|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options{operator|.}tools{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in wanted{operator|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk in jdks{operator|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{operator|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{operator|;} it does {operator|not} count{operator|.}
            made{operator|.}{function|append}{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"hugo"} in wanted{operator|:}
        for gogc in options{operator|.}gogc{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{operator|:}
            made{operator|.}{function|append}{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in wanted{operator|:}
        made{operator|.}{function|append}{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} in wanted{operator|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{operator|.}{function|append}{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{operator|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{operator|:}
        begin {operator|=} time{operator|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{operator|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{operator|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{operator|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{operator|.}{function|wait4}{punctuation|(}process{operator|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{operator|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{operator|.}returncode {operator|=} os{operator|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    if process{operator|.}returncode {operator|!=} {number|0}{operator|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} if sys{operator|.}platform {operator|==} {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage{operator|.}ru_utime {operator|+} usage{operator|.}ru_stime{punctuation|,} usage{operator|.}ru_maxrss {operator|*} scale {operator|/} {number|1}e6


class Size{operator|:}
    {string|"""All that is measured with one number of posts."""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        self{operator|.}posts {operator|=} posts
        self{operator|.}options {operator|=} options
        self{operator|.}tools {operator|=} {punctuation|[}t for t in all_tools if t{operator|.}site_name {operator|!=} {string|"jekyll"} or posts {operator|<=} options{operator|.}jekyll_max{punctuation|]}
        self{operator|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{operator|.}folder{operator|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{operator|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{operator|.}files {operator|=} {number|0}
        self{operator|.}bytes {operator|=} {number|0}
        self{operator|.}check {operator|=} {string|""}
        self{operator|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{operator|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it{operator|.}
        subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{operator|.}options{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self{operator|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self{operator|.}options{operator|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{operator|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{operator|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{operator|.}site_name for t in self{operator|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self{operator|.}tools{operator|:}
            source {operator|=} self{operator|.}folder {operator|/} {string|"sites"} {operator|/} tool{operator|.}site_name
            shutil{operator|.}{function|copytree}{punctuation|(}source{punctuation|,} self{operator|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self{operator|.}options{operator|.}runs {operator|+} {number|1}{punctuation|)}{operator|:}
            for measure in MEASURES{operator|:}
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{operator|.}tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{operator|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {comment|% len(self.tools)]}
                    if measure in tool{operator|.}measures and {punctuation|(}run {operator|>} {number|0} or {operator|not} tool{operator|.}name{operator|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        self{operator|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {number|0}{operator|:}
                self{operator|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{operator|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        return self{operator|.}folder {operator|/} {string|"site"} {operator|/} tool{operator|.}name{operator|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{operator|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        return self{operator|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} self{operator|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{operator|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{operator|.}parent{operator|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|==} {string|"cold"}{operator|:}
            for cache in tool{operator|.}caches{operator|:}
                shutil{operator|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|==} {string|"one edit"}{operator|:}
            with {function|open}{punctuation|(}self{operator|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{operator|:}
                post{operator|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} site{punctuation|,} {string|"OUTPUT"}{operator|:} output{punctuation|,} {string|"LIST"}{operator|:} self{operator|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{operator|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{operator|.}command{punctuation|]}
        # Only the run that does {operator|not} count may make the archive of classes{punctuation|,} and waits for it{operator|.}
        environment {operator|=} tool{operator|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} if run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{operator|.}folder{punctuation|)}
        if run {operator|>} {number|0}{operator|:}
            self{operator|.}results{operator|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{operator|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{operator|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        if {operator|not} self{operator|.}edited_name{operator|:}
            with os{operator|.}{function|scandir}{punctuation|(}self{operator|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{operator|:}
                self{operator|.}edited_name {operator|=} {function|min}{punctuation|(}post{operator|.}name for post in posts if post{operator|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{operator|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
