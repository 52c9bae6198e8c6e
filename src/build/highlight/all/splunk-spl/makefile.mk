# kettle
CC ?{operator|=} gcc
SRC :{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.{property|c}{operator|=}.o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}{boolean|f} {operator|*}.o
{operator|%}.o: {operator|%}.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
