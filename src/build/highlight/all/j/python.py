{verb keyword|#}{verb keyword|!}{adverb builtin|/}usr{adverb builtin|/}bin{adverb builtin|/}env python3
{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}Measures jbuild{verb keyword|,} Hugo and Jekyll side by side on the same content{verb keyword|,} and prints a Markdown tabl{verb keyword|e.}

All tools take turns in one run{verb keyword|,} so that a noisy machine is unfair to all alik{verb keyword|e.} Measured are{conjunction variable|:}

  cold       into an output folder that never existed{verb keyword|,} without anything kept from earlier builds
  unchanged  a second build over the first{verb keyword|,} in a new process
  one edit   a third{verb keyword|,} after one sentence was added to one post

Before each{verb keyword|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{conjunction variable|.} Each build is a new process{verb keyword|;} its time is
the wall's{verb keyword|,} its CPU time that of all its threads{verb keyword|,} which other work on the machine disturbs less{verb keyword|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{conjunction variable|.} Nothing is deleted before all is measured{conjunction variable|:} on some disks files are made
three times slower after a deletion{conjunction variable|.}
{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}

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

BENCH {verb keyword|=} Path{punctuation|(}__file__{punctuation|)}{conjunction variable|.}resolve{punctuation|(}{punctuation|)}{conjunction variable|.}parent
ROOT {verb keyword|=} BENC{conjunction variable|H.}parent
MEASURES {verb keyword|=} {verb keyword|[}{conjunction variable|"}cold{conjunction variable|"}{verb keyword|,} {conjunction variable|"}unchanged{conjunction variable|"}{verb keyword|,} {conjunction variable|"}one edit{conjunction variable|"}{verb keyword|]}


class Tool{conjunction variable|:}
    {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}One way of building one site{conjunction variable|:} a generator with a JDK or a GOG{verb keyword|C.}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}

    {keyword|def} __init__{punctuation|(}self{verb keyword|,} name{verb keyword|,} site_name{verb keyword|,} command{verb keyword|,} environment{verb keyword|=}None{verb keyword|,} caches{verb keyword|=}{punctuation|(}{punctuation|)}{verb keyword|,} measures{verb keyword|=}MEASURES{punctuation|)}{conjunction variable|:}
        sel{adverb builtin|f.}name {verb keyword|=} name
        sel{adverb builtin|f.}site_name {verb keyword|=} site_name
        sel{adverb builtin|f.}command {verb keyword|=} command
        sel{adverb builtin|f.}environment {verb keyword|=} environment or {verb keyword|\{}{adverb builtin|\}}
        sel{adverb builtin|f.}caches {verb keyword|=} caches
        sel{adverb builtin|f.}measures {verb keyword|=} measures


{keyword|def} fail{punctuation|(}message{punctuation|)}{conjunction variable|:}
    sys{conjunction variable|.}exit{punctuation|(}f{conjunction variable|"}bench{adverb builtin|/}run{conjunction variable|:} {verb keyword|\{}message{adverb builtin|\}}{conjunction variable|"}{punctuation|)}


{keyword|def} arguments{punctuation|(}{punctuation|)}{conjunction variable|:}
    parser {verb keyword|=} argpars{verb keyword|e.}ArgumentParser{punctuation|(}description{verb keyword|=}__doc__{verb keyword|,} formatter_class{verb keyword|=}argpars{verb keyword|e.}RawDescriptionHelpFormatter{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}sizes{conjunction variable|"}{verb keyword|,} default{verb keyword|=}{conjunction variable|"}{number|50}{verb keyword|,}{number|1000}{verb keyword|,}{number|10000}{conjunction variable|"}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}numbers of posts {punctuation|(}{verb keyword|%}{punctuation|(}default{punctuation|)}s{punctuation|)}{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}tools{conjunction variable|"}{verb keyword|,} default{verb keyword|=}{conjunction variable|"}jbuild{verb keyword|,}hugo{verb keyword|,}jekyll{verb keyword|,}floor{conjunction variable|"}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}{punctuation|(}{verb keyword|%}{punctuation|(}default{punctuation|)}s{punctuation|)}{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}jdk{conjunction variable|"}{verb keyword|,} default{verb keyword|=}{conjunction variable|"}{number|25}{verb keyword|,}{number|17}{conjunction variable|"}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}Java versions for jbuild{verb keyword|,} first also for the floor {punctuation|(}{verb keyword|%}{punctuation|(}default{punctuation|)}s{punctuation|)}{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}gogc{conjunction variable|"}{verb keyword|,} default{verb keyword|=}{conjunction variable|"}{number|100}{conjunction variable|"}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}values of GOGC for Hugo{verb keyword|,} the ratios' base first {punctuation|(}{verb keyword|%}{punctuation|(}default{punctuation|)}s{punctuation|)}{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}runs{conjunction variable|"}{verb keyword|,} type{verb keyword|=}int{verb keyword|,} default{verb keyword|=}{number|5}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}runs that count{verb keyword|,} after one that does not {punctuation|(}{verb keyword|%}{punctuation|(}default{punctuation|)}s{punctuation|)}{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}jekyll{verb keyword|-}max{conjunction variable|"}{verb keyword|,} type{verb keyword|=}int{verb keyword|,} default{verb keyword|=}{number|1000}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}largest size for Jekyll {punctuation|(}{verb keyword|%}{punctuation|(}default{punctuation|)}s{punctuation|)}{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}seed{conjunction variable|"}{verb keyword|,} type{verb keyword|=}int{verb keyword|,} default{verb keyword|=}{number|1}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}of the content {punctuation|(}{verb keyword|%}{punctuation|(}default{punctuation|)}s{punctuation|)}{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}work{conjunction variable|"}{verb keyword|,} type{verb keyword|=}Path{verb keyword|,} help{verb keyword|=}{conjunction variable|"}folder for all that is made{verb keyword|;} a new one in the system's if not given{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}keep{conjunction variable|"}{verb keyword|,} action{verb keyword|=}{conjunction variable|"}store_true{conjunction variable|"}{verb keyword|,} help{verb keyword|=}{conjunction variable|"}keep that folder{conjunction variable|"}{punctuation|)}
    parse{verb keyword|r.}add_argument{punctuation|(}{conjunction variable|"}{verb keyword|-}{verb keyword|-}json{conjunction variable|"}{verb keyword|,} type{verb keyword|=}Path{verb keyword|,} help{verb keyword|=}{conjunction variable|"}write every single measurement here{conjunction variable|"}{punctuation|)}
    return parse{verb keyword|r.}parse_args{punctuation|(}{punctuation|)}


{keyword|def} jdk_home{punctuation|(}feature{punctuation|)}{conjunction variable|:}
    {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}The folder of the JDK of a feature version{verb keyword|,} looked for where jbuild's launcher looks to{verb keyword|o.}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
    parents {verb keyword|=} {verb keyword|[}{conjunction variable|"}{adverb builtin|/}usr{adverb builtin|/}lib{adverb builtin|/}jvm{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{adverb builtin|/}usr{adverb builtin|/}java{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{adverb builtin|/}opt{adverb builtin|/}java{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{adverb builtin|/}Library{adverb builtin|/}Java{adverb builtin|/}JavaVirtualMachines{conjunction variable|"}{verb keyword|]}
    parents {verb keyword|+}{verb keyword|=} {verb keyword|[}str{punctuation|(}Path{conjunction variable|.}home{punctuation|(}{punctuation|)} {adverb builtin|/} p{punctuation|)} for p in {punctuation|(}{verb keyword|".}sdkman{adverb builtin|/}candidates{adverb builtin|/}java{conjunction variable|"}{verb keyword|,} {verb keyword|".}jdks{conjunction variable|"}{verb keyword|,} {conjunction variable|"}Library{adverb builtin|/}Java{adverb builtin|/}JavaVirtualMachines{conjunction variable|"}{punctuation|)}{verb keyword|]}
    homes {verb keyword|=} {verb keyword|[}Path{punctuation|(}os{conjunction variable|.}environ{verb keyword|[}{conjunction variable|"}JAVA_HOME{conjunction variable|"}{verb keyword|]}{punctuation|)}{verb keyword|]} if {conjunction variable|"}JAVA_HOME{conjunction variable|"} in os{conjunction variable|.}environ else {verb keyword|[}{verb keyword|]}
    for parent in map{punctuation|(}Path{verb keyword|,} parents{punctuation|)}{conjunction variable|:}
        if paren{adverb builtin|t.}is_dir{punctuation|(}{punctuation|)}{conjunction variable|:}
            for child in sorted{punctuation|(}paren{adverb builtin|t.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{conjunction variable|:}
                homes {verb keyword|+}{verb keyword|=} {verb keyword|[}child{verb keyword|,} child {adverb builtin|/} {conjunction variable|"}Contents{adverb builtin|/}Home{conjunction variable|"}{verb keyword|]}
    for home in home{verb keyword|s:}
        release {verb keyword|=} home {adverb builtin|/} {conjunction variable|"}release{conjunction variable|"}
        if releas{verb keyword|e.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {adverb builtin|/} {conjunction variable|"}bin{adverb builtin|/}javac{conjunction variable|"}{punctuation|)}{conjunction variable|.}is_file{punctuation|(}{punctuation|)}{conjunction variable|:}
            for line in releas{verb keyword|e.}read_text{punctuation|(}{punctuation|)}{conjunction variable|.}splitlines{punctuation|(}{punctuation|)}{conjunction variable|:}
                if lin{verb keyword|e.}startswith{punctuation|(}{conjunction variable|"}JAVA_VERSION{verb keyword|=}{conjunction variable|"}{punctuation|)} and lin{verb keyword|e.}split{punctuation|(}{string|'"'}{punctuation|)}{verb keyword|[}{number|1}{verb keyword|]}{conjunction variable|.}split{punctuation|(}{verb keyword|".}{conjunction variable|"}{punctuation|)}{verb keyword|[}{number|0}{verb keyword|]} {verb keyword|=}{verb keyword|=} feature{conjunction variable|:}
                    return hom{verb keyword|e.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f{conjunction variable|"}no JDK {verb keyword|\{}feature{adverb builtin|\}} was found in JAVA_HOME{verb keyword|,} {verb keyword|\{}{string|', '}{conjunction variable|.}join{punctuation|(}parents{punctuation|)}{adverb builtin|\}}{conjunction variable|"}{punctuation|)}


{keyword|def} install{punctuation|(}work{punctuation|)}{conjunction variable|:}
    {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}Puts the tool where it stands alone{verb keyword|,} as its users have it{verb keyword|;} in a clone the launcher looks for changed sources to{verb keyword|o.}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
    subprocess{conjunction variable|.}run{punctuation|(}{verb keyword|[}ROOT {adverb builtin|/} {conjunction variable|"}jbuild{conjunction variable|"}{verb keyword|,} {conjunction variable|"}version{conjunction variable|"}{verb keyword|]}{verb keyword|,} check{verb keyword|=}True{verb keyword|,} stdout{verb keyword|=}subprocess{conjunction variable|.}DEVNULL{punctuation|)}
    folder {verb keyword|=} work {adverb builtin|/} {conjunction variable|"}jbuild{conjunction variable|"}
    folde{verb keyword|r.}mkdir{punctuation|(}{punctuation|)}
    shutil{conjunction variable|.}copy2{punctuation|(}ROOT {adverb builtin|/} {conjunction variable|"}jbuild{conjunction variable|"}{verb keyword|,} folder{punctuation|)}
    shutil{conjunction variable|.}copy2{punctuation|(}ROOT {adverb builtin|/} {conjunction variable|"}target{adverb builtin|/}jbuil{conjunction variable|d.}jar{conjunction variable|"}{verb keyword|,} folder{punctuation|)}
    return folder {adverb builtin|/} {conjunction variable|"}jbuild{conjunction variable|"}


{keyword|def} tools{punctuation|(}options{verb keyword|,} work{punctuation|)}{conjunction variable|:}
    wanted {verb keyword|=} options{conjunction variable|.}tools{conjunction variable|.}split{punctuation|(}{conjunction variable|"}{verb keyword|,}{conjunction variable|"}{punctuation|)}
    made {verb keyword|=} {verb keyword|[}{verb keyword|]}
    jdks {verb keyword|=} options{conjunction variable|.}jdk{conjunction variable|.}split{punctuation|(}{conjunction variable|"}{verb keyword|,}{conjunction variable|"}{punctuation|)}
    if {conjunction variable|"}jbuild{conjunction variable|"} in wanted{conjunction variable|:}
        launcher {verb keyword|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdk{verb keyword|s:}
            environment {verb keyword|=} {verb keyword|\{}{conjunction variable|"}JBUILD_JAVA_HOME{verb keyword|":} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{verb keyword|,} {conjunction variable|"}XDG_CACHE_HOME{verb keyword|":} str{punctuation|(}work {adverb builtin|/} {conjunction variable|"}cache{conjunction variable|"}{punctuation|)}{adverb builtin|\}}
            {verb keyword|#} The first build trains the archive of classes{verb keyword|;} it does not coun{adverb builtin|t.}
            mad{verb keyword|e.}append{punctuation|(}Tool{punctuation|(}f{conjunction variable|"}jbuild{verb keyword|,} JDK {verb keyword|\{}jdk{adverb builtin|\}}{conjunction variable|"}{verb keyword|,} {conjunction variable|"}jbuild{conjunction variable|"}{verb keyword|,} {verb keyword|[}launcher{verb keyword|,} {conjunction variable|"}build{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}q{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}s{conjunction variable|"}{verb keyword|,} {conjunction variable|"}SITE{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}d{conjunction variable|"}{verb keyword|,} {conjunction variable|"}OUTPUT{conjunction variable|"}{verb keyword|]}{verb keyword|,}
                             environment{verb keyword|,} {verb keyword|[}{verb keyword|".}jbuild{conjunction variable|"}{verb keyword|]}{punctuation|)}{punctuation|)}
    if {conjunction variable|"}hugo{conjunction variable|"} in wanted{conjunction variable|:}
        for gogc in options{conjunction variable|.}gogc{conjunction variable|.}split{punctuation|(}{conjunction variable|"}{verb keyword|,}{conjunction variable|"}{punctuation|)}{conjunction variable|:}
            mad{verb keyword|e.}append{punctuation|(}Tool{punctuation|(}f{conjunction variable|"}Hugo{verb keyword|,} GOGC {verb keyword|\{}gogc{adverb builtin|\}}{conjunction variable|"}{verb keyword|,} {conjunction variable|"}hugo{conjunction variable|"}{verb keyword|,}
                             {verb keyword|[}{conjunction variable|"}hugo{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}{verb keyword|-}quiet{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}{verb keyword|-}noBuildLock{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}{verb keyword|-}cacheDir{conjunction variable|"}{verb keyword|,} str{punctuation|(}work {adverb builtin|/} {conjunction variable|"}cache{adverb builtin|/}hugo{conjunction variable|"}{punctuation|)}{verb keyword|,}
                              {conjunction variable|"}{verb keyword|-}s{conjunction variable|"}{verb keyword|,} {conjunction variable|"}SITE{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}d{conjunction variable|"}{verb keyword|,} {conjunction variable|"}OUTPUT{conjunction variable|"}{verb keyword|]}{verb keyword|,} {verb keyword|\{}{conjunction variable|"}GOGC{verb keyword|":} gogc{adverb builtin|\}}{verb keyword|,} {verb keyword|[}{conjunction variable|"}resources{conjunction variable|"}{verb keyword|]}{punctuation|)}{punctuation|)}
    if {conjunction variable|"}jekyll{conjunction variable|"} in wanted{conjunction variable|:}
        mad{verb keyword|e.}append{punctuation|(}Tool{punctuation|(}{conjunction variable|"}Jekyll{conjunction variable|"}{verb keyword|,} {conjunction variable|"}jekyll{conjunction variable|"}{verb keyword|,} {verb keyword|[}{conjunction variable|"}jekyll{conjunction variable|"}{verb keyword|,} {conjunction variable|"}build{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}q{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}s{conjunction variable|"}{verb keyword|,} {conjunction variable|"}SITE{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}d{conjunction variable|"}{verb keyword|,} {conjunction variable|"}OUTPUT{conjunction variable|"}{verb keyword|]}{verb keyword|,} {verb keyword|\{}{adverb builtin|\}}{verb keyword|,}
                         {verb keyword|[}{verb keyword|".}jekyll{verb keyword|-}cache{conjunction variable|"}{verb keyword|,} {verb keyword|".}jekyll{verb keyword|-}metadata{conjunction variable|"}{verb keyword|]}{punctuation|)}{punctuation|)}
    if {conjunction variable|"}floor{conjunction variable|"} in wanted{conjunction variable|:}
        home {verb keyword|=} jdk_home{punctuation|(}jdks{verb keyword|[}{number|0}{verb keyword|]}{punctuation|)}
        classes {verb keyword|=} work {adverb builtin|/} {conjunction variable|"}floor{conjunction variable|"}
        subprocess{conjunction variable|.}run{punctuation|(}{verb keyword|[}home {adverb builtin|/} {conjunction variable|"}bin{adverb builtin|/}javac{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}d{conjunction variable|"}{verb keyword|,} classes{verb keyword|,} BENCH {adverb builtin|/} {conjunction variable|"}Floo{verb keyword|r.}java{conjunction variable|"}{verb keyword|]}{verb keyword|,} check{verb keyword|=}True{punctuation|)}
        flags {verb keyword|=} {verb keyword|[}{conjunction variable|"}{verb keyword|-}XX{conjunction variable|:}{verb keyword|+}UseSerialGC{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}XX{conjunction variable|:}TieredStopAtLevel{verb keyword|=}{number|1}{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}XX{conjunction variable|:}{verb keyword|-}UsePerfData{conjunction variable|"}{verb keyword|]}
        mad{verb keyword|e.}append{punctuation|(}Tool{punctuation|(}f{conjunction variable|"}floor{verb keyword|,} JDK {verb keyword|\{}jdks{verb keyword|[}{number|0}{verb keyword|]}{adverb builtin|\}}{conjunction variable|"}{verb keyword|,} {conjunction variable|"}jbuild{conjunction variable|"}{verb keyword|,}
                         {verb keyword|[}home {adverb builtin|/} {conjunction variable|"}bin{adverb builtin|/}java{conjunction variable|"}{verb keyword|,} {verb keyword|*}flags{verb keyword|,} {conjunction variable|"}{verb keyword|-}cp{conjunction variable|"}{verb keyword|,} classes{verb keyword|,} {conjunction variable|"}Floor{conjunction variable|"}{verb keyword|,} {conjunction variable|"}SITE{conjunction variable|"}{verb keyword|,} {conjunction variable|"}LIST{conjunction variable|"}{verb keyword|,} {conjunction variable|"}OUTPUT{conjunction variable|"}{verb keyword|]}{verb keyword|,} {verb keyword|\{}{adverb builtin|\}}{verb keyword|,} {verb keyword|[}{verb keyword|]}{verb keyword|,}
                         {verb keyword|[}{conjunction variable|"}cold{conjunction variable|"}{verb keyword|]}{punctuation|)}{punctuation|)}
    return made


{keyword|def} timed{punctuation|(}command{verb keyword|,} environment{verb keyword|,} folder{punctuation|)}{conjunction variable|:}
    {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}Wall seconds{verb keyword|,} CPU seconds and peak megabytes of one process{conjunction variable|.}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
    os{conjunction variable|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {adverb builtin|/} {conjunction variable|"}log{conjunction variable|"}{verb keyword|,} {conjunction variable|"}wb{conjunction variable|"}{punctuation|)} as log{conjunction variable|:}
        begin {verb keyword|=} tim{verb keyword|e.}perf_counter{punctuation|(}{punctuation|)}
        process {verb keyword|=} subprocess{conjunction variable|.}Popen{punctuation|(}command{verb keyword|,} env{verb keyword|=}os{conjunction variable|.}environ {verb keyword|\|} environment{verb keyword|,} cwd{verb keyword|=}folder{verb keyword|,} stdin{verb keyword|=}subprocess{conjunction variable|.}DEVNULL{verb keyword|,}
                                   stdout{verb keyword|=}log{verb keyword|,} stderr{verb keyword|=}log{punctuation|)}
        {number|_}{verb keyword|,} status{verb keyword|,} usage {verb keyword|=} os{conjunction variable|.}wait4{punctuation|(}process{conjunction variable|.}pid{verb keyword|,} {number|0}{punctuation|)}
        seconds {verb keyword|=} tim{verb keyword|e.}perf_counter{punctuation|(}{punctuation|)} {verb keyword|-} begin
        process{conjunction variable|.}returncode {verb keyword|=} os{conjunction variable|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{conjunction variable|.}returncode {verb keyword|!}{verb keyword|=} {verb keyword|0:}
        fail{punctuation|(}f{conjunction variable|"}{verb keyword|\{}{string|' '}{conjunction variable|.}join{punctuation|(}map{punctuation|(}str{verb keyword|,} command{punctuation|)}{punctuation|)}{adverb builtin|\}} ended with {verb keyword|\{}process{conjunction variable|.}returncode{verb keyword|\}:}{adverb builtin|\\}n{verb keyword|\{}{punctuation|(}folder {adverb builtin|/} {string|'log'}{punctuation|)}{conjunction variable|.}read_text{punctuation|(}{punctuation|)}{verb keyword|[}{verb keyword|-}{number|300}{verb keyword|0:}{verb keyword|]}{adverb builtin|\}}{conjunction variable|"}{punctuation|)}
    scale {verb keyword|=} {number|1} if sys{conjunction variable|.}platform {verb keyword|=}{verb keyword|=} {conjunction variable|"}darwin{conjunction variable|"} else {number|1024}
    return seconds{verb keyword|,} usag{verb keyword|e.}ru_utime {verb keyword|+} usag{verb keyword|e.}ru_stime{verb keyword|,} usag{verb keyword|e.}ru_maxrss {verb keyword|*} scale {adverb builtin|/} {number|1e6}


class Size{conjunction variable|:}
    {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}All that is measured with one number of posts{conjunction variable|.}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}

    {keyword|def} __init__{punctuation|(}self{verb keyword|,} posts{verb keyword|,} options{verb keyword|,} all_tools{verb keyword|,} work{punctuation|)}{conjunction variable|:}
        sel{adverb builtin|f.}posts {verb keyword|=} posts
        sel{adverb builtin|f.}options {verb keyword|=} options
        sel{adverb builtin|f.}tools {verb keyword|=} {verb keyword|[}t for t in all_tools if {adverb builtin|t.}site_name {verb keyword|!}{verb keyword|=} {conjunction variable|"}jekyll{conjunction variable|"} or posts {verb keyword|<}{verb keyword|=} options{conjunction variable|.}jekyll_max{verb keyword|]}
        sel{adverb builtin|f.}folder {verb keyword|=} work {adverb builtin|/} str{punctuation|(}posts{punctuation|)}
        sel{adverb builtin|f.}folde{verb keyword|r.}mkdir{punctuation|(}{punctuation|)}
        sel{adverb builtin|f.}results {verb keyword|=} {verb keyword|\{}{adverb builtin|\}}
        sel{adverb builtin|f.}files {verb keyword|=} {number|0}
        sel{adverb builtin|f.}bytes {verb keyword|=} {number|0}
        sel{adverb builtin|f.}check {verb keyword|=} {conjunction variable|"}{conjunction variable|"}
        sel{adverb builtin|f.}edited_name {verb keyword|=} None

    {keyword|def} measure{punctuation|(}self{punctuation|)}{conjunction variable|:}
        {verb keyword|#} Two variants of a generator have a site each{verb keyword|,} since they keep things in i{adverb builtin|t.}
        subprocess{conjunction variable|.}run{punctuation|(}{verb keyword|[}jdk_home{punctuation|(}sel{adverb builtin|f.}options{conjunction variable|.}jdk{conjunction variable|.}split{punctuation|(}{conjunction variable|"}{verb keyword|,}{conjunction variable|"}{punctuation|)}{verb keyword|[}{number|0}{verb keyword|]}{punctuation|)} {adverb builtin|/} {conjunction variable|"}bin{adverb builtin|/}java{conjunction variable|"}{verb keyword|,} BENCH {adverb builtin|/} {conjunction variable|"}Generat{verb keyword|e.}java{conjunction variable|"}{verb keyword|,}
                        {conjunction variable|"}{verb keyword|-}{verb keyword|-}posts{conjunction variable|"}{verb keyword|,} str{punctuation|(}sel{adverb builtin|f.}posts{punctuation|)}{verb keyword|,} {conjunction variable|"}{verb keyword|-}{verb keyword|-}seed{conjunction variable|"}{verb keyword|,} str{punctuation|(}sel{adverb builtin|f.}options{conjunction variable|.}seed{punctuation|)}{verb keyword|,} {conjunction variable|"}{verb keyword|-}{verb keyword|-}out{conjunction variable|"}{verb keyword|,} sel{adverb builtin|f.}folder {adverb builtin|/} {conjunction variable|"}sites{conjunction variable|"}{verb keyword|,}
                        {conjunction variable|"}{verb keyword|-}{verb keyword|-}templates{conjunction variable|"}{verb keyword|,} BENCH {adverb builtin|/} {conjunction variable|"}templates{conjunction variable|"}{verb keyword|,}
                        {conjunction variable|"}{verb keyword|-}{verb keyword|-}tools{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|,}{verb keyword|".}join{punctuation|(}sorted{punctuation|(}{verb keyword|\{}{adverb builtin|t.}site_name for t in sel{adverb builtin|f.}tools{adverb builtin|\}} {verb keyword|\|} {verb keyword|\{}{conjunction variable|"}jbuild{conjunction variable|"}{adverb builtin|\}}{punctuation|)}{punctuation|)}{verb keyword|]}{verb keyword|,} check{verb keyword|=}True{punctuation|)}
        for tool in sel{adverb builtin|f.}tool{verb keyword|s:}
            source {verb keyword|=} sel{adverb builtin|f.}folder {adverb builtin|/} {conjunction variable|"}sites{conjunction variable|"} {adverb builtin|/} tool{conjunction variable|.}site_name
            shutil{conjunction variable|.}copytree{punctuation|(}source{verb keyword|,} sel{adverb builtin|f.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}sel{adverb builtin|f.}options{conjunction variable|.}runs {verb keyword|+} {number|1}{punctuation|)}{conjunction variable|:}
            for measure in MEASURE{conjunction variable|S:}
                for i in range{punctuation|(}len{punctuation|(}sel{adverb builtin|f.}tools{punctuation|)}{punctuation|)}{conjunction variable|:}
                    tool {verb keyword|=} sel{adverb builtin|f.}tools{verb keyword|[}{punctuation|(}i {verb keyword|+} run{punctuation|)} {verb keyword|%} len{punctuation|(}sel{adverb builtin|f.}tools{punctuation|)}{verb keyword|]}
                    if measure in tool{conjunction variable|.}measures and {punctuation|(}run {verb keyword|>} {number|0} or not tool{conjunction variable|.}nam{verb keyword|e.}startswith{punctuation|(}{conjunction variable|"}floor{conjunction variable|"}{punctuation|)}{punctuation|)}{conjunction variable|:}
                        sel{adverb builtin|f.}once{punctuation|(}tool{verb keyword|,} measure{verb keyword|,} run{punctuation|)}
            if run {verb keyword|=}{verb keyword|=} {verb keyword|0:}
                sel{adverb builtin|f.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{conjunction variable|"}{verb keyword|\{}sel{adverb builtin|f.}posts{adverb builtin|\}} post{verb keyword|s:} run {verb keyword|\{}run{adverb builtin|\}} of {verb keyword|\{}sel{adverb builtin|f.}options{conjunction variable|.}runs{adverb builtin|\}} done{conjunction variable|"}{verb keyword|,} file{verb keyword|=}sys{conjunction variable|.}stderr{punctuation|)}

    {keyword|def} site{punctuation|(}self{verb keyword|,} tool{punctuation|)}{conjunction variable|:}
        return sel{adverb builtin|f.}folder {adverb builtin|/} {conjunction variable|"}site{conjunction variable|"} {adverb builtin|/} tool{conjunction variable|.}nam{verb keyword|e.}replace{punctuation|(}{conjunction variable|"} {conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}{conjunction variable|"}{punctuation|)}{conjunction variable|.}replace{punctuation|(}{conjunction variable|"}{verb keyword|,}{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{conjunction variable|"}{punctuation|)}

    {keyword|def} output{punctuation|(}self{verb keyword|,} tool{verb keyword|,} run{punctuation|)}{conjunction variable|:}
        return sel{adverb builtin|f.}folder {adverb builtin|/} {conjunction variable|"}output{conjunction variable|"} {adverb builtin|/} f{conjunction variable|"}{verb keyword|\{}run{adverb builtin|\}}{verb keyword|-}{verb keyword|\{}sel{adverb builtin|f.}site{punctuation|(}tool{punctuation|)}{conjunction variable|.}name{adverb builtin|\}}{conjunction variable|"}

    {keyword|def} once{punctuation|(}self{verb keyword|,} tool{verb keyword|,} measure{verb keyword|,} run{punctuation|)}{conjunction variable|:}
        site{verb keyword|,} output {verb keyword|=} sel{adverb builtin|f.}site{punctuation|(}tool{punctuation|)}{verb keyword|,} sel{adverb builtin|f.}output{punctuation|(}tool{verb keyword|,} run{punctuation|)}
        outpu{adverb builtin|t.}paren{adverb builtin|t.}mkdir{punctuation|(}exist_ok{verb keyword|=}True{punctuation|)}
        if measure {verb keyword|=}{verb keyword|=} {conjunction variable|"}cold{verb keyword|":}
            for cache in tool{conjunction variable|.}cache{verb keyword|s:}
                shutil{conjunction variable|.}rmtree{punctuation|(}site {adverb builtin|/} cache{verb keyword|,} ignore_errors{verb keyword|=}True{punctuation|)}
        if measure {verb keyword|=}{verb keyword|=} {conjunction variable|"}one edit{verb keyword|":}
            with open{punctuation|(}sel{adverb builtin|f.}edited{punctuation|(}site{punctuation|)}{verb keyword|,} {conjunction variable|"}a{conjunction variable|"}{punctuation|)} as pos{adverb builtin|t:}
                pos{adverb builtin|t.}write{punctuation|(}f{conjunction variable|"}{adverb builtin|\\}nOne more sentence{verb keyword|,} the {verb keyword|\{}run{adverb builtin|\}}th of its kin{conjunction variable|d.}{adverb builtin|\\}n{conjunction variable|"}{punctuation|)}
        values {verb keyword|=} {verb keyword|\{}{conjunction variable|"}SITE{verb keyword|":} site{verb keyword|,} {conjunction variable|"}OUTPUT{verb keyword|":} output{verb keyword|,} {conjunction variable|"}LIST{verb keyword|":} sel{adverb builtin|f.}folder {adverb builtin|/} {conjunction variable|"}list{conjunction variable|"}{adverb builtin|\}}
        command {verb keyword|=} {verb keyword|[}values{conjunction variable|.}get{punctuation|(}part{verb keyword|,} part{punctuation|)} for part in tool{conjunction variable|.}command{verb keyword|]}
        {verb keyword|#} Only the run that does not count may make the archive of classes{verb keyword|,} and waits for i{adverb builtin|t.}
        environment {verb keyword|=} tool{conjunction variable|.}environment {verb keyword|\|} {punctuation|(}{verb keyword|\{}{conjunction variable|"}JBUILD_ARCHIVE{verb keyword|":} {conjunction variable|"}wait{conjunction variable|"}{adverb builtin|\}} if run {verb keyword|=}{verb keyword|=} {number|0} else {verb keyword|\{}{adverb builtin|\}}{punctuation|)}
        result {verb keyword|=} timed{punctuation|(}command{verb keyword|,} environment{verb keyword|,} sel{adverb builtin|f.}folder{punctuation|)}
        if run {verb keyword|>} {verb keyword|0:}
            sel{adverb builtin|f.}results{conjunction variable|.}setdefault{punctuation|(}{punctuation|(}tool{conjunction variable|.}name{verb keyword|,} measure{punctuation|)}{verb keyword|,} {verb keyword|[}{verb keyword|]}{punctuation|)}{conjunction variable|.}append{punctuation|(}result{punctuation|)}

    {keyword|def} edited{punctuation|(}self{verb keyword|,} site{punctuation|)}{conjunction variable|:}
        {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}The first post from the middle of the blog's time on{verb keyword|;} the same for all tools{conjunction variable|.}{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
        if not sel{adverb builtin|f.}edited_name{conjunction variable|:}
            with os{conjunction variable|.}scandir{punctuation|(}sel{adverb builtin|f.}folder {adverb builtin|/} {conjunction variable|"}sites{adverb builtin|/}jbuild{adverb builtin|/}_posts{conjunction variable|"}{punctuation|)} as post{verb keyword|s:}
                sel{adverb builtin|f.}edited_name {verb keyword|=} min{punctuation|(}pos{adverb builtin|t.}name for post in posts if pos{adverb builtin|t.}name {verb keyword|>}{verb keyword|=} {conjunction variable|"}{number|2019}{verb keyword|-}{number|10}{conjunction variable|"}{punctuation|)}
        hugos {verb keyword|=} site {adverb builtin|/} {conjunction variable|"}content{adverb builtin|/}posts{conjunction variable|"} {adverb builtin|/} sel{adverb builtin|f.}edited_name{verb keyword|[}len{punctuation|(}{conjunction variable|"}{number|2019}{verb keyword|-}{number|10}{verb keyword|-}{number|01}{verb keyword|-}{conjunction variable|"}{punctuation|)}{conjunction variable|:}{verb keyword|]}
