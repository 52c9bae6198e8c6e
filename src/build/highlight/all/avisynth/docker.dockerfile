{comment|# syntax=docker/dockerfile:1}
ARG {builtin-function function|VERSION}{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}{builtin-function function|VERSION}{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} {line-continuation punctuation|\\}
    {comment|# inside}
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}{argument-label|{argument-name punctuation|target}{punctuation|=}}{operator|/}root apt{operator|-}get update {operator|&&} {line-continuation punctuation|\\}
    {builtin-function function|echo} {string|"hi $APP_HOME"} {comment|# no}
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http{operator|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
