# {builtin|syntax}{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    {keyword|X}{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get {keyword|update} {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}{keyword|f} http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} {keyword|exit} {number|1}
ONBUILD RUN {keyword|x}
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
