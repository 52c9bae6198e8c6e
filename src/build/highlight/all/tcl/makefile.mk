{comment|# kettle}
CC {operator|?}= gcc
SRC := ${punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c=.o{punctuation|)} {operator|\|} dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}rm {operator|-}f {operator|*}.o
{operator|%}.o: {operator|%}.c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
ifeq {punctuation|(}${punctuation|(}DEBUG{punctuation|)},1{punctuation|)}
CFLAGS {operator|+}= {operator|-}g
{builtin|else} ifdef X
endif
define recipe
foo
endef
