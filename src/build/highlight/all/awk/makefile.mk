{comment|# kettle}
CC {operator|?}{operator|=} gcc
SRC {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
.PHONY{operator|:} all clean
all{operator|:} ${punctuation|(}SRC{operator|:}.c{operator|=}.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{operator|%}.o{operator|:} {operator|%}.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
