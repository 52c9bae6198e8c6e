{selector|# syntax=docker/dockerfile:1
ARG VERSION=17
FROM --platform=linux/amd64 eclipse-temurin:$}{punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME={string|"/app"} \\
    # inside
    X=1
RUN {operator|-}{operator|-}mount=type=cache{punctuation|,}target={operator|/}root apt{operator|-}get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from=build {operator|-}{operator|-}chown={property|1}{punctuation|:}1 [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK {operator|-}{operator|-}interval=5m CMD curl {operator|-}f {property|http}{punctuation|:}{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
