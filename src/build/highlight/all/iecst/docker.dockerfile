{operator|#} syntax{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
ARG VERSION{operator|=}{number|17}
{keyword|FROM} {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${comment|\{VERSION\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    {operator|#} inside
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} {operator|#} no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}{number|5}m CMD curl {operator|-}f http{operator|:}{operator|/}{operator|/}localhost{operator|/} \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
