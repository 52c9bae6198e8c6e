{comment-hash comment|#!/usr/bin/env python3}
{string|{punctuation|"}{punctuation|"}}"Measures jbuild{punctuation|,} Hugo {keyword|and} Jekyll side by side on the same content{punctuation|,} {keyword|and} prints a Markdown table{punctuation|.}

All tools take turns {operator|in} one run{punctuation|,} so that a noisy machine {operator|is} unfair to all alike{punctuation|.} Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {operator|in} a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk {operator|is} given time to write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build {operator|is} a new process; its time {operator|is}
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing {operator|is} deleted before all {operator|is} measured{punctuation|:} on some disks files are made
three times slower after a deletion{punctuation|.}
{string|{punctuation|"}{punctuation|"}}"

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
MEASURES {operator|=} {punctuation|[}{string|{punctuation|"}cold{punctuation|"}}{punctuation|,} {string|{punctuation|"}unchanged{punctuation|"}}{punctuation|,} {string|{punctuation|"}one edit{punctuation|"}}{punctuation|]}


class Tool{punctuation|:}
    {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}One way of building one site: a generator with a JDK or a GOGC.{punctuation|"}}{string|{punctuation|"}{punctuation|"}}

    def __init__{punctuation|(}{source-layers function|self}{punctuation|,} {function|name}{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        {source-layers function|self}{punctuation|.}{function|name} {operator|=} {function|name}
        {source-layers function|self}{punctuation|.}site_name {operator|=} site_name
        {source-layers function|self}{punctuation|.}command {operator|=} command
        {source-layers function|self}{punctuation|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        {source-layers function|self}{punctuation|.}caches {operator|=} caches
        {source-layers function|self}{punctuation|.}measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}exit{punctuation|(}f{string|{punctuation|"}bench/run: \{message\}{punctuation|"}}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--sizes{punctuation|"}}{punctuation|,} default{operator|=}{string|{punctuation|"}50,1000,10000{punctuation|"}}{punctuation|,} help{operator|=}{string|{punctuation|"}numbers of posts (%(default)s){punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--tools{punctuation|"}}{punctuation|,} default{operator|=}{string|{punctuation|"}jbuild,hugo,jekyll,floor{punctuation|"}}{punctuation|,} help{operator|=}{string|{punctuation|"}(%(default)s){punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--jdk{punctuation|"}}{punctuation|,} default{operator|=}{string|{punctuation|"}25,17{punctuation|"}}{punctuation|,} help{operator|=}{string|{punctuation|"}Java versions for jbuild, first also for the floor (%(default)s){punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--gogc{punctuation|"}}{punctuation|,} default{operator|=}{string|{punctuation|"}100{punctuation|"}}{punctuation|,} help{operator|=}{string|{punctuation|"}values of GOGC for Hugo, the ratios' base first (%(default)s){punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--runs{punctuation|"}}{punctuation|,} type{operator|=}{function|int}{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|{punctuation|"}runs that count, after one that does not (%(default)s){punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--jekyll-max{punctuation|"}}{punctuation|,} type{operator|=}{function|int}{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|{punctuation|"}largest size for Jekyll (%(default)s){punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--seed{punctuation|"}}{punctuation|,} type{operator|=}{function|int}{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|{punctuation|"}of the content (%(default)s){punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--work{punctuation|"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|{punctuation|"}folder for all that is made; a new one in the system's if not given{punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--keep{punctuation|"}}{punctuation|,} action{operator|=}{string|{punctuation|"}store_true{punctuation|"}}{punctuation|,} help{operator|=}{string|{punctuation|"}keep that folder{punctuation|"}}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|{punctuation|"}--json{punctuation|"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|{punctuation|"}write every single measurement here{punctuation|"}}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}The folder of the JDK of a feature version, looked for where jbuild's launcher looks too.{punctuation|"}}{string|{punctuation|"}{punctuation|"}}
    parents {operator|=} {punctuation|[}{string|{punctuation|"}/usr/lib/jvm{punctuation|"}}{punctuation|,} {string|{punctuation|"}/usr/java{punctuation|"}}{punctuation|,} {string|{punctuation|"}/opt/java{punctuation|"}}{punctuation|,} {string|{punctuation|"}/Library/Java/JavaVirtualMachines{punctuation|"}}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {operator|in} {punctuation|(}{string|{punctuation|"}.sdkman/candidates/java{punctuation|"}}{punctuation|,} {string|{punctuation|"}.jdks{punctuation|"}}{punctuation|,} {string|{punctuation|"}Library/Java/JavaVirtualMachines{punctuation|"}}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|{punctuation|"}JAVA_HOME{punctuation|"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|{punctuation|"}JAVA_HOME{punctuation|"}} {operator|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {operator|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {operator|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|{punctuation|"}Contents/Home{punctuation|"}}{punctuation|]}
    {keyword|for} home {operator|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|{punctuation|"}release{punctuation|"}}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string|{punctuation|"}bin/javac{punctuation|"}}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {operator|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}startswith{punctuation|(}{string|{punctuation|"}JAVA_VERSION={punctuation|"}}{punctuation|)} {keyword|and} line{punctuation|.}split{punctuation|(}{string|{punctuation|'}{punctuation|"}{punctuation|'}}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{punctuation|(}{string|{punctuation|"}.{punctuation|"}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    return home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{string|{punctuation|"}no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}{punctuation|"}}{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too.{punctuation|"}}{string|{punctuation|"}{punctuation|"}}
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} {string|{punctuation|"}jbuild{punctuation|"}}{punctuation|,} {string|{punctuation|"}version{punctuation|"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|{punctuation|"}jbuild{punctuation|"}}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|{punctuation|"}jbuild{punctuation|"}}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {string|{punctuation|"}target/jbuild.jar{punctuation|"}}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|{punctuation|"}jbuild{punctuation|"}}


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}{string|{punctuation|"},{punctuation|"}}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|{punctuation|"},{punctuation|"}}{punctuation|)}
    {keyword|if} {string|{punctuation|"}jbuild{punctuation|"}} {operator|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {operator|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|{punctuation|"}JBUILD_JAVA_HOME{punctuation|"}}{punctuation|:} {function|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|{punctuation|"}XDG_CACHE_HOME{punctuation|"}}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|{punctuation|"}cache{punctuation|"}}{punctuation|)}{punctuation|\}}
            {comment-hash comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|{punctuation|"}jbuild, JDK \{jdk\}{punctuation|"}}{punctuation|,} {string|{punctuation|"}jbuild{punctuation|"}}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|{punctuation|"}build{punctuation|"}}{punctuation|,} {string|{punctuation|"}-q{punctuation|"}}{punctuation|,} {string|{punctuation|"}-s{punctuation|"}}{punctuation|,} {string|{punctuation|"}SITE{punctuation|"}}{punctuation|,} {string|{punctuation|"}-d{punctuation|"}}{punctuation|,} {string|{punctuation|"}OUTPUT{punctuation|"}}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|{punctuation|"}.jbuild{punctuation|"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|{punctuation|"}hugo{punctuation|"}} {operator|in} wanted{punctuation|:}
        {keyword|for} gogc {operator|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}{string|{punctuation|"},{punctuation|"}}{punctuation|)}{punctuation|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|{punctuation|"}Hugo, GOGC \{gogc\}{punctuation|"}}{punctuation|,} {string|{punctuation|"}hugo{punctuation|"}}{punctuation|,}
                             {punctuation|[}{string|{punctuation|"}hugo{punctuation|"}}{punctuation|,} {string|{punctuation|"}--quiet{punctuation|"}}{punctuation|,} {string|{punctuation|"}--noBuildLock{punctuation|"}}{punctuation|,} {string|{punctuation|"}--cacheDir{punctuation|"}}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|{punctuation|"}cache/hugo{punctuation|"}}{punctuation|)}{punctuation|,}
                              {string|{punctuation|"}-s{punctuation|"}}{punctuation|,} {string|{punctuation|"}SITE{punctuation|"}}{punctuation|,} {string|{punctuation|"}-d{punctuation|"}}{punctuation|,} {string|{punctuation|"}OUTPUT{punctuation|"}}{punctuation|]}{punctuation|,} {punctuation|\{}{string|{punctuation|"}GOGC{punctuation|"}}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|{punctuation|"}resources{punctuation|"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|{punctuation|"}jekyll{punctuation|"}} {operator|in} wanted{punctuation|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}{string|{punctuation|"}Jekyll{punctuation|"}}{punctuation|,} {string|{punctuation|"}jekyll{punctuation|"}}{punctuation|,} {punctuation|[}{string|{punctuation|"}jekyll{punctuation|"}}{punctuation|,} {string|{punctuation|"}build{punctuation|"}}{punctuation|,} {string|{punctuation|"}-q{punctuation|"}}{punctuation|,} {string|{punctuation|"}-s{punctuation|"}}{punctuation|,} {string|{punctuation|"}SITE{punctuation|"}}{punctuation|,} {string|{punctuation|"}-d{punctuation|"}}{punctuation|,} {string|{punctuation|"}OUTPUT{punctuation|"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|{punctuation|"}.jekyll-cache{punctuation|"}}{punctuation|,} {string|{punctuation|"}.jekyll-metadata{punctuation|"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|{punctuation|"}floor{punctuation|"}} {operator|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|{punctuation|"}floor{punctuation|"}}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} {string|{punctuation|"}bin/javac{punctuation|"}}{punctuation|,} {string|{punctuation|"}-d{punctuation|"}}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|{punctuation|"}Floor.java{punctuation|"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|{punctuation|"}-XX:+UseSerialGC{punctuation|"}}{punctuation|,} {string|{punctuation|"}-XX:TieredStopAtLevel=1{punctuation|"}}{punctuation|,} {string|{punctuation|"}-XX:-UsePerfData{punctuation|"}}{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|{punctuation|"}floor, JDK \{jdks[0]\}{punctuation|"}}{punctuation|,} {string|{punctuation|"}jbuild{punctuation|"}}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|{punctuation|"}bin/java{punctuation|"}}{punctuation|,} {operator|*}flags{punctuation|,} {string|{punctuation|"}-cp{punctuation|"}}{punctuation|,} classes{punctuation|,} {string|{punctuation|"}Floor{punctuation|"}}{punctuation|,} {string|{punctuation|"}SITE{punctuation|"}}{punctuation|,} {string|{punctuation|"}LIST{punctuation|"}}{punctuation|,} {string|{punctuation|"}OUTPUT{punctuation|"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|{punctuation|"}cold{punctuation|"}}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}Wall seconds, CPU seconds and peak megabytes of one process.{punctuation|"}}{string|{punctuation|"}{punctuation|"}}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {operator|/} {string|{punctuation|"}log{punctuation|"}}{punctuation|,} {string|{punctuation|"}wb{punctuation|"}}{punctuation|)} {keyword|as} log{punctuation|:}
        begin {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}{punctuation|:}
        fail{punctuation|(}f{string|{punctuation|"}\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}{punctuation|"}}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} {string|{punctuation|"}darwin{punctuation|"}} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{punctuation|:}
    {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}All that is measured with one number of posts.{punctuation|"}}{string|{punctuation|"}{punctuation|"}}

    def __init__{punctuation|(}{source-layers function|self}{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        {source-layers function|self}{punctuation|.}posts {operator|=} posts
        {source-layers function|self}{punctuation|.}options {operator|=} options
        {source-layers function|self}{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {operator|in} all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} {string|{punctuation|"}jekyll{punctuation|"}} {keyword|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        {source-layers function|self}{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        {source-layers function|self}{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        {source-layers function|self}{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        {source-layers function|self}{punctuation|.}files {operator|=} {number|0}
        {source-layers function|self}{punctuation|.}bytes {operator|=} {number|0}
        {source-layers function|self}{punctuation|.}check {operator|=} {string|{punctuation|"}{punctuation|"}}
        {source-layers function|self}{punctuation|.}edited_name {operator|=} None

    def measure{punctuation|(}{source-layers function|self}{punctuation|)}{punctuation|:}
        {comment-hash comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}{source-layers function|self}{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|{punctuation|"},{punctuation|"}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|{punctuation|"}bin/java{punctuation|"}}{punctuation|,} BENCH {operator|/} {string|{punctuation|"}Generate.java{punctuation|"}}{punctuation|,}
                        {string|{punctuation|"}--posts{punctuation|"}}{punctuation|,} {function|str}{punctuation|(}{source-layers function|self}{punctuation|.}posts{punctuation|)}{punctuation|,} {string|{punctuation|"}--seed{punctuation|"}}{punctuation|,} {function|str}{punctuation|(}{source-layers function|self}{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|{punctuation|"}--out{punctuation|"}}{punctuation|,} {source-layers function|self}{punctuation|.}folder {operator|/} {string|{punctuation|"}sites{punctuation|"}}{punctuation|,}
                        {string|{punctuation|"}--templates{punctuation|"}}{punctuation|,} BENCH {operator|/} {string|{punctuation|"}templates{punctuation|"}}{punctuation|,}
                        {string|{punctuation|"}--tools{punctuation|"}}{punctuation|,} {string|{punctuation|"},{punctuation|"}}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t {operator|in} {source-layers function|self}{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|{punctuation|"}jbuild{punctuation|"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {operator|in} {source-layers function|self}{punctuation|.}tools{punctuation|:}
            source {operator|=} {source-layers function|self}{punctuation|.}folder {operator|/} {string|{punctuation|"}sites{punctuation|"}} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} {source-layers function|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {operator|in} range{punctuation|(}{source-layers function|self}{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {operator|in} MEASURES{punctuation|:}
                {keyword|for} i {operator|in} range{punctuation|(}len{punctuation|(}{source-layers function|self}{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} {source-layers function|self}{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}{source-layers function|self}{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {operator|in} tool{punctuation|.}measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} tool{punctuation|.}{function|name}{punctuation|.}startswith{punctuation|(}{string|{punctuation|"}floor{punctuation|"}}{punctuation|)}{punctuation|)}{punctuation|:}
                        {source-layers function|self}{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                {source-layers function|self}{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|{punctuation|"}\{self.posts\} posts: run \{run\} of \{self.options.runs\} done{punctuation|"}}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}{source-layers function|self}{punctuation|,} tool{punctuation|)}{punctuation|:}
        return {source-layers function|self}{punctuation|.}folder {operator|/} {string|{punctuation|"}site{punctuation|"}} {operator|/} tool{punctuation|.}{function|name}{punctuation|.}replace{punctuation|(}{string|{punctuation|"} {punctuation|"}}{punctuation|,} {string|{punctuation|"}-{punctuation|"}}{punctuation|)}{punctuation|.}replace{punctuation|(}{string|{punctuation|"},{punctuation|"}}{punctuation|,} {string|{punctuation|"}{punctuation|"}}{punctuation|)}

    def output{punctuation|(}{source-layers function|self}{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return {source-layers function|self}{punctuation|.}folder {operator|/} {string|{punctuation|"}output{punctuation|"}} {operator|/} f{string|{punctuation|"}\{run\}-\{self.site(tool).name\}{punctuation|"}}

    def once{punctuation|(}{source-layers function|self}{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} {source-layers function|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} {source-layers function|self}{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|{punctuation|"}cold{punctuation|"}}{punctuation|:}
            {keyword|for} cache {operator|in} tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|{punctuation|"}one edit{punctuation|"}}{punctuation|:}
            with open{punctuation|(}{source-layers function|self}{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|{punctuation|"}a{punctuation|"}}{punctuation|)} {keyword|as} post{punctuation|:}
                post{punctuation|.}write{punctuation|(}f{string|{punctuation|"}\\nOne more sentence, the \{run\}th of its kind.\\n{punctuation|"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|{punctuation|"}SITE{punctuation|"}}{punctuation|:} site{punctuation|,} {string|{punctuation|"}OUTPUT{punctuation|"}}{punctuation|:} output{punctuation|,} {string|{punctuation|"}LIST{punctuation|"}}{punctuation|:} {source-layers function|self}{punctuation|.}folder {operator|/} {string|{punctuation|"}list{punctuation|"}}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {operator|in} tool{punctuation|.}command{punctuation|]}
        {comment-hash comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|{punctuation|"}JBUILD_ARCHIVE{punctuation|"}}{punctuation|:} {string|{punctuation|"}wait{punctuation|"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} {source-layers function|self}{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            {source-layers function|self}{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}{function|name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}{source-layers function|self}{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}The first post from the middle of the blog's time on; the same for all tools.{punctuation|"}}{string|{punctuation|"}{punctuation|"}}
        {keyword|if} {keyword|not} {source-layers function|self}{punctuation|.}edited_name{punctuation|:}
            with os{punctuation|.}scandir{punctuation|(}{source-layers function|self}{punctuation|.}folder {operator|/} {string|{punctuation|"}sites/jbuild/_posts{punctuation|"}}{punctuation|)} {keyword|as} posts{punctuation|:}
                {source-layers function|self}{punctuation|.}edited_name {operator|=} min{punctuation|(}post{punctuation|.}{function|name} {keyword|for} post {operator|in} posts {keyword|if} post{punctuation|.}{function|name} {operator|>=} {string|{punctuation|"}2019-10{punctuation|"}}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|{punctuation|"}content/posts{punctuation|"}} {operator|/} {source-layers function|self}{punctuation|.}edited_name{punctuation|[}len{punctuation|(}{string|{punctuation|"}2019-10-01-{punctuation|"}}{punctuation|)}{punctuation|:}{punctuation|]}
