{comment|#!/usr/bin/env python3}
{key attr-name|"""Measures} {value attr-value|jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.}

{key attr-name|All} {value attr-value|tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:}

{key attr-name|  cold} {value attr-value|      into an output folder that never existed, without anything kept from earlier builds}
{key attr-name|  unchanged} {value attr-value| a second build over the first, in a new process}
{key attr-name|  one} {value attr-value|edit   a third, after one sentence was added to one post}

{key attr-name|Before} {value attr-value|each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is}
{key attr-name|the} {value attr-value|wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it}
{key attr-name|ever} {value attr-value|held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made}
{key attr-name|three} {value attr-value|times slower after a deletion.}
"""

{key attr-name|import} {value attr-value|argparse}
{key attr-name|import} {value attr-value|json}
{key attr-name|import} {value attr-value|os}
{key attr-name|import} {value attr-value|platform}
{key attr-name|import} {value attr-value|shutil}
{key attr-name|import} {value attr-value|signal}
{key attr-name|import} {value attr-value|statistics}
{key attr-name|import} {value attr-value|subprocess}
{key attr-name|import} {value attr-value|sys}
{key attr-name|import} {value attr-value|time}
{key attr-name|from} {value attr-value|pathlib import Path}

{key attr-name|BENCH} {punctuation|=} {value attr-value|Path(__file__).resolve().parent}
{key attr-name|ROOT} {punctuation|=} {value attr-value|BENCH.parent}
{key attr-name|MEASURES} {punctuation|=} {value attr-value|["cold", "unchanged", "one edit"]}


{key attr-name|class} {value attr-value|Tool:}
{key attr-name|    """One} {value attr-value|way of building one site: a generator with a JDK or a GOGC."""}

{key attr-name|    def} {value attr-value|__init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES):}
{key attr-name|        self.name} {punctuation|=} {value attr-value|name}
{key attr-name|        self.site_name} {punctuation|=} {value attr-value|site_name}
{key attr-name|        self.command} {punctuation|=} {value attr-value|command}
{key attr-name|        self.environment} {punctuation|=} {value attr-value|environment or \{\}}
{key attr-name|        self.caches} {punctuation|=} {value attr-value|caches}
{key attr-name|        self.measures} {punctuation|=} {value attr-value|measures}


{key attr-name|def} {value attr-value|fail(message):}
{key attr-name|    sys.exit(f"bench/run}{punctuation|:} {value attr-value|\{message\}")}


{key attr-name|def} {value attr-value|arguments():}
{key attr-name|    parser} {punctuation|=} {value attr-value|argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)}
{key attr-name|    parser.add_argument("--sizes",} {value attr-value|default="50,1000,10000", help="numbers of posts (%(default)s)")}
{key attr-name|    parser.add_argument("--tools",} {value attr-value|default="jbuild,hugo,jekyll,floor", help="(%(default)s)")}
{key attr-name|    parser.add_argument("--jdk",} {value attr-value|default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")}
{key attr-name|    parser.add_argument("--gogc",} {value attr-value|default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")}
{key attr-name|    parser.add_argument("--runs",} {value attr-value|type=int, default=5, help="runs that count, after one that does not (%(default)s)")}
{key attr-name|    parser.add_argument("--jekyll-max",} {value attr-value|type=int, default=1000, help="largest size for Jekyll (%(default)s)")}
{key attr-name|    parser.add_argument("--seed",} {value attr-value|type=int, default=1, help="of the content (%(default)s)")}
{key attr-name|    parser.add_argument("--work",} {value attr-value|type=Path, help="folder for all that is made; a new one in the system's if not given")}
{key attr-name|    parser.add_argument("--keep",} {value attr-value|action="store_true", help="keep that folder")}
{key attr-name|    parser.add_argument("--json",} {value attr-value|type=Path, help="write every single measurement here")}
{key attr-name|    return} {value attr-value|parser.parse_args()}


{key attr-name|def} {value attr-value|jdk_home(feature):}
{key attr-name|    """The} {value attr-value|folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
{key attr-name|    parents} {punctuation|=} {value attr-value|["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]}
{key attr-name|    parents} {value attr-value|+= [str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]}
{key attr-name|    homes} {punctuation|=} {value attr-value|[Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []}
{key attr-name|    for} {value attr-value|parent in map(Path, parents):}
{key attr-name|        if} {value attr-value|parent.is_dir():}
{key attr-name|            for} {value attr-value|child in sorted(parent.iterdir()):}
{key attr-name|                homes} {value attr-value|+= [child, child / "Contents/Home"]}
{key attr-name|    for} {value attr-value|home in homes:}
{key attr-name|        release} {punctuation|=} {value attr-value|home / "release"}
{key attr-name|        if} {value attr-value|release.is_file() and (home / "bin/javac").is_file():}
{key attr-name|            for} {value attr-value|line in release.read_text().splitlines():}
{key attr-name|                if} {value attr-value|line.startswith("JAVA_VERSION=") and line.split('"')[1].split(".")[0] == feature:}
{key attr-name|                    return} {value attr-value|home.resolve()}
{key attr-name|    fail(f"no} {value attr-value|JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}")}


{key attr-name|def} {value attr-value|install(work):}
{key attr-name|    """Puts} {value attr-value|the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
{key attr-name|    subprocess.run([ROOT} {value attr-value|/ "jbuild", "version"], check=True, stdout=subprocess.DEVNULL)}
{key attr-name|    folder} {punctuation|=} {value attr-value|work / "jbuild"}
    folder.mkdir()
{key attr-name|    shutil.copy2(ROOT} {value attr-value|/ "jbuild", folder)}
{key attr-name|    shutil.copy2(ROOT} {value attr-value|/ "target/jbuild.jar", folder)}
{key attr-name|    return} {value attr-value|folder / "jbuild"}


{key attr-name|def} {value attr-value|tools(options, work):}
{key attr-name|    wanted} {punctuation|=} {value attr-value|options.tools.split(",")}
{key attr-name|    made} {punctuation|=} {value attr-value|[]}
{key attr-name|    jdks} {punctuation|=} {value attr-value|options.jdk.split(",")}
{key attr-name|    if} {value attr-value|"jbuild" in wanted:}
{key attr-name|        launcher} {punctuation|=} {value attr-value|install(work)}
{key attr-name|        for} {value attr-value|jdk in jdks:}
{key attr-name|            environment} {punctuation|=} {value attr-value|\{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}}
{comment|            # The first build trains the archive of classes; it does not count.}
{key attr-name|            made.append(Tool(f"jbuild,} {value attr-value|JDK \{jdk\}", "jbuild", [launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"],}
{key attr-name|                             environment,} {value attr-value|[".jbuild"]))}
{key attr-name|    if} {value attr-value|"hugo" in wanted:}
{key attr-name|        for} {value attr-value|gogc in options.gogc.split(","):}
{key attr-name|            made.append(Tool(f"Hugo,} {value attr-value|GOGC \{gogc\}", "hugo",}
{key attr-name|                             ["hugo",} {value attr-value|"--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),}
{key attr-name|                              "-s",} {value attr-value|"SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]))}
{key attr-name|    if} {value attr-value|"jekyll" in wanted:}
{key attr-name|        made.append(Tool("Jekyll",} {value attr-value|"jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], \{\},}
{key attr-name|                         [".jekyll-cache",} {value attr-value|".jekyll-metadata"]))}
{key attr-name|    if} {value attr-value|"floor" in wanted:}
{key attr-name|        home} {punctuation|=} {value attr-value|jdk_home(jdks[0])}
{key attr-name|        classes} {punctuation|=} {value attr-value|work / "floor"}
{key attr-name|        subprocess.run([home} {value attr-value|/ "bin/javac", "-d", classes, BENCH / "Floor.java"], check=True)}
{key attr-name|        flags} {punctuation|=} {value attr-value|["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]}
{key attr-name|        made.append(Tool(f"floor,} {value attr-value|JDK \{jdks[0]\}", "jbuild",}
{key attr-name|                         [home} {value attr-value|/ "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, [],}
                         ["cold"]))
{key attr-name|    return} {value attr-value|made}


{key attr-name|def} {value attr-value|timed(command, environment, folder):}
{key attr-name|    """Wall} {value attr-value|seconds, CPU seconds and peak megabytes of one process."""}
    os.sync()
{key attr-name|    with} {value attr-value|open(folder / "log", "wb") as log:}
{key attr-name|        begin} {punctuation|=} {value attr-value|time.perf_counter()}
{key attr-name|        process} {punctuation|=} {value attr-value|subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,}
{key attr-name|                                   stdout}{punctuation|=}{value attr-value|log, stderr=log)}
{key attr-name|        _,} {value attr-value|status, usage = os.wait4(process.pid, 0)}
{key attr-name|        seconds} {punctuation|=} {value attr-value|time.perf_counter() - begin}
{key attr-name|        process.returncode} {punctuation|=} {value attr-value|os.waitstatus_to_exitcode(status)}
{key attr-name|    if} {value attr-value|process.returncode != 0:}
{key attr-name|        fail(f"\{'} {value attr-value|'.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}")}
{key attr-name|    scale} {punctuation|=} {value attr-value|1 if sys.platform == "darwin" else 1024}
{key attr-name|    return} {value attr-value|seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6}


{key attr-name|class} {value attr-value|Size:}
{key attr-name|    """All} {value attr-value|that is measured with one number of posts."""}

{key attr-name|    def} {value attr-value|__init__(self, posts, options, all_tools, work):}
{key attr-name|        self.posts} {punctuation|=} {value attr-value|posts}
{key attr-name|        self.options} {punctuation|=} {value attr-value|options}
{key attr-name|        self.tools} {punctuation|=} {value attr-value|[t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]}
{key attr-name|        self.folder} {punctuation|=} {value attr-value|work / str(posts)}
        self.folder.mkdir()
{key attr-name|        self.results} {punctuation|=} {value attr-value|\{\}}
{key attr-name|        self.files} {punctuation|=} {value attr-value|0}
{key attr-name|        self.bytes} {punctuation|=} {value attr-value|0}
{key attr-name|        self.check} {punctuation|=} {value attr-value|""}
{key attr-name|        self.edited_name} {punctuation|=} {value attr-value|None}

{key attr-name|    def} {value attr-value|measure(self):}
{comment|        # Two variants of a generator have a site each, since they keep things in it.}
{key attr-name|        subprocess.run([jdk_home(self.options.jdk.split(",")[0])} {value attr-value|/ "bin/java", BENCH / "Generate.java",}
{key attr-name|                        "--posts",} {value attr-value|str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",}
{key attr-name|                        "--templates",} {value attr-value|BENCH / "templates",}
{key attr-name|                        "--tools",} {value attr-value|",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)}
{key attr-name|        for} {value attr-value|tool in self.tools:}
{key attr-name|            source} {punctuation|=} {value attr-value|self.folder / "sites" / tool.site_name}
{key attr-name|            shutil.copytree(source,} {value attr-value|self.site(tool))}
{key attr-name|        for} {value attr-value|run in range(self.options.runs + 1):}
{key attr-name|            for} {value attr-value|measure in MEASURES:}
{key attr-name|                for} {value attr-value|i in range(len(self.tools)):}
{key attr-name|                    tool} {punctuation|=} {value attr-value|self.tools[(i + run) % len(self.tools)]}
{key attr-name|                    if} {value attr-value|measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):}
{key attr-name|                        self.once(tool,} {value attr-value|measure, run)}
{key attr-name|            if} {value attr-value|run == 0:}
                self.compare()
{key attr-name|            print(f"\{self.posts\}} {value attr-value|posts: run \{run\} of \{self.options.runs\} done", file=sys.stderr)}

{key attr-name|    def} {value attr-value|site(self, tool):}
{key attr-name|        return} {value attr-value|self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")}

{key attr-name|    def} {value attr-value|output(self, tool, run):}
{key attr-name|        return} {value attr-value|self.folder / "output" / f"\{run\}-\{self.site(tool).name\}"}

{key attr-name|    def} {value attr-value|once(self, tool, measure, run):}
{key attr-name|        site,} {value attr-value|output = self.site(tool), self.output(tool, run)}
{key attr-name|        output.parent.mkdir(exist_ok}{punctuation|=}{value attr-value|True)}
{key attr-name|        if} {value attr-value|measure == "cold":}
{key attr-name|            for} {value attr-value|cache in tool.caches:}
{key attr-name|                shutil.rmtree(site} {value attr-value|/ cache, ignore_errors=True)}
{key attr-name|        if} {value attr-value|measure == "one edit":}
{key attr-name|            with} {value attr-value|open(self.edited(site), "a") as post:}
{key attr-name|                post.write(f"\\nOne} {value attr-value|more sentence, the \{run\}th of its kind.\\n")}
{key attr-name|        values} {punctuation|=} {value attr-value|\{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}}
{key attr-name|        command} {punctuation|=} {value attr-value|[values.get(part, part) for part in tool.command]}
{comment|        # Only the run that does not count may make the archive of classes, and waits for it.}
{key attr-name|        environment} {punctuation|=} {value attr-value|tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})}
{key attr-name|        result} {punctuation|=} {value attr-value|timed(command, environment, self.folder)}
{key attr-name|        if} {value attr-value|run > 0:}
{key attr-name|            self.results.setdefault((tool.name,} {value attr-value|measure), []).append(result)}

{key attr-name|    def} {value attr-value|edited(self, site):}
{key attr-name|        """The} {value attr-value|first post from the middle of the blog's time on; the same for all tools."""}
{key attr-name|        if} {value attr-value|not self.edited_name:}
{key attr-name|            with} {value attr-value|os.scandir(self.folder / "sites/jbuild/_posts") as posts:}
{key attr-name|                self.edited_name} {punctuation|=} {value attr-value|min(post.name for post in posts if post.name >= "2019-10")}
{key attr-name|        hugos} {punctuation|=} {value attr-value|site / "content/posts" / self.edited_name[len("2019-10-01-"):]}
