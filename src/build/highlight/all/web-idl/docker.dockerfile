# syntax{operator|=}docker/dockerfile{operator|:}{number|1}
{class-name|ARG} VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux/amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
{class-name|ENV} APP_HOME{operator|=}{string|"/app"} \\
    # {class-name|inside}
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt{operator|-}get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http{operator|:}{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
