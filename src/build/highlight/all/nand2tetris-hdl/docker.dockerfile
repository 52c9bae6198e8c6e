# syntax{operator|=}docker/dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM --platform{operator|=}linux/amd64 eclipse-temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{operator|=}"/app" \\
    # inside
    X{operator|=}{number|1}
RUN --mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt-get update && \\
    echo "hi $APP_HOME" # no
COPY --from{operator|=}build --chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}"a b"{punctuation|,} "/c"{punctuation|]}
HEALTHCHECK --interval{operator|=}5m CMD curl -f http{punctuation|:}{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}"java"{punctuation|,} "-jar"{punctuation|,} "app.jar"{punctuation|]}
