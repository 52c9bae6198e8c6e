{comment|# syntax=docker/dockerfile:1}
{constant|ARG} {constant|VERSION}{operator|=}{number|17}
{constant|FROM} {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{symbol|:$\{}{constant|VERSION}{punctuation|\}}{operator|-}jdk {constant|AS} build
{constant|ENV} {constant|APP_HOME}{operator|=}{string-literal|{string|"/app"}} \\
    {comment|# inside}
    {constant|X}{operator|=}{number|1}
{constant|RUN} {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string-literal|{string|"hi $APP_HOME"}} {comment|# no}
{constant|COPY} {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string-literal|{string|"a b"}}{punctuation|,} {string-literal|{string|"/c"}}{punctuation|]}
{constant|HEALTHCHECK} {operator|-}{operator|-}interval{operator|=}{number|5}m {constant|CMD} curl {operator|-}f http{operator|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
{constant|ONBUILD} {constant|RUN} x
{constant|ENTRYPOINT} {punctuation|[}{string-literal|{string|"java"}}{punctuation|,} {string-literal|{string|"-jar"}}{punctuation|,} {string-literal|{string|"app.jar"}}{punctuation|]}
