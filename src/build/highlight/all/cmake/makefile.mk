{comment|# kettle}
CC ?= gcc
SRC := ${punctuation|(}wildcard src/*.c{punctuation|)}
export PATH
include other.mk
.PHONY: all clean
all: ${punctuation|(}SRC:.c=.o{punctuation|)} \| dir
	@echo {string|"Building $@ from $< with $(CC) $$HOME"}
	-rm -f *.o
%.o: %.c
	${punctuation|(}CC{punctuation|)} -c -o $@ {punctuation|$<}
{function|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)},{number|1}{punctuation|)}
CFLAGS += -g
else ifdef X
endif
define recipe
foo
endef
