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
from pathlib import Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{operator|.}resolve{punctuation|(}{punctuation|)}{operator|.}parent
ROOT {operator|=} BENCH{operator|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{operator|.}name {operator|=} name
        self{operator|.}site_name {operator|=} site_name
        self{operator|.}command {operator|=} command
        self{operator|.}environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self{operator|.}caches {operator|=} caches
        self{operator|.}measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{operator|.}exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{operator|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{operator|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} {keyword|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} {keyword|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} {keyword|default}{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} {keyword|default}{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{operator|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{operator|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}str{punctuation|(}Path{operator|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{operator|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} in os{operator|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{operator|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child in sorted{punctuation|(}parent{operator|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home in homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{operator|.}is_file{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{operator|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line in release{operator|.}read_text{punctuation|(}{punctuation|)}{operator|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{operator|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line{operator|.}split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{operator|.}split{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {keyword|return} home{operator|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{operator|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{operator|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{operator|.}mkdir{punctuation|(}{punctuation|)}
    shutil{operator|.}copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{operator|.}copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{operator|.}tools{operator|.}split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{operator|.}jdk{operator|.}split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} in wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{operator|.}append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} in wanted{punctuation|:}
        {keyword|for} gogc in options{operator|.}gogc{operator|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{operator|.}append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} in wanted{punctuation|:}
        made{operator|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} in wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{operator|.}run{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{operator|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {variable|*flags}{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{operator|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{punctuation|:}
        begin {operator|=} time{operator|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{operator|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{operator|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{operator|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        {filehandle symbol|_}{punctuation|,} status{punctuation|,} usage {operator|=} os{operator|.}wait4{punctuation|(}process{operator|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{operator|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{operator|.}returncode {operator|=} os{operator|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{operator|.}returncode {operator|!=} {number|0}{punctuation|:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{operator|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{operator|.}ru_utime {operator|+} usage{operator|.}ru_stime{punctuation|,} usage{operator|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{operator|.}posts {operator|=} posts
        self{operator|.}options {operator|=} options
        self{operator|.}tools {operator|=} {punctuation|[}t {keyword|for} t in all_tools {keyword|if} t{operator|.}site_name {operator|!=} {string|"jekyll"} {operator|or} posts {operator|<=} options{operator|.}jekyll_max{punctuation|]}
        self{operator|.}folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        self{operator|.}folder{operator|.}mkdir{punctuation|(}{punctuation|)}
        self{operator|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{operator|.}files {operator|=} {number|0}
        self{operator|.}bytes {operator|=} {number|0}
        self{operator|.}check {operator|=} {string|""}
        self{operator|.}edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{operator|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{operator|.}options{operator|.}jdk{operator|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self{operator|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self{operator|.}options{operator|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{operator|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{operator|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{operator|.}site_name {keyword|for} t in self{operator|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool in self{operator|.}tools{punctuation|:}
            source {operator|=} self{operator|.}folder {operator|/} {string|"sites"} {operator|/} tool{operator|.}site_name
            shutil{operator|.}copytree{punctuation|(}source{punctuation|,} self{operator|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in range{punctuation|(}self{operator|.}options{operator|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure in MEASURES{punctuation|:}
                {keyword|for} i in range{punctuation|(}len{punctuation|(}self{operator|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{operator|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}self{operator|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{operator|.}measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool{operator|.}name{operator|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{operator|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{operator|.}compare{punctuation|(}{punctuation|)}
            {keyword|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{operator|.}stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self{operator|.}folder {operator|/} {string|"site"} {operator|/} tool{operator|.}name{operator|.}replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{operator|.}replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self{operator|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{operator|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{operator|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{operator|.}parent{operator|.}mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}
            {keyword|for} cache in tool{operator|.}caches{punctuation|:}
                shutil{operator|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}
            with open{punctuation|(}self{operator|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{punctuation|:}
                post{operator|.}write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{operator|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{operator|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool{operator|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{operator|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{operator|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{operator|.}results{operator|.}setdefault{punctuation|(}{punctuation|(}tool{operator|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{operator|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {operator|not} self{operator|.}edited_name{punctuation|:}
            with os{operator|.}scandir{punctuation|(}self{operator|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}
                self{operator|.}edited_name {operator|=} min{punctuation|(}post{operator|.}name {keyword|for} post in posts {keyword|if} post{operator|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{operator|.}edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
