{comment|# syntax=docker/dockerfile:1}
ARG VERSION{punctuation|=}{value attr-value|17}
FROM --platform{punctuation|=}{value attr-value|linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
ENV APP_HOME{punctuation|=}{value attr-value|{quoted|"/app"} {punctuation|\\}
    # inside}
    X{punctuation|=}{value attr-value|1}
RUN --mount{punctuation|=}{value attr-value|type=cache,target=/root apt-get update && {punctuation|\\}
    echo {quoted|"hi $APP_HOME"} # no}
COPY --from{punctuation|=}{value attr-value|build --chown=1:1 ["a b",} "/c"]
HEALTHCHECK --interval{punctuation|=}{value attr-value|5m CMD curl -f http://localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT ["java", "-jar", "app.jar"]
