{comment|#!/usr/bin/env python3}
{string-literal|{string|""}}"Measures jbuild{punctuation|,} Hugo {keyword|and} Jekyll side by side on the same content{punctuation|,} {keyword|and} prints a Markdown table{punctuation|.}

All tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {keyword|in} a {keyword|new} process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before {keyword|each}{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a {keyword|new} process{punctuation|;} its time is
the wall's{punctuation|,} its {constant|CPU} time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is measured{operator|:} on some disks files are made
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

{constant|BENCH} {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
{constant|ROOT} {operator|=} {constant|BENCH}{punctuation|.}parent
{constant|MEASURES} {operator|=} {punctuation|[}{string-literal|{string|"cold"}}{punctuation|,} {string-literal|{string|"unchanged"}}{punctuation|,} {string-literal|{string|"one edit"}}{punctuation|]}


{keyword|class} {class-name|Tool}{operator|:}
    {string-literal|{string|""}}{string-literal|{string|"One way of building one site: a generator with a JDK or a GOGC."}}{string-literal|{string|""}}

    {keyword|def} {method-definition|{function|__init__}}{punctuation|(}{keyword|self}{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}{constant|MEASURES}{punctuation|)}{operator|:}
        {keyword|self}{punctuation|.}name {operator|=} name
        {keyword|self}{punctuation|.}site_name {operator|=} site_name
        {keyword|self}{punctuation|.}command {operator|=} command
        {keyword|self}{punctuation|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}caches {operator|=} caches
        {keyword|self}{punctuation|.}measures {operator|=} measures


{keyword|def} {method-definition|{function|fail}}{punctuation|(}message{punctuation|)}{operator|:}
    sys{punctuation|.}exit{punctuation|(}f{string-literal|{string|"bench/run: \{message\}"}}{punctuation|)}


{keyword|def} {method-definition|{function|arguments}}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--sizes"}}{punctuation|,} default{operator|=}{string-literal|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{string-literal|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--tools"}}{punctuation|,} default{operator|=}{string-literal|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{string-literal|{string|"(%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--jdk"}}{punctuation|,} default{operator|=}{string-literal|{string|"25,17"}}{punctuation|,} help{operator|=}{string-literal|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--gogc"}}{punctuation|,} default{operator|=}{string-literal|{string|"100"}}{punctuation|,} help{operator|=}{string-literal|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--runs"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string-literal|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string-literal|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--seed"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string-literal|{string|"of the content (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--work"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--keep"}}{punctuation|,} action{operator|=}{string-literal|{string|"store_true"}}{punctuation|,} help{operator|=}{string-literal|{string|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string-literal|{string|"--json"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"write every single measurement here"}}{punctuation|)}
    {keyword|return} parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


{keyword|def} {method-definition|{function|jdk_home}}{punctuation|(}feature{punctuation|)}{operator|:}
    {string-literal|{string|""}}{string-literal|{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}}{string-literal|{string|""}}
    parents {operator|=} {punctuation|[}{string-literal|{string|"/usr/lib/jvm"}}{punctuation|,} {string-literal|{string|"/usr/java"}}{punctuation|,} {string-literal|{string|"/opt/java"}}{punctuation|,} {string-literal|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    parents {operator|+=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string-literal|{string|".sdkman/candidates/java"}}{punctuation|,} {string-literal|{string|".jdks"}}{punctuation|,} {string-literal|{string|"Library/Java/JavaVirtualMachines"}}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string-literal|{string|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string-literal|{string|"JAVA_HOME"}} {keyword|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} child {keyword|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string-literal|{string|"Contents/Home"}}{punctuation|]}
    {keyword|for} home {keyword|in} homes{operator|:}
        release {operator|=} home {operator|/} {string-literal|{string|"release"}}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string-literal|{string|"bin/javac"}}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} line {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} line{punctuation|.}startswith{punctuation|(}{string-literal|{string|"JAVA_VERSION="}}{punctuation|)} {keyword|and} line{punctuation|.}split{punctuation|(}{string-literal|{string|'"'}}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{punctuation|(}{string-literal|{string|"."}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}
                    {keyword|return} home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string-literal|{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}}{punctuation|)}


{keyword|def} {method-definition|{function|install}}{punctuation|(}work{punctuation|)}{operator|:}
    {string-literal|{string|""}}{string-literal|{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}}{string-literal|{string|""}}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}{constant|ROOT} {operator|/} {string-literal|{string|"jbuild"}}{punctuation|,} {string-literal|{string|"version"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}{constant|DEVNULL}{punctuation|)}
    folder {operator|=} work {operator|/} {string-literal|{string|"jbuild"}}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}{constant|ROOT} {operator|/} {string-literal|{string|"jbuild"}}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}{constant|ROOT} {operator|/} {string-literal|{string|"target/jbuild.jar"}}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string-literal|{string|"jbuild"}}


{keyword|def} {method-definition|{function|tools}}{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    {keyword|if} {string-literal|{string|"jbuild"}} {keyword|in} wanted{operator|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{operator|:}
            environment {operator|=} {punctuation|\{}{string-literal|{string|"JBUILD_JAVA_HOME"}}{operator|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string-literal|{string|"XDG_CACHE_HOME"}}{operator|:} str{punctuation|(}work {operator|/} {string-literal|{string|"cache"}}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string-literal|{string|"jbuild, JDK \{jdk\}"}}{punctuation|,} {string-literal|{string|"jbuild"}}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string-literal|{string|".jbuild"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"hugo"}} {keyword|in} wanted{operator|:}
        {keyword|for} gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}{operator|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string-literal|{string|"Hugo, GOGC \{gogc\}"}}{punctuation|,} {string-literal|{string|"hugo"}}{punctuation|,}
                             {punctuation|[}{string-literal|{string|"hugo"}}{punctuation|,} {string-literal|{string|"--quiet"}}{punctuation|,} {string-literal|{string|"--noBuildLock"}}{punctuation|,} {string-literal|{string|"--cacheDir"}}{punctuation|,} str{punctuation|(}work {operator|/} {string-literal|{string|"cache/hugo"}}{punctuation|)}{punctuation|,}
                              {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{string-literal|{string|"GOGC"}}{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string-literal|{string|"resources"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"jekyll"}} {keyword|in} wanted{operator|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string-literal|{string|"Jekyll"}}{punctuation|,} {string-literal|{string|"jekyll"}}{punctuation|,} {punctuation|[}{string-literal|{string|"jekyll"}}{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string-literal|{string|".jekyll-cache"}}{punctuation|,} {string-literal|{string|".jekyll-metadata"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string-literal|{string|"floor"}} {keyword|in} wanted{operator|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string-literal|{string|"floor"}}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {string-literal|{string|"bin/javac"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} classes{punctuation|,} {constant|BENCH} {operator|/} {string-literal|{string|"Floor.java"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string-literal|{string|"-XX:+UseSerialGC"}}{punctuation|,} {string-literal|{string|"-XX:TieredStopAtLevel=1"}}{punctuation|,} {string-literal|{string|"-XX:-UsePerfData"}}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string-literal|{string|"floor, JDK \{jdks[0]\}"}}{punctuation|,} {string-literal|{string|"jbuild"}}{punctuation|,}
                         {punctuation|[}home {operator|/} {string-literal|{string|"bin/java"}}{punctuation|,} {operator|*}flags{punctuation|,} {string-literal|{string|"-cp"}}{punctuation|,} classes{punctuation|,} {string-literal|{string|"Floor"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"LIST"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string-literal|{string|"cold"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


{keyword|def} {method-definition|{function|timed}}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    {string-literal|{string|""}}{string-literal|{string|"Wall seconds, CPU seconds and peak megabytes of one process."}}{string-literal|{string|""}}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string-literal|{string|"log"}}{punctuation|,} {string-literal|{string|"wb"}}{punctuation|)} as log{operator|:}
        {keyword|begin} {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}{constant|DEVNULL}{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}{operator|:}
        fail{punctuation|(}f{string-literal|{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string-literal|{string|"darwin"}} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} {class-name|Size}{operator|:}
    {string-literal|{string|""}}{string-literal|{string|"All that is measured with one number of posts."}}{string-literal|{string|""}}

    {keyword|def} {method-definition|{function|__init__}}{punctuation|(}{keyword|self}{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        {keyword|self}{punctuation|.}posts {operator|=} posts
        {keyword|self}{punctuation|.}options {operator|=} options
        {keyword|self}{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {string-literal|{string|"jekyll"}} {keyword|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        {keyword|self}{punctuation|.}folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        {keyword|self}{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        {keyword|self}{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}files {operator|=} {number|0}
        {keyword|self}{punctuation|.}bytes {operator|=} {number|0}
        {keyword|self}{punctuation|.}check {operator|=} {string-literal|{string|""}}
        {keyword|self}{punctuation|.}edited_name {operator|=} None

    {keyword|def} {method-definition|{function|measure}}{punctuation|(}{keyword|self}{punctuation|)}{operator|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string-literal|{string|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string-literal|{string|"bin/java"}}{punctuation|,} {constant|BENCH} {operator|/} {string-literal|{string|"Generate.java"}}{punctuation|,}
                        {string-literal|{string|"--posts"}}{punctuation|,} str{punctuation|(}{keyword|self}{punctuation|.}posts{punctuation|)}{punctuation|,} {string-literal|{string|"--seed"}}{punctuation|,} str{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string-literal|{string|"--out"}}{punctuation|,} {keyword|self}{punctuation|.}folder {operator|/} {string-literal|{string|"sites"}}{punctuation|,}
                        {string-literal|{string|"--templates"}}{punctuation|,} {constant|BENCH} {operator|/} {string-literal|{string|"templates"}}{punctuation|,}
                        {string-literal|{string|"--tools"}}{punctuation|,} {string-literal|{string|","}}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t {keyword|in} {keyword|self}{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string-literal|{string|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {keyword|in} {keyword|self}{punctuation|.}tools{operator|:}
            source {operator|=} {keyword|self}{punctuation|.}folder {operator|/} {string-literal|{string|"sites"}} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} {keyword|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} range{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{operator|:}
            {keyword|for} measure {keyword|in} {constant|MEASURES}{operator|:}
                {keyword|for} i {keyword|in} range{punctuation|(}len{punctuation|(}{keyword|self}{punctuation|.}tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} {keyword|self}{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}{keyword|self}{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string-literal|{string|"floor"}}{punctuation|)}{punctuation|)}{operator|:}
                        {keyword|self}{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{operator|:}
                {keyword|self}{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string-literal|{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {keyword|def} {method-definition|{function|site}}{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|)}{operator|:}
        {keyword|return} {keyword|self}{punctuation|.}folder {operator|/} {string-literal|{string|"site"}} {operator|/} tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{string-literal|{string|" "}}{punctuation|,} {string-literal|{string|"-"}}{punctuation|)}{punctuation|.}replace{punctuation|(}{string-literal|{string|","}}{punctuation|,} {string-literal|{string|""}}{punctuation|)}

    {keyword|def} {method-definition|{function|output}}{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        {keyword|return} {keyword|self}{punctuation|.}folder {operator|/} {string-literal|{string|"output"}} {operator|/} f{string-literal|{string|"\{run\}-\{self.site(tool).name\}"}}

    {keyword|def} {method-definition|{function|once}}{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} {keyword|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} {keyword|self}{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-literal|{string|"cold"}}{operator|:}
            {keyword|for} cache {keyword|in} tool{punctuation|.}caches{operator|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-literal|{string|"one edit"}}{operator|:}
            with open{punctuation|(}{keyword|self}{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string-literal|{string|"a"}}{punctuation|)} as post{operator|:}
                post{punctuation|.}write{punctuation|(}f{string-literal|{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{string-literal|{string|"SITE"}}{operator|:} site{punctuation|,} {string-literal|{string|"OUTPUT"}}{operator|:} output{punctuation|,} {string-literal|{string|"LIST"}}{operator|:} {keyword|self}{punctuation|.}folder {operator|/} {string-literal|{string|"list"}}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string-literal|{string|"JBUILD_ARCHIVE"}}{operator|:} {string-literal|{string|"wait"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} {keyword|self}{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{operator|:}
            {keyword|self}{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    {keyword|def} {method-definition|{function|edited}}{punctuation|(}{keyword|self}{punctuation|,} site{punctuation|)}{operator|:}
        {string-literal|{string|""}}{string-literal|{string|"The first post from the middle of the blog's time on; the same for all tools."}}{string-literal|{string|""}}
        {keyword|if} {keyword|not} {keyword|self}{punctuation|.}edited_name{operator|:}
            with os{punctuation|.}scandir{punctuation|(}{keyword|self}{punctuation|.}folder {operator|/} {string-literal|{string|"sites/jbuild/_posts"}}{punctuation|)} as posts{operator|:}
                {keyword|self}{punctuation|.}edited_name {operator|=} min{punctuation|(}post{punctuation|.}name {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}name {operator|>=} {string-literal|{string|"2019-10"}}{punctuation|)}
        hugos {operator|=} site {operator|/} {string-literal|{string|"content/posts"}} {operator|/} {keyword|self}{punctuation|.}edited_name{punctuation|[}len{punctuation|(}{string-literal|{string|"2019-10-01-"}}{punctuation|)}{operator|:}{punctuation|]}
