{comment|# syntax=docker/dockerfile:1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux/amd64 eclipse{operator|-}temurin:${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string-literal|{string|"/app"}} \\
    {comment|# inside}
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt{operator|-}get update {operator|&&} \\
    echo {string-literal|{string|"hi }{interpolation|{variable|$APP_HOME}}{string|"}} {comment|# no}
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}:{number|1} {punctuation|[}{string-literal|{string|"a b"}}{punctuation|,} {string-literal|{string|"/c"}}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http://localhost/ {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string-literal|{string|"java"}}{punctuation|,} {string-literal|{string|"-jar"}}{punctuation|,} {string-literal|{string|"app.jar"}}{punctuation|]}
