{comment|# kettle}
CC {operator|?}{operator|=} gcc
SRC {punctuation|:}{operator|=} {variable|$(}wildcard src{operator|/}{operator|*}{operator|.}c{punctuation|)}
export PATH
include other{operator|.}mk
{operator|.}PHONY{punctuation|:} all clean
all{punctuation|:} {variable|$(}SRC{punctuation|:}{operator|.}c{operator|=}{operator|.}o{punctuation|)} {operator|\|} dir
	{variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-f} {operator|*}{operator|.}o
{variable|%.}o{punctuation|:} {variable|%.}c
	{variable|$(}CC{punctuation|)} {operator|-c} {operator|-o} {variable|$@} {variable|$<}
ifeq {punctuation|(}{variable|$(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-g}
{keyword|else} ifdef X
endif
define recipe
foo
endef
