{comment|# syntax=docker/dockerfile:1}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}{variable|$}{punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} {operator|\\}
    {comment|# inside}
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} {operator|\\}
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}5m CMD curl {operator|-f} http{punctuation|:}{operator|/}{regex|/localhost/} {operator|\|\|} exit {number|1}
ONBUILD RUN {operator|x}
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
