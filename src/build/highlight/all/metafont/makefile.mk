{variable|#} kettle
CC ?{operator|=} gcc
SRC {operator|:=} ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY{operator|:} all clean
all{operator|:} ${punctuation|(}SRC{operator|:}.c{operator|=}.o{punctuation|)} \| {macro function|dir}
	{variable|@}echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{comment|%.o: %.c}
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}{operator|=} {operator|-}g
{keyword|else} ifdef X
endif
define recipe
foo
endef
