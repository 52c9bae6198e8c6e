#!/{name|usr}/{name|bin}/{name|env} {name|python3}
{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}

{name|import} {name|argparse}
{name|import} {name|json}
{name|import} {name|os}
{name|import} {name|platform}
{name|import} {name|shutil}
{name|import} {name|signal}
{name|import} {name|statistics}
{name|import} {name|subprocess}
{name|import} {name|sys}
{name|import} {name|time}
{name|from} {name|pathlib} {name|import} {name|Path}

{pattern|{pattern-name class-name|BENCH}} {operator pattern-def|=} {name|Path}{punctuation|(}{operator sequence|_}{operator sequence|_}{name|file}{operator sequence|_}{operator sequence|_}{punctuation|)}{name|.resolve}{punctuation|(}{punctuation|)}{name|.parent}
{pattern|{pattern-name class-name|ROOT}} {operator pattern-def|=} {name|BENCH.parent}
{pattern|{pattern-name class-name|MEASURES}} {operator pattern-def|=} {operator repetition|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{operator repetition|]}


{name|class} {field-capture|{field-name variable|Tool}{colon|:}}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    {name|def} {operator sequence|_}{operator sequence|_}{name|init}{operator sequence|_}{operator sequence|_}{punctuation|(}{name|self}{punctuation|,} {name|name}{punctuation|,} {name|site}{operator sequence|_}{name|name}{punctuation|,} {name|command}{punctuation|,} {pattern|{pattern-name class-name|environment}}{operator pattern-def|=}{name|None}{punctuation|,} {pattern|{pattern-name class-name|caches}}{operator pattern-def|=}{punctuation|(}{punctuation|)}{punctuation|,} {pattern|{pattern-name class-name|measures}}{operator pattern-def|=}{name|MEASURES}{punctuation|)}{punctuation|:}
        {pattern|{pattern-name class-name|self.name}} {operator pattern-def|=} {name|name}
        {name|self.site}{operator sequence|_}{pattern|{pattern-name class-name|name}} {operator pattern-def|=} {name|site}{operator sequence|_}{name|name}
        {pattern|{pattern-name class-name|self.command}} {operator pattern-def|=} {name|command}
        {pattern|{pattern-name class-name|self.environment}} {operator pattern-def|=} {name|environment} {name|or} {operator variation|\{}{operator variation|\}}
        {pattern|{pattern-name class-name|self.caches}} {operator pattern-def|=} {name|caches}
        {pattern|{pattern-name class-name|self.measures}} {operator pattern-def|=} {name|measures}


{name|def} {name|fail}{punctuation|(}{name|message}{punctuation|)}{punctuation|:}
    {name|sys.exit}{punctuation|(}{name|f}{string|"bench/run: \{message\}"}{punctuation|)}


{name|def} {name|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {pattern|{pattern-name class-name|parser}} {operator pattern-def|=} {name|argparse.ArgumentParser}{punctuation|(}{pattern|{pattern-name class-name|description}}{operator pattern-def|=}{operator sequence|_}{operator sequence|_}{name|doc}{operator sequence|_}{operator sequence|_}{punctuation|,} {name|formatter}{operator sequence|_}{pattern|{pattern-name class-name|class}}{operator pattern-def|=}{name|argparse.RawDescriptionHelpFormatter}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {pattern|{pattern-name class-name|default}}{operator pattern-def|=}{string|"50,1000,10000"}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--tools"}{punctuation|,} {pattern|{pattern-name class-name|default}}{operator pattern-def|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"(%(default)s)"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {pattern|{pattern-name class-name|default}}{operator pattern-def|=}{string|"25,17"}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {pattern|{pattern-name class-name|default}}{operator pattern-def|=}{string|"100"}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--runs"}{punctuation|,} {pattern|{pattern-name class-name|type}}{operator pattern-def|=}{name|int}{punctuation|,} {pattern|{pattern-name class-name|default}}{operator pattern-def|=}{quantifier number|5}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {pattern|{pattern-name class-name|type}}{operator pattern-def|=}{name|int}{punctuation|,} {pattern|{pattern-name class-name|default}}{operator pattern-def|=}{quantifier number|1000}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--seed"}{punctuation|,} {pattern|{pattern-name class-name|type}}{operator pattern-def|=}{name|int}{punctuation|,} {pattern|{pattern-name class-name|default}}{operator pattern-def|=}{quantifier number|1}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--work"}{punctuation|,} {pattern|{pattern-name class-name|type}}{operator pattern-def|=}{name|Path}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--keep"}{punctuation|,} {pattern|{pattern-name class-name|action}}{operator pattern-def|=}{string|"store_true"}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"keep that folder"}{punctuation|)}
    {name|parser.add}{operator sequence|_}{name|argument}{punctuation|(}{string|"--json"}{punctuation|,} {pattern|{pattern-name class-name|type}}{operator pattern-def|=}{name|Path}{punctuation|,} {pattern|{pattern-name class-name|help}}{operator pattern-def|=}{string|"write every single measurement here"}{punctuation|)}
    {name|return} {name|parser.parse}{operator sequence|_}{name|args}{punctuation|(}{punctuation|)}


{name|def} {name|jdk}{operator sequence|_}{name|home}{punctuation|(}{name|feature}{punctuation|)}{punctuation|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    {pattern|{pattern-name class-name|parents}} {operator pattern-def|=} {operator repetition|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{operator repetition|]}
    {name|parents} {operator sequence|+}{operator pattern-def|=} {operator repetition|[}{name|str}{punctuation|(}{name|Path.home}{punctuation|(}{punctuation|)} / {name|p}{punctuation|)} {name|for} {name|p} {name|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{operator repetition|]}
    {pattern|{pattern-name class-name|homes}} {operator pattern-def|=} {operator repetition|[}{name|Path}{punctuation|(}{name|os.environ}{operator repetition|[}{string|"JAVA_HOME"}{operator repetition|]}{punctuation|)}{operator repetition|]} {name|if} {string|"JAVA_HOME"} {name|in} {name|os.environ} {name|else} {operator repetition|[}{operator repetition|]}
    {name|for} {name|parent} {name|in} {name|map}{punctuation|(}{name|Path}{punctuation|,} {name|parents}{punctuation|)}{punctuation|:}
        {name|if} {name|parent.is}{operator sequence|_}{name|dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {name|for} {name|child} {name|in} {name|sorted}{punctuation|(}{name|parent.iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {name|homes} {operator sequence|+}{operator pattern-def|=} {operator repetition|[}{name|child}{punctuation|,} {name|child} / {string|"Contents/Home"}{operator repetition|]}
    {name|for} {name|home} {name|in} {field-capture|{field-name variable|homes}{colon|:}}
        {pattern|{pattern-name class-name|release}} {operator pattern-def|=} {name|home} / {string|"release"}
        {name|if} {name|release.is}{operator sequence|_}{name|file}{punctuation|(}{punctuation|)} {name|and} {punctuation|(}{name|home} / {string|"bin/javac"}{punctuation|)}{name|.is}{operator sequence|_}{name|file}{punctuation|(}{punctuation|)}{punctuation|:}
            {name|for} {name|line} {name|in} {name|release.read}{operator sequence|_}{name|text}{punctuation|(}{punctuation|)}{name|.splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {name|if} {name|line.startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {name|and} {name|line.split}{punctuation|(}{string|'"'}{punctuation|)}{operator repetition|[}{quantifier number|1}{operator repetition|]}{name|.split}{punctuation|(}{string|"."}{punctuation|)}{operator repetition|[}{quantifier number|0}{operator repetition|]} {operator pattern-def|=}{operator pattern-def|=} {field-capture|{field-name variable|feature}{colon|:}}
                    {name|return} {name|home.resolve}{punctuation|(}{punctuation|)}
    {name|fail}{punctuation|(}{name|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{name|def} {name|install}{punctuation|(}{name|work}{punctuation|)}{punctuation|:}
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    {name|subprocess.run}{punctuation|(}{operator repetition|[}{name|ROOT} / {string|"jbuild"}{punctuation|,} {string|"version"}{operator repetition|]}{punctuation|,} {pattern|{pattern-name class-name|check}}{operator pattern-def|=}{name|True}{punctuation|,} {pattern|{pattern-name class-name|stdout}}{operator pattern-def|=}{name|subprocess.DEVNULL}{punctuation|)}
    {pattern|{pattern-name class-name|folder}} {operator pattern-def|=} {name|work} / {string|"jbuild"}
    {name|folder.mkdir}{punctuation|(}{punctuation|)}
    {name|shutil.copy2}{punctuation|(}{name|ROOT} / {string|"jbuild"}{punctuation|,} {name|folder}{punctuation|)}
    {name|shutil.copy2}{punctuation|(}{name|ROOT} / {string|"target/jbuild.jar"}{punctuation|,} {name|folder}{punctuation|)}
    {name|return} {name|folder} / {string|"jbuild"}


{name|def} {name|tools}{punctuation|(}{name|options}{punctuation|,} {name|work}{punctuation|)}{punctuation|:}
    {pattern|{pattern-name class-name|wanted}} {operator pattern-def|=} {name|options.tools.split}{punctuation|(}{string|","}{punctuation|)}
    {pattern|{pattern-name class-name|made}} {operator pattern-def|=} {operator repetition|[}{operator repetition|]}
    {pattern|{pattern-name class-name|jdks}} {operator pattern-def|=} {name|options.jdk.split}{punctuation|(}{string|","}{punctuation|)}
    {name|if} {string|"jbuild"} {name|in} {field-capture|{field-name variable|wanted}{colon|:}}
        {pattern|{pattern-name class-name|launcher}} {operator pattern-def|=} {name|install}{punctuation|(}{name|work}{punctuation|)}
        {name|for} {name|jdk} {name|in} {field-capture|{field-name variable|jdks}{colon|:}}
            {pattern|{pattern-name class-name|environment}} {operator pattern-def|=} {operator variation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {name|str}{punctuation|(}{name|jdk}{operator sequence|_}{name|home}{punctuation|(}{name|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {name|str}{punctuation|(}{name|work} / {string|"cache"}{punctuation|)}{operator variation|\}}
            # {name|The} {name|first} {name|build} {name|trains} {name|the} {name|archive} {name|of} {name|classes}{punctuation|;} {name|it} {name|does} {name|not} {name|count.}
            {name|made.append}{punctuation|(}{name|Tool}{punctuation|(}{name|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {operator repetition|[}{name|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{operator repetition|]}{punctuation|,}
                             {name|environment}{punctuation|,} {operator repetition|[}{string|".jbuild"}{operator repetition|]}{punctuation|)}{punctuation|)}
    {name|if} {string|"hugo"} {name|in} {field-capture|{field-name variable|wanted}{colon|:}}
        {name|for} {name|gogc} {name|in} {name|options.gogc.split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            {name|made.append}{punctuation|(}{name|Tool}{punctuation|(}{name|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {operator repetition|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {name|str}{punctuation|(}{name|work} / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{operator repetition|]}{punctuation|,} {operator variation|\{}{string|"GOGC"}{punctuation|:} {name|gogc}{operator variation|\}}{punctuation|,} {operator repetition|[}{string|"resources"}{operator repetition|]}{punctuation|)}{punctuation|)}
    {name|if} {string|"jekyll"} {name|in} {field-capture|{field-name variable|wanted}{colon|:}}
        {name|made.append}{punctuation|(}{name|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {operator repetition|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{operator repetition|]}{punctuation|,} {operator variation|\{}{operator variation|\}}{punctuation|,}
                         {operator repetition|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{operator repetition|]}{punctuation|)}{punctuation|)}
    {name|if} {string|"floor"} {name|in} {field-capture|{field-name variable|wanted}{colon|:}}
        {pattern|{pattern-name class-name|home}} {operator pattern-def|=} {name|jdk}{operator sequence|_}{name|home}{punctuation|(}{name|jdks}{operator repetition|[}{quantifier number|0}{operator repetition|]}{punctuation|)}
        {pattern|{pattern-name class-name|classes}} {operator pattern-def|=} {name|work} / {string|"floor"}
        {name|subprocess.run}{punctuation|(}{operator repetition|[}{name|home} / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {name|classes}{punctuation|,} {name|BENCH} / {string|"Floor.java"}{operator repetition|]}{punctuation|,} {pattern|{pattern-name class-name|check}}{operator pattern-def|=}{name|True}{punctuation|)}
        {pattern|{pattern-name class-name|flags}} {operator pattern-def|=} {operator repetition|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{operator repetition|]}
        {name|made.append}{punctuation|(}{name|Tool}{punctuation|(}{name|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {operator repetition|[}{name|home} / {string|"bin/java"}{punctuation|,} *{name|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {name|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{operator repetition|]}{punctuation|,} {operator variation|\{}{operator variation|\}}{punctuation|,} {operator repetition|[}{operator repetition|]}{punctuation|,}
                         {operator repetition|[}{string|"cold"}{operator repetition|]}{punctuation|)}{punctuation|)}
    {name|return} {name|made}


{name|def} {name|timed}{punctuation|(}{name|command}{punctuation|,} {name|environment}{punctuation|,} {name|folder}{punctuation|)}{punctuation|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    {name|os.sync}{punctuation|(}{punctuation|)}
    {name|with} {name|open}{punctuation|(}{name|folder} / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {name|as} {field-capture|{field-name variable|log}{colon|:}}
        {pattern|{pattern-name class-name|begin}} {operator pattern-def|=} {name|time.perf}{operator sequence|_}{name|counter}{punctuation|(}{punctuation|)}
        {pattern|{pattern-name class-name|process}} {operator pattern-def|=} {name|subprocess.Popen}{punctuation|(}{name|command}{punctuation|,} {pattern|{pattern-name class-name|env}}{operator pattern-def|=}{name|os.environ} \| {name|environment}{punctuation|,} {pattern|{pattern-name class-name|cwd}}{operator pattern-def|=}{name|folder}{punctuation|,} {pattern|{pattern-name class-name|stdin}}{operator pattern-def|=}{name|subprocess.DEVNULL}{punctuation|,}
                                   {pattern|{pattern-name class-name|stdout}}{operator pattern-def|=}{name|log}{punctuation|,} {pattern|{pattern-name class-name|stderr}}{operator pattern-def|=}{name|log}{punctuation|)}
        {operator sequence|_}{punctuation|,} {name|status}{punctuation|,} {pattern|{pattern-name class-name|usage}} {operator pattern-def|=} {name|os.wait4}{punctuation|(}{name|process.pid}{punctuation|,} {quantifier number|0}{punctuation|)}
        {pattern|{pattern-name class-name|seconds}} {operator pattern-def|=} {name|time.perf}{operator sequence|_}{name|counter}{punctuation|(}{punctuation|)} {name|-} {name|begin}
        {pattern|{pattern-name class-name|process.returncode}} {operator pattern-def|=} {name|os.waitstatus}{operator sequence|_}{name|to}{operator sequence|_}{name|exitcode}{punctuation|(}{name|status}{punctuation|)}
    {name|if} {name|process.returncode} !{operator pattern-def|=} {quantifier number|0}{punctuation|:}
        {name|fail}{punctuation|(}{name|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {pattern|{pattern-name class-name|scale}} {operator pattern-def|=} {quantifier number|1} {name|if} {pattern|{pattern-name class-name|sys.platform}} {operator pattern-def|=}{operator pattern-def|=} {string|"darwin"} {name|else} {quantifier number|1024}
    {name|return} {name|seconds}{punctuation|,} {name|usage.ru}{operator sequence|_}{name|utime} {operator sequence|+} {name|usage.ru}{operator sequence|_}{name|stime}{punctuation|,} {name|usage.ru}{operator sequence|_}{name|maxrss} * {name|scale} / {name|1e6}


{name|class} {field-capture|{field-name variable|Size}{colon|:}}
    {string|"""All that is measured with one number of posts."""}

    {name|def} {operator sequence|_}{operator sequence|_}{name|init}{operator sequence|_}{operator sequence|_}{punctuation|(}{name|self}{punctuation|,} {name|posts}{punctuation|,} {name|options}{punctuation|,} {name|all}{operator sequence|_}{name|tools}{punctuation|,} {name|work}{punctuation|)}{punctuation|:}
        {pattern|{pattern-name class-name|self.posts}} {operator pattern-def|=} {name|posts}
        {pattern|{pattern-name class-name|self.options}} {operator pattern-def|=} {name|options}
        {pattern|{pattern-name class-name|self.tools}} {operator pattern-def|=} {operator repetition|[}{name|t} {name|for} {name|t} {name|in} {name|all}{operator sequence|_}{name|tools} {name|if} {name|t.site}{operator sequence|_}{name|name} !{operator pattern-def|=} {string|"jekyll"} {name|or} {name|posts} <{operator pattern-def|=} {name|options.jekyll}{operator sequence|_}{name|max}{operator repetition|]}
        {pattern|{pattern-name class-name|self.folder}} {operator pattern-def|=} {name|work} / {name|str}{punctuation|(}{name|posts}{punctuation|)}
        {name|self.folder.mkdir}{punctuation|(}{punctuation|)}
        {pattern|{pattern-name class-name|self.results}} {operator pattern-def|=} {operator variation|\{}{operator variation|\}}
        {pattern|{pattern-name class-name|self.files}} {operator pattern-def|=} {quantifier number|0}
        {pattern|{pattern-name class-name|self.bytes}} {operator pattern-def|=} {quantifier number|0}
        {pattern|{pattern-name class-name|self.check}} {operator pattern-def|=} {string|""}
        {name|self.edited}{operator sequence|_}{pattern|{pattern-name class-name|name}} {operator pattern-def|=} {name|None}

    {name|def} {name|measure}{punctuation|(}{name|self}{punctuation|)}{punctuation|:}
        # {name|Two} {name|variants} {name|of} {name|a} {name|generator} {name|have} {name|a} {name|site} {name|each}{punctuation|,} {name|since} {name|they} {name|keep} {name|things} {name|in} {name|it.}
        {name|subprocess.run}{punctuation|(}{operator repetition|[}{name|jdk}{operator sequence|_}{name|home}{punctuation|(}{name|self.options.jdk.split}{punctuation|(}{string|","}{punctuation|)}{operator repetition|[}{quantifier number|0}{operator repetition|]}{punctuation|)} / {string|"bin/java"}{punctuation|,} {name|BENCH} / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {name|str}{punctuation|(}{name|self.posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {name|str}{punctuation|(}{name|self.options.seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {name|self.folder} / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {name|BENCH} / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{name|.join}{punctuation|(}{name|sorted}{punctuation|(}{operator variation|\{}{name|t.site}{operator sequence|_}{name|name} {name|for} {name|t} {name|in} {name|self.tools}{operator variation|\}} \| {operator variation|\{}{string|"jbuild"}{operator variation|\}}{punctuation|)}{punctuation|)}{operator repetition|]}{punctuation|,} {pattern|{pattern-name class-name|check}}{operator pattern-def|=}{name|True}{punctuation|)}
        {name|for} {name|tool} {name|in} {field-capture|{field-name variable|self.tools}{colon|:}}
            {pattern|{pattern-name class-name|source}} {operator pattern-def|=} {name|self.folder} / {string|"sites"} / {name|tool.site}{operator sequence|_}{name|name}
            {name|shutil.copytree}{punctuation|(}{name|source}{punctuation|,} {name|self.site}{punctuation|(}{name|tool}{punctuation|)}{punctuation|)}
        {name|for} {name|run} {name|in} {name|range}{punctuation|(}{name|self.options.runs} {operator sequence|+} {quantifier number|1}{punctuation|)}{punctuation|:}
            {name|for} {name|measure} {name|in} {field-capture|{field-name variable|MEASURES}{colon|:}}
                {name|for} {name|i} {name|in} {name|range}{punctuation|(}{name|len}{punctuation|(}{name|self.tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {pattern|{pattern-name class-name|tool}} {operator pattern-def|=} {name|self.tools}{operator repetition|[}{punctuation|(}{name|i} {operator sequence|+} {name|run}{punctuation|)} % {name|len}{punctuation|(}{name|self.tools}{punctuation|)}{operator repetition|]}
                    {name|if} {name|measure} {name|in} {name|tool.measures} {name|and} {punctuation|(}{name|run} > {quantifier number|0} {name|or} {name|not} {name|tool.name.startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {name|self.once}{punctuation|(}{name|tool}{punctuation|,} {name|measure}{punctuation|,} {name|run}{punctuation|)}
            {name|if} {pattern|{pattern-name class-name|run}} {operator pattern-def|=}{operator pattern-def|=} {quantifier number|0}{punctuation|:}
                {name|self.compare}{punctuation|(}{punctuation|)}
            {name|print}{punctuation|(}{name|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {pattern|{pattern-name class-name|file}}{operator pattern-def|=}{name|sys.stderr}{punctuation|)}

    {name|def} {name|site}{punctuation|(}{name|self}{punctuation|,} {name|tool}{punctuation|)}{punctuation|:}
        {name|return} {name|self.folder} / {string|"site"} / {name|tool.name.replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{name|.replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {name|def} {name|output}{punctuation|(}{name|self}{punctuation|,} {name|tool}{punctuation|,} {name|run}{punctuation|)}{punctuation|:}
        {name|return} {name|self.folder} / {string|"output"} / {name|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {name|def} {name|once}{punctuation|(}{name|self}{punctuation|,} {name|tool}{punctuation|,} {name|measure}{punctuation|,} {name|run}{punctuation|)}{punctuation|:}
        {name|site}{punctuation|,} {pattern|{pattern-name class-name|output}} {operator pattern-def|=} {name|self.site}{punctuation|(}{name|tool}{punctuation|)}{punctuation|,} {name|self.output}{punctuation|(}{name|tool}{punctuation|,} {name|run}{punctuation|)}
        {name|output.parent.mkdir}{punctuation|(}{name|exist}{operator sequence|_}{pattern|{pattern-name class-name|ok}}{operator pattern-def|=}{name|True}{punctuation|)}
        {name|if} {pattern|{pattern-name class-name|measure}} {operator pattern-def|=}{operator pattern-def|=} {string|"cold"}{punctuation|:}
            {name|for} {name|cache} {name|in} {field-capture|{field-name variable|tool.caches}{colon|:}}
                {name|shutil.rmtree}{punctuation|(}{name|site} / {name|cache}{punctuation|,} {name|ignore}{operator sequence|_}{pattern|{pattern-name class-name|errors}}{operator pattern-def|=}{name|True}{punctuation|)}
        {name|if} {pattern|{pattern-name class-name|measure}} {operator pattern-def|=}{operator pattern-def|=} {string|"one edit"}{punctuation|:}
            {name|with} {name|open}{punctuation|(}{name|self.edited}{punctuation|(}{name|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {name|as} {field-capture|{field-name variable|post}{colon|:}}
                {name|post.write}{punctuation|(}{name|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {pattern|{pattern-name class-name|values}} {operator pattern-def|=} {operator variation|\{}{string|"SITE"}{punctuation|:} {name|site}{punctuation|,} {string|"OUTPUT"}{punctuation|:} {name|output}{punctuation|,} {string|"LIST"}{punctuation|:} {name|self.folder} / {string|"list"}{operator variation|\}}
        {pattern|{pattern-name class-name|command}} {operator pattern-def|=} {operator repetition|[}{name|values.get}{punctuation|(}{name|part}{punctuation|,} {name|part}{punctuation|)} {name|for} {name|part} {name|in} {name|tool.command}{operator repetition|]}
        # {name|Only} {name|the} {name|run} {name|that} {name|does} {name|not} {name|count} {name|may} {name|make} {name|the} {name|archive} {name|of} {name|classes}{punctuation|,} {name|and} {name|waits} {name|for} {name|it.}
        {pattern|{pattern-name class-name|environment}} {operator pattern-def|=} {name|tool.environment} \| {punctuation|(}{operator variation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{operator variation|\}} {name|if} {pattern|{pattern-name class-name|run}} {operator pattern-def|=}{operator pattern-def|=} {quantifier number|0} {name|else} {operator variation|\{}{operator variation|\}}{punctuation|)}
        {pattern|{pattern-name class-name|result}} {operator pattern-def|=} {name|timed}{punctuation|(}{name|command}{punctuation|,} {name|environment}{punctuation|,} {name|self.folder}{punctuation|)}
        {name|if} {name|run} > {quantifier number|0}{punctuation|:}
            {name|self.results.setdefault}{punctuation|(}{punctuation|(}{name|tool.name}{punctuation|,} {name|measure}{punctuation|)}{punctuation|,} {operator repetition|[}{operator repetition|]}{punctuation|)}{name|.append}{punctuation|(}{name|result}{punctuation|)}

    {name|def} {name|edited}{punctuation|(}{name|self}{punctuation|,} {name|site}{punctuation|)}{punctuation|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {name|if} {name|not} {name|self.edited}{operator sequence|_}{field-capture|{field-name variable|name}{colon|:}}
            {name|with} {name|os.scandir}{punctuation|(}{name|self.folder} / {string|"sites/jbuild/_posts"}{punctuation|)} {name|as} {field-capture|{field-name variable|posts}{colon|:}}
                {name|self.edited}{operator sequence|_}{pattern|{pattern-name class-name|name}} {operator pattern-def|=} {name|min}{punctuation|(}{name|post.name} {name|for} {name|post} {name|in} {name|posts} {name|if} {name|post.name} >{operator pattern-def|=} {string|"2019-10"}{punctuation|)}
        {pattern|{pattern-name class-name|hugos}} {operator pattern-def|=} {name|site} / {string|"content/posts"} / {name|self.edited}{operator sequence|_}{name|name}{operator repetition|[}{name|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{operator repetition|]}
