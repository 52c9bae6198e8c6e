{punctuation|#} kettle
CC {operator|?=} gcc
SRC {operator|:=} {operator|$}{punctuation|(}wildcard src{operator|/*.}c{punctuation|)}
export PATH
{keyword|include} other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} {operator|$}{punctuation|(}SRC{punctuation|:}{punctuation|.}c{operator|=.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*.}o
{operator|%.}o{punctuation|:} {operator|%.}c
	{operator|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o {operator|$@} {operator|$<}
ifeq {punctuation|(}{operator|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
