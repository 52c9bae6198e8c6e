{comment|#!/usr/bin/env python3}
{string-literal|{string|""}}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured are:

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before {function|left} {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process; its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever {function|held} {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion{punctuation|.}
{string-literal|{string|""}}"

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

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string-literal|{string|"cold"}}{punctuation|,} {string-literal|{string|"unchanged"}}{punctuation|,} {string-literal|{string|"one edit"}}{punctuation|]}


class Tool:
    {string-literal|{string|""}}"One way of building one site: a generator with a JDK or a GOGC{punctuation|.}{string-literal|{string|""}}"

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}:
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}:
    sys{punctuation|.}{function|exit}{punctuation|(}f{string-literal|{string|"bench/run: \{message\}"}}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}:
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--sizes"}}{punctuation|,} default{operator|=}{string-literal|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{string-literal|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--tools"}}{punctuation|,} default{operator|=}{string-literal|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{string-literal|{string|"(%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--jdk"}}{punctuation|,} default{operator|=}{string-literal|{string|"25,17"}}{punctuation|,} help{operator|=}{string-literal|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--gogc"}}{punctuation|,} default{operator|=}{string-literal|{string|"100"}}{punctuation|,} help{operator|=}{string-literal|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--runs"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string-literal|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string-literal|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--seed"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string-literal|{string|"of the content (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--work"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--keep"}}{punctuation|,} action{operator|=}{string-literal|{string|"store_true"}}{punctuation|,} help{operator|=}{string-literal|{string|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--json"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"write every single measurement here"}}{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}:
    {string-literal|{string|""}}"The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too{punctuation|.}{string-literal|{string|""}}"
    parents {operator|=} {punctuation|[}{string-literal|{string|"/usr/lib/jvm"}}{punctuation|,} {string-literal|{string|"/usr/java"}}{punctuation|,} {string-literal|{string|"/opt/java"}}{punctuation|,} {string-literal|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} / p{punctuation|)} for p {function|in} {punctuation|(}{string-literal|{string|".sdkman/candidates/java"}}{punctuation|,} {string-literal|{string|".jdks"}}{punctuation|,} {string-literal|{string|"Library/Java/JavaVirtualMachines"}}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string-literal|{string|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string-literal|{string|"JAVA_HOME"}} in os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}:
            for child in {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+=} {punctuation|[}child{punctuation|,} child / {string-literal|{string|"Contents/Home"}}{punctuation|]}
    for home in homes:
        release {operator|=} home / {string-literal|{string|"release"}}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home / {string-literal|{string|"bin/javac"}}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}:
            for line in release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}:
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string-literal|{string|"JAVA_VERSION="}}{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}'{string-literal|{string|"')[1].split("}}{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature:
                    return home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string-literal|{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}:
    {string-literal|{string|""}}"Puts the tool where it stands alone{punctuation|,} as its users have it; in a clone the launcher looks for changed sources too{punctuation|.}{string-literal|{string|""}}"
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT / {string-literal|{string|"jbuild"}}{punctuation|,} {string-literal|{string|"version"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work / {string-literal|{string|"jbuild"}}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT / {string-literal|{string|"jbuild"}}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT / {string-literal|{string|"target/jbuild.jar"}}{punctuation|,} folder{punctuation|)}
    return folder / {string-literal|{string|"jbuild"}}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    {keyword|if} {string-literal|{string|"jbuild"}} in wanted:
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk in jdks:
            environment {operator|=} {punctuation|\{}{string-literal|{string|"JBUILD_JAVA_HOME"}}: {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string-literal|{string|"XDG_CACHE_HOME"}}: {function|str}{punctuation|(}work / {string-literal|{string|"cache"}}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}{function|append}{punctuation|(}{builtin-function keyword|Tool}{punctuation|(}f{string-literal|{string|"jbuild, JDK \{jdk\}"}}{punctuation|,} {string-literal|{string|"jbuild"}}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string-literal|{string|".jbuild"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"hugo"}} in wanted:
        for gogc in options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}:
            made{punctuation|.}{function|append}{punctuation|(}{builtin-function keyword|Tool}{punctuation|(}f{string-literal|{string|"Hugo, GOGC \{gogc\}"}}{punctuation|,} {string-literal|{string|"hugo"}}{punctuation|,}
                             {punctuation|[}{string-literal|{string|"hugo"}}{punctuation|,} {string-literal|{string|"--quiet"}}{punctuation|,} {string-literal|{string|"--noBuildLock"}}{punctuation|,} {string-literal|{string|"--cacheDir"}}{punctuation|,} {function|str}{punctuation|(}work / {string-literal|{string|"cache/hugo"}}{punctuation|)}{punctuation|,}
                              {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{string-literal|{string|"GOGC"}}: gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string-literal|{string|"resources"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"jekyll"}} in wanted:
        made{punctuation|.}{function|append}{punctuation|(}{builtin-function keyword|Tool}{punctuation|(}{string-literal|{string|"Jekyll"}}{punctuation|,} {string-literal|{string|"jekyll"}}{punctuation|,} {punctuation|[}{string-literal|{string|"jekyll"}}{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string-literal|{string|".jekyll-cache"}}{punctuation|,} {string-literal|{string|".jekyll-metadata"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"floor"}} in wanted:
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work / {string-literal|{string|"floor"}}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home / {string-literal|{string|"bin/javac"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} classes{punctuation|,} BENCH / {string-literal|{string|"Floor.java"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string-literal|{string|"-XX:+UseSerialGC"}}{punctuation|,} {string-literal|{string|"-XX:TieredStopAtLevel=1"}}{punctuation|,} {string-literal|{string|"-XX:-UsePerfData"}}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{builtin-function keyword|Tool}{punctuation|(}f{string-literal|{string|"floor, JDK \{jdks[0]\}"}}{punctuation|,} {string-literal|{string|"jbuild"}}{punctuation|,}
                         {punctuation|[}home / {string-literal|{string|"bin/java"}}{punctuation|,} *flags{punctuation|,} {string-literal|{string|"-cp"}}{punctuation|,} classes{punctuation|,} {string-literal|{string|"Floor"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"LIST"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string-literal|{string|"cold"}}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string-literal|{string|""}}"Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process{punctuation|.}{string-literal|{string|""}}"
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder / {string-literal|{string|"log"}}{punctuation|,} {string-literal|{string|"wb"}}{punctuation|)} as log:
        begin {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}:
        {function|fail}{punctuation|(}f{string-literal|{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string-literal|{string|"darwin"}} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss * scale / 1e6


class Size:
    {string-literal|{string|""}}"All that is measured with one number of posts{punctuation|.}{string-literal|{string|""}}"

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t for t in all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {string-literal|{string|"jekyll"}} or posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work / {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string-literal|{string|""}}
        self{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}:
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / {string-literal|{string|"bin/java"}}{punctuation|,} BENCH / {string-literal|{string|"Generate.java"}}{punctuation|,}
                        {string-literal|{string|"--posts"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string-literal|{string|"--seed"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string-literal|{string|"--out"}}{punctuation|,} self{punctuation|.}folder / {string-literal|{string|"sites"}}{punctuation|,}
                        {string-literal|{string|"--templates"}}{punctuation|,} BENCH / {string-literal|{string|"templates"}}{punctuation|,}
                        {string-literal|{string|"--tools"}}{punctuation|,} {string-literal|{string|","}}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} \| {punctuation|\{}{string-literal|{string|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self{punctuation|.}tools:
            source {operator|=} self{punctuation|.}folder / {string-literal|{string|"sites"}} / tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}:
            for measure in MEASURES:
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}:
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{string-literal|{string|"floor"}}{punctuation|)}{punctuation|)}:
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}:
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {builtin-function keyword|print}{punctuation|(}f{string-literal|{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        return self{punctuation|.}folder / {string-literal|{string|"site"}} / tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{string-literal|{string|" "}}{punctuation|,} {string-literal|{string|"-"}}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string-literal|{string|","}}{punctuation|,} {string-literal|{string|""}}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        return self{punctuation|.}folder / {string-literal|{string|"output"}} / f{string-literal|{string|"\{run\}-\{self.site(tool).name\}"}}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-literal|{string|"cold"}}:
            for cache in tool{punctuation|.}caches:
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site / cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-literal|{string|"one edit"}}:
            with {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string-literal|{string|"a"}}{punctuation|)} as post:
                post{punctuation|.}{function|write}{punctuation|(}f{string-literal|{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{string-literal|{string|"SITE"}}: site{punctuation|,} {string-literal|{string|"OUTPUT"}}: output{punctuation|,} {string-literal|{string|"LIST"}}: self{punctuation|.}folder / {string-literal|{string|"list"}}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment \| {punctuation|(}{punctuation|\{}{string-literal|{string|"JBUILD_ARCHIVE"}}: {string-literal|{string|"wait"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}:
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string-literal|{string|""}}"The first post from the middle of the blog's time on; the same for all tools{punctuation|.}{string-literal|{string|""}}"
        {keyword|if} not self{punctuation|.}edited_name:
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder / {string-literal|{string|"sites/jbuild/_posts"}}{punctuation|)} as posts:
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name for post in posts {keyword|if} post{punctuation|.}name {operator|>=} {string-literal|{string|"2019-10"}}{punctuation|)}
        hugos {operator|=} site / {string-literal|{string|"content/posts"}} / self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string-literal|{string|"2019-10-01-"}}{punctuation|)}:{punctuation|]}
