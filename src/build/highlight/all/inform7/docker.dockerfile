{text comment|# syntax=docker/dockerfile}{punctuation|:}{number|1}
{text comment|ARG VERSION=}{number|17}
{text comment|FROM --platform=linux/amd64 eclipse-temurin}{punctuation|:}{text comment|$}{punctuation|\{}{text comment|VERSION}{punctuation|\}}{text comment|-jdk AS build
ENV APP_HOME=}{string|"/app"} {text comment|\\
    #} {position keyword|inside}
    {text comment|X=}{number|1}
{text comment|RUN --mount=type=cache}{punctuation|,}{text comment|target=/root apt-get update && \\
    echo} {string|"hi $APP_HOME"} {text comment|#} {keyword|no}
{text comment|COPY --from=build --chown=}{number|1}{punctuation|:}{number|1} {comment|["a b", "/c"]}
{text comment|HEALTHCHECK --interval=}{number|5m} {text comment|CMD curl -f http}{punctuation|:}{text comment|//localhost/ \|\| exit} {number|1}
{text comment|ONBUILD RUN x
ENTRYPOINT} {comment|["java", "-jar", "app.jar"]}
