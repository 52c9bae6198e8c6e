{comment|# kettle}
CC {operator|?}{operator|=} gcc
SRC {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{operator|.}c{punctuation|)}
{keyword|export} PATH
include other{operator|.}mk
{operator|.}PHONY{operator|:} all clean
all{operator|:} ${punctuation|(}SRC{operator|:}{operator|.}c{operator|=}{operator|.}o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{operator|.}o
{operator|%}{operator|.}o{operator|:} {operator|%}{operator|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
