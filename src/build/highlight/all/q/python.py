{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild{verb operator|,} Hugo {keyword|and} Jekyll side {keyword|by} side on the same content{verb operator|,} {keyword|and} prints a Markdown table{punctuation|.}

All tools take turns {keyword|in} one run{verb operator|,} so that a noisy machine is unfair to {keyword|all} alike{punctuation|.} Measured are{verb operator|:}

  cold       into an output folder that never existed{verb operator|,} without anything kept {keyword|from} earlier builds
  unchanged  a second build {keyword|over} the {keyword|first}{verb operator|,} {keyword|in} a new process
  one edit   a third{verb operator|,} after one sentence was added to one post

Before {adverb function|each}{verb operator|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{verb operator|.} Each build is a new process{punctuation|;} its time is
the wall{adverb function|'}s{verb operator|,} its CPU time that of {keyword|all} its threads{verb operator|,} which other work on the machine disturbs less{verb operator|,} its memory the most it
ever held {punctuation|(}the kernel{adverb function|'}s maximum resident {keyword|set}{punctuation|)}{verb operator|.} Nothing is deleted before {keyword|all} is measured{verb operator|:} on some disks files are made
three times slower after a deletion{punctuation|.}
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
{keyword|from} pathlib import Path

BENCH {verb operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {verb operator|=} BENCH{punctuation|.}parent
MEASURES {verb operator|=} {punctuation|[}{string|"cold"}{verb operator|,} {string|"unchanged"}{verb operator|,} {string|"one edit"}{punctuation|]}


class Tool{verb operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{verb operator|,} name{verb operator|,} site_name{verb operator|,} command{verb operator|,} environment{verb operator|=}None{verb operator|,} caches{verb operator|=}{punctuation|(}{punctuation|)}{verb operator|,} measures{verb operator|=}MEASURES{punctuation|)}{verb operator|:}
        self{punctuation|.}name {verb operator|=} name
        self{punctuation|.}site_name {verb operator|=} site_name
        self{punctuation|.}command {verb operator|=} command
        self{punctuation|.}environment {verb operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {verb operator|=} caches
        self{punctuation|.}measures {verb operator|=} measures


def fail{punctuation|(}message{punctuation|)}{verb operator|:}
    sys{punctuation|.}{keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{verb operator|:}
    parser {verb operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{verb operator|=}__doc__{verb operator|,} formatter_class{verb operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{verb operator|,} default{verb operator|=}{string|"50,1000,10000"}{verb operator|,} help{verb operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{verb operator|,} default{verb operator|=}{string|"jbuild,hugo,jekyll,floor"}{verb operator|,} help{verb operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{verb operator|,} default{verb operator|=}{string|"25,17"}{verb operator|,} help{verb operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{verb operator|,} default{verb operator|=}{string|"100"}{verb operator|,} help{verb operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{verb operator|,} {keyword|type}{verb operator|=}int{verb operator|,} default{verb operator|=}{number|5}{verb operator|,} help{verb operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{verb operator|,} {keyword|type}{verb operator|=}int{verb operator|,} default{verb operator|=}{number|1000}{verb operator|,} help{verb operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{verb operator|,} {keyword|type}{verb operator|=}int{verb operator|,} default{verb operator|=}{number|1}{verb operator|,} help{verb operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{verb operator|,} {keyword|type}{verb operator|=}Path{verb operator|,} help{verb operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{verb operator|,} action{verb operator|=}{string|"store_true"}{verb operator|,} help{verb operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{verb operator|,} {keyword|type}{verb operator|=}Path{verb operator|,} help{verb operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{verb operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {verb operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{verb operator|,} {string|"/usr/java"}{verb operator|,} {string|"/opt/java"}{verb operator|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {verb operator|+}{verb operator|=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {comment|/ p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]}
    homes {verb operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent {keyword|in} map{punctuation|(}Path{verb operator|,} parents{punctuation|)}{verb operator|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{verb operator|:}
            for child {keyword|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{verb operator|:}
                homes {verb operator|+}{verb operator|=} {punctuation|[}child{verb operator|,} child {comment|/ "Contents/Home"]}
    for home {keyword|in} homes{verb operator|:}
        release {verb operator|=} home {comment|/ "release"}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {comment|/ "bin/javac").is_file():}
            for line {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{verb operator|:}
                {keyword|if} line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} line{punctuation|.}split{punctuation|(}{adverb function|'}{string|"')[1].split("}{verb operator|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {verb operator|=}{verb operator|=} feature{verb operator|:}
                    return home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{verb operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {comment|/ "jbuild", "version"], check=True, stdout=subprocess.DEVNULL)}
    folder {verb operator|=} work {comment|/ "jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {comment|/ "jbuild", folder)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {comment|/ "target/jbuild.jar", folder)}
    return folder {comment|/ "jbuild"}


def tools{punctuation|(}options{verb operator|,} work{punctuation|)}{verb operator|:}
    wanted {verb operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    made {verb operator|=} {punctuation|[}{punctuation|]}
    jdks {verb operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{verb operator|:}
        launcher {verb operator|=} install{punctuation|(}work{punctuation|)}
        for jdk {keyword|in} jdks{verb operator|:}
            environment {verb operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{verb operator|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{verb operator|,} {string|"XDG_CACHE_HOME"}{verb operator|:} str{punctuation|(}work {comment|/ "cache")\}}
            {verb operator|#} The {keyword|first} build trains the archive of classes{punctuation|;} it does {keyword|not} {keyword|count}{verb operator|.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{verb operator|,} {string|"jbuild"}{verb operator|,} {punctuation|[}launcher{verb operator|,} {string|"build"}{verb operator|,} {string|"-q"}{verb operator|,} {string|"-s"}{verb operator|,} {string|"SITE"}{verb operator|,} {string|"-d"}{verb operator|,} {string|"OUTPUT"}{punctuation|]}{verb operator|,}
                             environment{verb operator|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{verb operator|:}
        for gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{verb operator|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{verb operator|,} {string|"hugo"}{verb operator|,}
                             {punctuation|[}{string|"hugo"}{verb operator|,} {string|"--quiet"}{verb operator|,} {string|"--noBuildLock"}{verb operator|,} {string|"--cacheDir"}{verb operator|,} str{punctuation|(}work {comment|/ "cache/hugo"),}
                              {string|"-s"}{verb operator|,} {string|"SITE"}{verb operator|,} {string|"-d"}{verb operator|,} {string|"OUTPUT"}{punctuation|]}{verb operator|,} {punctuation|\{}{string|"GOGC"}{verb operator|:} gogc{punctuation|\}}{verb operator|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{verb operator|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{verb operator|,} {string|"jekyll"}{verb operator|,} {punctuation|[}{string|"jekyll"}{verb operator|,} {string|"build"}{verb operator|,} {string|"-q"}{verb operator|,} {string|"-s"}{verb operator|,} {string|"SITE"}{verb operator|,} {string|"-d"}{verb operator|,} {string|"OUTPUT"}{punctuation|]}{verb operator|,} {punctuation|\{}{punctuation|\}}{verb operator|,}
                         {punctuation|[}{string|".jekyll-cache"}{verb operator|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{verb operator|:}
        home {verb operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {verb operator|=} work {comment|/ "floor"}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {comment|/ "bin/javac", "-d", classes, BENCH / "Floor.java"], check=True)}
        flags {verb operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{verb operator|,} {string|"-XX:TieredStopAtLevel=1"}{verb operator|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{verb operator|,} {string|"jbuild"}{verb operator|,}
                         {punctuation|[}home {comment|/ "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, [],}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{verb operator|,} environment{verb operator|,} folder{punctuation|)}{verb operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {comment|/ "log", "wb") as log:}
        begin {verb operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {verb operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{verb operator|,} env{verb operator|=}os{punctuation|.}environ {verb operator|\|} environment{verb operator|,} cwd{verb operator|=}folder{verb operator|,} stdin{verb operator|=}subprocess{punctuation|.}DEVNULL{verb operator|,}
                                   stdout{verb operator|=}{keyword|log}{verb operator|,} stderr{verb operator|=}{keyword|log}{punctuation|)}
        {verb operator|_}{verb operator|,} status{verb operator|,} usage {verb operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{verb operator|,} {number|0}{punctuation|)}
        seconds {verb operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {verb operator|-} begin
        process{punctuation|.}returncode {verb operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {verb operator|!}{verb operator|=} {verb operator|0:}
        fail{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {verb operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {verb operator|=}{verb operator|=} {string|"darwin"} else {number|1024}
    return seconds{verb operator|,} usage{punctuation|.}ru_utime {verb operator|+} usage{punctuation|.}ru_stime{verb operator|,} usage{punctuation|.}ru_maxrss {verb operator|*} scale {comment|/ 1e6}


class Size{verb operator|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{punctuation|(}self{verb operator|,} posts{verb operator|,} options{verb operator|,} all_tools{verb operator|,} work{punctuation|)}{verb operator|:}
        self{punctuation|.}posts {verb operator|=} posts
        self{punctuation|.}options {verb operator|=} options
        self{punctuation|.}tools {verb operator|=} {punctuation|[}t for t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name {verb operator|!}{verb operator|=} {string|"jekyll"} {keyword|or} posts {verb operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {verb operator|=} work {comment|/ str(posts)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}results {verb operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {verb operator|=} {number|0}
        self{punctuation|.}bytes {verb operator|=} {number|0}
        self{punctuation|.}check {verb operator|=} {string|""}
        self{punctuation|.}edited_name {verb operator|=} None

    def measure{punctuation|(}self{punctuation|)}{verb operator|:}
        {verb operator|#} Two variants of a generator have a site {adverb function|each}{verb operator|,} since they keep things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {comment|/ "bin/java", BENCH / "Generate.java",}
                        {string|"--posts"}{verb operator|,} str{punctuation|(}self{punctuation|.}posts{punctuation|)}{verb operator|,} {string|"--seed"}{verb operator|,} str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{verb operator|,} {string|"--out"}{verb operator|,} self{punctuation|.}folder {comment|/ "sites",}
                        {string|"--templates"}{verb operator|,} BENCH {comment|/ "templates",}
                        {string|"--tools"}{verb operator|,} {string|","}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t {keyword|in} self{punctuation|.}tools{punctuation|\}} {verb operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{verb operator|,} check{verb operator|=}True{punctuation|)}
        for tool {keyword|in} self{punctuation|.}tools{verb operator|:}
            source {verb operator|=} self{punctuation|.}folder {comment|/ "sites" / tool.site_name}
            shutil{punctuation|.}copytree{punctuation|(}source{verb operator|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {keyword|in} range{punctuation|(}self{punctuation|.}options{punctuation|.}runs {verb operator|+} {number|1}{punctuation|)}{verb operator|:}
            for measure {keyword|in} MEASURES{verb operator|:}
                for i {keyword|in} range{punctuation|(}len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{verb operator|:}
                    tool {verb operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {verb operator|+} run{punctuation|)} {verb operator|%} len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures {keyword|and} {punctuation|(}run {verb operator|>} {number|0} {keyword|or} {keyword|not} tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{verb operator|:}
                        self{punctuation|.}once{punctuation|(}tool{verb operator|,} measure{verb operator|,} run{punctuation|)}
            {keyword|if} run {verb operator|=}{verb operator|=} {verb operator|0:}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{verb operator|,} file{verb operator|=}sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}self{verb operator|,} tool{punctuation|)}{verb operator|:}
        return self{punctuation|.}folder {comment|/ "site" / tool.name.replace(" ", "-").replace(",", "")}

    def output{punctuation|(}self{verb operator|,} tool{verb operator|,} run{punctuation|)}{verb operator|:}
        return self{punctuation|.}folder {comment|/ "output" / f"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{verb operator|,} tool{verb operator|,} measure{verb operator|,} run{punctuation|)}{verb operator|:}
        site{verb operator|,} output {verb operator|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{verb operator|,} self{punctuation|.}output{punctuation|(}tool{verb operator|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{verb operator|=}True{punctuation|)}
        {keyword|if} measure {verb operator|=}{verb operator|=} {string|"cold"}{verb operator|:}
            for cache {keyword|in} tool{punctuation|.}caches{verb operator|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {comment|/ cache, ignore_errors=True)}
        {keyword|if} measure {verb operator|=}{verb operator|=} {string|"one edit"}{verb operator|:}
            with open{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{verb operator|,} {string|"a"}{punctuation|)} as post{verb operator|:}
                post{punctuation|.}write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {verb operator|=} {punctuation|\{}{string|"SITE"}{verb operator|:} site{verb operator|,} {string|"OUTPUT"}{verb operator|:} output{verb operator|,} {string|"LIST"}{verb operator|:} self{punctuation|.}folder {comment|/ "list"\}}
        command {verb operator|=} {punctuation|[}values{punctuation|.}{keyword|get}{punctuation|(}part{verb operator|,} part{punctuation|)} for part {keyword|in} tool{punctuation|.}command{punctuation|]}
        {verb operator|#} Only the run that does {keyword|not} {keyword|count} may make the archive of classes{verb operator|,} {keyword|and} waits for it{punctuation|.}
        environment {verb operator|=} tool{punctuation|.}environment {verb operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{verb operator|:} {string|"wait"}{punctuation|\}} {keyword|if} run {verb operator|=}{verb operator|=} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {verb operator|=} timed{punctuation|(}command{verb operator|,} environment{verb operator|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {verb operator|>} {verb operator|0:}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{verb operator|,} measure{punctuation|)}{verb operator|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{verb operator|,} site{punctuation|)}{verb operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {keyword|not} self{punctuation|.}edited_name{verb operator|:}
            with os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {comment|/ "sites/jbuild/_posts") as posts:}
                self{punctuation|.}edited_name {verb operator|=} {keyword|min}{punctuation|(}post{punctuation|.}name for post {keyword|in} posts {keyword|if} post{punctuation|.}name {verb operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {verb operator|=} site {comment|/ "content/posts" / self.edited_name[len("2019-10-01-"):]}
