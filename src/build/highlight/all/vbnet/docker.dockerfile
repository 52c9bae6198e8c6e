# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk {keyword|AS} build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
{keyword|RUN} {operator|-}{operator|-}mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}{keyword|get} update {operator|&}{operator|&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}{number|5}m CMD curl {operator|-}f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} \|\| {keyword|exit} {number|1}
ONBUILD {keyword|RUN} x
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
