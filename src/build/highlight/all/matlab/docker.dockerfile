# syntax{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}"{operator|/}app" {operator|\\}
    # inside
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} {operator|\\}
    echo "hi $APP_HOME" # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}"a b"{punctuation|,} "{operator|/}c"{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}{number|5}m CMD curl {operator|-}f http{operator|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}"java"{punctuation|,} "{operator|-}jar"{punctuation|,} "app{punctuation|.}jar"{punctuation|]}
