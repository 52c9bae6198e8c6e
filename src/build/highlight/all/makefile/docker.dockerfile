{comment|# syntax=docker/dockerfile:1}
ARG VERSION{operator|=}17
FROM --platform{operator|=}linux/amd64 eclipse-temurin{punctuation|:}{variable|$}{punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    {comment|# inside}
    X{operator|=}1
RUN --mount{operator|=}type{operator|=}cache,target{operator|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY --from{operator|=}build --chown{operator|=}1{punctuation|:}1 [{string|"a b"}, {string|"/c"}]
HEALTHCHECK --interval{operator|=}5m CMD curl -f http{punctuation|:}//localhost/ {operator|\|}{operator|\|} exit 1
ONBUILD RUN x
ENTRYPOINT [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]
