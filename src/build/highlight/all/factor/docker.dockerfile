{normal-word|#} {normal-word|syntax=docker/dockerfile:1}
{normal-word|ARG} {normal-word|VERSION=17}
{normal-word|FROM} {normal-word|--platform=linux/amd64} {normal-word|eclipse-temurin:$\{VERSION\}-jdk} {normal-word|AS} {kernel-builtin variable|build}
{normal-word|ENV} {normal-word|APP_HOME="/app"} {other-builtin-syntax operator|\\}
    {normal-word|#} {normal-word|inside}
    {normal-word|X=1}
{normal-word|RUN} {normal-word|--mount=type=cache,target=/root} {normal-word|apt-get} {normal-word|update} {normal-word|&&} {other-builtin-syntax operator|\\}
    {normal-word|echo} {string|"hi $APP_HOME"} {normal-word|#} {normal-word|no}
{normal-word|COPY} {normal-word|--from=build} {normal-word|--chown=1:1} {normal-word|["a} {normal-word|b",} {string|"/c"}]
{normal-word|HEALTHCHECK} {normal-word|--interval=5m} {normal-word|CMD} {normal-word|curl} {normal-word|-f} {normal-word|http://localhost/} {normal-word|\|\|} {normal-word|exit} {number|1}
{normal-word|ONBUILD} {normal-word|RUN} {normal-word|x}
{normal-word|ENTRYPOINT} {normal-word|["java",} {string|"-jar"}, {string|"app.jar"}]
