# {rule|syntax}{operator|=}{rule|docker}{operator|/}{rule|dockerfile}:{repetition operator|1}
{rule|ARG} {rule|VERSION}{operator|=}{repetition operator|17}
{rule|FROM} --platform{operator|=}{rule|linux}{operator|/}{rule|amd64} {rule|eclipse-temurin}:$\{{rule|VERSION}\}-jdk {rule|AS} {rule|build}
{rule|ENV} {rule|APP_HOME}{operator|=}{string|"/app"} \\
    # {rule|inside}
    {rule|X}{operator|=}{repetition operator|1}
{rule|RUN} --mount{operator|=}{rule|type}{operator|=}{rule|cache},{rule|target}{operator|=/}{rule|root} {rule|apt-get} {rule|update} && \\
    {rule|echo} {string|"hi $APP_HOME"} # {rule|no}
{rule|COPY} --from{operator|=}{rule|build} --chown{operator|=}{repetition operator|1}:{repetition operator|1} {punctuation|[}{string|"a b"}, {string|"/c"}{punctuation|]}
{rule|HEALTHCHECK} --interval{operator|=}{repetition operator|5}{rule|m} {rule|CMD} {rule|curl} -f {rule|http}:{operator|/}{operator|/}{rule|localhost}{operator|/} \|\| {rule|exit} {repetition operator|1}
{rule|ONBUILD} {rule|RUN} {rule|x}
{rule|ENTRYPOINT} {punctuation|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{punctuation|]}
