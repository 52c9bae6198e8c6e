# syntax{punctuation|=}docker/dockerfile:{number|1}
ARG {header-statement bold|VERSION}{punctuation|=}{number|17}
FROM --{rule-keyword keyword|platform}{punctuation|=}linux/amd64 eclipse-temurin:{operator|$}\{{header-statement bold|VERSION}\}-jdk AS build
ENV APP_HOME{punctuation|=}{string|"/app"} {operator|\\}
    # inside
    X{punctuation|=}{number|1}
RUN --mount{punctuation|=}type{punctuation|=}cache{punctuation|,}target{punctuation|=}/root apt-get update && {operator|\\}
    echo {string|"hi $APP_HOME"} # no
COPY --from{punctuation|=}build --chown{punctuation|=}{number|1}:{number|1} [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK --interval{punctuation|=}5m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
