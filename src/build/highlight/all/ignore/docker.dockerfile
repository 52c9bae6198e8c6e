{comment|# syntax=docker/dockerfile:1}
{entry string|ARG VERSION=17}
{entry string|FROM --platform=linux{punctuation|/}amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{entry string|ENV APP_HOME="{punctuation|/}app" \\}
    {entry string|# inside}
    {entry string|X=1}
{entry string|RUN --mount=type=cache,target={punctuation|/}root apt-get update && \\}
    {entry string|echo "hi $APP_HOME" # no}
{entry string|COPY --from=build --chown=1:1 {regex|["a b", "/c"]}}
{entry string|HEALTHCHECK --interval=5m CMD curl -f http:{punctuation|/}{punctuation|/}localhost{punctuation|/} \|\| exit 1}
{entry string|ONBUILD RUN x}
{entry string|ENTRYPOINT {regex|["java", "-jar", "app.jar"]}}
