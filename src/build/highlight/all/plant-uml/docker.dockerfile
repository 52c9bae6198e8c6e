# syntax=docker/dockerfile{punctuation|:}1
ARG VERSION=17
FROM --platform=linux/amd64 eclipse-temurin{punctuation|:}${punctuation|\{}VERSION{arrow operator|\}-}jdk AS build
ENV APP_HOME={string|"/app"} \\
    # inside
    X=1
RUN --mount=type=cache{punctuation|,}target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY --from=build --chown=1{punctuation|:}1 {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK --interval=5m CMD curl -f http{punctuation|:}//localhost/ \|\| exit 1
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
