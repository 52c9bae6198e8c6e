{comment|# syntax=docker/dockerfile:1}
ARG {assign-left variable|VERSION}{operator|=}{number|17}
FROM {parameter variable|--platform}{operator|=}linux/amd64 eclipse-temurin:{variable|$\{VERSION\}}-jdk AS build
ENV {assign-left variable|APP_HOME}{operator|=}{string|"/app"} {punctuation|\\}
    {comment|# inside}
    {assign-left variable|X}{operator|=}{number|1}
RUN {parameter variable|--mount}{operator|=}type{operator|=}cache,target{operator|=}/root {function|apt-get} update {operator|&&} {punctuation|\\}
    {builtin class-name|echo} {string|"hi {variable|$APP_HOME}"} {comment|# no}
COPY {parameter variable|--from}{operator|=}build {parameter variable|--chown}{operator|=}{number|1}:1 {punctuation|[}{string|"a b"}, {string|"/c"}{punctuation|]}
HEALTHCHECK {parameter variable|--interval}{operator|=}5m CMD {function|curl} {parameter variable|-f} http://localhost/ {operator|\|\|} {builtin class-name|exit} {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{punctuation|]}
