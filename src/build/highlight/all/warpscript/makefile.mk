{comment|# kettle}
CC ?= gcc
SRC := {variable|$(wildcard} src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: {variable|$(SRC:.c=.o)} {operator|\|} dir
	{macro property|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{operator|%}.o: {operator|%}.c
	{variable|$(CC)} {operator|-}c {operator|-}o {variable|$@} {variable|$<}
ifeq {punctuation|(}{variable|$(DEBUG),1)}
CFLAGS {operator|+}= {operator|-}g
else ifdef X
endif
define recipe
foo
endef
