{comment|# kettle}
CC ?{operator|=} gcc
SRC {punctuation|:}{operator|=} {tag|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} {tag|$}{punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{punctuation|:} {operator|%}{punctuation|.}c
	{tag|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o {tag|$}@ {tag|$}{operator|<}
ifeq {punctuation|(}{tag|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
{keyword|define} recipe
foo
endef
