{comment|# syntax=docker/dockerfile:1}
ARG VERSION{value attr-value|{punctuation|=}17}
FROM --platform{value attr-value|{punctuation|=}linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
ENV APP_HOME{value attr-value|{punctuation|=}"/app" \\}
    {comment|# inside}
    {key attr-name|X}{value attr-value|{punctuation|=}1}
RUN --mount{value attr-value|{punctuation|=}type=cache,target=/root apt-get update && \\}
    echo "hi $APP_HOME" {comment|# no}
COPY --from{value attr-value|{punctuation|=}build --chown=1:1 ["a b", "/c"]}
HEALTHCHECK --interval{value attr-value|{punctuation|=}5m CMD curl -f http://localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT ["java", "-jar", "app.jar"]
