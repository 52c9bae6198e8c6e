{comment|# kettle}
CC {function|?}{function|=} gcc
SRC {dfn builtin|:}{function|=} ${punctuation|(}wildcard src{monadic-operator operator|/}{function|*}{dyadic-operator operator|.}c{punctuation|)}
export PATH
include other{dyadic-operator operator|.}mk
{dyadic-operator operator|.}PHONY{dfn builtin|:} all clean
all{dfn builtin|:} ${punctuation|(}SRC{dfn builtin|:}{dyadic-operator operator|.}c{function|=}{dyadic-operator operator|.}o{punctuation|)} {function|\|} dir
	{dyadic-operator operator|@}echo "Building ${dyadic-operator operator|@} from ${function|<} with ${punctuation|(}CC{punctuation|)} $$HOME"
	{function|-}rm {function|-}f {function|*}{dyadic-operator operator|.}o
%{dyadic-operator operator|.}o{dfn builtin|:} %{dyadic-operator operator|.}c
	${punctuation|(}CC{punctuation|)} {function|-}c {function|-}o ${dyadic-operator operator|@} ${function|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{function|,}{number|1}{punctuation|)}
CFLAGS {function|+}{function|=} {function|-}g
else ifdef X
endif
define recipe
foo
endef
