{comment|# syntax=docker/dockerfile:1}
{constant|ARG} {constant|VERSION}{operator|=}{number|17}
{constant|FROM} --{property|platform}{operator|=}{property|linux}/{property|amd64} {property|eclipse}-{attr-name|temurin}{punctuation|:}${punctuation|\{}{constant|VERSION}{punctuation|\}}-{property|jdk} {constant|AS} {property|build}
{constant|ENV} {constant|APP_HOME}{operator|=}{string|"/app"} \\
    {comment|# inside}
    {constant|X}{operator|=}{number|1}
{constant|RUN} --{property|mount}{operator|=}{keyword|type}{operator|=}{property|cache}{punctuation|,}{property|target}{operator|=}/{property|root} {property|apt}-{property|get} {property|update} {operator|&}{operator|&} \\
    {property|echo} {string|"hi $APP_HOME"} {comment|# no}
{constant|COPY} --{property|from}{operator|=}{property|build} --{property|chown}{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{constant|HEALTHCHECK} --{property|interval}{operator|=}{property|5m} {constant|CMD} {property|curl} -{property|f} {attr-name|http}{punctuation|:}//{property|localhost}/ {operator|\|}{operator|\|} {property|exit} {number|1}
{constant|ONBUILD} {constant|RUN} {property|x}
{constant|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
