# syntax{operator|=}docker/dockerfile:1
ARG VERSION{operator|=}{number|17}
FROM --platform{operator|=}linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN --mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY --from{operator|=}build --chown{operator|=}1:1 [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK --interval{operator|=}5m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
