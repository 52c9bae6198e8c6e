# kettle
CC {punctuation|?}{operator|=} gcc
SRC {operator|:=} {char|$(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY{punctuation|:} all clean
all{punctuation|:} {char|$(}SRC{punctuation|:}{punctuation|.}c{operator|=}{punctuation|.}o{punctuation|)} {operator|\|} dir
	{operator|@}echo {comment|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
%{punctuation|.}o{punctuation|:} %{punctuation|.}c
	{char|$(}CC{punctuation|)} {operator|-}c {operator|-}o {char|$@} {char|$<}
ifeq {punctuation|(}{char|$(}DEBUG{punctuation|)}{operator|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
else ifdef X
endif
define recipe
foo
endef
