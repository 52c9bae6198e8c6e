{comment|# syntax=docker/dockerfile:1}
{instruction|{keyword|ARG} VERSION=17}
{instruction|{keyword|FROM} {options|{property|--platform}{punctuation|=}{string|linux/amd64}} eclipse-temurin:{variable|$\{VERSION\}}-jdk {keyword|AS} build}
{instruction|{keyword|ENV} APP_HOME={string|"/app"} {operator|\\}
    {comment|# inside}
    X=1}
{instruction|{keyword|RUN} {options|{property|--mount}{punctuation|=}{string|type=cache,target=/root}} apt-get update && {operator|\\}
    echo {string|"hi $APP_HOME"} # no}
{instruction|{keyword|COPY} {options|{property|--from}{punctuation|=}{string|build} {property|--chown}{punctuation|=}{string|1:1}} [{string|"a b"}, {string|"/c"}]}
{instruction|{keyword|HEALTHCHECK} {options|{property|--interval}{punctuation|=}{string|5m}} {keyword|CMD} curl -f http://localhost/ \|\| exit 1}
{instruction|{keyword|ONBUILD} {keyword|RUN} x}
{instruction|{keyword|ENTRYPOINT} [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]}
