# kettle
CC ?= gcc
SRC := ${expression|{punctuation|(}wildcard src{operator|/}{operator|*}.c{punctuation|)}}
export PATH
include other.mk
.PHONY: all clean
all: ${expression|{punctuation|(}SRC:.c=.o{punctuation|)}} \| dir
	{function|@echo} "Building $@ from $< with ${expression|{punctuation|(}CC{punctuation|)}} ${variable|$HOME}"
	-rm -f *.o
%.o: %.c
	${expression|{punctuation|(}CC{punctuation|)}} -c -o $@ $<
ifeq {expression|{punctuation|(}${punctuation|(}DEBUG{punctuation|)},{number|1}{punctuation|)}}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
