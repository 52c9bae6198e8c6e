{symbol|#!}{operator|/}usr{operator|/}bin{operator|/}env python3
{comment|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

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

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{comment|"cold"}{operator|,} {comment|"unchanged"}{operator|,} {comment|"one edit"}{punctuation|]}


class Tool{punctuation|:}
    {comment|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__{punctuation|(}{keyword|self}{operator|,} name{operator|,} site_name{operator|,} command{operator|,} environment{operator|=}None{operator|,} caches{operator|=}{punctuation|(}{punctuation|)}{operator|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        {keyword|self}{punctuation|.}name {operator|=} name
        {keyword|self}{punctuation|.}site_name {operator|=} site_name
        {keyword|self}{punctuation|.}command {operator|=} command
        {keyword|self}{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}caches {operator|=} caches
        {keyword|self}{punctuation|.}measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}exit{punctuation|(}f{comment|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{operator|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--sizes"}{operator|,} default{operator|=}{comment|"50,1000,10000"}{operator|,} help{operator|=}{comment|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--tools"}{operator|,} default{operator|=}{comment|"jbuild,hugo,jekyll,floor"}{operator|,} help{operator|=}{comment|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--jdk"}{operator|,} default{operator|=}{comment|"25,17"}{operator|,} help{operator|=}{comment|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--gogc"}{operator|,} default{operator|=}{comment|"100"}{operator|,} help{operator|=}{comment|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--runs"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|5}{operator|,} help{operator|=}{comment|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--jekyll-max"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|1000}{operator|,} help{operator|=}{comment|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--seed"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|1}{operator|,} help{operator|=}{comment|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--work"}{operator|,} type{operator|=}Path{operator|,} help{operator|=}{comment|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--keep"}{operator|,} action{operator|=}{comment|"store_true"}{operator|,} help{operator|=}{comment|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{comment|"--json"}{operator|,} type{operator|=}Path{operator|,} help{operator|=}{comment|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {comment|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{comment|"/usr/lib/jvm"}{operator|,} {comment|"/usr/java"}{operator|,} {comment|"/opt/java"}{operator|,} {comment|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p in {punctuation|(}{comment|".sdkman/candidates/java"}{operator|,} {comment|".jdks"}{operator|,} {comment|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{comment|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {comment|"JAVA_HOME"} in os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}Path{operator|,} parents{punctuation|)}{punctuation|:}
        if parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            for child in sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} {punctuation|[}child{operator|,} child {operator|/} {comment|"Contents/Home"}{punctuation|]}
    for home in homes{punctuation|:}
        release {operator|=} home {operator|/} {comment|"release"}
        if release{punctuation|.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {comment|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                if line{punctuation|.}startswith{punctuation|(}{comment|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{punctuation|(}{comment|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    return home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{comment|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {comment|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} {comment|"jbuild"}{operator|,} {comment|"version"}{punctuation|]}{operator|,} check{operator|=}True{operator|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {comment|"jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {comment|"jbuild"}{operator|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {comment|"target/jbuild.jar"}{operator|,} folder{punctuation|)}
    return folder {operator|/} {comment|"jbuild"}


def tools{punctuation|(}options{operator|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{comment|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{comment|","}{punctuation|)}
    if {comment|"jbuild"} in wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{comment|"JBUILD_JAVA_HOME"}{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{operator|,} {comment|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work {operator|/} {comment|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{comment|"jbuild, JDK \{jdk\}"}{operator|,} {comment|"jbuild"}{operator|,} {punctuation|[}launcher{operator|,} {comment|"build"}{operator|,} {comment|"-q"}{operator|,} {comment|"-s"}{operator|,} {comment|"SITE"}{operator|,} {comment|"-d"}{operator|,} {comment|"OUTPUT"}{punctuation|]}{operator|,}
                             environment{operator|,} {punctuation|[}{comment|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {comment|"hugo"} in wanted{punctuation|:}
        for gogc in options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{comment|","}{punctuation|)}{punctuation|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{comment|"Hugo, GOGC \{gogc\}"}{operator|,} {comment|"hugo"}{operator|,}
                             {punctuation|[}{comment|"hugo"}{operator|,} {comment|"--quiet"}{operator|,} {comment|"--noBuildLock"}{operator|,} {comment|"--cacheDir"}{operator|,} str{punctuation|(}work {operator|/} {comment|"cache/hugo"}{punctuation|)}{operator|,}
                              {comment|"-s"}{operator|,} {comment|"SITE"}{operator|,} {comment|"-d"}{operator|,} {comment|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{comment|"GOGC"}{punctuation|:} gogc{punctuation|\}}{operator|,} {punctuation|[}{comment|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {comment|"jekyll"} in wanted{punctuation|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{comment|"Jekyll"}{operator|,} {comment|"jekyll"}{operator|,} {punctuation|[}{comment|"jekyll"}{operator|,} {comment|"build"}{operator|,} {comment|"-q"}{operator|,} {comment|"-s"}{operator|,} {comment|"SITE"}{operator|,} {comment|"-d"}{operator|,} {comment|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{punctuation|\}}{operator|,}
                         {punctuation|[}{comment|".jekyll-cache"}{operator|,} {comment|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {comment|"floor"} in wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {comment|"floor"}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {comment|"bin/javac"}{operator|,} {comment|"-d"}{operator|,} classes{operator|,} BENCH {operator|/} {comment|"Floor.java"}{punctuation|]}{operator|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{comment|"-XX:+UseSerialGC"}{operator|,} {comment|"-XX:TieredStopAtLevel=1"}{operator|,} {comment|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{comment|"floor, JDK \{jdks[0]\}"}{operator|,} {comment|"jbuild"}{operator|,}
                         {punctuation|[}home {operator|/} {comment|"bin/java"}{operator|,} {operator|*}flags{operator|,} {comment|"-cp"}{operator|,} classes{operator|,} {comment|"Floor"}{operator|,} {comment|"SITE"}{operator|,} {comment|"LIST"}{operator|,} {comment|"OUTPUT"}{punctuation|]}{operator|,} {punctuation|\{}{punctuation|\}}{operator|,} {punctuation|[}{punctuation|]}{operator|,}
                         {punctuation|[}{comment|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{operator|,} environment{operator|,} folder{punctuation|)}{punctuation|:}
    {comment|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {comment|"log"}{operator|,} {comment|"wb"}{punctuation|)} as log{punctuation|:}
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{operator|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{operator|,} cwd{operator|=}folder{operator|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{operator|,}
                                   stdout{operator|=}log{operator|,} stderr{operator|=}log{punctuation|)}
        _{operator|,} status{operator|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{operator|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{punctuation|.}returncode {operator|!}{operator|=} {number|0}{punctuation|:}
        fail{punctuation|(}f{comment|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} if sys{punctuation|.}platform {operator|==} {comment|"darwin"} else {number|1024}
    return seconds{operator|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{operator|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{punctuation|:}
    {comment|"""All that is measured with one number of posts."""}

    def __init__{punctuation|(}{keyword|self}{operator|,} posts{operator|,} options{operator|,} all_tools{operator|,} work{punctuation|)}{punctuation|:}
        {keyword|self}{punctuation|.}posts {operator|=} posts
        {keyword|self}{punctuation|.}options {operator|=} options
        {keyword|self}{punctuation|.}tools {operator|=} {punctuation|[}t for t in all_tools if t{punctuation|.}site_name {operator|!}{operator|=} {comment|"jekyll"} or posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        {keyword|self}{punctuation|.}folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        {keyword|self}{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        {keyword|self}{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}files {operator|=} {number|0}
        {keyword|self}{punctuation|.}bytes {operator|=} {number|0}
        {keyword|self}{punctuation|.}check {operator|=} {comment|""}
        {keyword|self}{punctuation|.}edited_name {operator|=} None

    def measure{punctuation|(}{keyword|self}{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{operator|,} since they keep things in it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{comment|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {comment|"bin/java"}{operator|,} BENCH {operator|/} {comment|"Generate.java"}{operator|,}
                        {comment|"--posts"}{operator|,} str{punctuation|(}{keyword|self}{punctuation|.}posts{punctuation|)}{operator|,} {comment|"--seed"}{operator|,} str{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}seed{punctuation|)}{operator|,} {comment|"--out"}{operator|,} {keyword|self}{punctuation|.}folder {operator|/} {comment|"sites"}{operator|,}
                        {comment|"--templates"}{operator|,} BENCH {operator|/} {comment|"templates"}{operator|,}
                        {comment|"--tools"}{operator|,} {comment|","}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t in {keyword|self}{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{comment|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{operator|,} check{operator|=}True{punctuation|)}
        for tool in {keyword|self}{punctuation|.}tools{punctuation|:}
            source {operator|=} {keyword|self}{punctuation|.}folder {operator|/} {comment|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{operator|,} {keyword|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            for measure in MEASURES{punctuation|:}
                for i in range{punctuation|(}len{punctuation|(}{keyword|self}{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} {keyword|self}{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % len{punctuation|(}{keyword|self}{punctuation|.}tools{punctuation|)}{punctuation|]}
                    if measure in tool{punctuation|.}measures and {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{comment|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {keyword|self}{punctuation|.}once{punctuation|(}tool{operator|,} measure{operator|,} run{punctuation|)}
            if run {operator|==} {number|0}{punctuation|:}
                {keyword|self}{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{comment|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{operator|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}{keyword|self}{operator|,} tool{punctuation|)}{punctuation|:}
        return {keyword|self}{punctuation|.}folder {operator|/} {comment|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{comment|" "}{operator|,} {comment|"-"}{punctuation|)}{punctuation|.}replace{punctuation|(}{comment|","}{operator|,} {comment|""}{punctuation|)}

    def output{punctuation|(}{keyword|self}{operator|,} tool{operator|,} run{punctuation|)}{punctuation|:}
        return {keyword|self}{punctuation|.}folder {operator|/} {comment|"output"} {operator|/} f{comment|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}{keyword|self}{operator|,} tool{operator|,} measure{operator|,} run{punctuation|)}{punctuation|:}
        site{operator|,} output {operator|=} {keyword|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{operator|,} {keyword|self}{punctuation|.}output{punctuation|(}tool{operator|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|==} {comment|"cold"}{punctuation|:}
            for cache in tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{operator|,} ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|==} {comment|"one edit"}{punctuation|:}
            with open{punctuation|(}{keyword|self}{punctuation|.}edited{punctuation|(}site{punctuation|)}{operator|,} {comment|"a"}{punctuation|)} as post{punctuation|:}
                post{punctuation|.}write{punctuation|(}f{comment|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{comment|"SITE"}{punctuation|:} site{operator|,} {comment|"OUTPUT"}{punctuation|:} output{operator|,} {comment|"LIST"}{punctuation|:} {keyword|self}{punctuation|.}folder {operator|/} {comment|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{operator|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        # Only the run that does not count may make the archive of classes{operator|,} and waits for it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{comment|"JBUILD_ARCHIVE"}{punctuation|:} {comment|"wait"}{punctuation|\}} if run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{operator|,} environment{operator|,} {keyword|self}{punctuation|.}folder{punctuation|)}
        if run {operator|>} {number|0}{punctuation|:}
            {keyword|self}{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{operator|,} measure{punctuation|)}{operator|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}{keyword|self}{operator|,} site{punctuation|)}{punctuation|:}
        {comment|"""The first post from the middle of the blog's time on; the same for all tools."""}
        if not {keyword|self}{punctuation|.}edited_name{punctuation|:}
            with os{punctuation|.}scandir{punctuation|(}{keyword|self}{punctuation|.}folder {operator|/} {comment|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}
                {keyword|self}{punctuation|.}edited_name {operator|=} min{punctuation|(}post{punctuation|.}name for post in posts if post{punctuation|.}name {operator|>=} {comment|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {comment|"content/posts"} {operator|/} {keyword|self}{punctuation|.}edited_name{punctuation|[}len{punctuation|(}{comment|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
