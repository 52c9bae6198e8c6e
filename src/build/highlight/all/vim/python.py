#{operator|!}{operator|/}usr{operator|/}{builtin|bin}{operator|/}env python3
{string|""}{comment|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.}

All tools take turns {keyword|in} one run{punctuation|,} {keyword|so} that a noisy machine {operator|is} unfair {keyword|to} {keyword|all} alike{operator|.} Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from {keyword|earlier} builds
  unchanged  a second build over the {keyword|first}{punctuation|,} {keyword|in} a {keyword|new} process
  one {keyword|edit}   a third{punctuation|,} after one sentence was added {keyword|to} one post

Before each{punctuation|,} the disk {operator|is} given time {keyword|to} {keyword|write} what the ones before {keyword|left} {punctuation|(}sync{punctuation|)}{operator|.} Each build {operator|is} a {keyword|new} process{punctuation|;} its time {operator|is}
the {keyword|wall}'s{punctuation|,} its CPU time that of {keyword|all} its threads{punctuation|,} which other work {keyword|on} the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident {keyword|set}{punctuation|)}{operator|.} Nothing {operator|is} deleted before {keyword|all} {operator|is} measured{punctuation|:} {keyword|on} some disks {keyword|files} are made
three times slower after a deletion{operator|.}
{string|""}{comment|"}

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

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{operator|.}{function|resolve}{punctuation|(}{punctuation|)}{operator|.}parent
ROOT {operator|=} BENCH{operator|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {builtin|def} {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{operator|.}name {operator|=} name
        self{operator|.}site_name {operator|=} site_name
        self{operator|.}command {operator|=} command
        self{operator|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{operator|.}caches {operator|=} caches
        self{operator|.}measures {operator|=} measures


{builtin|def} {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{operator|.}{function|exit}{punctuation|(}{keyword|f}{string|"bench/run: \{message\}"}{punctuation|)}


{builtin|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{operator|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{operator|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} {keyword|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {keyword|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} {keyword|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} {keyword|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} {keyword|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} {keyword|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} {keyword|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} {keyword|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} {keyword|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} {keyword|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{operator|.}{function|parse_args}{punctuation|(}{punctuation|)}


{builtin|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{operator|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} {keyword|p}{punctuation|)} {keyword|for} {keyword|p} {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{operator|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{operator|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{operator|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} {function|sorted}{punctuation|(}parent{operator|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{operator|.}{function|is_file}{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{operator|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} release{operator|.}{function|read_text}{punctuation|(}{punctuation|)}{operator|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{operator|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{operator|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{operator|.}{function|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {keyword|return} home{operator|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}{keyword|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{builtin|def} {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{operator|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{operator|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{operator|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{operator|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


{builtin|def} {function|tools}{punctuation|(}{keyword|options}{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} {keyword|options}{operator|.}tools{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} {keyword|options}{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The {keyword|first} build trains the archive of classes{punctuation|;} it does not count{operator|.}
            made{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{keyword|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{punctuation|:}
        {keyword|for} gogc {keyword|in} {keyword|options}{operator|.}gogc{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{keyword|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{punctuation|:}
        made{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{keyword|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


{builtin|def} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{operator|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} log{punctuation|:}
        begin {operator|=} time{operator|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{operator|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{operator|.}environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{operator|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{operator|.}{function|wait4}{punctuation|(}process{operator|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{operator|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{operator|.}returncode {operator|=} os{operator|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{operator|.}returncode {operator|!=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}{keyword|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{operator|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{operator|.}ru_utime {operator|+} usage{operator|.}ru_stime{punctuation|,} usage{operator|.}ru_maxrss {operator|*} scale {operator|/} 1e6


class Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {builtin|def} {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} {keyword|options}{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{operator|.}posts {operator|=} posts
        self{operator|.}{keyword|options} {operator|=} {keyword|options}
        self{operator|.}tools {operator|=} {punctuation|[}{keyword|t} {keyword|for} {keyword|t} {keyword|in} all_tools {keyword|if} {keyword|t}{operator|.}site_name {operator|!=} {string|"jekyll"} or posts {operator|<=} {keyword|options}{operator|.}jekyll_max{punctuation|]}
        self{operator|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{operator|.}folder{operator|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{operator|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{operator|.}{keyword|files} {operator|=} {number|0}
        self{operator|.}bytes {operator|=} {number|0}
        self{operator|.}check {operator|=} {string|""}
        self{operator|.}edited_name {operator|=} None

    {builtin|def} {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things {keyword|in} it{operator|.}
        subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{operator|.}{keyword|options}{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self{operator|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self{operator|.}{keyword|options}{operator|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{operator|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{operator|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}{keyword|t}{operator|.}site_name {keyword|for} {keyword|t} {keyword|in} self{operator|.}tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {keyword|in} self{operator|.}tools{punctuation|:}
            {keyword|source} {operator|=} self{operator|.}folder {operator|/} {string|"sites"} {operator|/} tool{operator|.}site_name
            shutil{operator|.}{function|copytree}{punctuation|(}{keyword|source}{punctuation|,} self{operator|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} {function|range}{punctuation|(}self{operator|.}{keyword|options}{operator|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {keyword|for} i {keyword|in} {function|range}{punctuation|(}{function|len}{punctuation|(}self{operator|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{operator|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{operator|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{operator|.}measures and {punctuation|(}run {operator|>} {number|0} or not tool{operator|.}name{operator|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{operator|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{operator|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}{keyword|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {keyword|file}{operator|=}sys{operator|.}stderr{punctuation|)}

    {builtin|def} {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self{operator|.}folder {operator|/} {string|"site"} {operator|/} tool{operator|.}name{operator|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{operator|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {builtin|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self{operator|.}folder {operator|/} {string|"output"} {operator|/} {keyword|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {builtin|def} {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{operator|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{operator|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{operator|.}parent{operator|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}
            {keyword|for} cache {keyword|in} tool{operator|.}caches{punctuation|:}
                shutil{operator|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}
            with {function|open}{punctuation|(}self{operator|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} post{punctuation|:}
                post{operator|.}{function|write}{punctuation|(}{keyword|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{operator|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{operator|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool{operator|.}command{punctuation|]}
        # Only the run that does not count may {keyword|make} the archive of classes{punctuation|,} and waits {keyword|for} it{operator|.}
        environment {operator|=} tool{operator|.}environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{operator|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{operator|.}results{operator|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{operator|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{operator|.}{function|append}{punctuation|(}result{punctuation|)}

    {builtin|def} {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} not self{operator|.}edited_name{punctuation|:}
            with os{operator|.}{function|scandir}{punctuation|(}self{operator|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts{punctuation|:}
                self{operator|.}edited_name {operator|=} {function|min}{punctuation|(}post{operator|.}name {keyword|for} post {keyword|in} posts {keyword|if} post{operator|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{operator|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
