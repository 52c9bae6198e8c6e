{comment|# kettle}
CC ?= gcc
SRC := ${punctuation|(}wildcard src{operator|/}{operator|*}{punctuation|.}c{punctuation|)}
export PATH
include other{punctuation|.}mk
{punctuation|.}PHONY: all clean
all: ${punctuation|(}SRC:{punctuation|.}c={punctuation|.}o{punctuation|)} \| dir
	@echo "Building $@ from ${operator|<} with ${punctuation|(}CC{punctuation|)} $$HOME"
	{operator|-}rm {operator|-}f {operator|*}{punctuation|.}o
{operator|%}{punctuation|.}o: {operator|%}{punctuation|.}c
	${punctuation|(}CC{punctuation|)} {operator|-}c {operator|-}o $@ ${operator|<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS {operator|+}= {operator|-}g
else ifdef X
endif
define recipe
foo
endef
