{comment|# syntax=docker/dockerfile:1}
ARG VERSION=17
FROM --platform=linux/amd64 eclipse-temurin:{variable|$\{VERSION\}}-jdk AS build
ENV APP_HOME={string|"/app"} \\
    {comment|# inside}
    X=1
RUN --mount=type=cache,target=/root apt-get update && \\
    echo {string|"hi {variable|$APP_HOME}"} {comment|# no}
COPY --from=build --chown=1:1 [{string|"a b", "/c"}]
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit 1
ONBUILD RUN x
ENTRYPOINT [{string|"java", "-jar", "app.jar"}]
