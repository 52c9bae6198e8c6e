# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
{keyword|FROM} --platform{operator|=}linux{operator|/}amd64 eclipse-temurin{punctuation|:}$\{VERSION\}-jdk {keyword|AS} build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
{keyword|RUN} --mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt-get update {operator|&}{operator|&} \\
    echo {string|"hi $APP_HOME"} # {keyword|no}
{keyword|COPY} --from{operator|=}build --chown{operator|=}{number|1}{punctuation|:}{number|1} [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK --interval{operator|=}5m CMD curl -f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} \|\| {keyword|exit} {number|1}
ONBUILD {keyword|RUN} x
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
