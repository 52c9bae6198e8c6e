# {pattern|{pattern-name class-name|syntax}}{operator pattern-def|=}{name|docker}/{field-capture|{field-name variable|dockerfile}{colon|:}}{quantifier number|1}
{name|ARG} {pattern|{pattern-name class-name|VERSION}}{operator pattern-def|=}{quantifier number|17}
{name|FROM} {pattern|{pattern-name class-name|--platform}}{operator pattern-def|=}{name|linux}/{name|amd64} {field-capture|{field-name variable|eclipse-temurin}{colon|:}}${operator variation|\{}{name|VERSION}{operator variation|\}}{name|-jdk} {name|AS} {name|build}
{name|ENV} {name|APP}{operator sequence|_}{pattern|{pattern-name class-name|HOME}}{operator pattern-def|=}{string|"/app"} \\
    # {name|inside}
    {pattern|{pattern-name class-name|X}}{operator pattern-def|=}{quantifier number|1}
{name|RUN} {pattern|{pattern-name class-name|--mount}}{operator pattern-def|=}{pattern|{pattern-name class-name|type}}{operator pattern-def|=}{name|cache}{punctuation|,}{pattern|{pattern-name class-name|target}}{operator pattern-def|=}/{name|root} {name|apt-get} {name|update} {operator conjunction|&}{operator conjunction|&} \\
    {name|echo} {string|"hi $APP_HOME"} # {name|no}
{name|COPY} {pattern|{pattern-name class-name|--from}}{operator pattern-def|=}{name|build} {pattern|{pattern-name class-name|--chown}}{operator pattern-def|=}{quantifier number|1}{punctuation|:}{quantifier number|1} {operator repetition|[}{string|"a b"}{punctuation|,} {string|"/c"}{operator repetition|]}
{name|HEALTHCHECK} {pattern|{pattern-name class-name|--interval}}{operator pattern-def|=}{name|5m} {name|CMD} {name|curl} {name|-f} {field-capture|{field-name variable|http}{colon|:}}{comment|//localhost/ \|\| exit 1}
{name|ONBUILD} {name|RUN} {name|x}
{name|ENTRYPOINT} {operator repetition|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{operator repetition|]}
