# syntax{operator|=}docker{operator|/}dockerfile:{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin:{operator|$}\{VERSION\}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache,target{operator|=}{operator|/}root apt{operator|-}get update {operator|&}{operator|&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}:{number|1} {operator|[}{string|"a b"}, {string|"/c"}{operator|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http:{operator|/}{operator|/}localhost{operator|/} {operator|\|}{operator|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {operator|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{operator|]}
