# kettle
CC {operator|?}{operator|=} gcc
SRC {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
{section keyword|.PHONY}{operator|:} all clean
all{operator|:} ${punctuation|(}SRC{operator|:}{section keyword|.c}{operator|=}{section keyword|.o}{punctuation|)} {operator|\|} dir
	@echo {identifier|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{operator|%}{section keyword|.o}{operator|:} {operator|%}{section keyword|.c}
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
