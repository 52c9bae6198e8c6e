{function|# syntax=docker/dockerfile}:1
ARG VERSION=17
FROM {comment|--platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
ENV APP_HOME={string|"/app"} {operator|\\}
    # inside
    X=1
RUN {comment|--mount=type=cache,target=/root apt-get update && \\}
    echo {string|"hi $APP_HOME"} # no
COPY {comment|--from=build --chown=1:1 ["a b", "/c"]}
HEALTHCHECK {comment|--interval=5m CMD curl -f http://localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]
