{comment|# syntax=docker/dockerfile:1}
ARG VERSION=17
FROM {punctuation|-}{punctuation|-}platform=linux/amd64 eclipse{punctuation|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{punctuation|-}jdk AS build
ENV APP_HOME="/app" \\
    {comment|# inside}
    X=1
RUN {punctuation|-}{punctuation|-}mount=type=cache{punctuation|,}target=/root apt{punctuation|-}get update {important|&&} \\
    echo "hi $APP_HOME" {comment|# no}
COPY {punctuation|-}{punctuation|-}from=build {punctuation|-}{punctuation|-}chown=1{punctuation|:}1 {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {punctuation|-}{punctuation|-}interval=5m CMD curl {punctuation|-}f http{punctuation|:}//localhost/ {punctuation|\|}{punctuation|\|} exit 1
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
