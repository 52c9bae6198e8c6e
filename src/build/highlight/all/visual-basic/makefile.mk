{operator|#} kettle
CC {punctuation|?}{operator|=} gcc
SRC {punctuation|:}{operator|=} {operator|$}{punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} {operator|$}{punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} \| dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{punctuation|:} {operator|%}{punctuation|.}c
	{operator|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o {operator|$}{operator|@} {operator|$}{operator|<}
ifeq {punctuation|(}{operator|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
{keyword|endif}
define recipe
foo
endef
