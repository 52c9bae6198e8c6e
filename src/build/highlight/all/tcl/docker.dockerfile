{comment|# syntax=docker/dockerfile:1}
ARG VERSION=17
FROM {operator|-}{operator|-}platform=linux{operator|/}amd64 eclipse{operator|-}temurin:${variable|\{VERSION\}}{operator|-}jdk AS build
ENV APP_HOME={string|"/app"} \\
    {comment|# inside}
    X=1
RUN {operator|-}{operator|-}mount=type=cache,target={operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY {operator|-}{operator|-}from=build {operator|-}{operator|-}chown=1:1 {punctuation|[}{string|"a b"}, {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval=5m CMD curl {operator|-}f http:{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit 1
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{punctuation|]}
