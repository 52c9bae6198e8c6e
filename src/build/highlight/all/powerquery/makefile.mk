# kettle
CC {operator|?}{operator|=} gcc
SRC :{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c{operator|=}.o{punctuation|)} \| dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
%.o: %.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o ${operator|@} ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
