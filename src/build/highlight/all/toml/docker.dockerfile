{comment|# syntax=docker/dockerfile:1}
ARG VERSION{punctuation|=}{number|17}
FROM --platform{punctuation|=}linux/amd64 eclipse-temurin:${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{punctuation|=}{string|"/app"} \\
    {comment|# inside}
    {key property|X}{punctuation|=}{number|1}
RUN --mount{punctuation|=}type{punctuation|=}cache{punctuation|,}{key property|target}{punctuation|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY --from{punctuation|=}build --chown{punctuation|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK --interval{punctuation|=}5m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
