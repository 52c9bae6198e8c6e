{operator|#} syntax{operator|=}docker{operator|/}{attr-name|dockerfile}{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}{attr-name|temurin}{punctuation|:}{keyword|$}{punctuation|\{}{function|VERSION}{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    {operator|#} inside
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{operator|,}target{operator|=}{operator|/}root apt{operator|-}get update {number|&&} \\
    echo {string|"hi $APP_HOME"} {operator|#} no
COPY {operator|-}{operator|-}{keyword|from}{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{operator|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f {attr-name|http}{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|}{operator|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{operator|,} {string|"-jar"}{operator|,} {string|"app.jar"}{punctuation|]}
