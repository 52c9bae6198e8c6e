# syntax{operator|=}docker/dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {punctuation|-}{punctuation|-}platform{operator|=}linux/amd64 eclipse{punctuation|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{punctuation|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN {punctuation|-}{punctuation|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt{punctuation|-}get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY {punctuation|-}{punctuation|-}from{operator|=}build {punctuation|-}{punctuation|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {punctuation|-}{punctuation|-}interval{operator|=}5m CMD curl {punctuation|-}f http{punctuation|:}{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
