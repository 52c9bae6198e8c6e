{operator|#} kettle
CC {operator|?}{operator|=} gcc
SRC {operator|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{missing symbol|.c}{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{operator|:} all clean
all{operator|:} ${punctuation|(}SRC{operator|:}{missing symbol|.c}{operator|=}{missing symbol|.o}{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{missing symbol|.o}
%{missing symbol|.o}{operator|:} %{missing symbol|.c}
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
