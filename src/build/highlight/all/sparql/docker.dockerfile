{comment|# syntax=docker/dockerfile:1}
ARG VERSION={number|17}
{keyword|FROM} --platform=linux/amd64 {function|{prefix|eclipse-temurin{punctuation|:}}}${punctuation|\{}VERSION{punctuation|\}}-jdk {keyword|AS} build
ENV APP_HOME={string|"/app"} \\
    {comment|# inside}
    X={number|1}
RUN --mount=type=cache{punctuation|,}target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
{keyword|COPY} --{keyword|from}=build --chown={number|1}{function|{prefix|{punctuation|:}}{local-name|1}} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK --interval={number|5}m CMD curl -f {function|{prefix|http{punctuation|:}}}//localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
