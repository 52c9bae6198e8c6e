{comment|# syntax=docker/dockerfile:1}
ARG VERSION=17
{keyword|FROM} {operator|--}platform=linux/amd64 eclipse-temurin:${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME={string|"/app"} \\
    {comment|# inside}
    X=1
RUN {operator|--}{function|mount}={function|type}=cache{punctuation|,}target={operator|/}root apt-get update && \\
    {function|echo} {string|"hi {variable|$APP_HOME}"} {comment|# no}
{function|COPY} {operator|--}{keyword|from}=build {operator|--}chown=1:1 {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval=5m CMD curl {operator|-}f http:{operator|/}{operator|/}localhost/ {punctuation|\|}{punctuation|\|} {keyword|exit} 1
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
