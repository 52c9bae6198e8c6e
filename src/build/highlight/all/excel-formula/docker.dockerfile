# syntax{operator|=}docker{operator|/}dockerfile:{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin:${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{operator|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&}{operator|&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{range selector|{row|1}{operator|:}{row|1}} {punctuation|[}{string|"a b"}{operator|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http:{operator|/}{operator|/}localhost{operator|/} {punctuation|\|}{punctuation|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{operator|,} {string|"-jar"}{operator|,} {string|"app.jar"}{punctuation|]}
