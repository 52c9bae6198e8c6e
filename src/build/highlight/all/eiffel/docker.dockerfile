# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
{class-name|ARG} {class-name|VERSION}{operator|=}{number|17}
{keyword|FROM} {comment|--platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{class-name|ENV} {class-name|APP_HOME}{operator|=}{string|"/app"} \\
    # inside
    {class-name|X}{operator|=}{number|1}
{class-name|RUN} {comment|--mount=type=cache,target=/root apt-get update && \\}
    echo {string|"hi $APP_HOME"} # no
{class-name|COPY} {comment|--from=build --chown=1:1 ["a b", "/c"]}
{class-name|HEALTHCHECK} {comment|--interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{class-name|ONBUILD} {class-name|RUN} x
{class-name|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
