# kettle
CC ?{operator|=} gcc
SRC {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{operator|:} all clean
all{operator|:} ${punctuation|(}SRC{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo "Building ${operator|@} from ${operator|<} with ${punctuation|(}CC{punctuation|)} $$HOME"
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{comment|%.o: %.c}
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o ${operator|@} ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
