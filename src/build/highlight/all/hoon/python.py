#!/{function|usr}/{function|bin}/{function|env} {function|python3}
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

{function|import} {function|argparse}
{function|import} {function|json}
{function|import} {function|os}
{function|import} {function|platform}
{function|import} {function|shutil}
{function|import} {function|signal}
{function|import} {function|statistics}
{function|import} {function|subprocess}
{function|import} {function|sys}
{function|import} {function|time}
{function|from} {function|pathlib} {function|import} P{function|ath}

BENCH = P{function|ath}(__{function|file}__).{function|resolve}().{function|parent}
ROOT = BENCH.{function|parent}
MEASURES = [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]


{function|class} T{function|ool}:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {function|def} __{function|init}__({function|self}, {function|name}, {function|site}_{function|name}, {function|command}, {function|environment}=N{function|one}, {function|caches}=(), {function|measures}=MEASURES):
        {function|self}.{function|name} = {function|name}
        {function|self}.{function|site}_{function|name} = {function|site}_{function|name}
        {function|self}.{function|command} = {function|command}
        {function|self}.{function|environment} = {function|environment} {function|or} \{\}
        {function|self}.{function|caches} = {function|caches}
        {function|self}.{function|measures} = {function|measures}


{function|def} {function|fail}({function|message}):
    {function|sys}.{function|exit}({function|f}{string|"bench/run: \{message\}"})


{function|def} {function|arguments}():
    {function|parser} = {function|argparse}.A{function|rgument}P{function|arser}({function|description}=__{function|doc}__, {function|formatter}_{function|class}={function|argparse}.R{function|aw}D{function|escription}H{function|elp}F{function|ormatter})
    {function|parser}.{function|add}_{function|argument}({string|"--sizes"}, {function|default}={string|"50,1000,10000"}, {function|help}={string|"numbers of posts (%(default)s)"})
    {function|parser}.{function|add}_{function|argument}({string|"--tools"}, {function|default}={string|"jbuild,hugo,jekyll,floor"}, {function|help}={string|"(%(default)s)"})
    {function|parser}.{function|add}_{function|argument}({string|"--jdk"}, {function|default}={string|"25,17"}, {function|help}={string|"Java versions for jbuild, first also for the floor (%(default)s)"})
    {function|parser}.{function|add}_{function|argument}({string|"--gogc"}, {function|default}={string|"100"}, {function|help}={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"})
    {function|parser}.{function|add}_{function|argument}({string|"--runs"}, {function|type}={function|int}, {function|default}=5, {function|help}={string|"runs that count, after one that does not (%(default)s)"})
    {function|parser}.{function|add}_{function|argument}({string|"--jekyll-max"}, {function|type}={function|int}, {function|default}=1000, {function|help}={string|"largest size for Jekyll (%(default)s)"})
    {function|parser}.{function|add}_{function|argument}({string|"--seed"}, {function|type}={function|int}, {function|default}=1, {function|help}={string|"of the content (%(default)s)"})
    {function|parser}.{function|add}_{function|argument}({string|"--work"}, {function|type}=P{function|ath}, {function|help}={string|"folder for all that is made; a new one in the system's if not given"})
    {function|parser}.{function|add}_{function|argument}({string|"--keep"}, {function|action}={string|"store_true"}, {function|help}={string|"keep that folder"})
    {function|parser}.{function|add}_{function|argument}({string|"--json"}, {function|type}=P{function|ath}, {function|help}={string|"write every single measurement here"})
    {function|return} {function|parser}.{function|parse}_{function|args}()


{function|def} {function|jdk}_{function|home}({function|feature}):
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {function|parents} = [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    {function|parents} += [{function|str}(P{function|ath}.{function|home}() / {function|p}) {function|for} {function|p} {function|in} ({string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"})]
    {function|homes} = [P{function|ath}({function|os}.{function|environ}[{string|"JAVA_HOME"}])] {function|if} {string|"JAVA_HOME"} {function|in} {function|os}.{function|environ} {function|else} []
    {function|for} {function|parent} {function|in} {function|map}(P{function|ath}, {function|parents}):
        {function|if} {function|parent}.{function|is}_{function|dir}():
            {function|for} {function|child} {function|in} {function|sorted}({function|parent}.{function|iterdir}()):
                {function|homes} += [{function|child}, {function|child} / {string|"Contents/Home"}]
    {function|for} {function|home} {function|in} {function|homes}:
        {function|release} = {function|home} / {string|"release"}
        {function|if} {function|release}.{function|is}_{function|file}() {function|and} ({function|home} / {string|"bin/javac"}).{function|is}_{function|file}():
            {function|for} {function|line} {function|in} {function|release}.{function|read}_{function|text}().{function|splitlines}():
                {function|if} {function|line}.{function|startswith}({string|"JAVA_VERSION="}) {function|and} {function|line}.{function|split}({string|'"'})[1].{function|split}({string|"."})[0] {keyword|==} {function|feature}:
                    {function|return} {function|home}.{function|resolve}()
    {function|fail}({function|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"})


{function|def} {function|install}({function|work}):
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {function|subprocess}.{function|run}([ROOT / {string|"jbuild"}, {string|"version"}], {function|check}=T{function|rue}, {function|stdout}={function|subprocess}.DEVNULL)
    {function|folder} = {function|work} / {string|"jbuild"}
    {function|folder}.{function|mkdir}()
    {function|shutil}.{function|copy2}(ROOT / {string|"jbuild"}, {function|folder})
    {function|shutil}.{function|copy2}(ROOT / {string|"target/jbuild.jar"}, {function|folder})
    {function|return} {function|folder} / {string|"jbuild"}


{function|def} {function|tools}({function|options}, {function|work}):
    {function|wanted} = {function|options}.{function|tools}.{function|split}({string|","})
    {function|made} = []
    {function|jdks} = {function|options}.{function|jdk}.{function|split}({string|","})
    {function|if} {string|"jbuild"} {function|in} {function|wanted}:
        {function|launcher} = {function|install}({function|work})
        {function|for} {function|jdk} {function|in} {function|jdks}:
            {function|environment} = \{{string|"JBUILD_JAVA_HOME"}: {function|str}({function|jdk}_{function|home}({function|jdk})), {string|"XDG_CACHE_HOME"}: {function|str}({function|work} / {string|"cache"})\}
            # T{function|he} {function|first} {function|build} {function|trains} {function|the} {function|archive} {function|of} {function|classes}; {function|it} {function|does} {function|not} {function|count}.
            {function|made}.{function|append}(T{function|ool}({function|f}{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, [{function|launcher}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],
                             {function|environment}, [{string|".jbuild"}]))
    {function|if} {string|"hugo"} {function|in} {function|wanted}:
        {function|for} {function|gogc} {function|in} {function|options}.{function|gogc}.{function|split}({string|","}):
            {function|made}.{function|append}(T{function|ool}({function|f}{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             [{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, {function|str}({function|work} / {string|"cache/hugo"}),
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], \{{string|"GOGC"}: {function|gogc}\}, [{string|"resources"}]))
    {function|if} {string|"jekyll"} {function|in} {function|wanted}:
        {function|made}.{function|append}(T{function|ool}({string|"Jekyll"}, {string|"jekyll"}, [{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], \{\},
                         [{string|".jekyll-cache"}, {string|".jekyll-metadata"}]))
    {function|if} {string|"floor"} {function|in} {function|wanted}:
        {function|home} = {function|jdk}_{function|home}({function|jdks}[0])
        {function|classes} = {function|work} / {string|"floor"}
        {function|subprocess}.{function|run}([{function|home} / {string|"bin/javac"}, {string|"-d"}, {function|classes}, BENCH / {string|"Floor.java"}], {function|check}=T{function|rue})
        {function|flags} = [{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]
        {function|made}.{function|append}(T{function|ool}({function|f}{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         [{function|home} / {string|"bin/java"}, {class-name|*}{function|flags}, {string|"-cp"}, {function|classes}, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}], \{\}, [],
                         [{string|"cold"}]))
    {function|return} {function|made}


{function|def} {function|timed}({function|command}, {function|environment}, {function|folder}):
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {function|os}.{function|sync}()
    {function|with} {function|open}({function|folder} / {string|"log"}, {string|"wb"}) {function|as} {function|log}:
        {function|begin} = {function|time}.{function|perf}_{function|counter}()
        {function|process} = {function|subprocess}.P{function|open}({function|command}, {function|env}={function|os}.{function|environ} \| {function|environment}, {function|cwd}={function|folder}, {function|stdin}={function|subprocess}.DEVNULL,
                                   {function|stdout}={function|log}, {function|stderr}={function|log})
        _, {function|status}, {function|usage} = {function|os}.{function|wait4}({function|process}.{function|pid}, 0)
        {function|seconds} = {function|time}.{function|perf}_{function|counter}() - {function|begin}
        {function|process}.{function|returncode} = {function|os}.{function|waitstatus}_{function|to}_{function|exitcode}({function|status})
    {function|if} {function|process}.{function|returncode} {keyword|!=} 0:
        {function|fail}({function|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"})
    {function|scale} = 1 {function|if} {function|sys}.{function|platform} {keyword|==} {string|"darwin"} {function|else} 1024
    {function|return} {function|seconds}, {function|usage}.{function|ru}_{function|utime} + {function|usage}.{function|ru}_{function|stime}, {function|usage}.{function|ru}_{function|maxrss} {class-name|*} {function|scale} / 1{function|e6}


{function|class} S{function|ize}:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {function|def} __{function|init}__({function|self}, {function|posts}, {function|options}, {function|all}_{function|tools}, {function|work}):
        {function|self}.{function|posts} = {function|posts}
        {function|self}.{function|options} = {function|options}
        {function|self}.{function|tools} = [{function|t} {function|for} {function|t} {function|in} {function|all}_{function|tools} {function|if} {function|t}.{function|site}_{function|name} {keyword|!=} {string|"jekyll"} {function|or} {function|posts} <= {function|options}.{function|jekyll}_{function|max}]
        {function|self}.{function|folder} = {function|work} / {function|str}({function|posts})
        {function|self}.{function|folder}.{function|mkdir}()
        {function|self}.{function|results} = \{\}
        {function|self}.{function|files} = 0
        {function|self}.{function|bytes} = 0
        {function|self}.{function|check} = {string|""}
        {function|self}.{function|edited}_{function|name} = N{function|one}

    {function|def} {function|measure}({function|self}):
        # T{function|wo} {function|variants} {function|of} {function|a} {function|generator} {function|have} {function|a} {function|site} {function|each}, {function|since} {function|they} {function|keep} {function|things} {function|in} {function|it}.
        {function|subprocess}.{function|run}([{function|jdk}_{function|home}({function|self}.{function|options}.{function|jdk}.{function|split}({string|","})[0]) / {string|"bin/java"}, BENCH / {string|"Generate.java"},
                        {string|"--posts"}, {function|str}({function|self}.{function|posts}), {string|"--seed"}, {function|str}({function|self}.{function|options}.{function|seed}), {string|"--out"}, {function|self}.{function|folder} / {string|"sites"},
                        {string|"--templates"}, BENCH / {string|"templates"},
                        {string|"--tools"}, {string|","}.{function|join}({function|sorted}(\{{function|t}.{function|site}_{function|name} {function|for} {function|t} {function|in} {function|self}.{function|tools}\} \| \{{string|"jbuild"}\}))], {function|check}=T{function|rue})
        {function|for} {function|tool} {function|in} {function|self}.{function|tools}:
            {function|source} = {function|self}.{function|folder} / {string|"sites"} / {function|tool}.{function|site}_{function|name}
            {function|shutil}.{function|copytree}({function|source}, {function|self}.{function|site}({function|tool}))
        {function|for} {function|run} {function|in} {function|range}({function|self}.{function|options}.{function|runs} + 1):
            {function|for} {function|measure} {function|in} MEASURES:
                {function|for} {function|i} {function|in} {function|range}({function|len}({function|self}.{function|tools})):
                    {function|tool} = {function|self}.{function|tools}[({function|i} + {function|run}) % {function|len}({function|self}.{function|tools})]
                    {function|if} {function|measure} {function|in} {function|tool}.{function|measures} {function|and} ({function|run} > 0 {function|or} {function|not} {function|tool}.{function|name}.{function|startswith}({string|"floor"})):
                        {function|self}.{function|once}({function|tool}, {function|measure}, {function|run})
            {function|if} {function|run} {keyword|==} 0:
                {function|self}.{function|compare}()
            {function|print}({function|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, {function|file}={function|sys}.{function|stderr})

    {function|def} {function|site}({function|self}, {function|tool}):
        {function|return} {function|self}.{function|folder} / {string|"site"} / {function|tool}.{function|name}.{function|replace}({string|" "}, {string|"-"}).{function|replace}({string|","}, {string|""})

    {function|def} {function|output}({function|self}, {function|tool}, {function|run}):
        {function|return} {function|self}.{function|folder} / {string|"output"} / {function|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {function|def} {function|once}({function|self}, {function|tool}, {function|measure}, {function|run}):
        {function|site}, {function|output} = {function|self}.{function|site}({function|tool}), {function|self}.{function|output}({function|tool}, {function|run})
        {function|output}.{function|parent}.{function|mkdir}({function|exist}_{function|ok}=T{function|rue})
        {function|if} {function|measure} {keyword|==} {string|"cold"}:
            {function|for} {function|cache} {function|in} {function|tool}.{function|caches}:
                {function|shutil}.{function|rmtree}({function|site} / {function|cache}, {function|ignore}_{function|errors}=T{function|rue})
        {function|if} {function|measure} {keyword|==} {string|"one edit"}:
            {function|with} {function|open}({function|self}.{function|edited}({function|site}), {string|"a"}) {function|as} {function|post}:
                {function|post}.{function|write}({function|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"})
        {function|values} = \{{string|"SITE"}: {function|site}, {string|"OUTPUT"}: {function|output}, {string|"LIST"}: {function|self}.{function|folder} / {string|"list"}\}
        {function|command} = [{function|values}.{function|get}({function|part}, {function|part}) {function|for} {function|part} {function|in} {function|tool}.{function|command}]
        # O{function|nly} {function|the} {function|run} {function|that} {function|does} {function|not} {function|count} {function|may} {function|make} {function|the} {function|archive} {function|of} {function|classes}, {function|and} {function|waits} {function|for} {function|it}.
        {function|environment} = {function|tool}.{function|environment} \| (\{{string|"JBUILD_ARCHIVE"}: {string|"wait"}\} {function|if} {function|run} {keyword|==} 0 {function|else} \{\})
        {function|result} = {function|timed}({function|command}, {function|environment}, {function|self}.{function|folder})
        {function|if} {function|run} > 0:
            {function|self}.{function|results}.{function|setdefault}(({function|tool}.{function|name}, {function|measure}), []).{function|append}({function|result})

    {function|def} {function|edited}({function|self}, {function|site}):
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {function|if} {function|not} {function|self}.{function|edited}_{function|name}:
            {function|with} {function|os}.{function|scandir}({function|self}.{function|folder} / {string|"sites/jbuild/_posts"}) {function|as} {function|posts}:
                {function|self}.{function|edited}_{function|name} = {function|min}({function|post}.{function|name} {function|for} {function|post} {function|in} {function|posts} {function|if} {function|post}.{function|name} >= {string|"2019-10"})
        {function|hugos} = {function|site} / {string|"content/posts"} / {function|self}.{function|edited}_{function|name}[{function|len}({string|"2019-10-01-"}):]
