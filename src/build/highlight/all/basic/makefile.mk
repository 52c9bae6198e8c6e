# kettle
CC ?{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
.PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}.c{operator|=}.o{punctuation|)} \| dir
	@echo "Building $@ from ${operator|<} {function|with} ${punctuation|(}CC{punctuation|)} $$HOME"
	{operator|-}rm {operator|-}f {operator|*}.o
%.o{punctuation|:} %.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}{function|DEBUG}{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
