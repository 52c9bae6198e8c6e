# kettle
CC ?{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{command keyword|.c}{punctuation|)}
export PATH
include other{command keyword|.mk}
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} ${punctuation|(}SRC{punctuation|:}{command keyword|.c}{operator|=}{command keyword|.o}{punctuation|)} {operator|\|} {verb keyword|dir}
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{command keyword|.o}
{operator|%}{command keyword|.o}{punctuation|:} {operator|%}{command keyword|.c}
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
