# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
{constant|ARG} {constant|VERSION}{operator|=}{number|17}
{constant|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}{constant|VERSION}{punctuation|\}}{operator|-}jdk {constant|AS} build
{constant|ENV} {constant|APP_HOME}{operator|=}{string-literal|{string|"/app"}} {punctuation|\\}
    # inside
    {class-name|X}{operator|=}{number|1}
{constant|RUN} {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=/}root apt{operator|-}{keyword|get} update {operator|&&} {punctuation|\\}
    echo {string-literal|{string|"hi $APP_HOME"}} # no
{constant|COPY} {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string-literal|{string|"a b"}}{punctuation|,} {string-literal|{string|"/c"}}{punctuation|]}
{constant|HEALTHCHECK} {operator|--}interval{operator|=}5m {constant|CMD} curl {operator|-}f http{punctuation|:}{operator|//}localhost{operator|/} {operator|\|\|} exit {number|1}
{constant|ONBUILD} {constant|RUN} x
{constant|ENTRYPOINT} {punctuation|[}{string-literal|{string|"java"}}{punctuation|,} {string-literal|{string|"-jar"}}{punctuation|,} {string-literal|{string|"app.jar"}}{punctuation|]}
