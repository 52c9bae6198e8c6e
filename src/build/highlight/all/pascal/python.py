#!{operator|/}usr{operator|/}bin{operator|/}env python3
"""Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side by side {keyword|on} the same content{punctuation|,} {operator|and} prints a Markdown table{punctuation|.}

All tools take turns {operator|in} one run{punctuation|,} so that a noisy machine {operator|is} unfair {keyword|to} all alike{punctuation|.} Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {operator|in} a {keyword|new} process
  one edit   a third{punctuation|,} after one sentence was added {keyword|to} one post

Before each{punctuation|,} the disk {operator|is} given time {keyword|to} {keyword|write} what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build {operator|is} a {keyword|new} process{punctuation|;} its time {operator|is}
the wall's{punctuation|,} its CPU time that {keyword|of} all its threads{punctuation|,} which other work {keyword|on} the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident {keyword|set}{punctuation|)}{punctuation|.} Nothing {operator|is} deleted before all {operator|is} measured{punctuation|:} {keyword|on} some disks files are made
three times slower after a deletion{punctuation|.}
"""

import argparse
import json
import os
import {keyword|platform}
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}"cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"{punctuation|]}


{keyword|class} Tool{punctuation|:}
    """One way {keyword|of} building one site{punctuation|:} a generator {keyword|with} a JDK {operator|or} a GOGC{punctuation|.}"""

    def __init__{punctuation|(}{keyword|self}{punctuation|,} {keyword|name}{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        {keyword|self}{punctuation|.}{keyword|name} {operator|=} {keyword|name}
        {keyword|self}{punctuation|.}site_name {operator|=} site_name
        {keyword|self}{punctuation|.}command {operator|=} command
        {keyword|self}{punctuation|.}environment {operator|=} environment {operator|or} {comment|\{\}}
        {keyword|self}{punctuation|.}caches {operator|=} caches
        {keyword|self}{punctuation|.}measures {operator|=} measures


def fail{punctuation|(}{keyword|message}{punctuation|)}{punctuation|:}
    sys{punctuation|.}{keyword|exit}{punctuation|(}f"bench{operator|/}run{punctuation|:} {comment|\{message\}}"{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}sizes"{punctuation|,} {keyword|default}{operator|=}"{number|50}{punctuation|,}{number|1000}{punctuation|,}{number|10000}"{punctuation|,} help{operator|=}"numbers {keyword|of} posts {punctuation|(}%{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}tools"{punctuation|,} {keyword|default}{operator|=}"jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help{operator|=}"{punctuation|(}%{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}jdk"{punctuation|,} {keyword|default}{operator|=}"{number|25}{punctuation|,}{number|17}"{punctuation|,} help{operator|=}"Java versions {keyword|for} jbuild{punctuation|,} first also {keyword|for} the floor {punctuation|(}%{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}gogc"{punctuation|,} {keyword|default}{operator|=}"{number|100}"{punctuation|,} help{operator|=}"values {keyword|of} GOGC {keyword|for} Hugo{punctuation|,} the ratios' base first {punctuation|(}%{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}runs"{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}"runs that count{punctuation|,} after one that does {operator|not} {punctuation|(}%{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}jekyll{operator|-}max"{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}"largest size {keyword|for} Jekyll {punctuation|(}%{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}seed"{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}"{keyword|of} the content {punctuation|(}%{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}work"{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}"folder {keyword|for} all that {operator|is} made{punctuation|;} a {keyword|new} one {operator|in} the system's {keyword|if} {operator|not} given"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}keep"{punctuation|,} action{operator|=}"store_true"{punctuation|,} help{operator|=}"keep that folder"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"{operator|-}{operator|-}json"{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}"{keyword|write} every single measurement here"{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    """The folder {keyword|of} the JDK {keyword|of} a feature version{punctuation|,} looked {keyword|for} where jbuild's launcher looks too{punctuation|.}"""
    parents {operator|=} {punctuation|[}"{operator|/}usr{operator|/}lib{operator|/}jvm"{punctuation|,} "{operator|/}usr{operator|/}java"{punctuation|,} "{operator|/}opt{operator|/}java"{punctuation|,} "{operator|/}{keyword|Library}{operator|/}Java{operator|/}JavaVirtualMachines"{punctuation|]}
    parents {operator|+=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {operator|in} {punctuation|(}"{punctuation|.}sdkman{operator|/}candidates{operator|/}java"{punctuation|,} "{punctuation|.}jdks"{punctuation|,} "{keyword|Library}{operator|/}Java{operator|/}JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} "JAVA_HOME" {operator|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {operator|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {operator|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} "Contents{operator|/}Home"{punctuation|]}
    {keyword|for} home {operator|in} homes{punctuation|:}
        release {operator|=} home {operator|/} "release"
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} "bin{operator|/}javac"{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {operator|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}startswith{punctuation|(}"JAVA_VERSION{operator|=}"{punctuation|)} {operator|and} line{punctuation|.}split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{punctuation|(}"{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} feature{punctuation|:}
                    return home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no JDK {comment|\{feature\}} was found {operator|in} JAVA_HOME{punctuation|,} {comment|\{', '.join(parents)\}}"{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    """Puts the tool where it stands alone{punctuation|,} {operator|as} its users have it{punctuation|;} {operator|in} a clone the launcher looks {keyword|for} changed sources too{punctuation|.}"""
    subprocess{punctuation|.}run{punctuation|(}{punctuation|[}ROOT {operator|/} "jbuild"{punctuation|,} "version"{punctuation|]}{punctuation|,} check{operator|=}{keyword|True}{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} "jbuild"
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} "jbuild"{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} "target{operator|/}jbuild{punctuation|.}jar"{punctuation|,} folder{punctuation|)}
    return folder {operator|/} "jbuild"


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{punctuation|(}"{punctuation|,}"{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{punctuation|(}"{punctuation|,}"{punctuation|)}
    {keyword|if} "jbuild" {operator|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {operator|in} jdks{punctuation|:}
            environment {operator|=} {comment|\{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}}
            # The first build trains the archive {keyword|of} classes{punctuation|;} it does {operator|not} count{punctuation|.}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f"jbuild{punctuation|,} JDK {comment|\{jdk\}}"{punctuation|,} "jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}"{punctuation|.}jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "hugo" {operator|in} wanted{punctuation|:}
        {keyword|for} gogc {operator|in} options{punctuation|.}gogc{punctuation|.}split{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|:}
            made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f"Hugo{punctuation|,} GOGC {comment|\{gogc\}}"{punctuation|,} "hugo"{punctuation|,}
                             {punctuation|[}"hugo"{punctuation|,} "{operator|-}{operator|-}quiet"{punctuation|,} "{operator|-}{operator|-}noBuildLock"{punctuation|,} "{operator|-}{operator|-}cacheDir"{punctuation|,} str{punctuation|(}work {operator|/} "cache{operator|/}hugo"{punctuation|)}{punctuation|,}
                              "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {comment|\{"GOGC": gogc\}}{punctuation|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "jekyll" {operator|in} wanted{punctuation|:}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}"Jekyll"{punctuation|,} "jekyll"{punctuation|,} {punctuation|[}"jekyll"{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {comment|\{\}}{punctuation|,}
                         {punctuation|[}"{punctuation|.}jekyll{operator|-}cache"{punctuation|,} "{punctuation|.}jekyll{operator|-}metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "floor" {operator|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} "floor"
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}home {operator|/} "bin{operator|/}javac"{punctuation|,} "{operator|-}d"{punctuation|,} classes{punctuation|,} BENCH {operator|/} "Floor{punctuation|.}java"{punctuation|]}{punctuation|,} check{operator|=}{keyword|True}{punctuation|)}
        flags {operator|=} {punctuation|[}"{operator|-}XX{punctuation|:}{operator|+}UseSerialGC"{punctuation|,} "{operator|-}XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1}"{punctuation|,} "{operator|-}XX{punctuation|:}{operator|-}UsePerfData"{punctuation|]}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f"floor{punctuation|,} JDK {comment|\{jdks[0]\}}"{punctuation|,} "jbuild"{punctuation|,}
                         {punctuation|[}home {operator|/} "bin{operator|/}java"{punctuation|,} {operator|*}flags{punctuation|,} "{operator|-}cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {comment|\{\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    """Wall seconds{punctuation|,} CPU seconds {operator|and} peak megabytes {keyword|of} one process{punctuation|.}"""
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    {keyword|with} open{punctuation|(}folder {operator|/} "log"{punctuation|,} "wb"{punctuation|)} {operator|as} log{punctuation|:}
        {keyword|begin} {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        process{punctuation|.}returncode {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode !{operator|=} {number|0}{punctuation|:}
        fail{punctuation|(}f"{comment|\{' '.join(map(str, command))\}} ended {keyword|with} {comment|\{process.returncode\}}{punctuation|:}\\n{comment|\{(folder / 'log').read_text()[-3000:]\}}"{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}{keyword|platform} {operator|=}{operator|=} "darwin" {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} Size{punctuation|:}
    """All that {operator|is} measured {keyword|with} one number {keyword|of} posts{punctuation|.}"""

    def __init__{punctuation|(}{keyword|self}{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        {keyword|self}{punctuation|.}posts {operator|=} posts
        {keyword|self}{punctuation|.}options {operator|=} options
        {keyword|self}{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {operator|in} all_tools {keyword|if} t{punctuation|.}site_name !{operator|=} "jekyll" {operator|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        {keyword|self}{punctuation|.}folder {operator|=} work {operator|/} str{punctuation|(}posts{punctuation|)}
        {keyword|self}{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        {keyword|self}{punctuation|.}results {operator|=} {comment|\{\}}
        {keyword|self}{punctuation|.}files {operator|=} {number|0}
        {keyword|self}{punctuation|.}bytes {operator|=} {number|0}
        {keyword|self}{punctuation|.}check {operator|=} ""
        {keyword|self}{punctuation|.}edited_name {operator|=} None

    def measure{punctuation|(}{keyword|self}{punctuation|)}{punctuation|:}
        # Two variants {keyword|of} a generator have a site each{punctuation|,} since they keep things {operator|in} it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} "bin{operator|/}java"{punctuation|,} BENCH {operator|/} "Generate{punctuation|.}java"{punctuation|,}
                        "{operator|-}{operator|-}posts"{punctuation|,} str{punctuation|(}{keyword|self}{punctuation|.}posts{punctuation|)}{punctuation|,} "{operator|-}{operator|-}seed"{punctuation|,} str{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} "{operator|-}{operator|-}{keyword|out}"{punctuation|,} {keyword|self}{punctuation|.}folder {operator|/} "sites"{punctuation|,}
                        "{operator|-}{operator|-}templates"{punctuation|,} BENCH {operator|/} "templates"{punctuation|,}
                        "{operator|-}{operator|-}tools"{punctuation|,} "{punctuation|,}"{punctuation|.}join{punctuation|(}sorted{punctuation|(}{comment|\{t.site_name for t in self.tools\}} \| {comment|\{"jbuild"\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{keyword|True}{punctuation|)}
        {keyword|for} tool {operator|in} {keyword|self}{punctuation|.}tools{punctuation|:}
            source {operator|=} {keyword|self}{punctuation|.}folder {operator|/} "sites" {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} {keyword|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {operator|in} range{punctuation|(}{keyword|self}{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {operator|in} MEASURES{punctuation|:}
                {keyword|for} i {operator|in} range{punctuation|(}len{punctuation|(}{keyword|self}{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} {keyword|self}{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % len{punctuation|(}{keyword|self}{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {operator|in} tool{punctuation|.}measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool{punctuation|.}{keyword|name}{punctuation|.}startswith{punctuation|(}"floor"{punctuation|)}{punctuation|)}{punctuation|:}
                        {keyword|self}{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|=}{operator|=} {number|0}{punctuation|:}
                {keyword|self}{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f"{comment|\{self.posts\}} posts{punctuation|:} run {comment|\{run\}} {keyword|of} {comment|\{self.options.runs\}} done"{punctuation|,} {keyword|file}{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|)}{punctuation|:}
        return {keyword|self}{punctuation|.}folder {operator|/} "site" {operator|/} tool{punctuation|.}{keyword|name}{punctuation|.}replace{punctuation|(}" "{punctuation|,} "{operator|-}"{punctuation|)}{punctuation|.}replace{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    def output{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return {keyword|self}{punctuation|.}folder {operator|/} "output" {operator|/} f"{comment|\{run\}}{operator|-}{comment|\{self.site(tool).name\}}"

    def once{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} {keyword|self}{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} {keyword|self}{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}{keyword|True}{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} "cold"{punctuation|:}
            {keyword|for} cache {operator|in} tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{keyword|True}{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} "one edit"{punctuation|:}
            {keyword|with} open{punctuation|(}{keyword|self}{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} "a"{punctuation|)} {operator|as} post{punctuation|:}
                post{punctuation|.}{keyword|write}{punctuation|(}f"\\nOne more sentence{punctuation|,} the {comment|\{run\}}th {keyword|of} its kind{punctuation|.}\\n"{punctuation|)}
        values {operator|=} {comment|\{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {operator|in} tool{punctuation|.}command{punctuation|]}
        # Only the run that does {operator|not} count may make the archive {keyword|of} classes{punctuation|,} {operator|and} waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment \| {punctuation|(}{comment|\{"JBUILD_ARCHIVE": "wait"\}} {keyword|if} run {operator|=}{operator|=} {number|0} {keyword|else} {comment|\{\}}{punctuation|)}
        {keyword|result} {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} {keyword|self}{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            {keyword|self}{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}{keyword|name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}{keyword|result}{punctuation|)}

    def edited{punctuation|(}{keyword|self}{punctuation|,} site{punctuation|)}{punctuation|:}
        """The first post from the middle {keyword|of} the blog's time {keyword|on}{punctuation|;} the same {keyword|for} all tools{punctuation|.}"""
        {keyword|if} {operator|not} {keyword|self}{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{punctuation|.}scandir{punctuation|(}{keyword|self}{punctuation|.}folder {operator|/} "sites{operator|/}jbuild{operator|/}_posts"{punctuation|)} {operator|as} posts{punctuation|:}
                {keyword|self}{punctuation|.}edited_name {operator|=} min{punctuation|(}post{punctuation|.}{keyword|name} {keyword|for} post {operator|in} posts {keyword|if} post{punctuation|.}{keyword|name} {operator|>=} "{number|2019}{operator|-}{number|10}"{punctuation|)}
        hugos {operator|=} site {operator|/} "content{operator|/}posts" {operator|/} {keyword|self}{punctuation|.}edited_name{punctuation|[}len{punctuation|(}"{number|2019}{operator|-}{number|10}{operator|-}{number|01}{operator|-}"{punctuation|)}{punctuation|:}{punctuation|]}
