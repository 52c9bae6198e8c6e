{comment-hash comment|# syntax=docker/dockerfile:1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|{punctuation|"}/app{punctuation|"}} \\
    {comment-hash comment|# inside}
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}{source-commands function|target}{operator|=}{operator|/}root apt{operator|-}get update && \\
    echo {string|{punctuation|"}hi $APP_HOME{punctuation|"}} {comment-hash comment|# no}
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|{punctuation|"}a b{punctuation|"}}{punctuation|,} {string|{punctuation|"}/c{punctuation|"}}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}{number|5}m CMD curl {operator|-}f http{punctuation|:}{comment-slash comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|{punctuation|"}java{punctuation|"}}{punctuation|,} {string|{punctuation|"}-jar{punctuation|"}}{punctuation|,} {string|{punctuation|"}app.jar{punctuation|"}}{punctuation|]}
