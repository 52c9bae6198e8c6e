# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}{keyword|platform}{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${comment|\{VERSION\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}"{operator|/}app" \\
    # inside
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update && \\
    echo "hi {number|$A}PP_HOME" # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}"a b"{punctuation|,} "{operator|/}c"{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}{number|5}m CMD curl {operator|-}f http{punctuation|:}{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}"java"{punctuation|,} "{operator|-}jar"{punctuation|,} "app{punctuation|.}jar"{punctuation|]}
