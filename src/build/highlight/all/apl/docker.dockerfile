{comment|# syntax=docker/dockerfile:1}
ARG VERSION{function|=}{number|17}
FROM {function|-}{function|-}platform{function|=}linux{monadic-operator operator|/}amd64 eclipse{function|-}temurin{dfn builtin|:}${dfn builtin|\{}VERSION{dfn builtin|\}}{function|-}jdk AS build
ENV APP_HOME{function|=}"{monadic-operator operator|/}app" {monadic-operator operator|\\}
    {comment|# inside}
    X{function|=}{number|1}
RUN {function|-}{function|-}mount{function|=}type{function|=}cache{function|,}target{function|=}{monadic-operator operator|/}root apt{function|-}get update {monadic-operator operator|&}{monadic-operator operator|&} {monadic-operator operator|\\}
    echo "hi $APP_HOME" {comment|# no}
COPY {function|-}{function|-}from{function|=}build {function|-}{function|-}chown{function|=}{number|1}{dfn builtin|:}{number|1} {punctuation|[}"a b"{function|,} "{monadic-operator operator|/}c"{punctuation|]}
HEALTHCHECK {function|-}{function|-}interval{function|=}{number|5}m CMD curl {function|-}f http{dfn builtin|:}{monadic-operator operator|/}{monadic-operator operator|/}localhost{monadic-operator operator|/} {function|\|}{function|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}"java"{function|,} "{function|-}jar"{function|,} "app{dyadic-operator operator|.}jar"{punctuation|]}
