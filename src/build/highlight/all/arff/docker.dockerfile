# syntax=docker/dockerfile:{number|1}
ARG VERSION={number|17}
FROM --platform=linux/amd64 eclipse-temurin:${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME={string|"/app"} \\
    # inside
    X={number|1}
RUN --mount=type=cache{punctuation|,}target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY --from=build --chown={number|1}:{number|1} [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
