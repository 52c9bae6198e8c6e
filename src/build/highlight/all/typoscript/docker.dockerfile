{comment|# syntax=docker/dockerfile:1}
{tag|ARG} {tag|VERSION}{operator|=}{string|{number|17}}
{tag|FROM} {tag|--platform}{operator|=}{string|linux/amd64 eclipse-temurin{punctuation|:}$\{VERSION\}-jdk AS build}
{tag|ENV} {tag|APP_HOME}{operator|=}{string|"/app" \\}
    {comment|# inside}
    {tag|X}{operator|=}{string|{number|1}}
{tag|RUN} {tag|--mount}{operator|=}{string|type=cache{punctuation|,}target=/root apt-get update && \\}
    {tag|echo} "{tag|hi} ${tag|APP_HOME}" {comment|# no}
{tag|COPY} {tag|--from}{operator|=}{string|build --chown=1{punctuation|:}1 ["a b"{punctuation|,} "/c"}{punctuation|]}
{tag|HEALTHCHECK} {tag|--interval}{operator|=}{string|5m CMD curl -f http{punctuation|:}//localhost/ {punctuation|\|}{punctuation|\|} exit 1}
{tag|ONBUILD} {tag|RUN} {tag|x}
{tag|ENTRYPOINT} {punctuation|[}"{tag|java}"{punctuation|,} "{tag|-jar}"{punctuation|,} "{tag|app{punctuation|.}}{tag|jar}"{punctuation|]}
