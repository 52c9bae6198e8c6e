# kettle
CC {operator|?}{operator|=} gcc
SRC {operator|:}{operator|=} {operator|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
{keyword|export} PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{operator|:} all clean
all{operator|:} {operator|$}{punctuation|(}SRC{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{operator|:} {operator|%}{punctuation|.}c
	{operator|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o {operator|$}{operator|@} {operator|$}{operator|<}
{function|ifeq} {punctuation|(}{operator|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
