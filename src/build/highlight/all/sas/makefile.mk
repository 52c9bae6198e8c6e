# kettle
CC ?{operator|=} gcc
SRC :{operator|=} {punctuation|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY: all clean
all: {punctuation|$}{punctuation|(}SRC:{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{punctuation|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{punctuation|%}{punctuation|.}o: {punctuation|%}{punctuation|.}c
	{punctuation|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o {punctuation|$}{punctuation|@} {punctuation|$}{operator|<}
ifeq {punctuation|(}{punctuation|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
{keyword|define} recipe
foo
endef
