{comment|# syntax=docker/dockerfile:1}
{constant|ARG} {constant|VERSION}{operator|=}{number|17}
{constant|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}{variable|$}{punctuation|\{}{constant|VERSION}{punctuation|\}}{operator|-}jdk {keyword|AS} build
{constant|ENV} {constant|APP_HOME}{operator|=}{string double-quoted-string|"/app"} \\
    {comment|# inside}
    {constant|X}{operator|=}{number|1}
{constant|RUN} {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    {keyword|echo} {string double-quoted-string|"hi {interpolation|{variable|$APP_HOME}}"} {comment|# no}
{constant|COPY} {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string double-quoted-string|"a b"}{punctuation|,} {string double-quoted-string|"/c"}{punctuation|]}
{constant|HEALTHCHECK} {operator|--}interval{operator|=}{number|5}m {constant|CMD} curl {operator|-}f http{punctuation|:}{comment|//localhost/ \|\| exit 1}
{constant|ONBUILD} {constant|RUN} x
{constant|ENTRYPOINT} {punctuation|[}{string double-quoted-string|"java"}{punctuation|,} {string double-quoted-string|"-jar"}{punctuation|,} {string double-quoted-string|"app.jar"}{punctuation|]}
