{operator|#} {hvariable|syntax}{operator|=}{hvariable|docker}{operator|/}{hvariable|dockerfile}{operator|:}{number|1}
{constant|ARG} {constant|VERSION}{operator|=}{number|17}
{constant|FROM} {comment|--platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{constant|ENV} {constant|APP_HOME}{operator|=}{string|"/app"} \\
    {operator|#} {hvariable|inside}
    {constant|X}{operator|=}{number|1}
{constant|RUN} {comment|--mount=type=cache,target=/root apt-get update && \\}
    {hvariable|echo} {string|"hi $APP_HOME"} {operator|#} {hvariable|no}
{constant|COPY} {comment|--from=build --chown=1:1 ["a b", "/c"]}
{constant|HEALTHCHECK} {comment|--interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{constant|ONBUILD} {constant|RUN} {hvariable|x}
{constant|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
