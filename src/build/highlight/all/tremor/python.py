{comment|#!/usr/bin/env python3}
{interpolated-string|{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}}

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

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{interpolated-string|{string|"cold"}}{punctuation|,} {interpolated-string|{string|"unchanged"}}{punctuation|,} {interpolated-string|{string|"one edit"}}{punctuation|]}


class Tool{punctuation|:}
    {interpolated-string|{string|"""One way of building one site: a generator with a JDK or a GOGC."""}}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} comm{operator|and}{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}comm{operator|and} {operator|=} comm{operator|and}
        self{punctuation|.}environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{interpolated-string|{string|"bench/run: \{message\}"}}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--sizes"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{interpolated-string|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--tools"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{interpolated-string|{string|"(%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--jdk"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"25,17"}}{punctuation|,} help{operator|=}{interpolated-string|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--gogc"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"100"}}{punctuation|,} help{operator|=}{interpolated-string|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--runs"}}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{interpolated-string|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{interpolated-string|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--seed"}}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{interpolated-string|{string|"of the content (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--work"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{interpolated-string|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--keep"}}{punctuation|,} action{operator|=}{interpolated-string|{string|"store_true"}}{punctuation|,} help{operator|=}{interpolated-string|{string|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{interpolated-string|{string|"--json"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{interpolated-string|{string|"write every single measurement here"}}{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {interpolated-string|{string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}}
    parents {operator|=} {punctuation|[}{interpolated-string|{string|"/usr/lib/jvm"}}{punctuation|,} {interpolated-string|{string|"/usr/java"}}{punctuation|,} {interpolated-string|{string|"/opt/java"}}{punctuation|,} {interpolated-string|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {function|in} {punctuation|(}{interpolated-string|{string|".sdkman/candidates/java"}}{punctuation|,} {interpolated-string|{string|".jdks"}}{punctuation|,} {interpolated-string|{string|"Library/Java/JavaVirtualMachines"}}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{interpolated-string|{string|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} if {interpolated-string|{string|"JAVA_HOME"}} in os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    {keyword|for} parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child in {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {interpolated-string|{string|"Contents/Home"}}{punctuation|]}
    {keyword|for} home in homes{punctuation|:}
        release {operator|=} home {operator|/} {interpolated-string|{string|"release"}}
        if release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} {interpolated-string|{string|"bin/javac"}}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line in release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                if line{punctuation|.}{function|startswith}{punctuation|(}{interpolated-string|{string|"JAVA_VERSION="}}{punctuation|)} {operator|and} line{punctuation|.}{function|split}{punctuation|(}'{interpolated-string|{string|"')[1].split("}}{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    return home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{interpolated-string|{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {interpolated-string|{string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {interpolated-string|{string|"jbuild"}}{punctuation|,} {interpolated-string|{string|"version"}}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {interpolated-string|{string|"jbuild"}}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {interpolated-string|{string|"jbuild"}}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {interpolated-string|{string|"target/jbuild.jar"}}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {interpolated-string|{string|"jbuild"}}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}{interpolated-string|{string|","}}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{interpolated-string|{string|","}}{punctuation|)}
    if {interpolated-string|{string|"jbuild"}} in wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{interpolated-string|{string|"JBUILD_JAVA_HOME"}}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {interpolated-string|{string|"XDG_CACHE_HOME"}}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {interpolated-string|{string|"cache"}}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}f{interpolated-string|{string|"jbuild, JDK \{jdk\}"}}{punctuation|,} {interpolated-string|{string|"jbuild"}}{punctuation|,} {punctuation|[}launcher{punctuation|,} {interpolated-string|{string|"build"}}{punctuation|,} {interpolated-string|{string|"-q"}}{punctuation|,} {interpolated-string|{string|"-s"}}{punctuation|,} {interpolated-string|{string|"SITE"}}{punctuation|,} {interpolated-string|{string|"-d"}}{punctuation|,} {interpolated-string|{string|"OUTPUT"}}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{interpolated-string|{string|".jbuild"}}{punctuation|]}{punctuation|)}{punctuation|)}
    if {interpolated-string|{string|"hugo"}} in wanted{punctuation|:}
        {keyword|for} gogc in options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}{interpolated-string|{string|","}}{punctuation|)}{punctuation|:}
            made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}f{interpolated-string|{string|"Hugo, GOGC \{gogc\}"}}{punctuation|,} {interpolated-string|{string|"hugo"}}{punctuation|,}
                             {punctuation|[}{interpolated-string|{string|"hugo"}}{punctuation|,} {interpolated-string|{string|"--quiet"}}{punctuation|,} {interpolated-string|{string|"--noBuildLock"}}{punctuation|,} {interpolated-string|{string|"--cacheDir"}}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {interpolated-string|{string|"cache/hugo"}}{punctuation|)}{punctuation|,}
                              {interpolated-string|{string|"-s"}}{punctuation|,} {interpolated-string|{string|"SITE"}}{punctuation|,} {interpolated-string|{string|"-d"}}{punctuation|,} {interpolated-string|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{interpolated-string|{string|"GOGC"}}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{interpolated-string|{string|"resources"}}{punctuation|]}{punctuation|)}{punctuation|)}
    if {interpolated-string|{string|"jekyll"}} in wanted{punctuation|:}
        made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}{interpolated-string|{string|"Jekyll"}}{punctuation|,} {interpolated-string|{string|"jekyll"}}{punctuation|,} {punctuation|[}{interpolated-string|{string|"jekyll"}}{punctuation|,} {interpolated-string|{string|"build"}}{punctuation|,} {interpolated-string|{string|"-q"}}{punctuation|,} {interpolated-string|{string|"-s"}}{punctuation|,} {interpolated-string|{string|"SITE"}}{punctuation|,} {interpolated-string|{string|"-d"}}{punctuation|,} {interpolated-string|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{interpolated-string|{string|".jekyll-cache"}}{punctuation|,} {interpolated-string|{string|".jekyll-metadata"}}{punctuation|]}{punctuation|)}{punctuation|)}
    if {interpolated-string|{string|"floor"}} in wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {interpolated-string|{string|"floor"}}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {interpolated-string|{string|"bin/javac"}}{punctuation|,} {interpolated-string|{string|"-d"}}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {interpolated-string|{string|"Floor.java"}}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{interpolated-string|{string|"-XX:+UseSerialGC"}}{punctuation|,} {interpolated-string|{string|"-XX:TieredStopAtLevel=1"}}{punctuation|,} {interpolated-string|{string|"-XX:-UsePerfData"}}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}Tool{punctuation|(}f{interpolated-string|{string|"floor, JDK \{jdks[0]\}"}}{punctuation|,} {interpolated-string|{string|"jbuild"}}{punctuation|,}
                         {punctuation|[}home {operator|/} {interpolated-string|{string|"bin/java"}}{punctuation|,} {operator|*}flags{punctuation|,} {interpolated-string|{string|"-cp"}}{punctuation|,} classes{punctuation|,} {interpolated-string|{string|"Floor"}}{punctuation|,} {interpolated-string|{string|"SITE"}}{punctuation|,} {interpolated-string|{string|"LIST"}}{punctuation|,} {interpolated-string|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{interpolated-string|{string|"cold"}}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}comm{operator|and}{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {interpolated-string|{string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    {keyword|with} {function|open}{punctuation|(}folder {operator|/} {interpolated-string|{string|"log"}}{punctuation|,} {interpolated-string|{string|"wb"}}{punctuation|)} {keyword|as} log{punctuation|:}
        begin {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}comm{operator|and}{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    if process{punctuation|.}returncode {operator|!=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f{interpolated-string|{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}}{punctuation|)}
    scale {operator|=} {number|1} if sys{punctuation|.}platform {operator|==} {interpolated-string|{string|"darwin"}} else {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{punctuation|:}
    {interpolated-string|{string|"""All that is measured with one number of posts."""}}

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t in all_tools if t{punctuation|.}site_name {operator|!=} {interpolated-string|{string|"jekyll"}} {operator|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {interpolated-string|{string|""}}
        self{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{interpolated-string|{string|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {interpolated-string|{string|"bin/java"}}{punctuation|,} BENCH {operator|/} {interpolated-string|{string|"Generate.java"}}{punctuation|,}
                        {interpolated-string|{string|"--posts"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {interpolated-string|{string|"--seed"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {interpolated-string|{string|"--out"}}{punctuation|,} self{punctuation|.}folder {operator|/} {interpolated-string|{string|"sites"}}{punctuation|,}
                        {interpolated-string|{string|"--templates"}}{punctuation|,} BENCH {operator|/} {interpolated-string|{string|"templates"}}{punctuation|,}
                        {interpolated-string|{string|"--tools"}}{punctuation|,} {interpolated-string|{string|","}}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t in self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{interpolated-string|{string|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|)}
        {keyword|for} tool in self{punctuation|.}tools{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {interpolated-string|{string|"sites"}} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in {function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure in MEASURES{punctuation|:}
                {keyword|for} i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    if measure in tool{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{interpolated-string|{string|"floor"}}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {number|0}{punctuation|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{interpolated-string|{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {interpolated-string|{string|"site"}} {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{interpolated-string|{string|" "}}{punctuation|,} {interpolated-string|{string|"-"}}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{interpolated-string|{string|","}}{punctuation|,} {interpolated-string|{string|""}}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {interpolated-string|{string|"output"}} {operator|/} f{interpolated-string|{string|"\{run\}-\{self.site(tool).name\}"}}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}{boolean|True}{punctuation|)}
        if measure {operator|==} {interpolated-string|{string|"cold"}}{punctuation|:}
            {keyword|for} cache in tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{boolean|True}{punctuation|)}
        if measure {operator|==} {interpolated-string|{string|"one edit"}}{punctuation|:}
            {keyword|with} {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {interpolated-string|{string|"a"}}{punctuation|)} {keyword|as} post{punctuation|:}
                post{punctuation|.}{function|write}{punctuation|(}f{interpolated-string|{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{interpolated-string|{string|"SITE"}}{punctuation|:} site{punctuation|,} {interpolated-string|{string|"OUTPUT"}}{punctuation|:} output{punctuation|,} {interpolated-string|{string|"LIST"}}{punctuation|:} self{punctuation|.}folder {operator|/} {interpolated-string|{string|"list"}}{punctuation|\}}
        comm{operator|and} {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool{punctuation|.}comm{operator|and}{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{interpolated-string|{string|"JBUILD_ARCHIVE"}}{punctuation|:} {interpolated-string|{string|"wait"}}{punctuation|\}} if run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}comm{operator|and}{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        if run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {interpolated-string|{string|"""The first post from the middle of the blog's time on; the same for all tools."""}}
        if {operator|not} self{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {interpolated-string|{string|"sites/jbuild/_posts"}}{punctuation|)} {keyword|as} posts{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name {keyword|for} post in posts if post{punctuation|.}name {operator|>=} {interpolated-string|{string|"2019-10"}}{punctuation|)}
        hugos {operator|=} site {operator|/} {interpolated-string|{string|"content/posts"}} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{interpolated-string|{string|"2019-10-01-"}}{punctuation|)}{punctuation|:}{punctuation|]}
