{comment|#!/usr/bin/env python3}
{string|""}{operator|"}Measures jbuild{operator|,} Hugo {operator|and} Jekyll side by side on the {function|same} content{operator|,} {operator|and} prints a Markdown table{operator|.}

All tools {function|take} turns in one {keyword|run}{operator|,} so that a noisy machine is unfair to {function|all} alike{operator|.} Measured are{operator|:}

  cold       into an output folder that never existed{operator|,} without anything kept from earlier builds
  unchanged  a second build over the first{operator|,} in a new process
  one edit   a third{operator|,} after one sentence was added to one post

Before each{operator|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{operator|.} Each build is a new process{punctuation|;} its time is
the wall{operator|'}s{operator|,} its CPU time that {keyword|of} {function|all} its threads{operator|,} which other work on the machine disturbs less{operator|,} its memory the most it
ever held {punctuation|(}the kernel{operator|'}s maximum resident set{punctuation|)}{operator|.} Nothing is deleted before {function|all} is measured{operator|:} on some disks files are made
three times slower after a deletion{operator|.}
{string|""}{operator|"}

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

BENCH {operator|=} Path{punctuation|(}{special builtin|__file__}{punctuation|)}{operator|.}resolve{punctuation|(}{punctuation|)}{operator|.}parent
ROOT {operator|=} BENCH{operator|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{operator|,} {string|"unchanged"}{operator|,} {string|"one edit"}{punctuation|]}


class Tool{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {keyword|def} {special builtin|__init__}{punctuation|(}self{operator|,} name{operator|,} site_name{operator|,} command{operator|,} environment{operator|=}None{operator|,} caches{operator|=}{punctuation|(}{punctuation|)}{operator|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        self{operator|.}name {operator|=} name
        self{operator|.}site_name {operator|=} site_name
        self{operator|.}command {operator|=} command
        self{operator|.}environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self{operator|.}caches {operator|=} caches
        self{operator|.}measures {operator|=} measures


{keyword|def} fail{punctuation|(}message{punctuation|)}{operator|:}
    sys{operator|.}{keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


{keyword|def} arguments{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{operator|.}ArgumentParser{punctuation|(}description{operator|=}{special builtin|__doc__}{operator|,} formatter_class{operator|=}argparse{operator|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--sizes"}{operator|,} default{operator|=}{string|"50,1000,10000"}{operator|,} {keyword|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--tools"}{operator|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{operator|,} {keyword|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--jdk"}{operator|,} default{operator|=}{string|"25,17"}{operator|,} {keyword|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--gogc"}{operator|,} default{operator|=}{string|"100"}{operator|,} {keyword|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--runs"}{operator|,} {keyword|type}{operator|=}{function|int}{operator|,} default{operator|=}{number|5}{operator|,} {keyword|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--jekyll-max"}{operator|,} {keyword|type}{operator|=}{function|int}{operator|,} default{operator|=}{number|1000}{operator|,} {keyword|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--seed"}{operator|,} {keyword|type}{operator|=}{function|int}{operator|,} default{operator|=}{number|1}{operator|,} {keyword|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--work"}{operator|,} {keyword|type}{operator|=}Path{operator|,} {keyword|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--keep"}{operator|,} action{operator|=}{string|"store_true"}{operator|,} {keyword|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--json"}{operator|,} {keyword|type}{operator|=}Path{operator|,} {keyword|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{operator|.}parse_args{punctuation|(}{punctuation|)}


{keyword|def} jdk_home{punctuation|(}feature{punctuation|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{operator|,} {string|"/usr/java"}{operator|,} {string|"/opt/java"}{operator|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{operator|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{operator|,} {string|".jdks"}{operator|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{operator|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} in os{operator|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    for parent in {function|map}{punctuation|(}Path{operator|,} parents{punctuation|)}{operator|:}
        {keyword|if} parent{operator|.}is_dir{punctuation|(}{punctuation|)}{operator|:}
            for child in sorted{punctuation|(}parent{operator|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+=} {punctuation|[}child{operator|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home in homes{operator|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{operator|.}is_file{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{operator|.}is_file{punctuation|(}{punctuation|)}{operator|:}
            for line in release{operator|.}read_text{punctuation|(}{punctuation|)}{operator|.}splitlines{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} line{operator|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line{operator|.}{function|split}{punctuation|(}{operator|'}{string|"')[1].split("}{operator|."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}
                    return home{operator|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{keyword|def} install{punctuation|(}work{punctuation|)}{operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{operator|.}{keyword|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{operator|,} {string|"version"}{punctuation|]}{operator|,} check{operator|=}True{operator|,} stdout{operator|=}subprocess{operator|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{operator|.}mkdir{punctuation|(}{punctuation|)}
    shutil{operator|.}copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{operator|,} folder{punctuation|)}
    shutil{operator|.}copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{operator|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


{keyword|def} tools{punctuation|(}options{operator|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options{operator|.}tools{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} in wanted{operator|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdks{operator|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} {function|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{operator|,} {string|"XDG_CACHE_HOME"}{operator|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {operator|#} The first build trains the archive {keyword|of} classes{punctuation|;} it does {operator|not} count{operator|.}
            made{operator|.}append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{operator|,} {string|"jbuild"}{operator|,} {punctuation|[}launcher{operator|,} {string|"build"}{operator|,} {string|"-q"}{operator|,} {string|"-s"}{operator|,} {string|"SITE"}{operator|,} {string|"-d"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,}
                             environment{operator|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} in wanted{operator|:}
        for gogc in options{operator|.}gogc{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{operator|:}
            made{operator|.}append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{operator|,} {string|"hugo"}{operator|,}
                             {punctuation|[}{string|"hugo"}{operator|,} {string|"--quiet"}{operator|,} {string|"--noBuildLock"}{operator|,} {string|"--cacheDir"}{operator|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{operator|,}
                              {string|"-s"}{operator|,} {string|"SITE"}{operator|,} {string|"-d"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{string|"GOGC"}{operator|:} gogc{punctuation|\}}{operator|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} in wanted{operator|:}
        made{operator|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{operator|,} {string|"jekyll"}{operator|,} {punctuation|[}{string|"jekyll"}{operator|,} {string|"build"}{operator|,} {string|"-q"}{operator|,} {string|"-s"}{operator|,} {string|"SITE"}{operator|,} {string|"-d"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{punctuation|\}}{operator|,}
                         {punctuation|[}{string|".jekyll-cache"}{operator|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} in wanted{operator|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{operator|.}{keyword|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{operator|,} {string|"-d"}{operator|,} classes{operator|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{operator|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{operator|,} {string|"-XX:TieredStopAtLevel=1"}{operator|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{operator|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{operator|,} {string|"jbuild"}{operator|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{operator|,} {operator|*}flags{operator|,} {string|"-cp"}{operator|,} classes{operator|,} {string|"Floor"}{operator|,} {string|"SITE"}{operator|,} {string|"LIST"}{operator|,} {string|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{punctuation|\}}{operator|,} {punctuation|[}{punctuation|]}{operator|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


{keyword|def} timed{punctuation|(}command{operator|,} environment{operator|,} folder{punctuation|)}{operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{operator|.}sync{punctuation|(}{punctuation|)}
    {keyword|with} open{punctuation|(}folder {operator|/} {string|"log"}{operator|,} {string|"wb"}{punctuation|)} as log{operator|:}
        begin {operator|=} time{operator|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{operator|.}Popen{punctuation|(}command{operator|,} env{operator|=}os{operator|.}environ {operator|\|} environment{operator|,} cwd{operator|=}folder{operator|,} stdin{operator|=}subprocess{operator|.}DEVNULL{operator|,}
                                   stdout{operator|=}log{operator|,} stderr{operator|=}log{punctuation|)}
        {operator|_,} status{operator|,} usage {operator|=} os{operator|.}wait4{punctuation|(}process{operator|.}pid{operator|,} {number|0}{punctuation|)}
        seconds {operator|=} time{operator|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{operator|.}returncode {operator|=} os{operator|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{operator|.}returncode {operator|!=} {number|0}{operator|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{operator|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    return seconds{operator|,} usage{operator|.}ru_utime {operator|+} usage{operator|.}ru_stime{operator|,} usage{operator|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{operator|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {keyword|def} {special builtin|__init__}{punctuation|(}self{operator|,} posts{operator|,} options{operator|,} all_tools{operator|,} work{punctuation|)}{operator|:}
        self{operator|.}posts {operator|=} posts
        self{operator|.}options {operator|=} options
        self{operator|.}tools {operator|=} {punctuation|[}t for t in all_tools {keyword|if} t{operator|.}site_name {operator|!=} {string|"jekyll"} {operator|or} posts {operator|<=} options{operator|.}jekyll_max{punctuation|]}
        self{operator|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{operator|.}folder{operator|.}mkdir{punctuation|(}{punctuation|)}
        self{operator|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{operator|.}files {operator|=} {number|0}
        self{operator|.}bytes {operator|=} {number|0}
        self{operator|.}check {operator|=} {string|""}
        self{operator|.}edited_name {operator|=} None

    {keyword|def} measure{punctuation|(}self{punctuation|)}{operator|:}
        {operator|#} Two variants {keyword|of} a generator have a site each{operator|,} since they keep things in it{operator|.}
        subprocess{operator|.}{keyword|run}{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{operator|.}options{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{operator|,} BENCH {operator|/} {string|"Generate.java"}{operator|,}
                        {string|"--posts"}{operator|,} {function|str}{punctuation|(}self{operator|.}posts{punctuation|)}{operator|,} {string|"--seed"}{operator|,} {function|str}{punctuation|(}self{operator|.}options{operator|.}seed{punctuation|)}{operator|,} {string|"--out"}{operator|,} self{operator|.}folder {operator|/} {string|"sites"}{operator|,}
                        {string|"--templates"}{operator|,} BENCH {operator|/} {string|"templates"}{operator|,}
                        {string|"--tools"}{operator|,} {string|","}{operator|.}{function|join}{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{operator|.}site_name for t in self{operator|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{operator|,} check{operator|=}True{punctuation|)}
        for tool in self{operator|.}tools{operator|:}
            source {operator|=} self{operator|.}folder {operator|/} {string|"sites"} {operator|/} tool{operator|.}site_name
            shutil{operator|.}copytree{punctuation|(}source{operator|,} self{operator|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for {keyword|run} in range{punctuation|(}self{operator|.}options{operator|.}runs {operator|+} {number|1}{punctuation|)}{operator|:}
            for measure in MEASURES{operator|:}
                for i in range{punctuation|(}len{punctuation|(}self{operator|.}tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{operator|.}tools{punctuation|[}{punctuation|(}i {operator|+} {keyword|run}{punctuation|)} {operator|%} len{punctuation|(}self{operator|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{operator|.}measures {operator|and} {punctuation|(}{keyword|run} {operator|>} {number|0} {operator|or} {operator|not} tool{operator|.}name{operator|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        self{operator|.}once{punctuation|(}tool{operator|,} measure{operator|,} {keyword|run}{punctuation|)}
            {keyword|if} {keyword|run} {operator|==} {number|0}{operator|:}
                self{operator|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{operator|,} file{operator|=}sys{operator|.}stderr{punctuation|)}

    {keyword|def} site{punctuation|(}self{operator|,} tool{punctuation|)}{operator|:}
        return self{operator|.}folder {operator|/} {string|"site"} {operator|/} tool{operator|.}name{operator|.}replace{punctuation|(}{string|" "}{operator|,} {string|"-"}{punctuation|)}{operator|.}replace{punctuation|(}{string|","}{operator|,} {string|""}{punctuation|)}

    {keyword|def} output{punctuation|(}self{operator|,} tool{operator|,} {keyword|run}{punctuation|)}{operator|:}
        return self{operator|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    {keyword|def} once{punctuation|(}self{operator|,} tool{operator|,} measure{operator|,} {keyword|run}{punctuation|)}{operator|:}
        site{operator|,} output {operator|=} self{operator|.}site{punctuation|(}tool{punctuation|)}{operator|,} self{operator|.}output{punctuation|(}tool{operator|,} {keyword|run}{punctuation|)}
        output{operator|.}parent{operator|.}mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{operator|:}
            for cache in tool{operator|.}caches{operator|:}
                shutil{operator|.}rmtree{punctuation|(}site {operator|/} cache{operator|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{operator|:}
            {keyword|with} open{punctuation|(}self{operator|.}edited{punctuation|(}site{punctuation|)}{operator|,} {string|"a"}{punctuation|)} as post{operator|:}
                post{operator|.}write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} site{operator|,} {string|"OUTPUT"}{operator|:} output{operator|,} {string|"LIST"}{operator|:} self{operator|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{operator|.}{function|get}{punctuation|(}part{operator|,} part{punctuation|)} for part in tool{operator|.}command{punctuation|]}
        {operator|#} Only the {keyword|run} that does {operator|not} count may make the archive {keyword|of} classes{operator|,} {operator|and} waits for it{operator|.}
        environment {operator|=} tool{operator|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} {keyword|if} {keyword|run} {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{operator|,} environment{operator|,} self{operator|.}folder{punctuation|)}
        {keyword|if} {keyword|run} {operator|>} {number|0}{operator|:}
            self{operator|.}results{operator|.}setdefault{punctuation|(}{punctuation|(}tool{operator|.}name{operator|,} measure{punctuation|)}{operator|,} {punctuation|[}{punctuation|]}{punctuation|)}{operator|.}append{punctuation|(}result{punctuation|)}

    {keyword|def} edited{punctuation|(}self{operator|,} site{punctuation|)}{operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {operator|not} self{operator|.}edited_name{operator|:}
            {keyword|with} os{operator|.}scandir{punctuation|(}self{operator|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{operator|:}
                self{operator|.}edited_name {operator|=} {function|min}{punctuation|(}post{operator|.}name for post in posts {keyword|if} post{operator|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{operator|.}edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
