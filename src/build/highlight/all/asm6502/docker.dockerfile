# syntax=docker/dockerfile{punctuation|:}{decimal-number number|1}
ARG VERSION={decimal-number number|17}
FROM --platform=linux/amd64 eclipse-temurin{punctuation|:}$\{VERSION\}-jdk AS build
ENV APP_HOME={string|"/app"} \\
    # inside
    {register variable|X}={decimal-number number|1}
RUN --mount=type=cache{punctuation|,}target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY --from=build --chown={decimal-number number|1}{punctuation|:}{decimal-number number|1} [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK --interval=5m CMD curl -f http{punctuation|:}//localhost/ \|\| exit {decimal-number number|1}
ONBUILD RUN {register variable|x}
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
