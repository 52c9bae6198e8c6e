{comment|# syntax=docker/dockerfile:1}
ARG VERSION={number|17}
FROM {operator|-}{operator|-}platform=linux{operator|/}amd64 eclipse{operator|-}temurin:${context-labels|{punctuation|\{}VERSION{punctuation|\}}}{operator|-}jdk AS build
ENV APP_HOME="{operator|/}app" \\
    {comment|# inside}
    X={number|1}
RUN {operator|-}{operator|-}mount=type=cache{punctuation|,}target={operator|/}root apt{operator|-}get update && \\
    echo "hi $APP_HOME" # no
COPY {operator|-}{operator|-}from=build {operator|-}{operator|-}chown={number|1}:{number|1} {punctuation|[}"a b"{punctuation|,} "{operator|/}c"{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval=5m CMD curl {operator|-}f http:{operator|/}{operator|/}localhost{operator|/} \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}"java"{punctuation|,} "{operator|-}jar"{punctuation|,} "app{punctuation|.}jar"{punctuation|]}
