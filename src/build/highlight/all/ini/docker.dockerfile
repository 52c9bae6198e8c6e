{comment|# syntax=docker/dockerfile:1}
{key attr-name|ARG VERSION}{punctuation|=}{value attr-value|17}
{key attr-name|FROM --platform}{punctuation|=}{value attr-value|linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{key attr-name|ENV APP_HOME}{punctuation|=}{value attr-value|"/app" \\}
    {comment|# inside}
    {key attr-name|X}{punctuation|=}{value attr-value|1}
{key attr-name|RUN --mount}{punctuation|=}{value attr-value|type=cache,target=/root apt-get update && \\}
    echo "hi $APP_HOME" # no
{key attr-name|COPY --from}{punctuation|=}{value attr-value|build --chown=1:1 ["a b", "/c"]}
{key attr-name|HEALTHCHECK --interval}{punctuation|=}{value attr-value|5m CMD curl -f http://localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT ["java", "-jar", "app.jar"]
