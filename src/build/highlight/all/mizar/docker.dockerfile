# syntax{operator|=}docker/{variable|dockerfile}{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM --platform{operator|=}linux/amd64 eclipse-{variable|temurin}{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{operator|=}"/app" \\
    # inside
    X{operator|=}{number|1}
RUN --mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt-get update {operator|&}{operator|&} \\
    echo "hi $APP_HOME" # no
COPY --{keyword|from}{operator|=}build --chown{operator|=}{variable|1}{punctuation|:}{number|1} {punctuation|[}"a b"{punctuation|,} "/c"{punctuation|]}
HEALTHCHECK --interval{operator|=}5m CMD curl -f {variable|http}{punctuation|:}//localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}"java"{punctuation|,} "-jar"{punctuation|,} "app.jar"{punctuation|]}
