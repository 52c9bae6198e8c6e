# syntax{operator|=}docker/dockerfile:{number|1}
ARG VERSION{operator|=}{number|17}
FROM {punctuation|--}platform{operator|=}linux/amd64 eclipse-temurin:${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN {punctuation|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY {punctuation|--}from{operator|=}build {punctuation|--}chown{operator|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {punctuation|--}interval{operator|=}5m CMD curl -f http://localhost/ {operator|\|}{operator|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
