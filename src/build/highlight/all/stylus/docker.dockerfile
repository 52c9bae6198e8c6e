# syntax=docker/dockerfile{punctuation|:}1
{property-declaration|{property|ARG} VERSION{operator|=}{number|17}}
FROM --platform=linux/amd64 eclipse-temurin{punctuation|:}${interpolation variable|{delimiter punctuation|\{}VERSION{delimiter punctuation|\}}}-jdk AS build
{selector|ENV APP_HOME="/app" \\}
    # inside
    {variable-declaration|{variable|X=1}}
{selector|RUN --mount=type=cache{punctuation|,}target=/root apt-get update && \\}
    {property-declaration|{property|echo} {string|"hi $APP_HOME"} # no}
{property-declaration|{property|COPY} {operator|-}-from{operator|=}build {operator|-}-chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}}
{property-declaration|{property|HEALTHCHECK} {operator|-}-interval{operator|=}{number|5}{unit|m} CMD curl -f http{punctuation|:}{comment|//localhost/ \|\| exit 1}}
{property-declaration|{property|ONBUILD} RUN x}
{property-declaration|{property|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}}
