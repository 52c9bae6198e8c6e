# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{int-literal number|1}
{class-name|ARG} {class-name|VERSION}{operator|=}{int-literal number|17}
{class-name|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}{class-name|VERSION}{punctuation|\}}{operator|-}jdk {class-name|AS} build
{class-name|ENV} APP_HOME{operator|=}"{operator|/}app" \\
    # inside
    {class-name|X}{operator|=}{int-literal number|1}
{class-name|RUN} {operator|--}mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo "hi $APP_HOME" # no
{class-name|COPY} {operator|--}from{operator|=}build {operator|--}chown{operator|=}{int-literal number|1}{punctuation|:}{int-literal number|1} {punctuation|[}"a b"{punctuation|,} "{operator|/}c"{punctuation|]}
{class-name|HEALTHCHECK} {operator|--}interval{operator|=}5m {class-name|CMD} curl {operator|-}f http{punctuation|:}{comment|//localhost/ \|\| exit 1}
{class-name|ONBUILD} {class-name|RUN} x
{class-name|ENTRYPOINT} {punctuation|[}"java"{punctuation|,} "{operator|-}jar"{punctuation|,} "app{punctuation|.}jar"{punctuation|]}
