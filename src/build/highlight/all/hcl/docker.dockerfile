{comment|# syntax=docker/dockerfile:1}
ARG {property|VERSION}{punctuation|=}{number|17}
FROM {property|--platform}{punctuation|=}linux/amd64 eclipse-temurin:${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV {property|APP_HOME}{punctuation|=}{string|"/app"} \\
    {comment|# inside}
    {property|X}{punctuation|=}{number|1}
RUN {property|--mount}{punctuation|=}{property|type}{punctuation|=}cache,{property|target}{punctuation|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY {property|--from}{punctuation|=}build {property|--chown}{punctuation|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}, {string|"/c"}{punctuation|]}
HEALTHCHECK {property|--interval}{punctuation|=}{number|5}m CMD curl -f http:{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{punctuation|]}
