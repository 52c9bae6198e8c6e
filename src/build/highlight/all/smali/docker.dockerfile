{comment|# syntax=docker/dockerfile:1}
ARG VERSION{operator|=}{number|17}
FROM --platform{operator|=}linux/amd64 eclipse-{field variable|temurin}{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    {comment|# inside}
    X{operator|=}{number|1}
RUN --mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY --from{operator|=}build --chown{operator|=}{field variable|1}{punctuation|:}{number|1} {operator|[}{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK --interval{operator|=}5m CMD curl -f {field variable|http}{punctuation|:}//localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {operator|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
