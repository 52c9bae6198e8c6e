{comment|#!/usr/bin/env python3}
"""Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side {keyword|by} side {keyword|on} the same content{punctuation|,} {operator|and} prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured are:

  cold       into an output folder that never existed{punctuation|,} {keyword|without} anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before {function|left} {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work {keyword|on} the machine disturbs less{punctuation|,} its memory the most it
ever {function|held} {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is measured: {keyword|on} some disks files are made
three times slower after a deletion{punctuation|.}
"""

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

BENCH = {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT = BENCH{punctuation|.}parent
MEASURES = {punctuation|[}"cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"{punctuation|]}


class Tool:
    """One way of building one site: a generator with a JDK {operator|or} a GOGC{punctuation|.}"""

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches={punctuation|(}{punctuation|)}{punctuation|,} measures=MEASURES{punctuation|)}:
        self{punctuation|.}name = name
        self{punctuation|.}site_name = site_name
        self{punctuation|.}command = command
        self{punctuation|.}environment = environment {operator|or} {context-labels|{punctuation|\{}{punctuation|\}}}
        self{punctuation|.}caches = caches
        self{punctuation|.}measures = measures


def {function|fail}{punctuation|(}message{punctuation|)}:
    sys{punctuation|.}{function|exit}{punctuation|(}f"bench{operator|/}run: {context-labels|{punctuation|\{}message{punctuation|\}}}"{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}:
    parser = argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}sizes"{punctuation|,} default="{number|50}{punctuation|,}{number|1000}{punctuation|,}{number|10000}"{punctuation|,} help="numbers of {function|posts} {punctuation|(}{operator|%}{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}tools"{punctuation|,} default="jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help="{punctuation|(}{operator|%}{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}jdk"{punctuation|,} default="{number|25}{punctuation|,}{number|17}"{punctuation|,} help="Java versions for jbuild{punctuation|,} first also for the {function|floor} {punctuation|(}{operator|%}{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}gogc"{punctuation|,} default="{number|100}"{punctuation|,} help="values of GOGC for Hugo{punctuation|,} the ratios' base {function|first} {punctuation|(}{operator|%}{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}runs"{punctuation|,} type=int{punctuation|,} default={number|5}{punctuation|,} help="runs that {keyword|count}{punctuation|,} after one that does {function|not} {punctuation|(}{operator|%}{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}jekyll{operator|-}{keyword|max}"{punctuation|,} type=int{punctuation|,} default={number|1000}{punctuation|,} help="largest size for {function|Jekyll} {punctuation|(}{operator|%}{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}seed"{punctuation|,} type=int{punctuation|,} default={number|1}{punctuation|,} help="of the {function|content} {punctuation|(}{operator|%}{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}work"{punctuation|,} type=Path{punctuation|,} help="folder for all that is made{punctuation|;} a new one in the system's if not given"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}keep"{punctuation|,} action="store_true"{punctuation|,} help="keep that folder"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}json"{punctuation|,} type=Path{punctuation|,} help="write every single measurement here"{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}:
    """The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too{punctuation|.}"""
    parents = {punctuation|[}"{operator|/}usr{operator|/}lib{operator|/}jvm"{punctuation|,} "{operator|/}usr{operator|/}java"{punctuation|,} "{operator|/}opt{operator|/}java"{punctuation|,} "{operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines"{punctuation|]}
    parents {operator|+}= {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {function|in} {punctuation|(}"{punctuation|.}sdkman{operator|/}candidates{operator|/}java"{punctuation|,} "{punctuation|.}jdks"{punctuation|,} "Library{operator|/}Java{operator|/}JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes = {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} if "JAVA_HOME" in os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        if parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}:
            for child in {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}= {punctuation|[}child{punctuation|,} child {operator|/} "Contents{operator|/}Home"{punctuation|]}
    for home in homes:
        release = home {operator|/} "release"
        if release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} "bin{operator|/}javac"{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}:
            for line in release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}:
                if line{punctuation|.}{function|startswith}{punctuation|(}"JAVA_VERSION="{punctuation|)} {operator|and} line{punctuation|.}{function|split}{punctuation|(}'"'{punctuation|)}{context-range|{punctuation|[}1{punctuation|]}}{punctuation|.}{function|split}{punctuation|(}"{punctuation|.}"{punctuation|)}{context-range|{punctuation|[}0{punctuation|]}} {operator|==} feature:
                    return home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f"no JDK {context-labels|{punctuation|\{}feature{punctuation|\}}} was found in JAVA_HOME{punctuation|,} {context-labels|{punctuation|\{}{label-value attr-value|', '}.join(parents){punctuation|\}}}"{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}:
    """Puts the tool where it stands alone{punctuation|,} as its users have it{punctuation|;} in a clone the launcher looks for changed sources too{punctuation|.}"""
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} "jbuild"{punctuation|,} "version"{punctuation|]}{punctuation|,} check=True{punctuation|,} stdout=subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder = work {operator|/} "jbuild"
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} "jbuild"{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} "target{operator|/}jbuild{punctuation|.}jar"{punctuation|,} folder{punctuation|)}
    return folder {operator|/} "jbuild"


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted = options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    made = {punctuation|[}{punctuation|]}
    jdks = options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    if "jbuild" in wanted:
        launcher = {function|install}{punctuation|(}work{punctuation|)}
        for jdk in jdks:
            environment = {context-labels|{punctuation|\{}{label-value attr-value|"JBUILD_JAVA_HOME"}: str(jdk_home(jdk)){punctuation|,} {label-value attr-value|"XDG_CACHE_HOME"}: str(work / {label-value attr-value|"cache"}){punctuation|\}}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"jbuild{punctuation|,} JDK {context-labels|{punctuation|\{}jdk{punctuation|\}}}"{punctuation|,} "jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}"{punctuation|.}jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    if "hugo" in wanted:
        for gogc in options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}:
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"Hugo{punctuation|,} GOGC {context-labels|{punctuation|\{}gogc{punctuation|\}}}"{punctuation|,} "hugo"{punctuation|,}
                             {punctuation|[}"hugo"{punctuation|,} "{operator|-}{operator|-}quiet"{punctuation|,} "{operator|-}{operator|-}noBuildLock"{punctuation|,} "{operator|-}{operator|-}cacheDir"{punctuation|,} {function|str}{punctuation|(}work {operator|/} "cache{operator|/}hugo"{punctuation|)}{punctuation|,}
                              "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {context-labels|{punctuation|\{}{label-value attr-value|"GOGC"}: gogc{punctuation|\}}}{punctuation|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    if "jekyll" in wanted:
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}"Jekyll"{punctuation|,} "jekyll"{punctuation|,} {punctuation|[}"jekyll"{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {context-labels|{punctuation|\{}{punctuation|\}}}{punctuation|,}
                         {punctuation|[}"{punctuation|.}jekyll{operator|-}cache"{punctuation|,} "{punctuation|.}jekyll{operator|-}metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    if "floor" in wanted:
        home = {function|jdk_home}{punctuation|(}jdks{context-range|{punctuation|[}0{punctuation|]}}{punctuation|)}
        classes = work {operator|/} "floor"
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} "bin{operator|/}javac"{punctuation|,} "{operator|-}d"{punctuation|,} classes{punctuation|,} BENCH {operator|/} "Floor{punctuation|.}java"{punctuation|]}{punctuation|,} check=True{punctuation|)}
        flags = {punctuation|[}"{operator|-}XX:{operator|+}UseSerialGC"{punctuation|,} "{operator|-}XX:TieredStopAtLevel={number|1}"{punctuation|,} "{operator|-}XX:{operator|-}UsePerfData"{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"floor{punctuation|,} JDK {context-labels|{punctuation|\{}jdks[0]{punctuation|\}}}"{punctuation|,} "jbuild"{punctuation|,}
                         {punctuation|[}home {operator|/} "bin{operator|/}java"{punctuation|,} {operator|*}flags{punctuation|,} "{operator|-}cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {context-labels|{punctuation|\{}{punctuation|\}}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    """Wall seconds{punctuation|,} CPU seconds {operator|and} peak megabytes of one process{punctuation|.}"""
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} "log"{punctuation|,} "wb"{punctuation|)} as log:
        begin = time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process = subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} env=os{punctuation|.}environ \| environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage = os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds = time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode = os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    if process{punctuation|.}returncode {operator|!=} {number|0}:
        {function|fail}{punctuation|(}f"{context-labels|{punctuation|\{}{label-value attr-value|' '}.join(map(str{punctuation|,} command)){punctuation|\}}} ended with {context-labels|{punctuation|\{}process.returncode{punctuation|\}}}:\\n{context-labels|{punctuation|\{}(folder / {label-value attr-value|'log'}).read_text()[-3000:]{punctuation|\}}}"{punctuation|)}
    scale = {number|1} if sys{punctuation|.}platform {operator|==} "darwin" else {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size:
    """All that is measured with one number of posts{punctuation|.}"""

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self{punctuation|.}posts = posts
        self{punctuation|.}options = options
        self{punctuation|.}tools = {punctuation|[}t for t in all_tools if t{punctuation|.}site_name {operator|!=} "jekyll" {operator|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder = work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results = {context-labels|{punctuation|\{}{punctuation|\}}}
        self{punctuation|.}files = {number|0}
        self{punctuation|.}bytes = {number|0}
        self{punctuation|.}check = ""
        self{punctuation|.}edited_name = None

    def {function|measure}{punctuation|(}self{punctuation|)}:
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{context-range|{punctuation|[}0{punctuation|]}}{punctuation|)} {operator|/} "bin{operator|/}java"{punctuation|,} BENCH {operator|/} "Generate{punctuation|.}java"{punctuation|,}
                        "{operator|-}{operator|-}posts"{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} "{operator|-}{operator|-}seed"{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} "{operator|-}{operator|-}out"{punctuation|,} self{punctuation|.}folder {operator|/} "sites"{punctuation|,}
                        "{operator|-}{operator|-}templates"{punctuation|,} BENCH {operator|/} "templates"{punctuation|,}
                        "{operator|-}{operator|-}tools"{punctuation|,} "{punctuation|,}"{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{context-labels|{punctuation|\{}t.site_name for t in self.tools{punctuation|\}}} \| {context-labels|{punctuation|\{}{label-value attr-value|"jbuild"}{punctuation|\}}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check=True{punctuation|)}
        for tool in self{punctuation|.}tools:
            source = self{punctuation|.}folder {operator|/} "sites" {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}:
            for measure in MEASURES:
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}:
                    tool = self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    if measure in tool{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} {operator|or} not tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}"floor"{punctuation|)}{punctuation|)}:
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {number|0}:
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f"{context-labels|{punctuation|\{}self.posts{punctuation|\}}} posts: run {context-labels|{punctuation|\{}run{punctuation|\}}} of {context-labels|{punctuation|\{}self.options.runs{punctuation|\}}} done"{punctuation|,} file=sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        return self{punctuation|.}folder {operator|/} "site" {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}" "{punctuation|,} "{operator|-}"{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        return self{punctuation|.}folder {operator|/} "output" {operator|/} f"{context-labels|{punctuation|\{}run{punctuation|\}}}{operator|-}{context-labels|{punctuation|\{}self.site(tool).name{punctuation|\}}}"

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output = self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok=True{punctuation|)}
        if measure {operator|==} "cold":
            for cache in tool{punctuation|.}caches:
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors=True{punctuation|)}
        if measure {operator|==} "one edit":
            with {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} "a"{punctuation|)} as post:
                post{punctuation|.}{function|write}{punctuation|(}f"\\nOne more sentence{punctuation|,} the {context-labels|{punctuation|\{}run{punctuation|\}}}th of its kind{punctuation|.}\\n"{punctuation|)}
        values = {context-labels|{punctuation|\{}{label-value attr-value|"SITE"}: site{punctuation|,} {label-value attr-value|"OUTPUT"}: output{punctuation|,} {label-value attr-value|"LIST"}: self.folder / {label-value attr-value|"list"}{punctuation|\}}}
        command = {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment = tool{punctuation|.}environment \| {punctuation|(}{context-labels|{punctuation|\{}{label-value attr-value|"JBUILD_ARCHIVE"}: {label-value attr-value|"wait"}{punctuation|\}}} if run {operator|==} {number|0} else {context-labels|{punctuation|\{}{punctuation|\}}}{punctuation|)}
        result = {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        if run {operator|>} {number|0}:
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}:
        """The first post from the middle of the blog's time {keyword|on}{punctuation|;} the same for all tools{punctuation|.}"""
        if not self{punctuation|.}edited_name:
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} "sites{operator|/}jbuild{operator|/}_posts"{punctuation|)} as posts:
                self{punctuation|.}edited_name = {keyword|min}{punctuation|(}post{punctuation|.}name for post in posts if post{punctuation|.}name {operator|>=} "{number|2019}{number|-10}"{punctuation|)}
        hugos = site {operator|/} "content{operator|/}posts" {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}"{number|2019}{number|-10}{number|-01}{operator|-}"{punctuation|)}:{punctuation|]}
