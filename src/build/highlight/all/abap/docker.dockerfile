# {keyword|syntax}=docker/dockerfile{punctuation|:}{number|1}
ARG {keyword|VERSION}={number|17}
{keyword|FROM} --platform=linux/amd64 eclipse{token-operator punctuation|-}temurin{punctuation|:}${token-operator punctuation|\{}VERSION{token-operator punctuation|\}}-jdk {keyword|AS} build
ENV APP_HOME="/app" \\
    # inside
    {keyword|X}={number|1}
{keyword|RUN} --mount=type=cache{punctuation|,}target=/root apt{token-operator punctuation|-}get {keyword|update} {string-operator keyword|&&} \\
    echo {eol-comment comment|"hi $APP_HOME" # no}
{keyword|COPY} --from=build --chown={number|1}{punctuation|:}{number|1} ["a b"{punctuation|,} {eol-comment comment|"/c"]}
HEALTHCHECK --interval=5m CMD curl -f http{punctuation|:}//localhost/ {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|exit} {number|1}
ONBUILD {keyword|RUN} {keyword|x}
ENTRYPOINT ["java"{punctuation|,} {eol-comment comment|"-jar", "app.jar"]}
