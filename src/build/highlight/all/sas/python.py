#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
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

BENCH {operator|=} {function keyword|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function keyword|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} Tool:
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def {function keyword|__init__}{punctuation|(}self{punctuation|,} {keyword|name}{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}:
        self{punctuation|.}name {operator|=} {keyword|name}
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function keyword|fail}{punctuation|(}message{punctuation|)}:
    sys{punctuation|.}{function keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function keyword|arguments}{punctuation|(}{punctuation|)}:
    parser {operator|=} argparse{punctuation|.}{function keyword|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}{function keyword|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{punctuation|.}{function keyword|parse_args}{punctuation|(}{punctuation|)}


def {function keyword|jdk_home}{punctuation|(}feature{punctuation|)}:
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function keyword|str}{punctuation|(}Path{punctuation|.}{function keyword|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {operator-keyword operator|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function keyword|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {operator-keyword operator|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    for parent {operator-keyword operator|in} {function keyword|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        {keyword|if} parent{punctuation|.}{function keyword|is_dir}{punctuation|(}{punctuation|)}:
            for child {operator-keyword operator|in} {function keyword|sorted}{punctuation|(}parent{punctuation|.}{function keyword|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home {operator-keyword operator|in} homes:
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}{function keyword|is_file}{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function keyword|is_file}{punctuation|(}{punctuation|)}:
            for line {operator-keyword operator|in} release{punctuation|.}{function keyword|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function keyword|splitlines}{punctuation|(}{punctuation|)}:
                {keyword|if} line{punctuation|.}{function keyword|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} line{punctuation|.}{function keyword|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function keyword|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} feature:
                    {keyword|return} home{punctuation|.}{function keyword|resolve}{punctuation|(}{punctuation|)}
    {function keyword|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function keyword|install}{punctuation|(}work{punctuation|)}:
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}{function keyword|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}{function keyword|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function keyword|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function keyword|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


def {function keyword|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted {operator|=} {keyword|options}{punctuation|.}tools{punctuation|.}{function keyword|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} {keyword|options}{punctuation|.}jdk{punctuation|.}{function keyword|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {operator-keyword operator|in} wanted:
        launcher {operator|=} {function keyword|install}{punctuation|(}work{punctuation|)}
        for jdk {operator-keyword operator|in} jdks:
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: {function keyword|str}{punctuation|(}{function keyword|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: {function keyword|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does {operator-keyword operator|not} count{punctuation|.}
            made{punctuation|.}{function keyword|append}{punctuation|(}{function keyword|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {operator-keyword operator|in} wanted:
        for gogc {operator-keyword operator|in} {keyword|options}{punctuation|.}gogc{punctuation|.}{function keyword|split}{punctuation|(}{string|","}{punctuation|)}:
            made{punctuation|.}{function keyword|append}{punctuation|(}{function keyword|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function keyword|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {operator-keyword operator|in} wanted:
        made{punctuation|.}{function keyword|append}{punctuation|(}{function keyword|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {operator-keyword operator|in} wanted:
        home {operator|=} {function keyword|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}{function keyword|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}{function keyword|append}{punctuation|(}{function keyword|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def {function keyword|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}{function keyword|sync}{punctuation|(}{punctuation|)}
    with {function keyword|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log:
        begin {operator|=} time{punctuation|.}{function keyword|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function keyword|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function keyword|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function keyword|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}{function keyword|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!}{operator|=} {number|0}:
        {function keyword|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|=}{operator|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} Size:
    {string|"""All that is measured with one number of posts."""}

    def {function keyword|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} {keyword|options}{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} {keyword|options}
        self{punctuation|.}tools {operator|=} {punctuation|[}t for t {operator-keyword operator|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!}{operator|=} {string|"jekyll"} {keyword|or} posts {operator|<=} {keyword|options}{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function keyword|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function keyword|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    def {function keyword|measure}{punctuation|(}self{punctuation|)}:
        # Two variants of a generator have a site each{punctuation|,} since they {keyword|keep} things {operator-keyword operator|in} it{punctuation|.}
        subprocess{punctuation|.}{function keyword|run}{punctuation|(}{punctuation|[}{function keyword|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function keyword|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function keyword|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function keyword|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function keyword|join}{punctuation|(}{function keyword|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t {operator-keyword operator|in} self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool {operator-keyword operator|in} self{punctuation|.}tools:
            {keyword|source} {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function keyword|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function keyword|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for {step keyword|run} {operator-keyword operator|in} {function keyword|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}:
            for measure {operator-keyword operator|in} MEASURES:
                for i {operator-keyword operator|in} {function keyword|range}{punctuation|(}{function keyword|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}:
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} {step keyword|run}{punctuation|)} {punctuation|%} {function keyword|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {operator-keyword operator|in} tool{punctuation|.}measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {operator-keyword operator|not} tool{punctuation|.}name{punctuation|.}{function keyword|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        self{punctuation|.}{function keyword|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} {step keyword|run}{punctuation|)}
            {keyword|if} {step keyword|run} {operator|=}{operator|=} {number|0}:
                self{punctuation|.}{function keyword|compare}{punctuation|(}{punctuation|)}
            {function keyword|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {keyword|file}{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function keyword|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}{function keyword|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function keyword|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function keyword|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} {step keyword|run}{punctuation|)}:
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function keyword|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} {step keyword|run}{punctuation|)}:
        site{punctuation|,} {keyword|output} {operator|=} self{punctuation|.}{function keyword|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function keyword|output}{punctuation|(}tool{punctuation|,} {step keyword|run}{punctuation|)}
        {keyword|output}{punctuation|.}parent{punctuation|.}{function keyword|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"cold"}:
            for cache {operator-keyword operator|in} tool{punctuation|.}caches:
                shutil{punctuation|.}{function keyword|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"one edit"}:
            with {function keyword|open}{punctuation|(}self{punctuation|.}{function keyword|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post:
                post{punctuation|.}{function keyword|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: {keyword|output}{punctuation|,} {string|"LIST"}: self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function keyword|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part {operator-keyword operator|in} tool{punctuation|.}command{punctuation|]}
        # Only the {step keyword|run} that does {operator-keyword operator|not} count may make the archive of classes{punctuation|,} {keyword|and} waits for it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} {keyword|if} {step keyword|run} {operator|=}{operator|=} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function keyword|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} {step keyword|run} {operator|>} {number|0}:
            self{punctuation|.}results{punctuation|.}{function keyword|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function keyword|append}{punctuation|(}result{punctuation|)}

    def {function keyword|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {operator-keyword operator|not} self{punctuation|.}edited_name:
            with os{punctuation|.}{function keyword|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self{punctuation|.}edited_name {operator|=} {function keyword|min}{punctuation|(}post{punctuation|.}name for post {operator-keyword operator|in} posts {keyword|if} post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function keyword|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
