{comment|# syntax=docker/dockerfile:1}
ARG VERSION{keyword|=}{number|17}
FROM --platform{keyword|=}linux/amd64 {function|{prefix|eclipse-temurin{punctuation|:}}}${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{keyword|=}{string|"/app"} \\
    {comment|# inside}
    X{keyword|=}{number|1}
RUN --mount{keyword|=}type{keyword|=}cache{punctuation|,}target{keyword|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY --from{keyword|=}build --chown{keyword|=}{number|1}{function|{prefix|{punctuation|:}}{local-name|1}} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK --interval{keyword|=}{number|5}m CMD curl -f {function|{prefix|http{punctuation|:}}}//localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
