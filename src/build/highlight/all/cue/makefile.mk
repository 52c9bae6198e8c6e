# kettle
CC {operator|?}{operator|=} gcc
SRC {punctuation|:}{operator|=} {function|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} {function|$}{punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	@echo {string-literal|{string|"Building $@ from $< with $(CC) $$HOME"}}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
%{punctuation|.}o{punctuation|:} %{punctuation|.}c
	{function|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}{function|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
