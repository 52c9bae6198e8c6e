# kettle
CC {operator|?=} gcc
SRC {operator|:=} {operator|$}{punctuation|(}wildcard src{operator|/*.}c{punctuation|)}
export PATH
include other{operator|.}mk
{operator|.}PHONY{operator|:} all clean
all{operator|:} {operator|$}{punctuation|(}SRC{operator|:.}c{operator|=.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*.}o
{comment|%.o: %.c}
	{operator|$}{punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o {operator|$@} {operator|$<}
ifeq {punctuation|(}{operator|$}{punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
