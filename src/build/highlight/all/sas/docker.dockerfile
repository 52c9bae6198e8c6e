# syntax{operator|=}docker{operator|/}dockerfile:{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin:{punctuation|$}{punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} {punctuation|\\}
    # inside
    X{operator|=}{number|1}
{step keyword|RUN} {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&}{operator|&} {punctuation|\\}
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http:{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} {keyword|exit} {number|1}
ONBUILD {step keyword|RUN} x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
