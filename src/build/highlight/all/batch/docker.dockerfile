# syntax=docker/dockerfile:1
{command|{keyword|ARG} VERSION={number|17}}
{command|{keyword|FROM} {parameter attr-name|--platform}=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{command|{keyword|ENV} APP_HOME={string|"/app"} \\}
    # inside
    {command|{keyword|X}={number|1}}
{command|{keyword|RUN} {parameter attr-name|--mount}=type=cache,target={parameter attr-name|/root} apt-get update }{operator|&}{operator|&} \\
    {command|{keyword|echo} {string|"hi $APP_HOME"} # no}
{command|{keyword|COPY} {parameter attr-name|--from}=build {parameter attr-name|--chown}={number|1}:{number|1} [{string|"a b"}, {string|"/c"}]}
{command|{keyword|HEALTHCHECK} {parameter attr-name|--interval}=5m CMD curl {parameter attr-name|-f} http://localhost/ \|\| exit {number|1}}
{command|{keyword|ONBUILD} RUN x}
{command|{keyword|ENTRYPOINT} [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]}
