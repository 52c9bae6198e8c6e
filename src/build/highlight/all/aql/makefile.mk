# kettle
CC {punctuation|?}{operator|=} gcc
SRC {punctuation|:}{operator|=} ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} {keyword|all} clean
{keyword|all}{punctuation|:} ${punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	{variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{punctuation|:} {operator|%}{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
