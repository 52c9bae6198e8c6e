{operator|#} kettle
CC {operator|?}{operator|=} gcc
SRC {operator|:}{operator|=} {operator|$}{operator|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{operator|)}
export PATH
include {domain constant|other.mk}
{punctuation|.}PHONY{operator|:} all clean
{property|all:} {operator|$}{operator|(}SRC{operator|:}{punctuation|.}c{operator|=}{punctuation|.}o{operator|)} {operator|\|} dir
	{operator|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o{operator|:} {operator|%}{punctuation|.}c
	{operator|$}{operator|(}CC{operator|)} {operator|-}c {operator|-}o {operator|$}{operator|@} {operator|$}{operator|<}
ifeq {operator|(}{operator|$}{operator|(}{level debug keyword|DEBUG}{operator|)}{punctuation|,}{number|1}{operator|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
